import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { api } from '../../../kit/api/endpoints';
import type { CappedCount, CaseListItem } from '../../../kit/api/types';
import { caseListQuery, keys } from '../../../kit/data/queries';
import type { Query } from './listQuery';
import { missingFrom, newcomers, shownFor, updated, updatedOf, type Shown } from './liveRows';
import { useQuietly } from './useQuietly';

type CasePage = Awaited<ReturnType<typeof api.cases.list>>;
export type CaseRow = Shown<CaseListItem>;

interface Held {
  /** Identifies the list and the visit to it. */
  readonly of: string;
  /** The answer from which the rows were made. */
  readonly from: CasePage;
  readonly rows: readonly CaseRow[];
  readonly next: string | null;
}

export interface CaseRows {
  readonly rows: readonly CaseRow[];
  readonly next: string | null;
  readonly total: CappedCount | undefined;
  /** New cases that are not shown yet. */
  readonly newOnes: number;
  /** Rows that left the list but are still shown. */
  readonly leftOnes: number;
  /** Shows the current list. */
  readonly show: () => void;
  readonly isPending: boolean;
  /** Other rows are loading; the shown ones must not be clicked. */
  readonly isOther: boolean;
  readonly isFetching: boolean;
  readonly error: unknown;
  /** The shown rows could not be read again. */
  readonly isStale: boolean;
  readonly retry: () => void;
}

const none: readonly CaseRow[] = [];

const begin = (of: string, from: CasePage): Held => ({ of, from, rows: shownFor(from.items), next: from.next });

/**
 * One page of a list that does not move while others work. Changes are read quietly and shown in place.
 * @param visit changes when somebody opens the list anew; then the list is shown as it is
 */
export function useCaseRows(query: Query, visit: string, enabled: boolean): CaseRows {
  const client = useQueryClient();
  const page = useQuery({ ...caseListQuery(query), placeholderData: keepPreviousData, enabled });
  const data = page.isPlaceholderData ? undefined : page.data;
  const of = `${visit} ${JSON.stringify(query)}`;
  const [held, setHeld] = useState<Held | null>(null);

  if (data && held?.of !== of) setHeld(begin(of, data));
  else if (data && held && held.from !== data && missingFrom(held.rows, data).length === 0)
    setHeld({ ...held, from: data, rows: updated(held.rows, data, [], []) });

  // What became of rows that are no longer on the page.
  useEffect(() => {
    if (!data || held?.of !== of || held.from === data) return undefined;
    let current = true;
    void whatBecameOf(query, missingFrom(held.rows, data)).then(({ still, elsewhere }) => {
      if (current)
        setHeld((before) => (before?.of === of ? { ...before, from: data, rows: updated(before.rows, data, still, elsewhere) } : before));
    });
    return () => {
      current = false;
    };
  }, [data, held, of, query]);

  const lookAgain = useCallback(
    async (ids: readonly string[]) => {
      const { still, elsewhere } = await whatBecameOf(query, ids);
      setHeld((before) => (before?.of === of ? { ...before, rows: updatedOf(before.rows, ids, still, elsewhere) } : before));
      return still.length < ids.length;
    },
    [query, of],
  );
  useQuietly({
    shown: held?.of === of ? held.rows : none,
    lookAgain,
    reload: useCallback(() => void client.invalidateQueries({ queryKey: keys.caseList(query), exact: true }), [client, query]),
  });

  const rows = held?.rows ?? [];
  return {
    rows,
    next: held?.next ?? null,
    total: data?.total ?? page.data?.total,
    newOnes: useMemo(() => (data && held?.of === of ? newcomers(held.rows, data).length : 0), [data, held, of]),
    leftOnes: useMemo(() => (held?.rows ?? []).filter((row) => row.state !== 'here').length, [held]),
    show: useCallback(() => data && setHeld(begin(of, data)), [data, of]),
    isPending: !held && !page.isError,
    isOther: held !== null && held.of !== of,
    isFetching: page.isFetching,
    error: page.isError && (!held || held.of !== of) ? page.error : null,
    isStale: page.isRefetchError && held?.of === of,
    retry: () => void page.refetch(),
  };
}

/** Which of these cases are still in the list, and the state of the others. If reading fails, nothing is claimed. */
async function whatBecameOf(query: Query, ids: readonly string[]): Promise<{ still: CaseListItem[]; elsewhere: CaseListItem[] }> {
  const { cursor: _, ...list } = query;
  const these = (of: readonly string[]) => ({ ids: of.join(','), limit: of.length });
  const { items: still } = await api.cases.list({ ...list, ...these(ids) });
  const others = ids.filter((id) => still.every((item) => item.id !== id));
  const elsewhere = others.length > 0 ? (await api.cases.list({ queue: 'all', ...these(others) })).items : [];
  return { still, elsewhere };
}
