import { useSyncExternalStore } from 'react';

export type Opened = 'help' | 'palette' | 'words' | null;

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
/** Shows the words of the field on this page. */
export const openWords = (): void => open('words');
/** Closes any of them. */
export const closeOpened = (): void => open(null);

/** Which of them is open. */
export function useOpened(): Opened {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => opened,
  );
}
