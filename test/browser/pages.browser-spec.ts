import { fill } from './support/busy-city.js';
import { looks, type Look } from './support/round.js';
import { stops } from './support/stops.js';
import { allVisits, type Visit } from './support/visits.js';

const isLong = process.env['LONG'] === 'true';

/** Used on the way (looking things up, signing), so they are looked at on the phone in every round, by axe too. */
const onTheWay: ReadonlySet<string> = new Set([
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
]);
/** Of the others every fifth; in the long round every third. */
const others = isLong ? 3 : 5;
const phone = { width: 390, height: 844 };
/** At a desk with everything at twice its size (WCAG 2.1, 1.4.4), which leaves half of 1366 pixels. */
const twice = { width: 683, height: 384 };

const lookOf = (index: number): Look => looks[index % looks.length] as Look;

/**
 * Every page and state at a desk and some with little room, each in another of the four looks (light and dark, German and English): nothing
 * that keeps people out, nothing that jumps, nothing to be scrolled sideways. `npm test` visits one of two at a desk, `npm run test:long`
 * all, `npm run measure` all in all four.
 */
const visits = stops.flatMap((stop, index): Visit[] => {
  const { name } = stop;
  const isOften = onTheWay.has(name);
  return [
    ...(isLong || index % 4 < 2 ? [{ stop, look: lookOf(index + Math.floor(index / 4)), axe: true }] : []),
    ...(isOften || index % others === 0
      ? [{ stop, look: { ...lookOf(index + 2), ...(isOften || index % 2 === 0 ? phone : twice) }, axe: isOften }]
      : []),
  ];
});

describe('every page', () => {
  allVisits(fill, visits);
});
