import { useSyncExternalStore } from 'react';
import { call } from '../api/contract';
import { ApiProblem } from '../api/problem';
import { forget, plain, remember, remembered, type Unsent } from './draftMemory';

/**
 * What is typed and not sent yet. It is stored on the server, field by field, and only its author sees it. This module knows what the
 * server has and what is on its way there. So a closed tab, a crash or an ended session lose at most the last half-second, and a reload in
 * the same tab loses nothing.
 *
 * Keys are `<case>.<action>` for what is typed about a case (it is deleted with the case's personal data), and any other words for the
 * rest.
 */
export interface KeptDraft {
  readonly fields: Readonly<Record<string, unknown>>;
  /** ISO 8601. */
  readonly savedAt: string;
  /** The version of the case that was seen while typing. */
  readonly basedOn: number | null;
}

/** How long a pause in typing is, in ms. */
const pause = 500;
/** How long to wait after the server could not be reached, in ms. */
const patience = 5_000;

const kept = new Map<string, KeptDraft>();
const unsent = new Map<string, Unsent>();
const listeners = new Set<() => void>();
let owner: string | null = null;
let state: 'unknown' | 'loading' | 'ready' = 'unknown';
let sending: Promise<void> | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let failing = false;

function publish(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The case that a key speaks of. */
export function caseOfKey(key: string): string | null {
  return /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\./.exec(key)?.[1] ?? null;
}

/** What was typed under this key; undefined where nothing was. */
export function readDraft(key: string): Record<string, unknown> | undefined {
  const draft = kept.get(key);
  return draft && { ...draft.fields };
}

/** When the draft was typed, and which version was shown then. */
export function draftOf(key: string): KeptDraft | undefined {
  return kept.get(key);
}

/**
 * Keeps what was typed into these fields; others stay as they are.
 * @param basedOn the version of the case that is shown
 */
export function writeDraft(key: string, values: object, basedOn: number | null = null): void {
  const fields = plain(values);
  const before = kept.get(key);
  kept.set(key, { fields: { ...before?.fields, ...fields }, savedAt: new Date().toISOString(), basedOn });
  enqueue(key, { fields: { ...unsent.get(key)?.fields, ...fields }, basedOn });
}

/** Deletes a draft that was sent or is not wanted. */
export function dropDraft(key: string): void {
  if (!kept.delete(key) && !unsent.has(key)) return;
  enqueue(key, { fields: null, basedOn: null });
}

function enqueue(key: string, change: Unsent): void {
  unsent.set(key, change);
  if (owner) remember(owner, key, change);
  publish();
  schedule(change.fields === null ? 0 : pause);
}

function schedule(delay: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void flushDrafts(), delay);
}

/** Sends what is waiting. Resolves when nothing waits any more, or the server cannot be reached. */
export function flushDrafts(): Promise<void> {
  clearTimeout(timer);
  sending ??= sendAll().finally(() => {
    sending = null;
    if (unsent.size > 0) schedule(failing ? patience : pause);
  });
  return sending;
}

async function sendAll(): Promise<void> {
  for (const [key, change] of unsent) {
    try {
      if (change.fields === null) await call.delete('/api/v1/drafts/{key}', { path: { key }, keepalive: true });
      else
        await call.put(
          '/api/v1/drafts/{key}',
          { caseId: caseOfKey(key), basedOn: change.basedOn, fields: { ...change.fields } },
          { path: { key }, keepalive: true },
        );
      failing = false;
    } catch (error) {
      // If the server cannot be reached, the draft stays here and is sent later. If the server refuses it for good (the person may no
      // longer see the case), it is dropped.
      if (!(error instanceof ApiProblem) || error.status === 0 || error.status === 401 || error.status >= 500) {
        failing = true;
        publish();
        return;
      }
    }
    // If more was typed meanwhile, that is still to be sent.
    if (unsent.get(key) === change) {
      unsent.delete(key);
      if (owner) forget(owner, key);
    }
  }
  publish();
}

/**
 * Loads the person's drafts after signing in, and what this tab had not sent before it was closed or reloaded.
 * @param staffId whose drafts; leftovers of another person in this tab are removed
 */
export async function loadDrafts(staffId: string): Promise<void> {
  if (owner === staffId && state !== 'unknown') return;
  clear();
  owner = staffId;
  state = 'loading';
  try {
    const { items } = await call.get('/api/v1/drafts', {});
    if (owner !== staffId) return;
    for (const { key, fields, savedAt, basedOn } of items) if (!kept.has(key)) kept.set(key, { fields, savedAt, basedOn });
    for (const [key, change] of remembered(staffId)) {
      if (change.fields === null) kept.delete(key);
      else
        kept.set(key, {
          fields: { ...kept.get(key)?.fields, ...change.fields },
          savedAt: new Date().toISOString(),
          basedOn: change.basedOn,
        });
      unsent.set(key, change);
    }
    if (unsent.size > 0) schedule(0);
  } finally {
    // Work is possible without drafts. What is typed from now on is kept.
    if (owner === staffId) state = 'ready';
    publish();
  }
}

/** Forgets all drafts in this tab before the next person signs in. The server keeps them. */
export function forgetDrafts(): void {
  clear();
  publish();
}

function clear(): void {
  clearTimeout(timer);
  kept.clear();
  unsent.clear();
  owner = null;
  state = 'unknown';
  failing = false;
}

/** Whether the drafts are loaded, so that fields can begin with them. */
export function useDraftsReady(): boolean {
  return useSyncExternalStore(subscribe, () => state === 'ready');
}

/** How far the draft under this key is saved. */
export type DraftState = 'none' | 'saving' | 'saved' | 'unreachable';

/** Says whether what was typed has reached the server. */
export function useDraftState(key: string | undefined): DraftState {
  return useSyncExternalStore(subscribe, () => {
    if (key === undefined || !kept.has(key)) return 'none';
    if (!unsent.has(key)) return 'saved';
    return failing ? 'unreachable' : 'saving';
  });
}

/** All drafts, newest first. */
export function useDrafts(): readonly (KeptDraft & { readonly key: string })[] {
  const version = useSyncExternalStore(subscribe, snapshot);
  return version;
}

let shown: readonly (KeptDraft & { readonly key: string })[] = [];
let shownOf = '';
function snapshot(): typeof shown {
  const now = [...kept].map(([key, { savedAt }]) => `${key} ${savedAt}`).join('\n');
  if (now !== shownOf) {
    shownOf = now;
    shown = [...kept].map(([key, draft]) => ({ key, ...draft })).toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
  }
  return shown;
}

/** When the tab is closed or hidden, drafts are sent without waiting for a pause. */
export function installDraftKeeper(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && unsent.size > 0) void flushDrafts();
  });
}
