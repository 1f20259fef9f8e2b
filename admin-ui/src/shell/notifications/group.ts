import type { Notification } from './api';

/** The notifications of one day. Those about due dates stand together, below what people did. */
export interface Day {
  readonly day: string;
  readonly news: readonly Notification[];
  readonly due: readonly Notification[];
}

/**
 * Groups notifications, newest first, by days of the city.
 * @param dayOf the city's day of an instant, as YYYY-MM-DD
 */
export function byDay(items: readonly Notification[], dayOf: (instant: string) => string): Day[] {
  const days = Map.groupBy(items, (item) => dayOf(item.at));
  return [...days].map(([day, all]) => ({
    day,
    news: all.filter((item) => item.kind !== 'due'),
    due: all.filter((item) => item.kind === 'due'),
  }));
}

/** Where a click on the notification leads; null where there is nothing to see any more. */
export function targetOf(item: Notification): string | null {
  if (item.case) return `/cases/${item.case.id}`;
  if (item.task) return item.inaccessible ? null : `/tasks/${item.task.id}/show`;
  if (item.kind === 'cases-stuck') return '/cases?queue=stuck';
  if (item.kind === 'cases-left') return '/team';
  if (item.kind === 'nobody-competent') return '/competences';
  if (item.kind === 'list-ready' || item.kind === 'list-failed') return '/list-exports';
  if (item.account) return item.kind === 'account-changed' ? null : `/staff/${item.account.id}`;
  if (item.inaccessible || item.kind === 'bulk-finished') return null;
  return item.kind === 'given-to-me' ? '/cases?queue=mine' : '/cases?queue=all';
}
