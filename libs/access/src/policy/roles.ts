import { keysOf, roleWords } from '@vorgang/words';

/** The roles that a person may have, several at once. */
export const roles = keysOf(roleWords);
export type Role = keyof typeof roleWords;

/** A right on one service. */
export interface Competence {
  readonly serviceKey: string;
  readonly may: 'work' | 'approve';
  /** In cents; null for no limit. Only for `approve`. */
  readonly maxFeeCents: number | null;
  /** Null for all kinds. Only for `approve`. */
  readonly decisionKinds: readonly string[] | null;
}

/** What the policy knows about a person. */
export interface PolicyPrincipal {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly teamIds: readonly string[];
  readonly competences: readonly Competence[];
}
