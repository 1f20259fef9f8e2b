import { withNewer, withOlder, type NewestFirst } from './newestFirst';

/** Entries `from` down to `to` of a list that has entries 1 to `from` or more. */
const part = (from: number, to: number): NewestFirst<{ id: string }> => ({
  items: Array.from({ length: from - to + 1 }, (_, n) => ({ id: String(from - n) })),
  next: to > 1 ? String(to) : null,
  older: to - 1,
});

describe('a list that is loaded from the newest back', () => {
  it('goes on where the older page begins, and tells each entry once', () => {
    expect(withOlder(part(9, 7), part(6, 4))).toEqual(part(9, 4));
    expect(withOlder(part(9, 4), part(6, 1))).toEqual(part(9, 1));
  });

  it('keeps what was loaded when something new comes on top', () => {
    expect(withNewer(part(11, 9), part(9, 2))).toEqual(part(11, 2));
    expect(withNewer(part(9, 7), part(9, 2))).toEqual(part(9, 2));
  });

  it('takes the newest page where nothing was loaded, or nothing older', () => {
    expect(withNewer(part(9, 7), undefined)).toEqual(part(9, 7));
    expect(withNewer(part(9, 7), part(8, 7))).toEqual(part(9, 7));
    expect(withNewer(part(9, 7), { items: [], next: '7', older: 6 })).toEqual(part(9, 7));
    expect(withNewer(part(3, 1), part(2, 1))).toEqual(part(3, 1));
  });

  it('says that entries between the two are missing', () => {
    expect(withNewer(part(20, 12), part(11, 2))).toBeNull();
  });
});
