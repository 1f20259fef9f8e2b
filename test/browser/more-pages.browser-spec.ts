import { fill } from './support/busy-city.js';
import { looks } from './support/round.js';
import { allStops, isVisited } from './support/visits.js';

/*
 * Every page and state at a desk, each in another of the four looks (light and dark, German and English): nothing that
 * keeps people out, nothing that jumps, nothing to be scrolled sideways. `npm test` visits one of two, `npm run test:long` all,
 * `npm run measure` all in all four.
 * The second half of them; the first is in `pages`.
 */
describe('every page at a desk (second half)', () => {
  allStops(fill, (index) => (index % 2 === 1 && isVisited(index) ? looks[(index + Math.floor(index / 4)) % looks.length] : null));
});
