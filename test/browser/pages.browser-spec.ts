import { fill } from './support/busy-city.js';
import { looks } from './support/round.js';
import { allStops } from './support/visits.js';

/*
 * Every page and state at a desk, each in another of the four looks (light and dark, German and English): nothing that
 * keeps people out, nothing that jumps, nothing to be scrolled sideways. `npm run measure` visits all in all four.
 * The first half of them; the second is in `more-pages`, so that two can go round at once.
 */
describe('every page at a desk', () => {
  allStops(fill, (index) => (index % 2 === 0 ? looks[(index + Math.floor(index / 4)) % looks.length] : null));
});
