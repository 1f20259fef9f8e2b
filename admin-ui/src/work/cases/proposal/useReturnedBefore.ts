import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { TimelineEntry } from '../../../kit/api/types';
import { keys, timelinePage } from '../../../kit/data/queries';
import { returnedBefore, type ReturnedBefore } from './returnedBefore';

/** The last proposal of a case that was given back. It looks through the decisions of the case, however long ago they were. */
export function useReturnedBefore(caseId: string): UseQueryResult<ReturnedBefore | null> {
  return useQuery({
    queryKey: [...keys.timeline(caseId), 'returned'],
    queryFn: async ({ signal }) => {
      const entries: TimelineEntry[] = [];
      for (let cursor: string | undefined; ;) {
        const { items, next } = await timelinePage(caseId, 'decisions', cursor, 200, signal);
        entries.push(...items);
        const found = returnedBefore(entries);
        if (found || next === null) return found;
        cursor = next;
      }
    },
  });
}
