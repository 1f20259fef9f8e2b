import type { Person } from './person.js';

/** What brought a case to whoever had it. */
export const continuations = ['application', 'answer', 'expiry', 'post', 'reopening', 'recall'] as const;
export type Continuation = (typeof continuations)[number];

/** Why somebody has a case that nobody gave them. */
export interface Continued {
  readonly to: Person;
  /** The case that they had: an earlier one, or this one. */
  readonly had: { readonly caseId: string; readonly number: string };
  readonly on: Continuation;
}
