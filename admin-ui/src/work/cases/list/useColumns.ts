import { useCallback, useMemo } from 'react';
import type { TermName } from '../../../kit/components/Word';
import { usePreferences } from '../../../kit/session/preferences';
import { validColumns, type ColumnKey } from './columns';
import { validWidths, type Widths } from './columnWidths';

/** The heads that newcomers ask about, by their term in the glossary. */
export const columnTerms: Readonly<Partial<Record<ColumnKey, TermName>>> = {
  caseNumber: 'case number',
  service: 'service',
  dueOn: 'deadline',
  receivedAt: 'submission',
  channel: 'channel',
  followUp: 'follow-up',
};

export interface Columns {
  readonly shown: readonly ColumnKey[];
  /** The person's own choice; null where the view's or the usual columns are shown. */
  readonly chosen: readonly string[] | null;
  readonly choose: (columns: readonly ColumnKey[] | null) => void;
  /** The widths that the person has set; empty where all are as usual. */
  readonly widths: Widths;
  readonly setWidths: (widths: Widths | null) => void;
  /** The order that the person chose last for this queue. A saved view has its own. */
  readonly sort: string | null;
  readonly keepSort: (sort: string | null) => void;
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
  const list = preferences.lists[name];
  const widths = useMemo(() => validWidths(list?.widths, shown), [list, shown]);
  const keep = useCallback(
    (of: { sort?: string | undefined; widths?: Record<string, number> | undefined }) =>
      void change({ lists: { [name]: of.sort === undefined && of.widths === undefined ? null : of } }).catch(() => undefined),
    [change, name],
  );
  const setWidths = useCallback(
    (next: Widths | null) => keep({ sort: list?.sort, widths: next ? { ...list?.widths, ...next } : undefined }),
    [keep, list],
  );
  const ofView = view !== null;
  const keepSort = useCallback(
    (sort: string | null) => {
      if (!ofView) keep({ sort: sort ?? undefined, widths: list?.widths });
    },
    [keep, list, ofView],
  );
  return { shown, chosen, choose, widths, setWidths, sort: ofView ? null : (list?.sort ?? null), keepSort };
}
