import { characterKeysOn } from './characterKeys';
import { chordOf, isCharacterChord, step, strokeOf } from './chord';
import { isDialogOpen, isMenuOpen, isPressedByKeys, isTypedInto } from './focus';
import { isAskedFor, typeAhead } from './open';
import { currentShortcuts, waitFor, waitingChord, type Shortcut } from './registry';

/** How long a begun chord waits for its next key, in milliseconds. */
const patience = 5000;
const onlyHeld = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Fn']);

/** The shortcuts that a key can reach now, depending on where it was pressed and what covers the page. */
function reachable(event: KeyboardEvent): readonly Shortcut[] {
  if (isMenuOpen()) return [];
  const inDialog = isDialogOpen();
  const typed = isTypedInto(event.target);
  const characters = characterKeysOn();
  return currentShortcuts().filter((shortcut) => {
    const chord = chordOf(shortcut.keys ?? '');
    if ((shortcut.scope === 'dialog') !== inDialog) return false;
    if (chord.length === 0 || (!characters && isCharacterChord(chord))) return false;
    const first = chord[0] ?? '';
    if (typed && !first.startsWith('mod+')) return false;
    return !((first === 'Enter' || first === ' ') && isPressedByKeys(event.target));
  });
}

/**
 * Lets the keyboard run registered shortcuts.
 * @returns a function that stops it
 */
export function listenToKeys(): () => void {
  let timer: number | undefined;
  const wait = (pressed: readonly string[]): void => {
    window.clearTimeout(timer);
    waitFor(pressed);
    if (pressed.length > 0) timer = window.setTimeout(() => waitFor([]), patience);
  };
  const listen = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || onlyHeld.has(event.key)) return;
    if (isAskedFor() && !isDialogOpen()) {
      event.preventDefault();
      return event.ctrlKey || event.metaKey ? undefined : typeAhead(event.key);
    }
    if (event.repeat) return;
    const pressed = waitingChord();
    const stroke = strokeOf(event);
    if (event.key === 'Escape' && pressed.length > 0) {
      event.preventDefault();
      return wait([]);
    }
    if (stroke === null) return wait([]);
    // Esc leaves a field first, so that the keys work again; what was typed stays.
    if (event.key === 'Escape' && event.target instanceof HTMLElement && isTypedInto(event.target) && !isDialogOpen())
      return event.target.blur();
    const next = step(reachable(event), pressed, stroke);
    wait(next.kind === 'wait' ? next.pressed : []);
    if (next.kind !== 'nothing') event.preventDefault();
    if (next.kind === 'run') next.shortcut.run();
  };
  const forget = (): void => wait([]);
  document.addEventListener('keydown', listen);
  // A click or another window ends a chord that was begun.
  document.addEventListener('pointerdown', forget);
  window.addEventListener('blur', forget);
  return () => {
    forget();
    document.removeEventListener('keydown', listen);
    document.removeEventListener('pointerdown', forget);
    window.removeEventListener('blur', forget);
  };
}
