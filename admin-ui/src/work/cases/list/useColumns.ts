import { useCallback, useMemo } from 'react';
import type { TermName } from '../../../kit/components/Word';
import type { MessageKey } from '../../../kit/i18n';
import { usePreferences } from '../../../kit/session/preferences';
import { validColumns, type ColumnKey } from './columns';

/** The heads that newcomers ask about, by their term in the glossary. */
export const columnTerms: Readonly<Partial<Record<ColumnKey, TermName>>> = {
  caseNumber: 'case number',
  service: 'service',
  dueOn: 'deadline',
  receivedAt: 'submission',
  channel: 'channel',
  followUp: 'follow-up',
};

export const columnLabels: Readonly<Record<ColumnKey, MessageKey>> = {
  caseNumber: 'cases.field.caseNumber',
  subject: 'cases.field.subject',
  service: 'cases.field.service',
  applicant: 'columns.applicant',
  status: 'cases.field.status',
  priority: 'cases.field.priority',
  dueOn: 'cases.field.dueOn',
  assignee: 'cases.field.assignee',
  receivedAt: 'cases.field.receivedAt',
  channel: 'cases.field.channel',
  followUp: 'cases.field.followUp',
  decision: 'decision.title',
  amount: 'columns.amount',
  because: 'caseList.because',
  stuck: 'caseList.stuck',
  seenAt: 'caseList.seenAt',
};

export interface Columns {
  readonly shown: readonly ColumnKey[];
  /** The person's own choice; null where the view's or the usual columns are shown. */
  readonly chosen: readonly string[] | null;
  readonly choose: (columns: readonly ColumnKey[] | null) => void;
}

/** The columns of a queue or a saved view, as the person chose them. They are the same on every computer. */
export function useColumns(queue: string, view: { readonly id: string; readonly columns: readonly string[] | null } | null): Columns {
  const [preferences, change] = usePreferences();
  const name = `cases.${view?.id ?? queue}`;
  const kept = preferences.columns[name];
  const chosen = useMemo(() => (Array.isArray(kept) ? kept.filter((key): key is string => typeof key === 'string') : null), [kept]);
  const shown = useMemo(() => validColumns(chosen ?? view?.columns, queue), [chosen, view?.columns, queue]);
  // A choice that could not be stored holds until the page is left.
  const choose = useCallback(
    (columns: readonly ColumnKey[] | null) => void change({ columns: { [name]: columns } }).catch(() => undefined),
    [change, name],
  );
  return { shown, chosen, choose };
}
