import { fill } from './support/busy-city.js';
import { looks } from './support/round.js';
import { allStops } from './support/visits.js';

/*
 * The same pages with little room: on a phone of 390 pixels, and at a desk with everything at twice its size (WCAG 2.1,
 * 1.4.4), which leaves half of 1366 pixels.
 */
describe('every page with little room', () => {
  allStops(fill, (index) => {
    const look = looks[(index + 2) % looks.length] ?? looks[0];
    return look && { ...look, ...(index % 2 === 0 ? { width: 390, height: 844 } : { width: 683, height: 384 }) };
  });
});
