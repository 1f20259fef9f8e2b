import { randomInt } from 'node:crypto';
import { InvalidInput, type Fault } from '@vorgang/platform';

export const minimumLength = 12;
export const maximumLength = 200;

/**
 * Long rather than complicated (BSI ORP.4, NIST SP 800-63B): at least 12 characters, not the user name, not one
 * character or sequence over and over.
 * @param pointer where the password stands in the input
 * @throws InvalidInput `password.too-short`, `password.too-long`, `password.contains-user-name`, `password.too-simple`
 */
export function checkPassword(password: string, userName: string, pointer = '/password'): void {
  const faults: Fault[] = [];
  const fault = (code: string, detail: string) => faults.push({ pointer, code: `password.${code}`, detail });
  const letters = [...password.normalize('NFKC')];
  if (letters.length < minimumLength) fault('too-short', `at least ${minimumLength} characters`);
  if (letters.length > maximumLength) fault('too-long', `at most ${maximumLength} characters`);
  const lower = password.toLowerCase();
  if (userName.length >= 3 && lower.includes(userName.toLowerCase())) fault('contains-user-name', 'it must not contain the user name');
  if (new Set(letters).size < 5 || isSequence(lower)) fault('too-simple', 'it repeats or counts up');
  if (faults.length > 0) throw new InvalidInput(faults, 'password.refused');
}

const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertzuiopü', 'qwertyuiop', 'asdfghjklöä', 'yxcvbnm'];

/** Whether it is nothing but pieces of the alphabet, of counting, or of a row of keys. */
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

/** Without letters and digits that are read for one another. */
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A password to hand to somebody once, such as `k7wd-2mxe-9abz-qh4t` (80 bits). */
export function oneTimePassword(): string {
  const group = () => Array.from({ length: 4 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
  return Array.from({ length: 4 }, group).join('-');
}
