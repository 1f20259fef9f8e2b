import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../../../kit/api/contract';
import { keys } from '../../../kit/data/queries';
import { useThisCase } from '../CaseContext';
import type { CaseList } from './caseLists';
import { firstShown, joined, latestOf, shownEntries, stillJoins, type LoadedEntries } from './joined';

/** The most that one request takes. */
const most = 200;

export interface CaseEntries<T> {
  /** In the order in which they came. */
  readonly items: readonly T[];
  /** Whether the list has more than the case itself shows, so that there is or was something to load. */
  readonly long: boolean;
  /** How many older ones are not loaded, at most. */
  readonly left: number;
  /** Loads the ones before the oldest that is loaded. @returns how many came */
  readonly loadOlder: (limit?: number) => Promise<number>;
}

/** A list of this case, with as many older entries as somebody wanted. If old ones can change, they are read again whenever the case is. */
export function useCaseEntries<T extends { readonly id: string }>(list: CaseList<T>): CaseEntries<T> {
  const kase = useThisCase();
  const client = useQueryClient();
  const shown = list.shownOf(kase);
  const count = kase.counts[list.name];
  // Below the case's own key, so that whatever reads the case again reads these again.
  const queryKey = [...keys.case(kase.id), 'entries', list.name, kase.request?.id ?? null];

  const page = async (to: number, limit: number, signal?: AbortSignal): Promise<LoadedEntries<T>> => {
    const { items, next } = await call.get('/api/v1/cases/{caseId}/entries/{list}', {
      path: { caseId: kase.id, list: list.name },
      query: { before: to, limit },
      ...(signal && { signal }),
    });
    const mine = list.among(items, kase);
    // Beyond entries of something else (answers to another request) there are none.
    return { from: mine.length < items.length ? 1 : (next ?? 1), to, items: mine };
  };
  const { data } = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const before = client.getQueryData<LoadedEntries<T>>(queryKey);
      if (!before) throw new Error('only what was loaded is read again');
      let all: LoadedEntries<T> = { ...before, from: before.to, items: [] };
      while (all.from > before.from) all = withBefore(all, await page(all.from, Math.min(most, all.from - before.from), signal));
      return all;
    },
    enabled: ({ state }) => list.changes && state.data !== undefined,
    staleTime: Infinity,
  });
  const older = stillJoins(data, count);
  const from = older?.from ?? (shown.length < Math.min(count, shownEntries) ? 1 : firstShown(count));

  const loadOlder = async (limit = shownEntries): Promise<number> => {
    const loaded = stillJoins(client.getQueryData<LoadedEntries<T>>(queryKey), count);
    const to = loaded?.from ?? from;
    if (to <= 1) return 0;
    const more = await page(to, limit);
    client.setQueryData<LoadedEntries<T>>(queryKey, (now) => {
      const joins = stillJoins(now, count);
      // It may have been loaded twice at once.
      if (joins) return joins.from === to ? withBefore(joins, more) : joins;
      // The latest are kept with it: when something new comes, the case itself does not have the first of them any more.
      return withBefore({ from: to, to: count + 1, items: latestOf(shown, count) }, more);
    });
    return more.items.length;
  };
  return {
    items: useMemo(() => joined(shown, older, count), [shown, older, count]),
    long: count > shownEntries && shown.length >= shownEntries,
    left: from - 1,
    loadOlder,
  };
}

function withBefore<T>(loaded: LoadedEntries<T>, more: LoadedEntries<T>): LoadedEntries<T> {
  return { from: more.from, to: loaded.to, items: [...more.items, ...loaded.items] };
}
