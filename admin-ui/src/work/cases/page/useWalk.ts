import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { caseQuery } from '../../../kit/data/queries';
import { focusContent } from '../../../kit/keys/focusKeeper';
import { listOf, neighboursQuery } from './neighbours';

export interface Walk {
  /** Whether the case was opened from a list. */
  readonly inList: boolean;
  readonly previous: string | null;
  readonly next: string | null;
  readonly go: (caseId: string) => void;
  /** The address of the list, as it was left. */
  readonly back: string | null;
}

/**
 * Steps along the list from which the case was opened (`?from=`, the list's own query). The neighbours are read before they are needed, so
 * that a step takes no time.
 */
export function useWalk(caseId: string): Walk {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const from = search.get('from');
  const list = useMemo(() => listOf(from), [from]);
  const neighbours = useQuery({ ...neighboursQuery(caseId, list), enabled: from !== null });
  const { previous = null, next = null } = neighbours.data ?? {};
  useEffect(() => {
    // The open case is loaded first.
    const timer = setTimeout(() => {
      for (const id of [next, previous]) {
        if (id) void client.prefetchQuery({ ...caseQuery(id), staleTime: 60_000 });
      }
      if (next && from !== null) void client.prefetchQuery(neighboursQuery(next, list));
    }, 250);
    return () => clearTimeout(timer);
  }, [client, next, previous, from, list]);

  const go = useCallback(
    (id: string) => {
      focusContent();
      void navigate(`/cases/${id}?from=${encodeURIComponent(from ?? '')}`);
    },
    [navigate, from],
  );
  return { inList: from !== null, previous, next, go, back: from === null ? null : `/cases?${from}` };
}
