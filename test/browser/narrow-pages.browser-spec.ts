import { fill } from './support/busy-city.js';
import { looks } from './support/round.js';
import { stops } from './support/stops.js';
import { allStops } from './support/visits.js';

/*
 * The same pages with little room: on a phone of 390 pixels, and at a desk with everything at twice its size (WCAG 2.1,
 * 1.4.4), which leaves half of 1366 pixels. What is used on the way (looking things up, signing) is
 * looked at on the phone, by axe too; of the others a few, and all of them at a desk by `pages`.
 */
const onTheWay = [
  'home',
  'queue-team',
  'all-cases',
  'case',
  'search',
  'notifications',
  'to-sign',
  'case-to-sign',
  'case-signing',
  'dashboard',
  'team-supervisor',
  'palette',
];

/** Of the others every fifth; in the long round every third. */
const others = process.env['LONG'] === 'true' ? 3 : 5;

describe('every page with little room', () => {
  allStops(
    fill,
    (index) => {
      const look = looks[(index + 2) % looks.length] ?? looks[0];
      const name = stops[index]?.name ?? '';
      if (!onTheWay.includes(name) && index % others !== 0) return null;
      return (
        look && { ...look, ...(onTheWay.includes(name) || index % 2 === 0 ? { width: 390, height: 844 } : { width: 683, height: 384 }) }
      );
    },
    ({ name }) => onTheWay.includes(name),
  );
});
