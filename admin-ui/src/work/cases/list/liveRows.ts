/*
 * What happens to a shown page when cases change on the server. No row moves or disappears by itself, since somebody may be about to
 * click it. Rows change in place, a row that left the list stays and says so, and new ones wait behind a button.
 */

export interface Shown<T> {
  readonly item: T;
  /** In the list, out of the list, or no longer visible to this person. */
  readonly state: 'here' | 'left' | 'gone';
}

export interface Fresh<T> {
  readonly items: readonly T[];
  readonly next?: string | null | undefined;
}

interface Row {
  readonly id: string;
}

/** Rows that the server shows for the first time. */
export function shownFor<T>(items: readonly T[]): Shown<T>[] {
  return items.map((item) => ({ item, state: 'here' }));
}

/** Shown rows that are not on the current page: they left the list, or others pushed them off the page. */
export function missingFrom<T extends Row>(shown: readonly Shown<T>[], fresh: Fresh<T>): string[] {
  const there = new Set(fresh.items.map((item) => item.id));
  return shown.filter((row) => !there.has(row.item.id)).map((row) => row.item.id);
}

/**
 * The shown rows in their current state.
 * @param still the missing rows that are still in the list
 * @param elsewhere the state of the others, as far as the person may know
 */
export function updated<T extends Row>(
  shown: readonly Shown<T>[],
  fresh: Fresh<T>,
  still: readonly T[],
  elsewhere: readonly T[],
): Shown<T>[] {
  const here = new Map([...still, ...fresh.items].map((item) => [item.id, item]));
  const left = new Map(elsewhere.map((item) => [item.id, item]));
  return shown.map((row): Shown<T> => {
    const item = here.get(row.item.id);
    if (item) return { item, state: 'here' };
    const now = left.get(row.item.id);
    return now ? { item: now, state: 'left' } : { item: row.item, state: 'gone' };
  });
}

/** The shown rows after some of them were read again. */
export function updatedOf<T extends Row>(
  shown: readonly Shown<T>[],
  ids: readonly string[],
  still: readonly T[],
  elsewhere: readonly T[],
): Shown<T>[] {
  return shown.flatMap((row) => (ids.includes(row.item.id) ? updated([row], { items: [] }, still, elsewhere) : [row]));
}

/**
 * New cases in the list. Only cases before a shown one count, or at the end of a page that was not full. The first row of the next page
 * moves up when a row of this page leaves, and is not new.
 */
export function newcomers<T extends Row>(shown: readonly Shown<T>[], fresh: Fresh<T>): T[] {
  const known = new Set(shown.map((row) => row.item.id));
  const lastKnown = fresh.items.findLastIndex((item) => known.has(item.id));
  return fresh.items.filter((item, index) => !known.has(item.id) && (index < lastKnown || !fresh.next));
}

interface Standing {
  readonly status: string;
  readonly outcome: string | null;
  readonly assignee: { readonly id: string; readonly name: string } | null;
}

/** Why a row is not in its list any more, as the name of a sentence. */
export function whyLeft(
  before: Standing,
  now: Standing,
  me: string | undefined,
): { readonly why: 'closed' | 'decided' | 'proposed' | 'waiting' | 'taken' | 'mine' | 'free' | 'other'; readonly name?: string } {
  if (now.assignee && now.assignee.id !== before.assignee?.id)
    return now.assignee.id === me ? { why: 'mine' } : { why: 'taken', name: now.assignee.name };
  if (
    now.status !== before.status &&
    (now.status === 'closed' || now.status === 'decided' || now.status === 'proposed' || now.status === 'waiting')
  )
    return { why: now.status };
  if (!now.assignee && before.assignee) return { why: 'free' };
  return { why: 'other' };
}
