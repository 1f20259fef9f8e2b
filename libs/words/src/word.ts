/** What something is called, in the languages that the house speaks. */
export interface Word {
  readonly de: string;
  readonly en: string;
}

/** Words by what they name. */
export type Words = Readonly<Record<string, Word>>;
