interface Day {
  /** `YYYY-MM-DD` */
  readonly key: string;
  readonly count: number;
}

/**
 * The days from the first to the last, with those on which nothing happened: a week without events has to be seen as one.
 * @param days with events only, oldest first
 * @param most how many at most, the latest of them
 */
export function everyDay(days: readonly Day[], most: number): Day[] {
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return [];
  const counts = new Map(days.map(({ key, count }) => [key, count]));
  const end = Date.parse(`${last.key}T00:00:00Z`);
  const length = Math.min(most, Math.round((end - Date.parse(`${first.key}T00:00:00Z`)) / 86_400_000) + 1);
  return Array.from({ length }, (_, i) => {
    const key = new Date(end - (length - 1 - i) * 86_400_000).toISOString().slice(0, 10);
    return { key, count: counts.get(key) ?? 0 };
  });
}
