import type { LocalDate } from '@vorgang/platform';

/** Days from the first to the last, both included. */
export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}
