import { defineEvent, part, type NewEvent, type StreamRef } from '@vorgang/platform';

/** A view without its name and the values of its filters, since both may name a person. */
interface View {
  readonly teamId: string | null;
  readonly queue: string;
  /** The names of its filters. */
  readonly filters: string[];
  readonly columns: readonly string[] | null;
}

// Only shared views are recorded; private ones are not.
export const viewShared = defineEvent({ kind: 'view.shared', version: 1, data: part<View>() });
export const viewChanged = defineEvent({ kind: 'view.changed', version: 1, data: part<View>() });
export const viewUnshared = defineEvent({ kind: 'view.unshared', version: 1, data: part<View>() });
export const viewRemoved = defineEvent({ kind: 'view.removed', version: 1, data: part<View>() });

export const viewEvents = [viewShared, viewChanged, viewUnshared, viewRemoved] as const;

export const viewStream = (id: string): StreamRef => ({ kind: 'view', id });

/** The event for this view. */
export function viewEvent(
  happened: (typeof viewEvents)[number],
  view: { readonly team_id: string | null; readonly query: Readonly<Record<string, string>>; readonly columns: readonly string[] | null },
): NewEvent {
  const { queue, ...others } = view.query;
  return happened.of({ teamId: view.team_id, queue: queue ?? 'all', filters: Object.keys(others).sort(), columns: view.columns });
}
