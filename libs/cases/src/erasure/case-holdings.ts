/**
 * What a table holds about cases, and what happens to it when a case's personal data are erased.
 *
 * - `forgotten`: `forget` removes it, in the transaction of the erasure; it is idempotent.
 * - `folded`: it follows from the case's events. It is empty once these have lost their personal parts and the case is
 *   folded and saved again.
 * - `undecided`: it holds personal data whose erasure is to be decided by the room for retention.
 * - `stays`: nothing in it is about the citizen, or it goes by itself within days.
 */
export type CaseHolding = { readonly table: string } & (
  | { readonly fate: 'forgotten'; readonly forget: (caseIds: readonly string[]) => Promise<void> }
  | { readonly fate: 'folded' | 'undecided' | 'stays'; readonly why: string }
);

/**
 * The rooms declare here what they hold about cases. An erasure calls this one place, so that it forgets no table. A spec
 * compares it with the schema: a new table is declared here, or named there as one without case data.
 */
export class CaseHoldings {
  readonly #holdings: CaseHolding[] = [];

  declare(...holdings: readonly CaseHolding[]): void {
    for (const holding of holdings) {
      if (this.#holdings.some((other) => other.table === holding.table)) throw new Error(`two rooms say what ${holding.table} holds`);
      this.#holdings.push(holding);
    }
  }

  get all(): readonly CaseHolding[] {
    return this.#holdings;
  }

  /**
   * Removes what rooms hold besides the cases themselves. It has to be called in the unit of work that erases the personal parts
   * of the events.
   */
  async forget(caseIds: readonly string[]): Promise<void> {
    if (caseIds.length === 0) return;
    // One after the other: they share the transaction's connection.
    for (const holding of this.#holdings) if (holding.fate === 'forgotten') await holding.forget(caseIds);
  }
}
