import type { Application, ServiceKey, Wish } from '../applications/application.js';
import type { Tale } from './tale.js';

/** A kind of story: how often it occurs, how long ago it begins, its application, and what happens. */
export interface Plot {
  readonly service: ServiceKey;
  readonly times: number;
  /** Days before the end of the history, the youngest and the oldest. */
  readonly age: readonly [from: number, to: number];
  readonly wish?: Wish;
  /** By which another plot finds the first story of this one. */
  readonly name?: string;
  /** It is of the same person or thing as the first story of another plot, which comes earlier in the list. */
  readonly again?: {
    readonly of: string;
    /** It names the number of the earlier case. */
    readonly names?: true;
    readonly as: (own: Application, earlier: Application) => Application;
  };
  readonly tell: (tale: Tale) => unknown;
}

/** Nothing happens: a new case that nobody has claimed. */
export const untouched = (tale: Tale): Tale => tale;
