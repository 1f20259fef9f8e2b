import { fill } from './support/busy-city.js';
import { looks } from './support/round.js';
import { allStops } from './support/visits.js';

/*
 * Every page and state at a desk, each in another of the four looks (light and dark, German and English): nothing that
 * keeps people out, nothing that jumps, nothing to be scrolled sideways. `npm run measure` visits all in all four.
 * The second half of them; the first is in `pages`.
 */
describe('every page at a desk (second half)', () => {
  allStops(fill, (index) => (index % 2 === 1 ? looks[(index + Math.floor(index / 4)) % looks.length] : null));
});
