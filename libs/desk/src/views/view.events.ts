import type { NewEvent, StreamRef } from '@vorgang/platform';

/** What is shared is recorded; what is one's own is nobody's business. */
export const viewEventKinds = ['view.shared', 'view.changed', 'view.unshared', 'view.removed'] as const;

export const viewStream = (id: string): StreamRef => ({ kind: 'view', id });

/** Without its name and the filters' values: both may name a person. */
export function viewEvent(kind: (typeof viewEventKinds)[number], view: { readonly team_id: string | null; readonly query: Readonly<Record<string, string>>; readonly columns: readonly string[] | null }): NewEvent {
  const { queue, ...others } = view.query;
  return { kind, version: 1, data: { teamId: view.team_id, queue: queue ?? 'all', filters: Object.keys(others).sort(), columns: view.columns } };
}
