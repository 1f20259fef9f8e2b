import { useSyncExternalStore } from 'react';

/*
 * Keys without Ctrl can be turned off (WCAG 2.1.4): who dictates "nächster" must not take a case with its `n`. Kept in the
 * browser, because it is about this keyboard and this way of working, and known before anything is loaded.
 */
const place = 'vorgang.character-keys';
const listeners = new Set<() => void>();

/** Whether shortcuts that are plain signs work. */
export function characterKeysOn(): boolean {
  return localStorage.getItem(place) !== 'off';
}

/** Turns them on or off. */
function setCharacterKeys(on: boolean): void {
  if (on) localStorage.removeItem(place);
  else localStorage.setItem(place, 'off');
  for (const listener of listeners) listener();
}

/** Whether they work, and the switch for it. */
export function useCharacterKeys(): [on: boolean, set: (on: boolean) => void] {
  const on = useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, characterKeysOn);
  return [on, setCharacterKeys];
}
