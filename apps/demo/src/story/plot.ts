import type { ServiceKey, Wish } from '../applications/application.js';
import type { Tale } from './tale.js';

/** A kind of story: how often it occurs, how long ago it begins, its application, and what happens. */
export interface Plot {
  readonly service: ServiceKey;
  readonly times: number;
  /** Days before the end of the history, the youngest and the oldest. */
  readonly age: readonly [from: number, to: number];
  readonly wish?: Wish;
  readonly tell: (tale: Tale) => unknown;
}

/** Nothing happens: a new case that nobody has claimed. */
export const untouched = (tale: Tale): Tale => tale;
