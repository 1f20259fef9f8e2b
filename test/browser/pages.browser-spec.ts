import { fill } from './support/busy-city.js';
import { looks } from './support/round.js';
import { allStops } from './support/visits.js';

/*
 * Every page and state at a desk, each in another of the four looks (light and dark, German and English): nothing that
 * keeps people out, nothing that jumps, nothing to be scrolled sideways. `npm run measure` visits all in all four.
 */
describe('every page at a desk', () => {
  allStops(fill, (index) => looks[index % looks.length] ?? looks[0]);
});
