import type { ColumnKey } from './columns';
import { offeredSorts, type Query, type Sort } from './listQuery';

type Directions = Readonly<Record<'ascending' | 'descending', Sort>>;

/** The orders of a column. A column that is missing here has none that the server could serve (`case-order.ts`). */
const directions: Readonly<Partial<Record<ColumnKey, Directions>>> = {
  dueOn: { ascending: 'due', descending: '-due' },
  // The order says what is most urgent first, so it falls.
  priority: { ascending: '-priority', descending: 'priority' },
  receivedAt: { ascending: 'received', descending: '-received' },
  followUp: { ascending: 'follow-up', descending: '-follow-up' },
  applicant: { ascending: 'name', descending: '-name' },
  // It begins with the name, unless that has a column of its own.
  subject: { ascending: 'name', descending: '-name' },
};

/** What the head of a column says and does. */
export interface HeadSort {
  readonly direction: 'ascending' | 'descending' | null;
  /** The order after a click; null for the list's own. */
  readonly next: Sort | null;
}

/**
 * How a click on the head of a column sorts: up, down, and back to the list's own order.
 * @param shown the columns of the list
 * @returns null where the list cannot be sorted by it
 */
export function headSort(key: ColumnKey, shown: readonly ColumnKey[], query: Query): HeadSort | null {
  const offered = offeredSorts(query);
  const own = offered[0] ?? null;
  const of = key === 'subject' && shown.includes('applicant') ? undefined : directions[key];
  if (!of || !offered.includes(of.ascending)) return null;
  const now = query['sort'] ?? own;
  // Where the list's own order is one of the two, there is no third.
  const ways = [of.ascending, of.descending, ...(own === of.ascending || own === of.descending ? [] : [own])];
  const next = ways[(ways.findIndex((way) => way === now) + 1) % ways.length] ?? null;
  return {
    direction: now === of.ascending ? 'ascending' : now === of.descending ? 'descending' : null,
    next: next === own ? null : next,
  };
}
