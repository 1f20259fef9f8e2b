import type { QueryClient } from '@tanstack/react-query';

/** Queries to read once the tab is visible. Each is read once, however often it changed. */
const waiting = new Set<string>();

/** Reads queries again. A hidden tab only notes that they are stale and reads them when it is visible. */
export function whenSeen(client: QueryClient, queryKey: readonly string[]): void {
  if (document.visibilityState === 'visible') {
    void client.invalidateQueries({ queryKey });
    return;
  }
  void client.invalidateQueries({ queryKey, refetchType: 'none' });
  const key = queryKey.join(' ');
  if (waiting.has(key)) return;
  waiting.add(key);
  const look = () => {
    waiting.delete(key);
    void client.refetchQueries({ queryKey, stale: true, type: 'active' });
  };
  document.addEventListener('visibilitychange', look, { once: true });
}
