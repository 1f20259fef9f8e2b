export interface FoundCase {
  readonly id: string;
  readonly rank: number;
}

export interface Found {
  /** The best first; among equals, the newest first. */
  readonly cases: readonly FoundCase[];
  /** The words by which they were found, so that pages can mark them. */
  readonly words: ReadonlySet<string>;
  /** Whether nothing was found as typed, and similar words were used. */
  readonly corrected: boolean;
  /** Whether there are more cases than returned, or than were looked at. */
  readonly more: boolean;
  /** Where the next page begins; null where there is none, or where only a further search word helps. */
  readonly next: FoundPlace | null;
}

/** The last case of a page, in the order of the result. */
export interface FoundPlace {
  /** Whether similar words were looked for, since all pages of one search use the same words. */
  readonly similar: boolean;
  /** How many cases came before. */
  readonly shown: number;
  readonly rank: number;
  /** The time of receipt in microseconds since 1970; a Date would cut the last digits. */
  readonly micros: string;
  readonly id: string;
}

export interface Wanted {
  readonly services?: readonly string[] | undefined;
  readonly statuses?: readonly string[] | undefined;
  readonly limit: number;
  /** The place to go on after; from the best case on where omitted. */
  readonly after?: FoundPlace | undefined;
}
