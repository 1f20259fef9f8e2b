import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useLive, useLiveState } from '../../kit/live';
import { whenSeen } from '../../kit/live/whenSeen';
import { pollEvery } from './pollEvery';

export { hasEnded } from './pollEvery';
import { call, type Body, type Schema } from '../../kit/api/contract';

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
  items: (runId: string, query: { outcome?: string; cursor?: string }, signal?: AbortSignal) =>
    call.get('/api/v1/bulk-runs/{runId}/items', { path: { runId }, query: { ...query, limit: 50 }, signal }),
  stop: (runId: string) => call.post('/api/v1/bulk-runs/{runId}/stop', undefined, { path: { runId } }),
  undo: (runId: string) => call.post('/api/v1/bulk-runs/{runId}/undo', undefined, { path: { runId } }),
};

export const bulkKeys = {
  all: ['bulk'] as const,
  mine: ['bulk', 'mine'] as const,
  run: (id: string) => ['bulk', 'run', id] as const,
  items: (id: string, outcome: string) => ['bulk', 'items', id, outcome] as const,
};

/** The code of cases that were left alone because nothing was to change. Trying again would change nothing. */
export const soAlready = 'case.nothing-changes';

/** How many chosen cases were not done although there was something to do, including those that were never begun. */
export function notDone(run: BulkRun): number {
  return run.refused + run.failed + run.left - wereSo(run);
}

/** How many cases were left alone because nothing was to change. */
export function wereSo(run: BulkRun): number {
  return run.reasons.find(({ code }) => code === soAlready)?.count ?? 0;
}

/** The shortest time between two reads of the progress, however often the server reports some. */
const readEveryMs = 700;
/** The progress of a run. It is read when the live stream reports progress or the end, and now and then while it runs. */
export function useBulkRun(id: string) {
  const client = useQueryClient();
  const live = useLiveState() === 'live';
  useLive((message) => {
    if (message.type === 'bulk' && message.runId === id) readSoon(client, id, message.news === 'progress' ? readEveryMs : 0);
    else if (message.type === 'hello' && message.again) readSoon(client, id, readEveryMs);
  });
  return useQuery({
    queryKey: bulkKeys.run(id),
    queryFn: ({ signal }) => bulkApi.show(id, signal),
    refetchInterval: (query) => pollEvery(query.state.data, live),
    // Not in a hidden tab.
    refetchIntervalInBackground: false,
  });
}

const reading = new Map<string, { readonly timer: ReturnType<typeof setTimeout>; readonly inMs: number }>();

/** All parts that show the run share one read. The end of the run is read at once. */
function readSoon(client: QueryClient, id: string, inMs: number): void {
  const planned = reading.get(id);
  if (planned && planned.inMs <= inMs) return;
  clearTimeout(planned?.timer);
  const timer = setTimeout(() => {
    reading.delete(id);
    whenSeen(client, bulkKeys.run(id));
  }, inMs);
  reading.set(id, { timer, inMs });
}
