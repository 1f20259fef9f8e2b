import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import german from '@zxcvbn-ts/language-de';

/** Why a password is guessed soon: it is on a list of known ones, it is a walk over the keys, or words that people choose. */
export type Guessable = 'known' | 'keyboard' | 'too-common';

/**
 * As many guesses as an attacker makes who got hold of the hashes: ten thousand million, powers of ten
 * (zxcvbn's "safely unguessable"; Wheeler, USENIX Security 2016).
 */
const enoughGuesses = 10;

/** Looking through all of a long one holds up everybody else; what begins unguessable does not become guessable. */
const looked = 64;

let estimator: ZxcvbnFactory | undefined;

/** The lists (some 140,000 leaked passwords, German words and names) take 0.2 s to read: once, when the first password is set. */
function theEstimator(): ZxcvbnFactory {
  return (estimator ??= new ZxcvbnFactory({ dictionary: { ...dictionary, ...german.dictionary }, graphs: adjacencyGraphs }));
}

/**
 * Whether lists of leaked passwords, German words and names, or patterns of the keyboard lead to this password soon.
 * @param near words that an attacker would try first for this person
 */
export function guessable(password: string, near: readonly string[]): Guessable | null {
  const { guessesLog10, sequence } = theEstimator().check(once(password).slice(0, looked), [...near]);
  if (guessesLog10 >= enoughGuesses) return null;
  // The piece that is the longest says best what the password was made of.
  const main = sequence.toSorted((a, b) => b.token.length - a.token.length)[0];
  if (main?.pattern === 'spatial') return 'keyboard';
  return sequence.some(
    ({ pattern, dictionaryName, token }) => pattern === 'dictionary' && dictionaryName === 'passwords-common' && token.length >= 6,
  )
    ? 'known'
    : 'too-common';
}

/** What repeats from the beginning to the end, twice: a third time adds nothing. */
function once(password: string): string {
  for (let length = 1; length * 2 <= password.length; length++) {
    if (password.slice(length) === password.slice(0, -length)) return password.slice(0, length * 2);
  }
  return password;
}
