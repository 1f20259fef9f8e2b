import { merge, sameTyped } from './conflict';

describe('two people change one case', () => {
  const before = { street: 'Oberstrasse', dogs: 1, chip: null };

  it('takes over what only the other one has changed', () => {
    expect(merge(before, { ...before, street: 'Oberstraße' }, { ...before, chip: '276' })).toEqual({
      taken: { street: 'Oberstraße' },
      conflicts: [],
    });
  });

  it('lets somebody choose where both have changed the same field differently', () => {
    expect(merge(before, { ...before, street: 'Oberstraße' }, { ...before, street: 'Obere Straße' })).toEqual({
      taken: {},
      conflicts: [{ name: 'street', mine: 'Obere Straße', theirs: 'Oberstraße' }],
    });
  });

  it('asks nothing where both meant the same', () => {
    expect(merge(before, { ...before, dogs: 2 }, { ...before, dogs: '2' })).toEqual({ taken: {}, conflicts: [] });
  });

  it('leaves alone what only I have changed', () => {
    expect(merge(before, before, { ...before, street: 'Am Markt' })).toEqual({ taken: {}, conflicts: [] });
  });

  it('takes over that the other one has emptied a field', () => {
    expect(merge(before, { ...before, street: undefined }, before)).toEqual({ taken: { street: null }, conflicts: [] });
  });

  it('knows what inputs make of values', () => {
    expect(sameTyped('', null)).toBe(true);
    expect(sameTyped([], undefined)).toBe(true);
    expect(sameTyped(0, null)).toBe(false);
    expect(sameTyped(false, null)).toBe(false);
    expect(sameTyped(['a'], ['a'])).toBe(true);
  });
});
