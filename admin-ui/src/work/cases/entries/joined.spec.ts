import { firstShown, joined, latestOf, stillJoins, type LoadedEntries } from './joined';

interface Entry {
  readonly id: string;
  readonly read: string;
}

const entries = (from: number, to: number, read: string): Entry[] =>
  Array.from({ length: to - from }, (_, n) => ({ id: `e${from + n}`, read }));
const loaded = (from: number, to: number): LoadedEntries<Entry> => ({ from, to, items: entries(from, to, 'loaded') });
const numbers = (all: readonly Entry[]): number[] => all.map(({ id }) => Number(id.slice(1)));
const upTo = (from: number, to: number): number[] => entries(from, to, '').map(({ id }) => Number(id.slice(1)));

describe('a list of which the case has only the latest entries', () => {
  it('begins 50 before its end', () => {
    expect([0, 1, 50, 51, 120].map(firstShown)).toEqual([1, 1, 1, 2, 71]);
  });

  it('is what the case has where nothing was loaded', () => {
    const shown = entries(71, 121, 'shown');
    expect(joined(shown, null, 120)).toBe(shown);
  });

  it('goes on with what was loaded, in its order, and has nothing twice', () => {
    expect(numbers(joined(entries(71, 121, 'shown'), loaded(21, 71), 120))).toEqual(upTo(21, 121));
    expect(numbers(joined(entries(71, 121, 'shown'), loaded(21, 80), 120))).toEqual(upTo(21, 121));
  });

  it('keeps what was loaded when something new comes, as long as nothing lies between', () => {
    const withLatest = loaded(21, 121);
    expect(stillJoins(withLatest, 123)).toBe(withLatest);
    expect(numbers(joined(entries(74, 124, 'shown'), withLatest, 123))).toEqual(upTo(21, 124));
    expect(stillJoins(withLatest, 170)).toBe(withLatest);
    expect(stillJoins(withLatest, 171)).toBeNull();
    expect(stillJoins(undefined, 123)).toBeNull();
  });

  it('has letters under way first, and in their place once it is loaded, each as the case has it', () => {
    const underWay: Entry = { id: 'e30', read: 'shown' };
    const shown = [underWay, ...entries(71, 121, 'shown')];
    expect(numbers(joined(shown, loaded(51, 71), 120))).toEqual([30, ...upTo(51, 121)]);
    const all = joined(shown, loaded(21, 71), 120);
    expect(numbers(all)).toEqual(upTo(21, 121));
    expect(all.find(({ id }) => id === 'e30')).toBe(underWay);
  });

  it('takes as the latest what the list can have of them', () => {
    expect(numbers(latestOf([{ id: 'e30', read: '' }, ...entries(71, 121, 'shown')], 120))).toEqual(upTo(71, 121));
    // Others of the latest 50 answer another request.
    expect(numbers(latestOf(entries(100, 121, 'shown'), 120))).toEqual(upTo(100, 121));
    expect(latestOf([], 0)).toEqual([]);
  });
});
