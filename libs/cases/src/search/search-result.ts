export interface FoundCase {
  readonly id: string;
  readonly rank: number;
}

export interface Found {
  /** The best first, and the newer first among equals. */
  readonly cases: readonly FoundCase[];
  /** By what they were found, for showing it. */
  readonly words: ReadonlySet<string>;
  /** Whether there was nothing spelled as typed. */
  readonly corrected: boolean;
  /** There are more than were given, or more than were looked at. */
  readonly more: boolean;
  /** Where the next page begins; null where there is none, or where only another word helps. */
  readonly next: FoundPlace | null;
}

/** The last case of a page, in the order in which they are found. */
export interface FoundPlace {
  /** Whether words that are only similar were looked for: pages of one search go by the same words. */
  readonly similar: boolean;
  /** How many came before. */
  readonly shown: number;
  readonly rank: number;
  /** Received at, in microseconds since 1970: exact, where a Date would cut. */
  readonly micros: string;
  readonly id: string;
}

export interface Wanted {
  readonly services?: readonly string[] | undefined;
  readonly statuses?: readonly string[] | undefined;
  readonly limit: number;
  /** Behind this place; from the best on where omitted. */
  readonly after?: FoundPlace | undefined;
}
