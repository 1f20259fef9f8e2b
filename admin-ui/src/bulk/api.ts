import { useQuery } from '@tanstack/react-query';
import { call, type Body, type Schema } from '../api/contract';

export type BulkPreview = Schema<'BulkPreview'>;
export type BulkRun = Schema<'BulkRun'>;
export type BulkItem = Schema<'BulkItem'>;
export type BulkOrder = Body<'/api/v1/bulk-runs/preview', 'post'>;
export type BulkAction = BulkOrder['action'];
export type Selection = BulkOrder['selection'];

export const bulkApi = {
  preview: (order: BulkOrder) => call.post('/api/v1/bulk-runs/preview', order),
  start: (previewId: string) => call.post('/api/v1/bulk-runs', { previewId }),
  mine: (signal?: AbortSignal) => call.get('/api/v1/bulk-runs', { query: { limit: 10 }, signal }),
  show: (runId: string, signal?: AbortSignal) => call.get('/api/v1/bulk-runs/{runId}', { path: { runId }, signal }),
  items: (runId: string, query: { outcome?: string; cursor?: string }, signal?: AbortSignal) => call.get('/api/v1/bulk-runs/{runId}/items', { path: { runId }, query: { ...query, limit: 50 }, signal }),
  stop: (runId: string) => call.post('/api/v1/bulk-runs/{runId}/stop', undefined, { path: { runId } }),
  undo: (runId: string) => call.post('/api/v1/bulk-runs/{runId}/undo', undefined, { path: { runId } }),
};

export const bulkKeys = {
  all: ['bulk'] as const,
  mine: ['bulk', 'mine'] as const,
  run: (id: string) => ['bulk', 'run', id] as const,
  items: (id: string, outcome: string) => ['bulk', 'items', id, outcome] as const,
};

/** Whether nothing more will happen in the run. */
export function hasEnded(run: Pick<BulkRun, 'state'>): boolean {
  return run.state === 'finished' || run.state === 'stopped';
}

/** How many of the chosen cases were not done; with those that were never begun. */
export function notDone(run: BulkRun): number {
  return run.refused + run.failed + run.left;
}

/** How far a run is; asked again while it runs. */
export function useBulkRun(id: string) {
  return useQuery({
    queryKey: bulkKeys.run(id),
    queryFn: ({ signal }) => bulkApi.show(id, signal),
    refetchInterval: (query) => (query.state.data && hasEnded(query.state.data) ? false : 500),
  });
}
