/** What something is called, in the languages that the house speaks. */
export interface Word {
  readonly de: string;
  readonly en: string;
}

export type Language = keyof Word;

/** Words by what they name. */
export type Words = Readonly<Record<string, Word>>;

/** What the words name, in their order. */
export function keysOf<const W extends Words>(words: W): readonly Extract<keyof W, string>[];
export function keysOf(words: Words): readonly string[] {
  return Object.keys(words);
}

/** The same words in one language. */
export function wordsIn<const W extends Words>(words: W, language: Language): { readonly [K in keyof W]: string };
export function wordsIn(words: Words, language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, word[language]]));
}
