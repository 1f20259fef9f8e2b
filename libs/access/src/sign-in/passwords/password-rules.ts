import { randomInt } from 'node:crypto';
import { InvalidInput, type Fault } from '@vorgang/platform';
import type { PasswordOwner } from '../../people/staff/account-passwords.js';
import { guessable, type Guessable } from './guessable.js';

export const minimumLength = 12;
export const maximumLength = 200;

/**
 * Passwords have to be long rather than complicated (BSI ORP.4, NIST SP 800-63B): at least 12 characters, nothing that others
 * know about the person or the town hall, no single character or sequence over and over, and nothing that lists of known
 * passwords lead to.
 * @param house words that everybody in the town hall knows
 * @param pointer the password's place in the input
 * @throws InvalidInput `password.refused` with a fault for each rule that it breaks
 */
export async function checkPassword(
  password: string,
  owner: PasswordOwner,
  house: readonly string[],
  pointer = '/password',
): Promise<void> {
  const faults: Fault[] = [];
  const fault = (code: string, detail: string) => faults.push({ pointer, code: `password.${code}`, detail });
  const letters = [...password.normalize('NFKC')];
  if (letters.length < minimumLength) fault('too-short', `at least ${minimumLength} characters`);
  if (letters.length > maximumLength) fault('too-long', `at most ${maximumLength} characters`);
  const folded = fold(password);
  const holds = (word: string, shortest: number) => [...word].length >= shortest && folded.includes(fold(word));
  const names = [...wordsOf(owner.displayName), ...wordsOf(owner.email?.split('@')[0] ?? '')];
  if (holds(owner.userName, 3)) fault('contains-user-name', 'it must not contain the user name');
  else if (names.some((word) => holds(word, 4))) fault('contains-own-name', 'it must not contain one’s own name or mail address');
  if (house.some((word) => holds(word, 4))) fault('contains-house-name', 'it must not contain the name of the city or of this application');
  // A short text has few different letters anyway, so this rule applies only to long ones.
  const repeats = letters.length >= minimumLength && new Set(letters).size < 5;
  if (repeats || isSequence(password.toLowerCase())) fault('too-simple', 'it repeats or counts up');
  const why = faults.length === 0 ? await guessable(password.normalize('NFKC'), [owner.userName, ...names, ...house]) : null;
  if (why) fault(why, reasons[why]);
  if (faults.length > 0) throw new InvalidInput(faults, 'password.refused');
}

const reasons: Readonly<Record<Guessable, string>> = {
  known: 'it is made of a password on a list of known ones',
  keyboard: 'it is a walk over the keyboard',
  'too-common': 'it is made of words and numbers that many choose',
};

/** Folds spellings: `Düren`, `DUEREN` and `dueren` are one word. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => transcribed[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
}

const transcribed: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function wordsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}

const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertzuiopü', 'qwertyuiop', 'asdfghjklöä', 'yxcvbnm'];

/** Whether it consists only of pieces of the alphabet, of counting, or of a row of keys. */
function isSequence(text: string): boolean {
  let pieces = 1;
  for (let at = 0, start = 0; at < text.length; at++) {
    const piece = text.slice(start, at + 1);
    if (piece.length > 1 && !rows.some((row) => row.includes(piece) || [...row].reverse().join('').includes(piece))) {
      pieces++;
      start = at;
    }
  }
  return pieces * 4 <= text.length;
}

/** Letters and digits that nobody confuses with one another. */
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A password to be handed over once, such as `k7wd-2mxe-9abz-qh4t` (80 bits). */
export function oneTimePassword(): string {
  const group = () => Array.from({ length: 4 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
  return Array.from({ length: 4 }, group).join('-');
}
