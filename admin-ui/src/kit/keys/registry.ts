import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { MessageKey } from '../i18n';
import { chordOf, conflictsAmong, type Chord, type Scope } from './chord';

/** Something that can be done here by keys or from the palette. */
export type ShortcutSpec = {
  /** 'j', '?', 'g m', 'mod+k', 'Escape'; left out where it is only offered in the palette. */
  readonly keys?: string | undefined;
  readonly scope: Scope;
  /** False while it cannot be done: then it is neither run nor listed. */
  readonly enabled?: boolean | undefined;
  /** False for actions that make no sense in the palette, such as one step along a list. */
  readonly palette?: boolean | undefined;
  /** Why it cannot be done now: the palette offers it with the reason, and `run` tells it. It is not listed under `?`. */
  readonly off?: string | undefined;
  /** True for shortcuts that only lead to another page. */
  readonly go?: boolean | undefined;
} & (
  | { readonly label: MessageKey; readonly values?: Readonly<Record<string, string | number>> }
  /** A name that is translated already, where only data knows it. */
  | { readonly text: string }
);

export type Shortcut = ShortcutSpec & { readonly run: () => void };

let shortcuts: readonly Shortcut[] = [];
const listeners = new Set<() => void>();

function changed(next: readonly Shortcut[]): void {
  shortcuts = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What can be done now, in the order in which it was registered. */
export function currentShortcuts(): readonly Shortcut[] {
  return shortcuts;
}

/** The same for components, which are drawn again when it changes. */
export function useCurrentShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(subscribe, currentShortcuts);
}

/**
 * Registers shortcuts.
 * @returns a function that removes them
 * @throws Error while developing, if two shortcuts want the same keys
 */
export function register(added: readonly Shortcut[]): () => void {
  const next = [...shortcuts, ...added];
  if (import.meta.env.DEV) {
    const clash = conflictsAmong(next)[0];
    if (clash)
      throw new Error(`Two shortcuts want the keys "${clash[0].keys}" / "${clash[1].keys}": ${nameOf(clash[0])}, ${nameOf(clash[1])}`);
  }
  changed(next);
  return () => changed(shortcuts.filter((one) => !added.includes(one)));
}

function nameOf(shortcut: Shortcut): string {
  return 'label' in shortcut ? shortcut.label : shortcut.text;
}

/**
 * Registers shortcuts for as long as the component is there: they are listed under `?`, offered by the palette, and run
 * outside of fields and dialogues (those with Ctrl, and those of the scope `dialog`, also there).
 */
export function useShortcuts(specs: readonly (ShortcutSpec & { readonly run: () => void })[]): void {
  const latest = useRef(specs);
  useEffect(() => {
    latest.current = specs;
  });
  const wanted = JSON.stringify(specs.map(({ run: _run, ...spec }) => spec));
  useEffect(() => {
    const described = JSON.parse(wanted) as ShortcutSpec[];
    const runs = described.map((spec, i): Shortcut => ({ ...spec, run: () => latest.current[i]?.run() }));
    return register(runs.filter((shortcut) => shortcut.enabled !== false));
  }, [wanted]);
}

/** Registers one shortcut: `useShortcut({ keys: 'j', label: 'keys.next', scope: 'queue' }, goOn)`. */
export function useShortcut(spec: ShortcutSpec, run: () => void): void {
  useShortcuts([{ ...spec, run }]);
}

let waiting: Chord = [];
const waitingListeners = new Set<() => void>();

/** Remembers which keys of a chord were pressed. */
export function waitFor(pressed: Chord): void {
  waiting = pressed;
  for (const listener of waitingListeners) listener();
}

/** The keys of a chord that were pressed, while it waits for the next. */
export function waitingChord(): Chord {
  return waiting;
}

/** The same for components. */
export function useWaitingChord(): Chord {
  return useSyncExternalStore((listener) => {
    waitingListeners.add(listener);
    return () => waitingListeners.delete(listener);
  }, waitingChord);
}

/** The shortcuts that a begun chord could still become. */
export function continuing(all: readonly Shortcut[], pressed: Chord): readonly Shortcut[] {
  return all.filter((shortcut) => {
    const chord = chordOf(shortcut.keys ?? '');
    return chord.length > pressed.length && pressed.every((stroke, i) => stroke === chord[i]);
  });
}
