import type { TimelineEntry } from '../../../kit/api/types';

/** What one looks for in a timeline. */
export const timelineKinds = ['decisions', 'letters', 'citizen', 'notes', 'checks', 'changes', 'people', 'refused'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

const kinds: Readonly<Record<string, TimelineKind>> = {
  'case.submitted': 'citizen',
  'case.information-requested': 'citizen',
  'case.reminded': 'citizen',
  'case.request-expired': 'citizen',
  'case.request-answered': 'citizen',
  'case.withdrawn': 'citizen',
  'case.payment-recorded': 'citizen',
  'case.refund-recorded': 'citizen',
  'case.refund-undone': 'citizen',
  'case.post-received': 'citizen',
  'case.post-dealt-with': 'citizen',
  'case.decision-proposed': 'decisions',
  'case.proposal-withdrawn': 'decisions',
  'case.proposal-returned': 'decisions',
  'case.decided': 'decisions',
  'case.closed': 'decisions',
  'case.reopened': 'decisions',
  'case.note-added': 'notes',
  'case.checked-automatically': 'checks',
  'case.check-recorded': 'checks',
  'case.data-corrected': 'changes',
  'case.priority-set': 'changes',
  'case.follow-up-set': 'changes',
  'case.claimed': 'people',
  'case.released': 'people',
  'case.assigned': 'people',
  'attempt.refused': 'refused',
};

/** What an event is about; what nobody has sorted stands among the changes, so that nothing is lost from sight. */
export function kindOf(eventKind: string): TimelineKind {
  if (eventKind.startsWith('case.letter-') || eventKind === 'submission.document-retrieved') return 'letters';
  return kinds[eventKind] ?? 'changes';
}

/** How many events there are of each kind. */
export function countKinds(entries: readonly Pick<TimelineEntry, 'kind'>[]): ReadonlyMap<TimelineKind, number> {
  const counts = new Map<TimelineKind, number>();
  for (const { kind } of entries) counts.set(kindOf(kind), (counts.get(kindOf(kind)) ?? 0) + 1);
  return counts;
}

export interface TimelineDay<T> {
  /** `YYYY-MM-DD` in the city. */
  readonly day: string;
  readonly entries: readonly T[];
}

/**
 * The newest first, by day.
 * @param chosen all where nothing is chosen
 * @param most how many are shown at once
 * @param dayOf the city's day of an instant
 */
export function timelineDays<T extends Pick<TimelineEntry, 'kind' | 'at'>>(
  entries: readonly T[],
  chosen: TimelineKind | null,
  most: number,
  dayOf: (instant: string) => string,
): { readonly days: readonly TimelineDay<T>[]; readonly more: number } {
  const wanted = entries.filter(({ kind }) => chosen === null || kindOf(kind) === chosen).toReversed();
  const byDay = Map.groupBy(wanted.slice(0, most), ({ at }) => dayOf(at));
  return { days: [...byDay].map(([day, ofDay]) => ({ day, entries: ofDay })), more: Math.max(0, wanted.length - most) };
}
