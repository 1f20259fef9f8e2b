/** The name of something, in both languages. */
export interface Word {
  readonly de: string;
  readonly en: string;
}

export type Language = keyof Word;

/** Words, by the key of what they name. */
export type Words = Readonly<Record<string, Word>>;

/** The keys of the words, in their order. */
export function keysOf<const W extends Words>(words: W): readonly Extract<keyof W, string>[];
export function keysOf(words: Words): readonly string[] {
  return Object.keys(words);
}

/** The same words in one language. */
export function wordsIn<const W extends Words>(words: W, language: Language): { readonly [K in keyof W]: string };
export function wordsIn(words: Words, language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, word[language]]));
}
