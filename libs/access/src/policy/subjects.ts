/** The roles that a person may have, several at once. */
export const roles = ['clerk', 'approver', 'supervisor', 'auditor', 'administrator', 'cashier'] as const;
export type Role = (typeof roles)[number];

/** What the policy looks at on a case. Every attribute is given; what is not there is null. */
export type CaseAttributes = {
  readonly teamId: string | null;
  readonly serviceKey: string;
  readonly status: string;
  readonly assigneeId: string | null;
  /** Who proposed the decision that waits for a second person. */
  readonly proposedBy: string | null;
  readonly proposalKind: string | null;
  /** The fee of the decision that is proposed, in cents; null where there is none. */
  readonly feeCents: number | null;
  readonly channel: string;
};

/** What the policy looks at on an entry of the quarantine; null where that is what could not be found out. */
export type QuarantineAttributes = {
  readonly teamId: string | null;
  readonly serviceKey: string | null;
};

/** Null for a batch of all teams. */
export type PrintBatchAttributes = { readonly teamId: string | null };
/** The team that the figures are about; null for the whole municipality. */
export type FiguresAttributes = { readonly teamId: string | null };
export type SessionAttributes = { readonly staffId: string };
/** What is somebody's own at their desk: drafts, views, notifications, preferences. */
export type DeskAttributes = { readonly staffId: string };
/** Whose absence it is, and one of the teams that they work in. */
export type AbsenceAttributes = { readonly staffId: string; readonly teamId: string | null };
/** A view of the queue that its author shares with a team. */
export type TeamViewAttributes = { readonly ownerId: string; readonly teamId: string };
type NoAttributes = Readonly<Record<never, never>>;

/** What each kind of thing is known by to the policy. */
export interface Subjects {
  Case: CaseAttributes;
  Quarantine: QuarantineAttributes;
  PrintBatch: PrintBatchAttributes;
  Payment: NoAttributes;
  TreasuryList: NoAttributes;
  Figures: FiguresAttributes;
  AuditTrail: NoAttributes;
  Staff: NoAttributes;
  Team: NoAttributes;
  ApiKey: NoAttributes;
  Service: NoAttributes;
  Session: SessionAttributes;
  Desk: DeskAttributes;
  TeamView: TeamViewAttributes;
  Absence: AbsenceAttributes;
  /** Jobs, letters on their way, health of the system. */
  Operations: NoAttributes;
}
export type SubjectType = keyof Subjects;

/** Everything that can be done to each kind of thing. There is no "everything" among it, on purpose. */
export const actions = {
  Case: [
    'read', 'claim', 'release', 'assign', 'set-priority', 'set-follow-up', 'add-note', 'record-check', 'correct-data',
    'request-information', 'propose-decision', 'withdraw-proposal', 'approve', 'return-proposal', 'record-withdrawal',
    'close', 'reopen', 'record-payment', 'record-refund', 'undo-refund', 'retry-delivery', 'deliver-by-post', 'confirm-posted',
    'deal-with-post',
  ],
  Quarantine: ['read', 'correct', 'release', 'refuse'],
  PrintBatch: ['read', 'create', 'confirm-posted'],
  Payment: ['read', 'record-payment', 'record-refund'],
  TreasuryList: ['read'],
  Figures: ['read'],
  AuditTrail: ['read'],
  Staff: ['read', 'create', 'update', 'disable', 'reset-password', 'confirm-rights'],
  Team: ['read', 'create', 'update'],
  ApiKey: ['read', 'create', 'disable'],
  Service: ['read'],
  Session: ['read', 'end', 'change-password'],
  Desk: ['read', 'change'],
  TeamView: ['read', 'share', 'change', 'remove'],
  /** `read` is for what lasts or is to come. */
  Absence: ['read', 'read-past', 'record'],
  Operations: ['read', 'retry', 'test-mail'],
} as const satisfies Record<SubjectType, readonly string[]>;

/** In the order in which the matrix and a person's rights are told. */
// Stryker disable next-line MethodExpression: all of them are; the filter says so to the compiler.
export const subjectTypes: readonly SubjectType[] = Object.keys(actions).filter((name): name is SubjectType => Object.hasOwn(actions, name));

export type ActionOn<S extends SubjectType> = (typeof actions)[S][number];
export type CaseAction = ActionOn<'Case'>;

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
