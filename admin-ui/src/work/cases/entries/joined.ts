/** How many entries of each list the case itself has. */
export const shownEntries = 50;

/** Older entries, from one number up to another, which is not among them. The first entry of a list is number 1. */
export interface LoadedEntries<T> {
  readonly from: number;
  readonly to: number;
  readonly items: readonly T[];
}

/** The number of the first entry that the case itself has. @param count how many the list has */
export function firstShown(count: number): number {
  return Math.max(1, count - shownEntries + 1);
}

/** What was loaded, as long as no entry lies between it and those that the case itself has. @param count how many the list has */
export function stillJoins<T>(loaded: LoadedEntries<T> | undefined, count: number): LoadedEntries<T> | null {
  return loaded && loaded.to >= firstShown(count) && loaded.from < firstShown(count) ? loaded : null;
}

/** The latest entries, without those that the case has despite their age (letters under way), which come before them. */
export function latestOf<T>(shown: readonly T[], count: number): readonly T[] {
  return shown.slice(Math.max(0, shown.length - Math.min(count, shownEntries)));
}

/**
 * All that is known of a list, in the order in which it came. What the case itself has is as new as the case.
 * @param shown what the case itself has, see `latestOf`
 * @param older see `stillJoins`
 * @param count how many the list has
 */
export function joined<T extends { readonly id: string }>(
  shown: readonly T[],
  older: LoadedEntries<T> | null,
  count: number,
): readonly T[] {
  if (!older) return shown;
  const latest = latestOf(shown, count);
  const isLatest = new Set(latest.map(({ id }) => id));
  const loaded = new Set(older.items.map(({ id }) => id));
  const asShown = new Map(shown.map((entry) => [entry.id, entry]));
  return [
    ...shown.slice(0, shown.length - latest.length).filter(({ id }) => !loaded.has(id)),
    ...older.items.filter(({ id }) => !isLatest.has(id)).map((entry) => asShown.get(entry.id) ?? entry),
    ...latest,
  ];
}
