import { useSyncExternalStore } from 'react';
import type { BulkAction, BulkPreview, Selection } from './api';

/** The state of the dialogue for bulk actions. It lives outside of the pages, since its cases may leave the list they came from. */
export type BulkView =
  | { readonly at: 'new'; readonly action: BulkAction; readonly selection: Selection; readonly params?: Readonly<Record<string, unknown>> }
  | { readonly at: 'preview'; readonly preview: BulkPreview }
  | { readonly at: 'run'; readonly runId: string };

interface Desk {
  readonly view: BulkView | null;
  /** The current run, whether the dialogue is open or not. */
  readonly running: string | null;
}

let desk: Desk = { view: null, running: null };
const listeners = new Set<() => void>();

function put(change: Partial<Desk>): void {
  desk = { ...desk, ...change };
  for (const listener of listeners) listener();
}

export const bulkDesk = {
  /** Opens the dialogue for an action on these cases. */
  begin: (action: BulkAction, selection: Selection, params?: Readonly<Record<string, unknown>>) =>
    put({ view: { at: 'new', action, selection, ...(params ? { params } : {}) } }),
  /** Shows a preview that was made elsewhere (an undo). */
  look: (preview: BulkPreview) => put({ view: { at: 'preview', preview } }),
  /** Shows the progress of a run that was just started. */
  follow: (runId: string) => put({ view: { at: 'run', runId }, running: runId }),
  /** Shows a run that was started before. */
  show: (runId: string) => put({ view: { at: 'run', runId } }),
  ended: (runId: string) => desk.running === runId && put({ running: null }),
  resume: (runId: string) => put({ running: runId }),
  close: () => put({ view: null }),
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The current state of the bulk actions. */
export function useBulkDesk(): Desk {
  return useSyncExternalStore(subscribe, () => desk);
}
