import { useSyncExternalStore } from 'react';
import { call } from '../api/contract';
import { speak } from '../api/http';
import { merged, remembered, together, type Preferences, type PreferencesPatch } from './mergePreferences';
import { signedIn } from './session';
import { store } from './store';

/** Read by public/boot.js before anything is drawn. */
const place = 'vorgang.preferences';
/** Changes within this time (dragging an edge) are sent together. */
const gatherMs = 300;

let current: Preferences = remembered(localStorage.getItem(place));
let unsent: PreferencesPatch | null = null;
let sending: Promise<void> | null = null;
/** Whether the server has answered, or could not. */
let ready = false;
let loaded: { readonly of: string; readonly done: Promise<void> } | null = null;
const listeners = new Set<() => void>();
apply(current);
// Another tab of this browser has changed the look.
addEventListener('storage', ({ key, newValue }) => {
  if (key !== place) return;
  const { locale, theme, density } = remembered(newValue);
  show({ ...current, locale, theme, density });
});

/** The person's preferences. */
export function preferences(): Preferences {
  return current;
}

/** The language that the session names, until the preferences have come. One that was chosen on the sign-in page wins. */
export function speakAs(locale: Preferences['locale']): void {
  if (!unsent?.locale && !loaded) publish({ ...current, locale });
}

/** Loads the person's preferences from the server, once for each sign-in. The language that was chosen on the sign-in page is kept. */
export function loadPreferences(staffId: string): Promise<void> {
  if (loaded?.of !== staffId) loaded = { of: staffId, done: takeOver().finally(becomeReady) };
  return loaded.done;
}

/** The next person to sign in has preferences of their own. */
export function forgetPreferences(): void {
  loaded = null;
  ready = false;
}

function becomeReady(): void {
  ready = true;
  for (const listener of listeners) listener();
}

/** Whether the person's preferences are loaded, so that pages can begin with them. Without the server's answer they begin, too. */
export function usePreferencesReady(): boolean {
  return useSyncExternalStore(onPreferences, () => ready);
}

async function takeOver(): Promise<void> {
  const known = await call.get('/api/v1/preferences');
  publish(unsent ? merged(known, unsent) : known);
  if (unsent) await send();
}

/** Applies a change at once. Resolves when the server has stored it; rejects if it could not, and then the change stays visible. */
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
    // Changes made meanwhile are newer than the answer.
    if (!unsent) publish(saved);
  })();
  return sending;
}

function publish(next: Preferences): void {
  // Only the look of the page is stored, since the next person at this computer may be another.
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
