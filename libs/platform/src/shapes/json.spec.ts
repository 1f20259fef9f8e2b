import { z } from 'zod';
import { InvalidInput } from '../errors.js';
import { anyJson, anyObject, bodyLimits, faultsOfJson } from './index.js';
import { codesOf, faultsIn } from './shapes.given.js';

/** Lists in lists, and something in the innermost. */
const nested = (levels: number, inmost = '') => JSON.parse(`${'['.repeat(levels)}${inmost}${']'.repeat(levels)}`) as unknown;
const manyOf = (length: number, one: unknown) => Array.from({ length }, () => one);

describe('JSON that comes in', () => {
  it('has no fault where it is what a form sends', () => {
    const form = {
      name: 'Müller',
      dogs: [{ chip: '276098106234567', since: null, dangerous: false, weight: 12.5 }],
      notes: [],
      'a/b~c': {},
      total: -1e300,
    };
    expect(faultsOfJson(form)).toEqual([]);
    for (const alone of ['Anna', 5, true, null, [], {}, undefined]) expect(faultsOfJson(alone)).toEqual([]);
  });

  it.each<[string, unknown, string, string, RegExp]>([
    ['a text that is none', { 'a/b~': ['Anna', '\ud83d'] }, '/body/a~1b~0/1', 'input.not-text', /U\+D83D at 0/],
    ['a text at the top', 'a\u0000', '/body', 'input.not-text', /U\+0000 at 1/],
    [
      'a number that JSON readers do not agree on (RFC 8259, 6)',
      JSON.parse('{"n":1e999}'),
      '/body/n',
      'input.number-too-large',
      /too large/,
    ],
    ['one below', JSON.parse('[-1e999]'), '/body/0', 'input.number-too-large', /too large/],
    ['a name that means something to JavaScript', JSON.parse('{"a":{"__proto__":{"x":1}}}'), '/body/a', 'input.bad-name', /name/],
    ['a name of 201 signs', { a: { ['n'.repeat(201)]: 1 } }, '/body/a', 'input.bad-name', /name/],
    ['a name that is no text', { a: { 'b\u0000': 1 } }, '/body/a', 'input.bad-name', /name/],
    ['33 levels', { a: nested(32) }, `/body/a${'/0'.repeat(31)}`, 'input.too-deep', /32 levels/],
    ['more levels than a stack holds', nested(5000), `/body${'/0'.repeat(32)}`, 'input.too-deep', /32 levels/],
    ['10,001 values', manyOf(10_001, 1), '/body', 'input.too-many-values', /10000 values/],
    [
      '85,000 members',
      Object.fromEntries(manyOf(85_000, 1).map((one, index) => [`m${index}`, one])),
      '/body',
      'input.too-many-values',
      /10000 values/,
    ],
    ['values here and there', { a: manyOf(6000, 1), b: manyOf(6000, 1) }, '/body/a', 'input.too-many-values', /10000 values/],
  ])('is looked at before anything else does: %s', (_, value, pointer, code, detail) => {
    expect(faultsOfJson(value, '/body')).toEqual([{ pointer, code, detail: expect.stringMatching(detail) }]);
  });

  it('is taken up to its very limits: 10,000 values, 32 levels, names of 200 signs', () => {
    expect(bodyLimits).toEqual({ depth: 32, values: 10_000 });
    const largest = [manyOf(10_000, null), nested(32), nested(32, '1, "a", null, true'), { ['n'.repeat(200)]: 1 }];
    for (const one of largest) expect(faultsOfJson(one)).toEqual([]);
  });

  it('has each of its faults told, and the good beside the bad is looked at, too', () => {
    const faults = faultsOfJson(JSON.parse('{"a":"\\ud83d","b":[1e999,"good",{"__proto__":1,"c\\u0000":2,"d":"\\u0007"}],"e":"good"}'));
    expect(faults.map(({ pointer, code }) => `${pointer} ${code}`).toSorted()).toEqual([
      '/a input.not-text',
      '/b/0 input.number-too-large',
      '/b/2 input.bad-name',
      '/b/2 input.bad-name',
      '/b/2/d input.not-text',
    ]);
  });

  it('is not looked at any further after twenty faults', () => {
    expect(faultsOfJson(manyOf(500, '\ud83d'))).toHaveLength(20);
    expect(faultsOfJson(Object.fromEntries(manyOf(500, 1).map((one, index) => [`\u0000${index}`, one])))).toHaveLength(20);
  });

  it('has what is too deep told beside what was found before', () => {
    const faults = faultsOfJson({ deep: nested(40), text: '\ud83d' });
    expect(faults.map(({ code }) => code)).toEqual(['input.not-text', 'input.too-deep']);
    expect(faultsOfJson({ many: manyOf(10_000, 1), text: '\ud83d' }).map(({ code }) => code)).toEqual([
      'input.not-text',
      'input.too-many-values',
    ]);
  });
});

describe('any JSON, where another rule says what it has to be', () => {
  const correction = z.object({ corrections: z.array(z.object({ value: anyJson() })) });

  it.each<[string, unknown]>([
    ['a text', ' a '],
    ['a number', 5],
    ['null', null],
    ['a list', [1, { a: [] }]],
    ['an object', { a: { b: null } }],
  ])('may be %s', (_, value) => {
    expect(anyJson().parse(value)).toEqual(value);
  });

  it('has its faults told where they are', () => {
    expect(faultsIn(correction, { corrections: [{ value: 1 }, { value: { 'a/b': ['x', '\ud83d'] } }] })).toEqual([
      { pointer: '/corrections/1/value/a~1b/1', code: 'input.not-text', detail: expect.stringContaining('U+D83D') },
    ]);
    expect(codesOf(anyJson(), JSON.parse('{"a":{"__proto__":1}}'))).toEqual(['input.bad-name']);
  });

  it('has 16 levels and 2,000 values at most, or what the door says', () => {
    for (const largest of [nested(16), manyOf(2000, 1)]) expect(codesOf(anyJson(), largest)).toEqual([]);
    expect([codesOf(anyJson(), nested(17)), codesOf(anyJson(), manyOf(2001, 1))]).toEqual([['input.too-deep'], ['input.too-many-values']]);
    const narrow = anyJson({ depth: 1, values: 2 });
    expect([codesOf(narrow, [1, 2]), codesOf(narrow, [[]]), codesOf(narrow, [1, 2, 3])]).toEqual([
      [],
      ['input.too-deep'],
      ['input.too-many-values'],
    ]);
  });
});

describe('any object', () => {
  it('may have any members', () => {
    expect(anyObject().parse({ a: { b: [1, null] }, 'c d': '' })).toEqual({ a: { b: [1, null] }, 'c d': '' });
    for (const other of [[], 'text', 5, null]) expect(codesOf(anyObject(), other)).toEqual(['input.invalid-type']);
  });

  it('has its faults told where they are, under the same limits', () => {
    expect(faultsIn(anyObject(), { dog: { 'name~': '\u0000' } })).toEqual([
      { pointer: '/dog/name~0', code: 'input.not-text', detail: expect.stringContaining('U+0000') },
    ]);
    for (const largest of [{ a: nested(15) }, { a: manyOf(1999, 1) }]) expect(codesOf(anyObject(), largest)).toEqual([]);
    expect([codesOf(anyObject(), { a: nested(16) }), codesOf(anyObject(), { a: manyOf(2000, 1) })]).toEqual([
      ['input.too-deep'],
      ['input.too-many-values'],
    ]);
    expect(codesOf(anyObject({ depth: 9, values: 1 }), { a: 1, b: 2 })).toEqual(['input.too-many-values']);
  });
});

describe('a refusal of what came in', () => {
  it('tells up to twenty faults, and how many more', () => {
    const refusal = new InvalidInput(
      Array.from({ length: 1000 }, (_, i) => ({ pointer: `/${'x'.repeat(500)}${i}`, code: 'c', detail: 'd' })),
    );
    expect(refusal.faults).toHaveLength(20);
    expect(refusal.extra).toEqual({ moreErrors: 980 });
    expect(JSON.stringify(refusal.faults).length).toBeLessThan(10_000);
  });
});
