import type { z } from 'zod';
import { code, exactLine, key, personName, searchText, secret, text, verbatim } from './index.js';
import { codesOf, faultsIn } from './shapes.given.js';

const line = text({ max: 100 });
const lines = text({ max: 100, lines: true });

/** Forbidden signs, on which databases, printers and other programs break. */
const unreadable: readonly [string, string][] = [
  ['half an emoji', 'abc\ud83d'],
  ['the other half', 'abc\ude00'],
  ['NUL', 'a\u0000b'],
  ['ESC', 'a\u001b[31m'],
  ['DEL', 'a\u007fb'],
  ['NEL', 'a\u0085b'],
  ['a noncharacter', 'a\ufdd0b'],
  ['another', 'a\u{1ffff}b'],
  ['bell alone', '\u0007'],
];

describe('a text that comes in', () => {
  it.each(unreadable)('is refused for %s', (_, value) => {
    const shapes = [line, lines, personName({ max: 9 }), searchText(9), verbatim({ max: 9 }), secret({ max: 9 })];
    for (const shape of shapes) expect(codesOf(shape, value)).toEqual(['input.not-text']);
  });

  it('stands on one line, or may have several', () => {
    for (const broken of ['Anna\r\nBcc: x', 'a\tb', 'a\nb', 'a\rb', 'a\u2028b', 'a\u2029b'])
      expect(codesOf(line, broken)).toEqual(['input.line-break']);
    expect(lines.parse('Guten Tag,\r\n\tich bitte\u2028um Rat.\r')).toBe('Guten Tag,\n\tich bitte\num Rat.');
  });

  it('says which sign it was, and where, or that it has to stand on one line', () => {
    expect(faultsIn(line, 'Müller\u0000')).toEqual([
      { pointer: '', code: 'input.not-text', detail: expect.stringMatching(/U\+0000 at 6/) },
    ]);
    expect(faultsIn(line, 'a\nb')).toEqual([{ pointer: '', code: 'input.line-break', detail: expect.stringMatching(/one line/) }]);
  });

  it('is measured after it was tidied', () => {
    const three = text({ max: 3 });
    for (const [typed, kept] of [
      ['abc', 'abc'],
      ['  abc\u200b ', 'abc'],
      ['Mu\u0308l', 'Mül'],
      ['a   b', 'a b'],
    ])
      expect(three.parse(typed)).toBe(kept);
    expect(codesOf(three, 'abcd')).toEqual(['input.too-big']);
    expect(codesOf(text({ max: 9, min: 3 }), ' ab ')).toEqual(['input.too-small']);
    expect(text({ max: 9, min: 0 }).parse(' ')).toBe('');
  });

  it.each(['', ' ', '\u00a0', '\u200b', ' \u3164 ', '\u2800', '\u00ad\u034f'])(
    'is a fault where nobody can see anything of it: %j',
    (unseen) => {
      for (const shape of [line, lines, personName({ max: 120 })]) expect(codesOf(shape, unseen)).toEqual(['input.too-small']);
    },
  );

  it('is a text, and nothing that could be made one', () => {
    for (const other of [17, true, null, ['a'], {}]) expect(codesOf(line, other)).toEqual(['input.invalid-type']);
  });

  it('is measured and tidied in a moment, also with a million signs', () => {
    for (const sign of ['a', '\u200b', 'ü', '\u200d', ' ', '\u0308', '👩'])
      expect(codesOf(text({ max: 10 }), sign.repeat(1_000_000))).toHaveLength(1);
  });
});

describe('a name of a person', () => {
  it.each(['Müller', 'O’Brien', 'Nuṭṭāḥ', 'K͟hān', 'Ụ̈', 'Żółć', 'Дюренов', '王', 'می\u200cخواهم', 'A. von der Höhe-Ǻ'])(
    'is as the person writes it: %s',
    (name) => {
      expect(personName({ max: 120 }).parse(name)).toBe(name);
    },
  );

  it('may be left empty where the form says so, and is never longer than it says', () => {
    expect(personName({ max: 5, min: 0 }).parse(' ')).toBe('');
    expect(codesOf(personName({ max: 5 }), 'Müllers')).toEqual(['input.too-big']);
  });
});

describe('what is looked for', () => {
  it('is tidied as what was written, and may be nothing', () => {
    expect(searchText(10).parse(' Mu\u0308l\u200bler ')).toBe('Müller');
    expect(searchText(10).parse('')).toBe('');
    expect(codesOf(searchText(3), 'Anna')).toEqual(['input.too-big']);
  });
});

describe('what is kept sign by sign', () => {
  it.each<[string, (limits: { max: number; min?: number }) => z.ZodType]>([
    ['a reference', verbatim],
    ['a secret', secret],
  ])('is taken as typed: %s', (_, shape) => {
    for (const typed of ['  a  b ', 'a\r\n\tb', 'Mu\u0308l\u200bler', '\u00a0', '\u202ea'])
      expect(shape({ max: 10 }).parse(typed)).toBe(typed);
    expect(shape({ max: 3 }).parse('abc')).toBe('abc');
    expect(codesOf(shape({ max: 3 }), 'abc ')).toEqual(['input.too-big']);
    expect(codesOf(shape({ max: 3 }), '')).toEqual(['input.too-small']);
    expect(shape({ max: 3, min: 0 }).parse('')).toBe('');
    expect(codesOf(shape({ max: 99, min: 12 }), 'elf Zeichen')).toEqual(['input.too-small']);
  });
});

describe('a user name', () => {
  const userName = exactLine({ max: 12 });

  it.each(['weber', 'Weber', 'müller', 'a.b-c_d@e', 'anna maria', 'Ж', '王'])('may be %s, and stays as it is', (value) => {
    expect(userName.parse(value)).toBe(value);
  });

  it.each([
    ['a zero-width space', 'anna\u200b', 'input.unseen-sign'],
    ['an override', '\u202eanna', 'input.unseen-sign'],
    ['a joiner between Latin letters', 'an\u200dna', 'input.unseen-sign'],
    ['a soft hyphen', 'an\u00adna', 'input.unseen-sign'],
    ['a filler alone', '\u3164', 'input.unseen-sign'],
    ['a space alone', ' ', 'input.unseen-sign'],
    ['two lines', 'anna\nmaria', 'input.line-break'],
    ['a tab', 'anna\tmaria', 'input.line-break'],
    ['NUL', 'anna\u0000', 'input.not-text'],
    ['13 signs', 'annamariaanna', 'input.too-big'],
  ])('is refused for %s', (_, value, fault) => {
    expect(codesOf(userName, value)).toEqual([fault]);
  });

  it('has a sign at least, and one that can be seen', () => {
    expect(codesOf(userName, '')).toContain('input.too-small');
    expect(faultsIn(userName, '\u3164')).toEqual([
      { pointer: '', code: 'input.unseen-sign', detail: expect.stringMatching(/nobody can see/) },
    ]);
  });
});

describe('a name for machines', () => {
  const chip = code({ max: 15, pattern: /^\d{3,}$/ });

  it('is exactly what its pattern says (ISO 11784: 15 digits of a chip)', () => {
    expect(chip.parse('276098106234567')).toBe('276098106234567');
    for (const other of ['', '27', ' 276', '276\n', '276 098', '２７６']) expect(codesOf(chip, other)).toEqual(['input.invalid-format']);
    expect(codesOf(chip, '2760981062345678')).toEqual(['input.too-big']);
  });

  it.each([/\d+/, /^\d+/, /\d+$/])('has a pattern of the whole, or the server does not start: %s', (pattern) => {
    expect(() => code({ max: 9, pattern })).toThrow(`the pattern of a code says what the whole is: ${pattern.source}`);
  });

  it.each(['hundesteuer', 'dog-tax.v2', 'a:b_c', '0', 'x'.repeat(100)])('may be the key %.20s', (value) => {
    expect(key().parse(value)).toBe(value);
  });

  it.each(['', ' ', 'hunde steuer', 'hundesteuer\n', ' hundesteuer', 'straße', 'a/b', 'a\u0000', '../x'])('is not the key %j', (value) => {
    expect(codesOf(key(), value)).toEqual(['input.invalid-format']);
  });

  it('is a key of 100 signs at most, or of what the door says', () => {
    expect(codesOf(key(), 'x'.repeat(101))).toEqual(['input.too-big']);
    expect([codesOf(key(5), 'abcde'), codesOf(key(5), 'abcdef')]).toEqual([[], ['input.too-big']]);
  });
});
