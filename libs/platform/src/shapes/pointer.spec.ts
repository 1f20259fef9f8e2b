import fc from 'fast-check';
import { escapedPart, pointer, pointerFault, pointerParts, pointerTo, setAtPointer, valueAt } from './index.js';
import { codesOf, faultsIn } from './shapes.given.js';

/** The document of RFC 6901, 5. */
const document = { foo: ['bar', 'baz'], '': 0, 'a/b': 1, 'c%d': 2, 'e^f': 3, 'g|h': 4, 'i\\j': 5, 'k"l': 6, ' ': 7, 'm~n': 8 };

const form = { vehicle: { plates: ['DN-A 1', 'DN-A 2'] }, months: 12, note: null, name: 'Weber' };

const names = fc.string({ unit: fc.constantFrom('a', '/', '~', '0', '1', '-', ' ', 'ü', '"') });

describe('a pointer that comes in', () => {
  it.each([
    '/vehicle',
    '/vehicle/plates/0',
    '/vehicle/plates/-',
    '/a~1b',
    '/m~0n',
    '/~01',
    '/c%d',
    '/ ',
    '/a//b',
    '/a/',
    '//',
    `/${'a'.repeat(299)}`,
    '/a'.repeat(16),
  ])('may be %s', (value) => {
    expect(pointer().parse(value)).toBe(value);
  });

  it.each([
    ['without a slash', 'vehicle/plates'],
    ['a ~ before no 0 or 1', '/a~2'],
    ['a ~ at the end', '/a~'],
    ['a ~ before a part', '/a~/b'],
    ['as a fragment of a URI', '#/vehicle'],
    ['one that leads into JavaScript', '/__proto__/x'],
    ['another', '/constructor/prototype/x'],
    ['a third', '/a/prototype'],
    ['behind a good part', '/a/__proto__'],
    ['17 parts', '/a'.repeat(17)],
  ])('is none: %s', (_, value) => {
    expect(faultsIn(pointer(), value)).toEqual([
      { pointer: '', code: 'input.not-a-pointer', detail: expect.stringContaining('JSON pointer') },
    ]);
  });

  it('points to a part, never to the whole, and is no longer than a form is deep', () => {
    expect(codesOf(pointer(), '')).toContain('input.too-small');
    expect(codesOf(pointer(), '/')).toEqual(['input.too-small']);
    expect(codesOf(pointer(), `/${'a'.repeat(300)}`)).toEqual(['input.too-big']);
  });
});

describe('the parts of a pointer', () => {
  it.each<[string, unknown]>([
    ['', document],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/i\\j', 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
  ])('lead where RFC 6901 says: "%s"', (pointer, value) => {
    expect(valueAt(document, pointer)).toEqual(value);
    expect(pointerTo(pointerParts(pointer))).toBe(pointer);
  });

  it('are read in the right order: ~01 is ~1 and no slash', () => {
    expect(pointerParts('/~01/~10')).toEqual(['~1', '/0']);
    expect([escapedPart('~1'), escapedPart('a/b~c/~'), escapedPart(0)]).toEqual(['~01', 'a~1b~0c~1~0', '0']);
    expect(pointerTo(['vehicle', 'plates', 0])).toBe('/vehicle/plates/0');
    expect(pointerTo([])).toBe('');
  });

  it('come back from the pointer that is made of them, whatever their signs', () => {
    fc.assert(fc.property(fc.array(names), (parts) => expect(pointerParts(pointerTo(parts))).toEqual(parts)));
  });
});

describe('the value at a pointer', () => {
  it.each([
    '/wheels',
    '/vehicle/plates/2',
    '/vehicle/plates/-',
    '/vehicle/plates/01',
    '/vehicle/plates/length',
    '/vehicle/plates/map',
    '/months/toFixed',
    '/name/length',
    '/name/0',
    '/note/x',
    '/wheels/0/x',
    '/toString',
    '/__proto__',
    '/constructor/name',
  ])('is not there where the data hold none: %s', (pointer) => {
    expect(valueAt(form, pointer)).toBeUndefined();
  });

  it('is the one that was put there, in a copy', () => {
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 5 }), fc.jsonValue(), (parts, value) => {
        const place = pointerTo(parts);
        expect(valueAt(setAtPointer({}, place, value), place)).toEqual(value);
        expect(pointerFault({}, place)).toBeNull();
      }),
    );
  });
});

describe('a place that something is put at', () => {
  it.each([
    '/vehicle/plates/0',
    '/vehicle/plates/1',
    '/vehicle/plates/2',
    '/vehicle/plates/-',
    '/new/place',
    '/months',
    '/note/x',
    '/toString/x',
    '/vehicle/plates/2/x',
  ])('may be %s', (place) => {
    expect(pointerFault(form, place)).toBeNull();
  });

  it.each([
    ['/vehicle/plates/3', '2 entries'],
    ['/vehicle/plates/4000000000', '2 entries'],
    ['/vehicle/plates/01', '2 entries'],
    ['/vehicle/plates/x', '2 entries'],
    ['/vehicle/plates/-1', '2 entries'],
    ['/vehicle/plates/1.0', '2 entries'],
    ['/vehicle/plates/length', '2 entries'],
    ['/months/x', 'no parts'],
    ['/vehicle/plates/0/0', 'no parts'],
    ['/name/length', 'no parts'],
    ['/__proto__/x', 'not a name of the data'],
    ['/vehicle/constructor', 'not a name of the data'],
    ['/vehicle/prototype/x', 'not a name of the data'],
  ])('is not %s: %s', (place, why) => {
    expect(pointerFault(form, place)).toContain(why);
  });

  it('in a list may be any of its entries and the next, also the eleventh', () => {
    const dogs = { dogs: Array.from({ length: 11 }, (_, index) => `Hund ${index}`) };
    expect([pointerFault(dogs, '/dogs/10'), pointerFault(dogs, '/dogs/11')]).toEqual([null, null]);
    expect(valueAt(dogs, '/dogs/10')).toBe('Hund 10');
    expect(pointerFault(dogs, '/dogs/12')).toContain('an index up to 11');
  });
});

describe('data that something was put into', () => {
  it.each<[string, string, unknown, unknown]>([
    ['an entry is replaced', '/vehicle/plates/0', 'DN-B 1', { ...form, vehicle: { plates: ['DN-B 1', 'DN-A 2'] } }],
    ['one is added at the end', '/vehicle/plates/-', 'DN-A 3', { ...form, vehicle: { plates: ['DN-A 1', 'DN-A 2', 'DN-A 3'] } }],
    ['a list never gets a hole', '/vehicle/plates/4000000000', 'DN-A 3', { ...form, vehicle: { plates: ['DN-A 1', 'DN-A 2', 'DN-A 3'] } }],
    ['an entry is taken out', '/vehicle/plates/0', undefined, { ...form, vehicle: { plates: ['DN-A 2'] } }],
    ['only that one', '/vehicle/plates/1', undefined, { ...form, vehicle: { plates: ['DN-A 1'] } }],
    ['a member is taken out', '/months', undefined, { vehicle: form.vehicle, note: null, name: 'Weber' }],
    ['a member is replaced by an object', '/months/long', 12, { ...form, months: { long: 12 } }],
    ['objects on the way are made', '/owner/address/city', 'Düren', { ...form, owner: { address: { city: 'Düren' } } }],
    ['also in place of nothing', '/note/text', 'a', { ...form, note: { text: 'a' } }],
    ['a name of JavaScript is a name', '/toString/x', 1, { ...form, toString: { x: 1 } }],
    ['null is a value', '/months', null, { ...form, months: null }],
    ['the whole may be another object', '', { a: 1 }, { a: 1 }],
  ])('are a copy: %s', (_, place, value, changed) => {
    const before = structuredClone(form);
    expect(setAtPointer(form, place, value)).toStrictEqual(changed);
    expect(form).toEqual(before);
  });

  it('stay an object', () => {
    const refusal = new RangeError('the whole cannot be replaced');
    for (const whole of ['text', 5, null, undefined, [1]]) expect(() => setAtPointer(form, '', whole)).toThrow(refusal);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('are never led out of by the name %s', (name) => {
    for (const place of [`/${name}`, `/${name}/polluted`, `/vehicle/${name}/polluted`, `/vehicle/plates/${name}`]) {
      expect(() => setAtPointer(form, place, true)).toThrow(new RangeError(`not a field: ${name}`));
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
