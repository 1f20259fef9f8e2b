import { topicOf, type EventTopic } from '@vorgang/words';
import type { TimelineEntry } from '../../../kit/api/types';

/** How many events there are of each kind. */
export function countKinds(entries: readonly Pick<TimelineEntry, 'kind'>[]): ReadonlyMap<EventTopic, number> {
  const counts = new Map<EventTopic, number>();
  for (const { kind } of entries) counts.set(topicOf(kind), (counts.get(topicOf(kind)) ?? 0) + 1);
  return counts;
}

export interface TimelineDay<T> {
  /** `YYYY-MM-DD` in the city. */
  readonly day: string;
  readonly entries: readonly T[];
}

/**
 * Groups events by day, in their order.
 * @param entries the newest first
 * @param dayOf the city's day of an instant
 */
export function timelineDays<T extends Pick<TimelineEntry, 'at'>>(
  entries: readonly T[],
  dayOf: (instant: string) => string,
): readonly TimelineDay<T>[] {
  return [...Map.groupBy(entries, ({ at }) => dayOf(at))].map(([day, ofDay]) => ({ day, entries: ofDay }));
}
