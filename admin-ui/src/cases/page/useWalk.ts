import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { call } from '../../api/contract';
import { api } from '../../api/endpoints';
import { keys } from '../../api/queries';

export interface Walk {
  /** Whether one came from a list. */
  readonly inList: boolean;
  readonly previous: string | null;
  readonly next: string | null;
  readonly go: (caseId: string) => void;
  /** The address of the list, as it was left. */
  readonly back: string | null;
}

/**
 * Walking along the list from which the case was opened (`?from=`, the list's own query). The neighbours are read
 * before anybody asks for them, so that a step takes no time.
 */
export function useWalk(caseId: string): Walk {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const from = search.get('from');
  const list = useMemo(() => {
    const query = Object.fromEntries(new URLSearchParams(from ?? ''));
    // Where in the list one is, the case itself says.
    delete query['cursor'];
    delete query['view'];
    return query;
  }, [from]);
  const neighbours = useQuery({
    queryKey: ['cases', 'neighbours', caseId, list],
    queryFn: ({ signal }) => call.get('/api/v1/cases/{caseId}/neighbours', { path: { caseId }, query: list, signal }),
    enabled: from !== null,
    staleTime: 30_000,
    retry: false,
  });
  const { previous = null, next = null } = neighbours.data ?? {};
  useEffect(() => {
    // The case that is open comes first.
    const timer = setTimeout(() => {
      for (const id of [next, previous]) {
        if (id) void client.prefetchQuery({ queryKey: keys.case(id), queryFn: ({ signal }) => api.cases.read(id, signal), staleTime: 60_000 });
      }
      if (next && from !== null) {
        void client.prefetchQuery({
          queryKey: ['cases', 'neighbours', next, list],
          queryFn: ({ signal }) => call.get('/api/v1/cases/{caseId}/neighbours', { path: { caseId: next }, query: list, signal }),
          staleTime: 30_000,
        });
      }
    }, 250);
    return () => clearTimeout(timer);
  }, [client, next, previous, from, list]);

  const go = useCallback((id: string) => void navigate(`/cases/${id}?from=${encodeURIComponent(from ?? '')}`), [navigate, from]);
  return { inList: from !== null, previous, next, go, back: from === null ? null : `/cases?${from}` };
}
