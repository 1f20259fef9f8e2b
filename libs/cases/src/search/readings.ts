import type { Look, SearchTerm } from './search-terms.js';

/** A word or code of some term, with its number among all that one search looks up. */
export interface Slot {
  readonly slot: number;
  readonly look: Look;
}

/** Each term's readings, as the numbers of their looks, and the looks by number. */
export interface Slots {
  readonly slots: readonly Slot[];
  readonly terms: readonly (readonly (readonly number[])[])[];
}

/** Gives numbers to the looks of all terms. */
export function slotsOf(terms: readonly SearchTerm[]): Slots {
  const slots: Slot[] = [];
  const numbered = terms.map(({ readings }) =>
    readings.map((looks) =>
      looks.map((look) => {
        slots.push({ slot: slots.length, look });
        return slots.length - 1;
      }),
    ),
  );
  return { slots, terms: numbered };
}

/** The lists that one search has to read. */
export interface Plan {
  /** Each term's readings in which every look has a list. */
  readonly terms: readonly (readonly (readonly number[])[])[];
  /** The looks whose lists are read. Every case with all terms is in one of them. */
  readonly driving: ReadonlySet<number>;
  /** Whether a case in these lists has all terms, so that its list alone gives the rank. */
  readonly alone: boolean;
}

/**
 * Chooses the lists to read, and what to check their cases for. It begins with the term whose rarest looks have the fewest cases.
 * Null where a term has no reading whose looks all have cases.
 * @param casesOf gives the number of cases in the lists of a look; 0 where it has none
 */
export function planOf(slots: Slots, casesOf: (slot: number) => number): Plan | null {
  const terms = slots.terms.map((readings) => readings.filter((looks) => looks.every((slot) => casesOf(slot) > 0)));
  if (terms.some((readings) => readings.length === 0)) return null;
  const rarest = (looks: readonly number[]) => looks.toSorted((a, b) => casesOf(a) - casesOf(b)).slice(0, 1);
  const candidates = terms.map((readings) => readings.flatMap(rarest));
  const sum = (some: readonly number[]) => some.reduce((total, slot) => total + casesOf(slot), 0);
  const driving = candidates.toSorted((a, b) => sum(a) - sum(b))[0] ?? [];
  return { terms, driving: new Set(driving), alone: terms.length === 1 && terms[0]?.length === 1 && terms[0][0]?.length === 1 };
}
