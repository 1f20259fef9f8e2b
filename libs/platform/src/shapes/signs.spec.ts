import fc from 'fast-check';
import { icao, icaoExtended } from '../text/search-form.data.js';
import { hasLineBreak, hasVisibleSign, legible, refusedSign, tidied, withoutUnseen } from './index.js';

/** Texts of the signs that rules are about, in any order. */
const oddTexts = fc.string({
  unit: fc.constantFrom(
    ...['a', 'ß', 'u', '\u0308', '\u0301', ' ', '  ', '\u00a0', '\u3000', '\t', '\r', '\n', '\r\n', '\u2028', '\u200b', '\u200c', '\u200d'],
    ...[
      '\u202e',
      '\ufeff',
      '\u00ad',
      'م',
      'ක',
      '්',
      '👩',
      '👧',
      '\u{1f3fd}',
      '❤',
      '\ufe0f',
      '\u3164',
      '\u2800',
      '\u0000',
      '\ud83d',
      '\u2000',
      '\u212b',
    ],
  ),
});

describe('signs that no text may hold', () => {
  it('are the controls but tab and line breaks, halves of characters, and the 66 noncharacters (Unicode 23.1, 23.6, 23.7)', () => {
    const found = Array.from({ length: 0x110000 }, (_, codePoint) => codePoint).filter(
      (codePoint) => refusedSign(String.fromCodePoint(codePoint)) !== null,
    );
    const among = (from: number, to: number) => found.filter((codePoint) => codePoint >= from && codePoint <= to).length;
    expect([among(0, 0x1f), among(0x7f, 0x9f), among(0xd800, 0xdfff), among(0xfdd0, 0xfdef)]).toEqual([32 - 3, 33, 2048, 32]);
    expect(found).toHaveLength(29 + 33 + 2048 + 66);
    expect(['\t', '\n', '\r'].map(refusedSign)).toEqual([null, null, null]);
  });

  it.each([
    ['Müller\u0000', 'U+0000 at 6'],
    ['\u001b[31m', 'U+001B at 0'],
    ['ab\u{1fffe}', 'U+1FFFE at 2'],
    ['👩\ud83d!', 'U+D83D at 2'],
    ['a\u0007b\u0008', 'U+0007 at 1'],
  ])('are named as Unicode names them, with their place: %j', (text, named) => {
    expect(refusedSign(text)).toBe(named);
  });

  it('are none in what people write', () => {
    for (const text of ['', 'Müller 👩‍👩‍👧', 'Zeile 1\r\n\tZeile 2', '\u200b', 'K͟hān', '\ue000']) expect(refusedSign(text)).toBeNull();
  });
});

describe('a text that nobody can correct any more', () => {
  it('holds U+FFFD for each sign that no text may hold, and is else as it was', () => {
    expect(legible('\u0085Pr\u0080fen \ud83d\n')).toBe('\ufffdPr\ufffdfen \ufffd\n');
    expect(legible(' A\u0308\u202e 👩‍👩‍👧 ')).toBe(' A\u0308\u202e 👩‍👩‍👧 ');
    fc.assert(fc.property(oddTexts, (text) => refusedSign(legible(text)) === null && legible(legible(text)) === legible(text)));
  });
});

describe('signs of several lines', () => {
  it.each(['a\tb', 'a\nb', 'a\rb', 'a\r\nb', 'a\u2028b', 'a\u2029b', '\n'])('are in %j', (text) => expect(hasLineBreak(text)).toBe(true));
  it.each(['', 'a b', 'a\u00a0b', 'a\\nb'])('are not in %j', (text) => expect(hasLineBreak(text)).toBe(false));
});

describe('what can be seen', () => {
  it.each(['a', '.', '王', '👩', ' a ', '\u0301a', '€'])('is in %j', (text) => expect(hasVisibleSign(text)).toBe(true));
  it.each(['', ' ', '\u00a0', '\u3000', '\n', '\u200b', '\u3164', '\u115f', '\u2800', '\u00ad', '\ufe0f', '\u0301', '\u{e0001}'])(
    'is not in %j',
    (text) => {
      expect(hasVisibleSign(text)).toBe(false);
    },
  );
});

describe('signs that nobody sees', () => {
  it.each([
    ['zero-width space from a contact card', 'Mül\u200bler', 'Müller'],
    ['an override', '\u202eanna\u202c', 'anna'],
    ['isolates (UAX 9)', '\u2068Anna\u2069', 'Anna'],
    ['marks of direction', '\u200eAnna\u200f\u061c', 'Anna'],
    ['soft hyphen', 'Donau\u00addampf', 'Donaudampf'],
    ['byte order mark', '\ufeffAnna', 'Anna'],
    ['word joiner', 'An\u2060na', 'Anna'],
    ['tags', 'Anna\u{e0041}\u{e007f}', 'Anna'],
    ['annotation', '\ufff9An\ufffana\ufffb', 'Anna'],
    ['joiners between Latin letters', 'St\u200cr\u200da\u200cß\u200de', 'Straße'],
    ['a joiner at the end of Arabic', 'م\u200d', 'م'],
    ['a joiner before Arabic', 'a\u200cم', 'aم'],
    ['a joiner behind an emoji', '👩\u200d!', '👩!'],
    ['a joiner before an emoji', 'a\u200d👧', 'a👧'],
    ['a non-joiner between emoji', '👩\u200c👧', '👩👧'],
  ])('are taken out: %s', (_, text, kept) => {
    expect(withoutUnseen(text)).toBe(kept);
    expect(tidied(text)).toBe(kept);
  });

  it.each([
    ['Persian', 'می\u200cخواهم'],
    ['Arabic with a vowel', 'مِ\u200cخ'],
    ['Syriac with seyame', 'ܡ\u0308\u200cܡ'],
    ['Sinhala', 'ක්\u200dෂ'],
    ['Devanagari', 'क्\u200dष'],
    ['a family', '👩\u200d👩\u200d👧'],
    ['a flag', '🏳\ufe0f\u200d🌈'],
    ['a colour of skin', '👩🏽\u200d🚒'],
    ['Latin letters with marks', 'ɱ̂ Ƈ ƈ ʺ'],
  ])('stay where a script or an emoji needs them (UAX 31): %s', (_, text) => {
    expect(withoutUnseen(text)).toBe(text);
    expect(tidied(text)).toBe(text);
  });
});

describe('a tidied text', () => {
  it.each([
    [' Anna  Maria ', 'Anna Maria', 'Anna  Maria'],
    ['Anna\u00a0\u2009Maria', 'Anna Maria', 'Anna\u00a0\u2009Maria'],
    ['a\rb\r\nc\u2028d\u2029\n', 'a\rb\r\nc\u2028d', 'a\nb\nc\nd'],
    ['Mu\u0308ller', 'Müller', 'Müller'],
    ['\u212bngström', 'Ångström', 'Ångström'],
    ['\tAnna', 'Anna', 'Anna'],
    ['', '', ''],
    ['  ', '', ''],
  ])('has usual white space and one spelling (NFC): %j', (text, onOneLine, onSeveral) => {
    expect(tidied(text)).toBe(onOneLine);
    expect(tidied(text, false)).toBe(onOneLine);
    expect(tidied(text, true)).toBe(onSeveral);
  });

  it.each(['\u200b', ' \u3164 ', '\u2800', '\u00ad\u034f', '\u115f', '\ufe0f', '\u0301'])(
    'is empty where nobody can see anything of it: %j',
    (unseen) => {
      expect([tidied(unseen), tidied(unseen, true)]).toEqual(['', '']);
    },
  );

  it('keeps what is to be refused, so that it is', () => {
    for (const refused of ['\u0007', '\ud83d', '\ufdd0']) expect(tidied(refused)).toBe(refused);
  });

  it('holds every letter and sequence of DIN 91379 as the standard has it', () => {
    const letters = [...icao, ...icaoExtended].flatMap(([, alone, sequences = []]) =>
      [...alone, ...sequences].map((one) => one.normalize('NFC')),
    );
    expect(letters.length).toBeGreaterThan(590);
    expect(letters.filter((letter) => tidied(`a${letter}z`) !== `a${letter}z`)).toEqual([]);
  });

  it('keeps no joiner between the marks of a Latin letter, though one of them is of Syriac, too', () => {
    expect(tidied('Mu\u0308\u200d\u0308ller')).toBe('Mü\u0308ller');
  });

  it('is tidy: once more changes nothing, and nothing unseen is left', () => {
    fc.assert(
      fc.property(oddTexts, fc.boolean(), (text, lines) => {
        const once = tidied(text, lines);
        expect([tidied(once, lines), withoutUnseen(once), once.trim(), once.normalize('NFC')]).toEqual([once, once, once, once]);
      }),
      { numRuns: 500 },
    );
  });
});
