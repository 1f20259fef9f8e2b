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
 * Groups events by day, the newest first.
 * @param chosen the kinds to show; all where none is chosen
 * @param most the most events to show
 * @param dayOf the city's day of an instant
 */
export function timelineDays<T extends Pick<TimelineEntry, 'kind' | 'at'>>(
  entries: readonly T[],
  chosen: EventTopic | null,
  most: number,
  dayOf: (instant: string) => string,
): { readonly days: readonly TimelineDay<T>[]; readonly more: number } {
  const wanted = entries.filter(({ kind }) => chosen === null || topicOf(kind) === chosen).toReversed();
  const byDay = Map.groupBy(wanted.slice(0, most), ({ at }) => dayOf(at));
  return { days: [...byDay].map(([day, ofDay]) => ({ day, entries: ofDay })), more: Math.max(0, wanted.length - most) };
}
