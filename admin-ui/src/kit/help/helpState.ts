import { useSyncExternalStore } from 'react';
import type { HelpTopic } from './topics';

interface HelpState {
  readonly open: boolean;
  /** The guide that was chosen in the panel; otherwise that of the page. */
  readonly topic: HelpTopic | null;
}

let state: HelpState = { open: false, topic: null };
let opener: Element | null = null;
const listeners = new Set<() => void>();

function set(next: HelpState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Opens the guide of the page, or another. */
export function openHelp(topic: HelpTopic | null = null): void {
  if (!state.open) opener = document.activeElement;
  set({ open: true, topic });
}

/** Closes the guide; the focus goes back to where it was. */
export function closeHelp(): void {
  set({ open: false, topic: null });
  if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
}

/** Whether the guide is open, and which. */
export function useHelp(): HelpState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}
