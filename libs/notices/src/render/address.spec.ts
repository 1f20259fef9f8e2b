import fc from 'fast-check';
import { placedTexts, type PlacedText } from '../../../../test/support/pdf.js';
import { exampleLetter } from './examples.js';
import { createRenderer, unprintableSigns } from './index.js';
import type { LetterRenderer } from './index.js';

let renderer: LetterRenderer;
beforeAll(async () => {
  renderer = await createRenderer();
});
afterAll(() => renderer.close());

const parish = [
  'Evangelische Kirchengemeinde zu Düren, Verwaltungsamt des Kirchenkreises Jülich, Abteilung Liegenschaften und Gebäude',
  'Annegret Freifrau von Hohenstein-Schwarzenberg',
];
const recipients: readonly (readonly string[])[] = [
  ['Frau', 'Änne Müller-Lüdenscheidt', 'Große Straße 12', '52349 Düren'],
  [...parish, 'Friedrich-Wilhelm-von-Steuben-Straße 128a, Hinterhaus', '52351 Düren'],
  [...parish, 'Avenue de la Toison d’Or / Gulden-Vlieslaan 128a, bte 12', '1060 Bruxelles', 'BELGIEN'],
  [
    ...parish,
    'c/o Hausverwaltung Schmitz und Söhne',
    'Hinterhaus, 3. Obergeschoss links',
    'Postfach 12 34 56',
    'Friedrich-Wilhelm-von-Steuben-Straße 128a',
    '52351 Düren',
    'ÖSTERREICH',
  ],
  [`${'Donaudampfschifffahrtsgesellschaft'.repeat(3)}`, 'Weg 1', '1 Ort'],
  ['W'.repeat(200), 'W'.repeat(100), 'Weg 1', '1 Ort'],
  [Array(28).fill('Verwaltung').join(' '), Array(20).fill('Elisabeth').join(' '), 'Weg 1', '1 Ort'],
];

/** No address that intake takes is longer, all of its parts together. */
const mostSigns = 800;

/** The zone of the recipient (DIN 5008 form B): 25 to 105 mm from the left, 45 + 17.7 to 90 mm from the top. */
const zone = { left: 25, right: 105, top: 62.5, bottom: 90 };

/** The whole lines in the zone: the pieces on one base line, from left to right. */
function linesIn(texts: readonly PlacedText[]): PlacedText[] {
  const within = texts.filter(({ left, base }) => left >= zone.left - 1 && left < zone.right && base > zone.top && base < 92);
  const byBase = Map.groupBy(within, ({ base }) => Math.round(base * 10));
  return [...byBase.values()]
    .map((pieces) => {
      const sorted = pieces.toSorted((a, b) => a.left - b.left);
      const [first] = sorted;
      if (!first) throw new Error('a line without text');
      return { ...first, text: sorted.map(({ text }) => text).join(''), right: Math.max(...sorted.map(({ right }) => right)) };
    })
    .toSorted((a, b) => a.base - b.base);
}

function mustBeLegible(lines: readonly PlacedText[], recipient: readonly string[]): void {
  const bare = (text: string) => text.replaceAll(/\s/g, '');
  expect(bare(lines.map(({ text }) => text).join(''))).toBe(bare(recipient.join('')));
  for (const [index, line] of lines.entries()) {
    expect(line.right).toBeLessThanOrEqual(zone.right + 0.2);
    expect(line.base).toBeLessThanOrEqual(zone.bottom);
    const next = lines[index + 1];
    // One line's height is at least that of its type.
    if (next) expect(next.base - line.base).toBeGreaterThanOrEqual(line.size * 0.95);
  }
}

describe('the address in the window', () => {
  it.each(recipients.map((recipient) => [recipient]))(
    'is whole, within its zone, and no line is printed upon another: %j',
    async (recipient) => {
      const letter = await renderer.renderLetter({ ...exampleLetter, recipient: [...recipient] });
      mustBeLegible(linesIn(await placedTexts(letter)), recipient);
    },
  );

  it('is not hyphenated, whatever it is', async () => {
    const word = fc.stringMatching(/^[A-ZÄÖÜ][a-zäöüß]{2,18}(-[A-Z][a-z]{2,14})?$/);
    const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    // Nine full lines of eight such words are more than the window holds in the smallest type.
    const recipients = fc.array(line, { minLength: 3, maxLength: 9 }).filter((lines) => lines.join('').length <= mostSigns);
    await fc.assert(
      fc.asyncProperty(recipients, async (recipient) => {
        mustBeLegible(linesIn(await placedTexts(await renderer.renderLetter({ ...exampleLetter, recipient }))), recipient);
      }),
      // To make it smaller would take longer than the test has.
      { numRuns: 25, endOnFailure: true },
    );
    // It typesets twenty-five letters, which take a second or two each on a busy machine.
  }, 180_000);
});

describe('the signs that can be printed', () => {
  it('are all of DIN 91379, Greek and Cyrillic; others are named', async () => {
    expect(await unprintableSigns({ a: 'Ƈ ƈ ʺ Ǟ ȱ K̕ ḗ €', b: ['Ωμέγα', 'Дюрен'] })).toEqual([]);
    expect(await unprintableSigns({ name: 'محمد', more: ['王', 'Rex 🐕', 'שלום'] })).toEqual([
      'م',
      'ح',
      'د',
      '王',
      '🐕',
      'ש',
      'ל',
      'ו',
      'ם',
    ]);
    expect(await unprintableSigns('a\u200db\u00ad\ufe0f')).toEqual([]);
  });
});
