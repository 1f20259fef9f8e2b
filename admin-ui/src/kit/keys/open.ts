import { useSyncExternalStore } from 'react';

export type Opened = 'help' | 'palette' | 'words' | null;

let opened: Opened = null;
/** Keys that were typed after the dialogue was requested and before it was visible. */
let ahead = '';
const listeners = new Set<() => void>();

function open(what: Opened): void {
  opened = what;
  ahead = '';
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

/** Whether one of them was requested; its code may still be loading. */
export const isAskedFor = (): boolean => opened !== null;
/** Keeps a key for the field that is not there yet, so that it does nothing on the page below. */
export function typeAhead(key: string): void {
  if (key === 'Escape') closeOpened();
  else if (key === 'Backspace') ahead = ahead.slice(0, -1);
  else if ([...key].length === 1) ahead += key;
}
/** The text with which its field begins. */
export const typedAhead = (): string => ahead;

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
