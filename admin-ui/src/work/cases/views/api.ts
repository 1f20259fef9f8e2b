import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { call, type Body, type Schema } from '../../../kit/api/contract';

export type SavedView = Schema<'SavedView'>;

const key = ['views'] as const;

export const viewsQuery = queryOptions({
  queryKey: key,
  queryFn: ({ signal }) => call.get('/api/v1/views', { signal }),
  staleTime: 60_000,
  retry: false,
});

/** The person's own views, those of their teams, and the default view of each queue. */
export function useViews() {
  return useQuery(viewsQuery);
}

/** Commands on views. Each reads the views again afterwards. */
export function useViewCommands() {
  const client = useQueryClient();
  const then = useCallback(
    async <T>(work: Promise<T>): Promise<T> => {
      const done = await work;
      await client.invalidateQueries({ queryKey: key });
      return done;
    },
    [client],
  );
  return {
    save: (view: Body<'/api/v1/views', 'post'>) => then(call.post('/api/v1/views', view)),
    change: (viewId: string, change: Body<'/api/v1/views/{viewId}', 'patch'>) =>
      then(call.patch('/api/v1/views/{viewId}', change, { path: { viewId } })),
    remove: (viewId: string) => then(call.delete('/api/v1/views/{viewId}', { path: { viewId } })),
    setFirst: (queue: string, viewId: string | null) => then(call.put('/api/v1/view-defaults/{queue}', { viewId }, { path: { queue } })),
  };
}
