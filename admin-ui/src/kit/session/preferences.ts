import { useSyncExternalStore } from 'react';
import { call } from '../api/contract';
import { speak } from '../api/http';
import { merged, remembered, together, type Preferences, type PreferencesPatch } from './mergePreferences';
import { signedIn } from './session';
import { store } from './store';

/** Read by public/boot.js before anything is drawn. */
const place = 'vorgang.preferences';
/** What changes within this time (dragging an edge) goes to the server at once. */
const gatherMs = 300;

let current: Preferences = remembered(localStorage.getItem(place));
let unsent: PreferencesPatch | null = null;
let sending: Promise<void> | null = null;
let loaded: { readonly of: string; readonly done: Promise<void> } | null = null;
const listeners = new Set<() => void>();
apply(current);
// Another tab of this browser has changed the look.
addEventListener('storage', ({ key, newValue }) => {
  if (key !== place) return;
  const { locale, theme, density } = remembered(newValue);
  show({ ...current, locale, theme, density });
});

/** How the person likes their desk. */
export function preferences(): Preferences {
  return current;
}

/**
 * Takes over what the server knows of this person, once for each that signs in; what was chosen on the sign-in page
 * (the language) is kept.
 */
export function loadPreferences(staffId: string): Promise<void> {
  if (loaded?.of !== staffId) loaded = { of: staffId, done: takeOver() };
  return loaded.done;
}

/** Whoever signs in next has preferences of their own. */
export function forgetPreferences(): void {
  loaded = null;
}

async function takeOver(): Promise<void> {
  const known = await call.get('/api/v1/preferences');
  publish(unsent ? merged(known, unsent) : known);
  if (unsent) await send();
}

/** Changes at once what one sees; resolves when the server has it, rejects (and leaves what one sees) when it has not. */
function changePreferences(patch: PreferencesPatch): Promise<void> {
  publish(merged(current, patch));
  unsent = unsent ? together(unsent, patch) : patch;
  return signedIn() ? send() : Promise.resolve();
}

/** `[preferences, change]` */
export function usePreferences(): [Preferences, typeof changePreferences] {
  return [useSyncExternalStore(onPreferences, preferences), changePreferences];
}

function send(): Promise<void> {
  sending ??= (async () => {
    await new Promise((later) => setTimeout(later, gatherMs));
    const patch = unsent;
    unsent = null;
    sending = null;
    if (!patch) return;
    const saved = await call.patch('/api/v1/preferences', patch);
    // What was changed meanwhile is newer than the answer.
    if (!unsent) publish(saved);
  })();
  return sending;
}

function publish(next: Preferences): void {
  // How the page looks, and nothing else: the next person at this computer may be another.
  const { locale, theme, density } = next;
  localStorage.setItem(place, JSON.stringify({ locale, theme, density }));
  show(next);
}

function show(next: Preferences): void {
  current = next;
  apply(next);
  for (const listener of listeners) listener();
}

function apply({ locale, theme }: Preferences): void {
  speak(locale);
  document.documentElement.lang = locale;
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  // React-admin's own parts look here.
  store.setItem('locale', locale);
}

/** Calls back at each change. @returns what ends it */
export function onPreferences(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
