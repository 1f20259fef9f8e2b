/** A part of a list that is read from the newest back. */
export interface NewestFirst<T> {
  readonly items: readonly T[];
  /** Where the older ones begin; null where there are none. */
  readonly next: string | null;
  /** How many older ones there are at least; null where that is not known. */
  readonly older: number | null;
}

interface WithId {
  readonly id: string;
}

/** What is loaded, and the older page that begins where it ends. */
export function withOlder<T extends WithId>(loaded: NewestFirst<T>, page: NewestFirst<T>): NewestFirst<T> {
  return { ...page, items: [...loaded.items, ...beside(loaded.items, page.items)] };
}

/**
 * What was loaded before, under the newest page as it is now. It relies on lists that only grow at their newer end.
 * @returns null where entries between the two are missing
 */
export function withNewer<T extends WithId>(newest: NewestFirst<T>, loaded: NewestFirst<T> | undefined): NewestFirst<T> | null {
  if (!loaded || loaded.items.length === 0 || newest.next === null) return newest;
  const older = beside(newest.items, loaded.items);
  if (older.length === loaded.items.length) return null;
  return older.length === 0 ? newest : { ...loaded, items: [...newest.items, ...older] };
}

function beside<T extends WithId>(there: readonly T[], others: readonly T[]): readonly T[] {
  const ids = new Set(there.map(({ id }) => id));
  return others.filter(({ id }) => !ids.has(id));
}
