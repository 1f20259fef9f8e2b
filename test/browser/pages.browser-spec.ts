import { barriers } from './support/accessibility.js';
import { isLong } from '../support/rounds.js';
import { fill } from './support/busy-city.js';
import { launch } from './support/desk.js';
import { looks, type Look } from './support/round.js';
import { stops } from './support/stops.js';
import { allVisits, type Visit } from './support/visits.js';

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
/** Of the others every eighth; in the long round every third. */
const others = isLong ? 3 : 8;
const phone = { width: 390, height: 844 };
/** At a desk with everything at twice its size (WCAG 2.1, 1.4.4), which leaves half of 1366 pixels. */
const twice = { width: 683, height: 384 };

const lookOf = (index: number): Look => looks[index % looks.length] as Look;

/**
 * Every page and state at a desk and some with little room, each in another of the four looks (light and dark, German and English): nothing
 * that keeps people out, nothing that jumps, nothing to be scrolled sideways. `npm test` visits one of four at a desk, `npm run test:long`
 * all, `npm run measure` all in all four.
 */
const visits = stops.flatMap((stop, index): Visit[] => {
  const { name } = stop;
  const isOften = onTheWay.has(name);
  return [
    ...(isLong || index % 8 < 2 ? [{ stop, look: lookOf(index + Math.floor(index / 4)), axe: true }] : []),
    ...(isOften || index % others === 0
      ? [{ stop, look: { ...lookOf(index + 2), ...(isOften || index % 2 === 0 ? phone : twice) }, axe: isOften }]
      : []),
  ];
});

describe('every page', () => {
  allVisits(fill, visits);
});

describe('what is looked for on each page', () => {
  it('is found where it is', async () => {
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.setContent('<html><body><img src="data:,"><p style="color: #bbb; background: #fff">kaum zu lesen</p></body></html>');
      const found = await barriers(page);
      for (const rule of ['html-has-lang', 'document-title', 'image-alt', 'color-contrast'])
        expect(found).toContainEqual(expect.stringMatching(`^${rule}: `));
    } finally {
      await browser.close();
    }
  });
});
