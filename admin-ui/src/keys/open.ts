import { useSyncExternalStore } from 'react';

export type Opened = 'help' | 'palette' | null;

let opened: Opened = null;
const listeners = new Set<() => void>();

function open(what: Opened): void {
  opened = what;
  for (const listener of listeners) listener();
}

/** Shows the list of keys. */
export const openKeyHelp = (): void => open('help');
/** Shows the command palette. */
export const openPalette = (): void => open('palette');
/** Closes either. */
export const closeOpened = (): void => open(null);

/** Which of the two is open. */
export function useOpened(): Opened {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => opened,
  );
}
