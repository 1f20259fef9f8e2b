import { useSyncExternalStore } from 'react';

/*
 * Keys without Ctrl can be turned off (WCAG 2.1.4): if somebody dictates "nächster", its `n` must not take a case. The choice is kept
 * in the browser, because it depends on this keyboard, and because it is then known before anything is loaded.
 */
const place = 'vorgang.character-keys';
const listeners = new Set<() => void>();

/** Whether shortcuts that are plain characters work. */
export function characterKeysOn(): boolean {
  return localStorage.getItem(place) !== 'off';
}

/** Turns them on or off. */
function setCharacterKeys(on: boolean): void {
  if (on) localStorage.removeItem(place);
  else localStorage.setItem(place, 'off');
  for (const listener of listeners) listener();
}

/** Whether these keys work, and a function to switch them. */
export function useCharacterKeys(): [on: boolean, set: (on: boolean) => void] {
  const on = useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, characterKeysOn);
  return [on, setCharacterKeys];
}
