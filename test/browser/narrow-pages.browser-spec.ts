import { fill } from './support/busy-city.js';
import { looks } from './support/round.js';
import { allStops } from './support/visits.js';

/*
 * The same pages with little room: on a phone of 390 pixels, and at a desk with everything at twice its size (WCAG 2.1,
 * 1.4.4), which leaves half of 1366 pixels. Axe looks at what is used on the way: looking things up and signing.
 */
const onTheWay = ['home', 'queue-team', 'all-cases', 'case', 'search', 'notifications', 'to-sign', 'case-to-sign', 'case-signing', 'dashboard', 'team-supervisor', 'palette'];

describe('every page with little room', () => {
  allStops(fill, (index) => {
    const look = looks[(index + 2) % looks.length] ?? looks[0];
    return look && { ...look, ...(index % 2 === 0 ? { width: 390, height: 844 } : { width: 683, height: 384 }) };
  }, ({ name }) => onTheWay.includes(name));
});
