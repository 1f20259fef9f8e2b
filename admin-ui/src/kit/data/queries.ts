import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { EventTopic } from '@vorgang/words';
import { useCallback, useMemo } from 'react';
import { api } from '../api/endpoints';
import type { Colleague, ServiceItem, TeamRef, TimelineEntry, TypedApplication } from '../api/types';
import { may } from '../session/permissions';
import { useSession } from '../session/session';
import type { NewestFirst } from './newestFirst';
import { useNewestFirst } from './useNewestFirst';

/** Keys of what is cached; everything about cases lies below `cases`. */
export const keys = {
  queues: ['queues'] as const,
  cases: ['cases'] as const,
  caseList: (query: object) => ['cases', 'list', query] as const,
  case: (id: string) => ['cases', 'one', id] as const,
  others: (id: string) => ['cases', 'others', id] as const,
  news: (id: string) => ['news-of-case', id] as const,
  timeline: (id: string) => ['cases', 'timeline', id] as const,
};

export const queuesQuery = queryOptions({
  queryKey: keys.queues,
  queryFn: ({ signal }) => api.queues(signal),
  staleTime: 10_000,
  retry: false,
});

/** The queues of the signed-in person with their counts. */
export function useQueues() {
  return useQuery(queuesQuery);
}

/** One page of a list of cases. */
export function caseListQuery(query: Readonly<Record<string, string>>) {
  return queryOptions({ queryKey: keys.caseList(query), queryFn: ({ signal }) => api.cases.list(query, signal) });
}

/** How many submissions wait in quarantine. */
export function useQuarantineCount() {
  return useQuery({
    queryKey: ['queues', 'quarantine'],
    queryFn: ({ signal }) => api.quarantine.list({ limit: 1 }, signal),
    staleTime: 10_000,
    retry: false,
    enabled: may('quarantine', 'list'),
  });
}

/** How many open tasks one has and gave, and how many of them are overdue. */
export function useTaskCounts() {
  return useQuery({
    queryKey: ['queues', 'tasks'],
    queryFn: ({ signal }) => api.tasks.counts(signal),
    staleTime: 10_000,
    retry: false,
    enabled: may('tasks', 'list'),
  });
}

/** Requests of administrators that a second one has to confirm. */
export const rightsRequestsQuery = queryOptions({
  queryKey: ['rights-requests'],
  queryFn: ({ signal }) => api.rightsRequests.list(signal),
});

export function caseQuery(id: string) {
  return queryOptions({ queryKey: keys.case(id), queryFn: ({ signal }) => api.cases.read(id, signal) });
}

export function useCase(id: string) {
  return useQuery(caseQuery(id));
}

/** What others did since one looked at the case last: asked once for each visit, before this visit counts as one. */
export function useNewsOfCase(id: string) {
  return useQuery({
    queryKey: keys.news(id),
    queryFn: ({ signal }) => api.cases.news(id, signal),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  });
}

/** Other cases of the same person, thing or house. */
export function useOtherCases(id: string) {
  return useQuery({ queryKey: keys.others(id), queryFn: ({ signal }) => api.cases.others(id, signal), staleTime: 30_000 });
}

/** The same for an application that is being typed; what was found last stays while it is looked for again. */
export function useOthersOfTyped(typed: TypedApplication) {
  return useQuery({
    queryKey: ['cases', 'others', 'typed', typed],
    queryFn: () => api.cases.findOthers(typed),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    retry: false,
  });
}

/** The events of a case, the newest first, as far as they are loaded. @param about only those about this */
export function useTimeline(id: string, about: EventTopic | null = null, enabled = true) {
  return useNewestFirst({
    queryKey: [...keys.timeline(id), about ?? 'all'],
    read: (cursor, limit, signal) => timelinePage(id, about, cursor, limit, signal),
    enabled,
  });
}

/** One page of a timeline. The server looks through so many events at once, so a page about a rare topic may take several requests. */
export async function timelinePage(
  id: string,
  about: EventTopic | null,
  cursor: string | undefined,
  limit: number,
  signal?: AbortSignal,
): Promise<NewestFirst<TimelineEntry>> {
  for (let from = cursor; ;) {
    const { entries, next, older } = await api.cases.timeline(id, { about, cursor: from, limit }, signal);
    if (entries.length > 0 || next === null) return { items: entries, next, older };
    from = next;
  }
}

/** Reads again what may have changed after something was done to cases. */
export function useCasesChanged(): (id?: string) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (id) => {
      await Promise.all([
        client.invalidateQueries({ queryKey: keys.queues }),
        client.invalidateQueries({ queryKey: ['cases', 'list'] }),
        client.invalidateQueries({ queryKey: ['cases', 'others'] }),
        ...(id ? [client.invalidateQueries({ queryKey: keys.case(id) }), client.invalidateQueries({ queryKey: keys.timeline(id) })] : []),
      ]);
    },
    [client],
  );
}

/** The newest version of every service, by key. */
export function useServices(): readonly ServiceItem[] {
  const { data } = useQuery({ queryKey: ['services'], queryFn: ({ signal }) => api.services.list(signal), staleTime: 600_000 });
  return useMemo(
    () => [...new Map((data?.items ?? []).toSorted((a, b) => a.version - b.version).map((service) => [service.key, service])).values()],
    [data],
  );
}

/** The teams to choose from: the person's own, or all for people who may read them. */
export function useTeamsToChoose(): readonly TeamRef[] {
  const session = useSession();
  const everywhere = may('teams', 'list');
  const all = useQuery({
    queryKey: ['teams', 'all'],
    queryFn: ({ signal }) => api.teams.list({ limit: 200 }, signal),
    enabled: everywhere,
    staleTime: 60_000,
  });
  return everywhere ? (all.data?.items ?? []) : (session?.teams ?? []);
}

/** The people who could have the case: they work in its team and on its service. */
export function useColleagues(): readonly Colleague[] {
  return useQuery({ queryKey: ['colleagues'], queryFn: ({ signal }) => api.colleagues(signal), staleTime: 60_000 }).data?.items ?? [];
}
