/*
 * What keys mean, without React: how shortcuts are written, which of them collide, and what a pressed key does while a chord (`g`,
 * then `m`) waits for its second key.
 */

/** Where a shortcut is there: everywhere, on a kind of page, or only while a dialogue is open. */
export type Scope = 'app' | 'queue' | 'case' | 'page' | 'dialog';

/** `['g', 'm']` for "g m". Letters are told apart by case: 'J' is Shift+J. */
export type Chord = readonly string[];

/** The strokes of a written chord: 'j', '?', 'g m', 'mod+k', 'Escape'. `mod` is Ctrl, or Cmd on a Mac. */
export function chordOf(keys: string): Chord {
  return keys.split(' ').filter(Boolean);
}

/** The properties of a pressed key that `strokeOf` reads. */
export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * The stroke of a pressed key; null for keys that no shortcut may use. The typed character counts, not the position of the key: `/` is
 * Shift+7 on a German keyboard, `?` is Shift+ß. Caps Lock changes nothing. AltGr types characters (it reports Ctrl and Alt at once), so it
 * is never a shortcut.
 */
export function strokeOf({ key, shiftKey, ctrlKey, metaKey, altKey }: PressedKey): string | null {
  if (altKey || key === 'Dead' || key === 'Unidentified' || key === 'Process') return null;
  const isLetter = key.length === 1 && key.toLowerCase() !== key.toUpperCase();
  if (ctrlKey || metaKey) return `mod+${isLetter ? key.toLowerCase() : key}`;
  if (isLetter) return shiftKey ? key.toUpperCase() : key.toLowerCase();
  return key;
}

/** Whether a chord consists of characters only. People who dictate or whose hand slips can turn those off (WCAG 2.1.4). */
export function isCharacterChord(chord: Chord): boolean {
  return chord.some((stroke) => stroke.length === 1 && stroke !== ' ');
}

/** Whether shortcuts of both scopes can be active at once. */
function scopesMeet(a: Scope, b: Scope): boolean {
  if (a === b) return true;
  if (a === 'dialog' || b === 'dialog') return false;
  return a === 'app' || b === 'app';
}

/** Whether two chords collide: they are equal, or one begins with the other and hides it. */
export function chordsCollide(a: Chord, b: Chord): boolean {
  const shorter = Math.min(a.length, b.length);
  return shorter > 0 && a.slice(0, shorter).every((stroke, i) => stroke === b[i]);
}

export interface Claim {
  readonly keys?: string | undefined;
  readonly scope: Scope;
}

/** Pairs of shortcuts that collide. */
export function conflictsAmong<T extends Claim>(claims: readonly T[]): [T, T][] {
  const withKeys = claims.filter((claim) => claim.keys);
  return withKeys.flatMap((a, i) =>
    withKeys
      .slice(i + 1)
      .filter((b) => scopesMeet(a.scope, b.scope) && chordsCollide(chordOf(a.keys ?? ''), chordOf(b.keys ?? '')))
      .map((b): [T, T] => [a, b]),
  );
}

export type Step<T> =
  | { readonly kind: 'run'; readonly shortcut: T }
  /** The chord so far; the next key decides. */
  | { readonly kind: 'wait'; readonly pressed: Chord }
  /** A chord was begun and this key does not end it. */
  | { readonly kind: 'drop' }
  | { readonly kind: 'nothing' };

/** What a stroke does after those already pressed. Where several have the same keys, the one that came last. */
export function step<T extends Claim>(shortcuts: readonly T[], pressed: Chord, stroke: string): Step<T> {
  const now = [...pressed, stroke];
  const begun = shortcuts.filter((shortcut) => shortcut.keys && now.every((one, i) => chordOf(shortcut.keys ?? '')[i] === one));
  const whole = begun.filter((shortcut) => chordOf(shortcut.keys ?? '').length === now.length).at(-1);
  if (whole) return { kind: 'run', shortcut: whole };
  if (begun.length > 0) return { kind: 'wait', pressed: now };
  return pressed.length > 0 ? { kind: 'drop' } : { kind: 'nothing' };
}
