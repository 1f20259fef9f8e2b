import type { LocalDate } from '@vorgang/platform';
import type { CaseAction, InputOfAction, PlainAction } from './case.actions.js';
import type { Attachment, Case, CheckStatus, FiledDocument, LocalText, Person, ProposedDecision, RefundMethod } from './case.js';

export interface AutomaticResult {
  readonly key: string;
  readonly status: CheckStatus;
  readonly reason: LocalText | null;
}

/** What the submission says, and the case takes over as it is. */
export interface Submitted extends Pick<
  Case,
  'submissionId' | 'externalReference' | 'channel' | 'receivedAt' | 'identification' | 'replyChannel' | 'applicant' | 'form'
> {
  readonly attachments: Attachment[];
}

/** What the portal has booked already. */
export interface ReportedPayment {
  readonly cents: number;
  readonly method: string;
  readonly reference: string;
  readonly paidAt: string;
}

/** What makes a case: everything that the submission and the service's definition say. */
export interface Submit extends Submitted, Pick<Case, 'caseNumber' | 'service' | 'teamId' | 'subject' | 'search'> {
  readonly dueOn: LocalDate | null;
  readonly checks: readonly { key: string; kind: 'automatic' | 'manual'; required: boolean }[];
  readonly automatic: readonly AutomaticResult[];
  /** What the staff corrected before it became a case; `form` is then as it came. The rest is by the corrected data. */
  readonly corrected: { readonly corrections: readonly { pointer: string; from: unknown; to: unknown }[]; readonly reason: string } | null;
  readonly payment: (ReportedPayment & { readonly id: string }) | null;
}

/** `dueOn`, `details`: the deadline, and the permit's days, should this payment complete a fee that was waited for. */
interface Paying extends ReportedPayment {
  paymentId: string;
  letterId: string;
  dueOn: LocalDate | null;
  details: ProposedDecision['details'];
}

/**
 * What can be asked of a case, where that is more or less than was said with it (`case.actions.ts`). Whatever comes from outside the
 * case (dates from the calendar, fees and reasons from the service's definition, ids) is handed in, so that deciding needs neither.
 */
interface Commands {
  /** `assigneeAway`: whoever has the case is absent today, or cannot work on it any more. */
  'take-over': { assigneeAway: boolean };
  /** `to` null puts it back into the queue; `overseeing` is a supervisor's right to move what others have. */
  assign: { to: Person | null; comment: string; overseeing: boolean };
  'add-note': { noteId: string; text: string };
  /** `seenVersion`: recorded on top of an older state of this check is refused. */
  'record-check': { key: string; activity: string; status: Exclude<CheckStatus, 'open'> | 'open'; finding: string; seenVersion: number };
  'correct-data': {
    corrections: readonly { pointer: string; from: unknown; to: unknown }[];
    reason: string;
    subject: string;
    search: Record<string, string>;
    automatic: readonly AutomaticResult[];
    /** Checks of the service that apply only to the corrected data. */
    added: readonly { key: string; kind: 'automatic' | 'manual'; required: boolean }[];
  };
  'request-information': { requestId: string; letterId: string; items: string[]; text: string; answerBy: LocalDate; remindOn: LocalDate };
  'propose-decision': {
    proposalId: string;
    decision: ProposedDecision;
    approvalBecause: readonly LocalText[];
    serviceDecides: boolean;
    kassenzeichen: string | null;
    letterId: string;
    askOn: LocalDate;
  };
  /**
   * `decision`: what was proposed, as the rules have it today. `askOn`: when somebody looks where the money is, should the fee
   * have to be paid first.
   */
  approve: {
    decision: ProposedDecision;
    approvalBecause: readonly LocalText[];
    kassenzeichen: string | null;
    letterId: string;
    askOn: LocalDate;
  };
  /** `to`: who goes on with it; null where neither its holder nor its proposer can, and the team has it. */
  'return-proposal': { to: Person | null; comment: string };
  'record-withdrawal': { reason: string; letterId: string | null };
  close: { serviceDecides: boolean };
  reopen: { reason: string; dueOn: LocalDate | null };
  'record-payment': Paying;
  'report-payment': Paying;
  'record-refund': { refundId: string; cents: number; on: LocalDate; method: RefundMethod; reference: string };
  /** `automatic`: what the checks say now that there are new files. */
  'answer-request': {
    answerId: string;
    message: string;
    attachments: Attachment[];
    dueOn: LocalDate | null;
    automatic: readonly AutomaticResult[];
  };
  remind: { requestId: string; letterId: string };
  'expire-request': { requestId: string; dueOn: LocalDate | null };
  'file-letter': { letterId: string; documents: FiledDocument[] };
  'note-delivery': { letterId: string; result: { sent: true; messageId: string } | { sent: false; problem: string; attempts: number } };
  'batch-letter': { letterId: string; batchId: string };
  'confirm-posted': { letterId: string; batchId: string; on: LocalDate };
}

/** What an action needs: as it is said above, else what is said with it. */
type NeedsOf<A extends CaseAction> = A extends keyof Commands
  ? Commands[A]
  : A extends PlainAction
    ? Omit<InputOfAction<A>, 'version'>
    : never;

/** A command is an action of the table with what it needs. */
export type CaseCommand = { [A in CaseAction]: { readonly action: A } & Readonly<NeedsOf<A>> }[CaseAction];
export type CommandOf<A extends CaseAction> = Extract<CaseCommand, { action: A }>;

/** Who acts, and when. */
export interface Occasion {
  readonly by: Person;
  readonly kind: 'staff' | 'portal' | 'system';
  readonly now: string;
  readonly today: LocalDate;
}
