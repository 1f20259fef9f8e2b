import { encodeCursor } from '../paging.js';
import { cents, count, cursor, flag, pageSize } from './index.js';
import { codesOf } from './shapes.given.js';

/** The largest `integer` of PostgreSQL. */
const largestInteger = 2_147_483_647;

describe('an amount that comes in', () => {
  it.each([0, 1, 8405, 100_000_000])('is of cents: %i', (value) => {
    expect(cents().parse(value)).toBe(value);
  });

  it.each([
    [-1, 'input.too-small'],
    [100_000_001, 'input.too-big'],
    [84.05, 'input.invalid-type'],
    ['8405', 'input.invalid-type'],
    [Number.NaN, 'input.invalid-type'],
  ])('is not %s: %s', (value, code) => {
    expect(codesOf(cents(), value)).toEqual([code]);
  });

  it('has the limits of what it is for', () => {
    const refund = cents({ min: -500, max: 500 });
    for (const taken of [-500, 500]) expect(refund.parse(taken)).toBe(taken);
    expect([codesOf(refund, -501), codesOf(refund, 501)]).toEqual([['input.too-small'], ['input.too-big']]);
  });
});

describe('a number that is stored', () => {
  it('is one that a column holds', () => {
    for (const taken of [0, largestInteger]) expect(count().parse(taken)).toBe(taken);
    expect([codesOf(count(), -1), codesOf(count(), largestInteger + 1)]).toEqual([['input.too-small'], ['input.too-big']]);
    expect(codesOf(count(), 1.5)).toEqual(['input.invalid-type']);
  });

  it('has the limits of what it is for', () => {
    const months = count({ min: 1, max: 24 });
    for (const taken of [1, 24]) expect(months.parse(taken)).toBe(taken);
    expect([codesOf(months, 0), codesOf(months, 25)]).toEqual([['input.too-small'], ['input.too-big']]);
  });
});

describe('how many of a page', () => {
  const size = pageSize({ max: 100, usual: 25 });

  it.each([
    ['1', 1],
    ['50', 50],
    ['100', 100],
    [undefined, 25],
  ])('is read from the address: %s', (value, number) => {
    expect(size.parse(value)).toBe(number);
  });

  it.each([
    ['0', 'input.too-small'],
    ['-5', 'input.too-small'],
    ['101', 'input.too-big'],
    ['2.5', 'input.invalid-type'],
    ['viele', 'input.invalid-type'],
  ])('is not %s: %s', (value, code) => {
    expect(codesOf(size, value)).toEqual([code]);
  });
});

describe('a place in a list', () => {
  it('comes back as the list gave it', () => {
    for (const place of [[1], ['2026-03-02', 'ÄÖÜ?>', null, 17]]) expect(cursor().parse(encodeCursor(place))).toBe(encodeCursor(place));
  });

  it.each([
    ['a', []],
    ['A-Z_09', []],
    ['a'.repeat(2000), []],
    ['', ['input.too-small']],
    ['a'.repeat(2001), ['input.too-big']],
    ['YQ==', ['input.invalid-format']],
    ['a+b', ['input.invalid-format']],
    ['a/b', ['input.invalid-format']],
    [' a', ['input.invalid-format']],
    ['a\n', ['input.invalid-format']],
  ])('is in base64url (RFC 4648, 5) and no longer than an address: %.10s', (value, codes) => {
    expect(codesOf(cursor(), value)).toEqual(codes);
  });
});

describe('yes or no in an address', () => {
  it('is true or false, and nothing that one might take for either', () => {
    expect([flag().parse('true'), flag().parse('false')]).toEqual([true, false]);
    for (const neither of ['', 'vielleicht', 'null', '2', true]) expect(flag().safeParse(neither).success).toBe(false);
  });
});
