import type { QueryClient } from '@tanstack/react-query';

/** What is to be read once somebody looks: however often it changes meanwhile, it is read once. */
const waiting = new Set<string>();

/** Reads again what is shown. A tab that nobody looks at only notes that it is stale; it asks when it is looked at. */
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
