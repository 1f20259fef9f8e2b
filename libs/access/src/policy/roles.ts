/** The roles that a person may have, several at once. */
export const roles = ['clerk', 'approver', 'supervisor', 'auditor', 'administrator', 'cashier'] as const;
export type Role = (typeof roles)[number];

/** Kinds of decision that a competence may be limited to. */
export const signedKinds = ['grant', 'grant-with-conditions', 'reject'] as const;

/** A right on one service. */
export interface Competence {
  readonly serviceKey: string;
  readonly may: 'work' | 'approve';
  /** In cents; null for no limit. Only for `approve`. */
  readonly maxFeeCents: number | null;
  /** Null for all kinds. Only for `approve`. */
  readonly decisionKinds: readonly string[] | null;
}

/** What the policy knows of a person. */
export interface PolicyPrincipal {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly teamIds: readonly string[];
  readonly competences: readonly Competence[];
}
