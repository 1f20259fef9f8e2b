import { useQuery } from '@tanstack/react-query';
import { addressOf, call, type Body, type Schema } from '../../kit/api/contract';
import { http } from '../../kit/api/http';
import { saveBlob } from '../../kit/api/saveBlob';

export type ListExport = Schema<'ListExport'>;
export type ListOrder = Body<'/api/v1/list-exports', 'post'>;
export type ListFormat = ListOrder['format'];

/** The forms of a list, for the table first. */
export const listFormats: readonly ListFormat[] = ['xlsx', 'pdf'];

export const exportKeys = { mine: ['list-exports'] as const };

/** Saves a short list. */
export async function saveAtOnce(order: ListOrder): Promise<void> {
  const { blob, name } = await http.file('POST', '/api/v1/list-exports/at-once', order);
  saveBlob(blob, name);
}

/** Has the worker write a long one. */
export function orderList(order: ListOrder): Promise<ListExport> {
  return call.post('/api/v1/list-exports', order);
}

/** Saves a list that the worker has written. */
export async function saveWritten(exportId: string): Promise<void> {
  const { blob, name } = await http.file('POST', addressOf('/api/v1/list-exports/{exportId}/file', { exportId }));
  saveBlob(blob, name);
}

export function removeList(exportId: string): Promise<undefined> {
  return call.delete('/api/v1/list-exports/{exportId}', { path: { exportId } });
}

/** How often the page looks while something is being written. */
const everyMs = 2_000;

/** One's own lists. They are read again while one of them is being written. */
export function useListExports() {
  return useQuery({
    queryKey: exportKeys.mine,
    queryFn: ({ signal }) => call.get('/api/v1/list-exports', { query: { limit: 50 }, signal }),
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? everyMs : false),
    // Not in a hidden tab.
    refetchIntervalInBackground: false,
  });
}

export function isUnderWay({ state }: Pick<ListExport, 'state'>): boolean {
  return state === 'waiting' || state === 'running';
}
