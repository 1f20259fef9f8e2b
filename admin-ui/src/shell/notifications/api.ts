import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../kit/api/contract';
import type { Schema } from '../../kit/api/contract';
import { useSession } from '../../kit/session/session';

export type Notification = Schema<'Notification'>;

const keys = {
  all: ['notifications'] as const,
  count: ['notifications', 'count'] as const,
  newest: ['notifications', 'newest'] as const,
  list: (unread: boolean) => ['notifications', 'list', unread] as const,
};
export const notificationKeys = keys;

/** The number of unread notifications. The live stream reports changes. */
export function useUnread(): { count: number; capped: boolean } {
  const session = useSession();
  const enabled = session !== null && !session.mustChangePassword;
  const query = useQuery({
    queryKey: keys.count,
    queryFn: () => call.get('/api/v1/notifications/count', { quietWhenSignedOut: true }),
    enabled,
    staleTime: Infinity,
    retry: false,
  });
  return query.data?.unread ?? { count: 0, capped: false };
}

/** The newest notifications, for the panel under the bell. */
export function useNewest() {
  return useQuery({ queryKey: keys.newest, queryFn: ({ signal }) => call.get('/api/v1/notifications', { query: { limit: 15 }, signal }) });
}

/** All notifications, page by page. */
export function useNotifications(unread: boolean) {
  return useInfiniteQuery({
    queryKey: keys.list(unread),
    queryFn: ({ signal, pageParam }) => call.get('/api/v1/notifications', { query: { unread, limit: 40, cursor: pageParam }, signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });
}

/** Marks notifications as read or unread. Everything that shows notifications is read again. */
export function useMark() {
  const client = useQueryClient();
  const again = () => client.invalidateQueries({ queryKey: keys.all });
  const one = useMutation({
    mutationFn: ({ id, read }: { id: string; read: boolean }) => call.put('/api/v1/notifications/{id}/read', { read }, { path: { id } }),
    onSettled: again,
  });
  const all = useMutation({ mutationFn: (until: string) => call.post('/api/v1/notifications/read-all', { until }), onSettled: again });
  return { one, all };
}

/** Marks the notifications about a case as read. */
export function markCaseRead(caseId: string): Promise<unknown> {
  return call.put('/api/v1/notifications/cases/{caseId}/read', undefined, { path: { caseId }, quietWhenSignedOut: true });
}
