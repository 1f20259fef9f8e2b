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
  /** Which list this is, and which visit to it. */
  readonly of: string;
  /** The answer that the rows know of. */
  readonly from: CasePage;
  readonly rows: readonly CaseRow[];
  readonly next: string | null;
}

export interface CaseRows {
  readonly rows: readonly CaseRow[];
  readonly next: string | null;
  readonly total: CappedCount | undefined;
  /** New in the list, and not shown yet. */
  readonly newOnes: number;
  /** Rows that left the list and still stand there. */
  readonly leftOnes: number;
  /** Shows the list as it is now. */
  readonly show: () => void;
  readonly isPending: boolean;
  /** Other rows are on their way; these must not be clicked. */
  readonly isOther: boolean;
  readonly isFetching: boolean;
  readonly error: unknown;
  /** What is shown could not be read again. */
  readonly isStale: boolean;
  readonly retry: () => void;
}

const none: readonly CaseRow[] = [];

const begin = (of: string, from: CasePage): Held => ({ of, from, rows: shownFor(from.items), next: from.next });

/**
 * One page of a list that stays put while others work: what changes is read again quietly and shown in place.
 * @param visit changes when somebody comes to the list anew, and then sees it as it is
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

  // What became of rows that the page does not hold any more.
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

/** What the list itself still holds of these cases, and how the others stand now. Where that fails, nothing is claimed. */
async function whatBecameOf(query: Query, ids: readonly string[]): Promise<{ still: CaseListItem[]; elsewhere: CaseListItem[] }> {
  const { cursor: _, ...list } = query;
  const these = (of: readonly string[]) => ({ ids: of.join(','), limit: of.length });
  const { items: still } = await api.cases.list({ ...list, ...these(ids) });
  const others = ids.filter((id) => still.every((item) => item.id !== id));
  const elsewhere = others.length > 0 ? (await api.cases.list({ queue: 'all', ...these(others) })).items : [];
  return { still, elsewhere };
}
