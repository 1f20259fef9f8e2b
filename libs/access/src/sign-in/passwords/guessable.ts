import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** Why a password can be guessed soon: it is on a list of known ones, a walk over the keys, or made of words that people choose. */
export type Guessable = 'known' | 'keyboard' | 'too-common';

/**
 * The guesses that an attacker with the hashes can make, as a power of ten: ten thousand million (zxcvbn's "safely unguessable";
 * Wheeler, USENIX Security 2016).
 */
const enoughGuesses = 10;

/**
 * Only the first signs are examined. A long password would keep everybody else waiting, and one with an unguessable beginning
 * does not become guessable.
 */
const looked = 64;

let estimator: Promise<ZxcvbnFactory> | undefined;

/**
 * Reading the lists (some 140,000 leaked passwords, German words and names) takes 0.2 s. It happens once, when the first password
 * is set.
 */
function theEstimator(): Promise<ZxcvbnFactory> {
  return (estimator ??= withLists());
}

async function withLists(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }, { default: german }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-de'),
  ]);
  return new ZxcvbnFactory({ dictionary: { ...dictionary, ...german.dictionary }, graphs: adjacencyGraphs });
}

/**
 * Whether lists of leaked passwords, German words and names, or patterns of the keyboard lead to this password soon.
 * @param near words that an attacker would try first for this person
 */
export async function guessable(password: string, near: readonly string[]): Promise<Guessable | null> {
  const { guessesLog10, sequence } = (await theEstimator()).check(once(password).slice(0, looked), [...near]);
  if (guessesLog10 >= enoughGuesses) return null;
  // The longest piece tells best what the password is made of.
  const main = sequence.toSorted((a, b) => b.token.length - a.token.length)[0];
  if (main?.pattern === 'spatial') return 'keyboard';
  return sequence.some(
    ({ pattern, dictionaryName, token }) => pattern === 'dictionary' && dictionaryName === 'passwords-common' && token.length >= 6,
  )
    ? 'known'
    : 'too-common';
}

/** Text that repeats one piece from beginning to end, cut to two repeats, since a third adds nothing. */
function once(password: string): string {
  for (let length = 1; length * 2 <= password.length; length++) {
    if (password.slice(length) === password.slice(0, -length)) return password.slice(0, length * 2);
  }
  return password;
}
