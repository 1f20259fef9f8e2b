import { listColumns, type ListColumn } from '@vorgang/words';
import type { QueueKey } from '../../../kit/api/types';

/** The columns that a list of cases can show. */
export const columnKeys = listColumns;
export type ColumnKey = ListColumn;

/** Always shown, since it identifies and opens the row. */
export const alwaysShown: ColumnKey = 'caseNumber';

const usual: readonly ColumnKey[] = ['caseNumber', 'subject', 'status', 'dueOn', 'assignee', 'receivedAt'];

/** The columns of queues that need other ones than usual. */
const ofQueue: Readonly<Partial<Record<QueueKey, readonly ColumnKey[]>>> = {
  // Approvers decide by the proposal. The assignee is always the one who proposed.
  'to-approve': ['caseNumber', 'subject', 'decision', 'amount', 'because', 'dueOn'],
  'follow-ups': ['caseNumber', 'subject', 'status', 'followUp', 'dueOn', 'assignee'],
  // The assignee needs no column where all cases are one's own, or nobody's.
  mine: ['caseNumber', 'subject', 'status', 'dueOn', 'followUp', 'receivedAt'],
  returned: ['caseNumber', 'subject', 'status', 'dueOn', 'followUp', 'receivedAt'],
  stuck: ['caseNumber', 'subject', 'stuck', 'assignee', 'status', 'dueOn'],
  team: ['caseNumber', 'subject', 'status', 'dueOn', 'receivedAt'],
};
const byQueue: ReadonlyMap<string, readonly ColumnKey[]> = new Map(Object.entries(ofQueue));

/** The columns of a queue where nobody has chosen otherwise. */
export function usualColumns(queue: string): readonly ColumnKey[] {
  return byQueue.get(queue) ?? usual;
}

/** The chosen columns that exist, always with the case number. Unknown ones (of a later version) are left out. */
export function validColumns(chosen: readonly string[] | null | undefined, queue: string): readonly ColumnKey[] {
  const known = [...new Set(chosen ?? [])].flatMap((name) => columnKeys.filter((key) => key === name));
  if (known.length === 0) return usualColumns(queue);
  return known.includes(alwaysShown) ? known : [alwaysShown, ...known];
}

/** Moves a column one place; at the ends it stays. */
export function moved(columns: readonly ColumnKey[], key: ColumnKey, by: -1 | 1): readonly ColumnKey[] {
  const at = columns.indexOf(key);
  const to = at + by;
  if (at === -1 || to < 0 || to >= columns.length) return columns;
  const next = [...columns];
  next.splice(at, 1);
  next.splice(to, 0, key);
  return next;
}

export function sameColumns(a: readonly string[] | null, b: readonly string[] | null, queue: string): boolean {
  return validColumns(a, queue).join() === validColumns(b, queue).join();
}
