import type { LocalDate } from '@vorgang/platform';
import type { CaseAction, InputOfAction, PlainAction } from './case.actions.js';
import type {
  AnswerWay,
  Attachment,
  Case,
  CaseApplicant,
  CheckStatus,
  FiledDocument,
  Hearing,
  LetterWay,
  LocalText,
  PaperSource,
  Person,
  ProposedDecision,
  RefundMethod,
  ReplyChannel,
} from './case.js';
import type { AskedOne, SharedWithTask } from './task.js';

export interface AutomaticResult {
  readonly key: string;
  readonly status: CheckStatus;
  readonly reason: LocalText | null;
}

/** What the case takes over from the submission unchanged. */
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

/** Everything that a new case needs from the submission and the service's definition. */
export interface Submit extends Submitted, Pick<Case, 'caseNumber' | 'service' | 'teamId' | 'subject' | 'search'> {
  readonly dueOn: LocalDate | null;
  readonly checks: readonly { key: string; kind: 'automatic' | 'manual'; required: boolean }[];
  readonly automatic: readonly AutomaticResult[];
  /** What staff corrected before it became a case. `form` is the data as received; the rest follows from the corrected data. */
  readonly corrected: { readonly corrections: readonly { pointer: string; from: unknown; to: unknown }[]; readonly reason: string } | null;
  readonly payment: (ReportedPayment & { readonly id: string }) | null;
}

/**
 * `dueOn`, `details`: the deadline and the permit's days, if this payment completes a fee that the case waited for. `bookedCents`: what is
 * booked for the case under this reference; null where nothing is.
 */
interface Paying extends ReportedPayment {
  bookedCents: number | null;
  paymentId: string;
  letterId: string;
  dueOn: LocalDate | null;
  details: ProposedDecision['details'];
}

/** The case at the other end of a relation. */
export interface OtherCase {
  readonly otherId: string;
  readonly number: string;
}

/**
 * What each command needs, where that differs from the request's body (`case.actions.ts`). Everything from outside the case is
 * handed in (dates from the calendar, fees and reasons from the service's definition, ids), so that `decide` needs nothing else.
 */
interface Commands {
  /** `assigneeAway`: the assignee is absent today, or cannot work on the case any more. */
  'take-over': { assigneeAway: boolean };
  /** `to` null puts it back into the queue; `overseeing` is a supervisor's right to move what others have. */
  assign: { to: Person | null; comment: string; overseeing: boolean };
  'add-note': { noteId: string; text: string; mentions?: readonly Person[] };
  /** `seenVersion`: a result that was recorded on an older state of this check is refused. */
  /** `isOpen`: there is such post, and nobody has dealt with it. */
  'deal-with-post': { answerId: string; note: string; isOpen: boolean };
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
  'correct-applicant': {
    from: CaseApplicant;
    applicant: CaseApplicant;
    replyChannel: ReplyChannel;
    /** Which parts change, as pointers. */
    fields: readonly string[];
    reason: string;
    subject: string;
    search: Record<string, string>;
    automatic: readonly AutomaticResult[];
    added: readonly { key: string; kind: 'automatic' | 'manual'; required: boolean }[];
  };
  'request-information': {
    requestId: string;
    letterId: string;
    items: string[];
    text: string;
    answerBy: LocalDate;
    remindOn: LocalDate;
    hearing?: Hearing;
  };
  /** `way` null: the one that the citizen wishes. */
  'send-letter': { letterId: string; key: string; way: LetterWay | null; subject: string; text: string };
  'extend-request': { answerBy: LocalDate; remindOn: LocalDate; reason: string; letterId: string };
  'withdraw-request': { reason: string; letterId: string; dueOn: LocalDate | null };
  /** `dueOn`: the deadline if the case goes on, by the day of receipt. `automatic`: what the checks say with the new papers. */
  'record-answer': {
    answerId: string;
    way: AnswerWay;
    receivedOn: LocalDate;
    message: string;
    attachments: Attachment[];
    moreToCome: boolean;
    dueOn: LocalDate | null;
    automatic: readonly AutomaticResult[];
  };
  /** `letterId`: of the request's letter, should the answer have held one back. */
  'undo-answer': { answerId: string; letterId: string };
  'add-papers': {
    additionId: string;
    source: PaperSource;
    receivedOn: LocalDate;
    attachments: Attachment[];
    automatic: readonly AutomaticResult[];
  };
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
   * `decision`: the proposal, by the rules of today. `askOn`: the day on which somebody looks for the money, if the fee has to be
   * paid first.
   */
  approve: {
    decision: ProposedDecision;
    approvalBecause: readonly LocalText[];
    kassenzeichen: string | null;
    letterId: string;
    askOn: LocalDate;
  };
  /** `to`: who goes on with it; null where neither the assignee nor the proposer can, so that it goes to the team. */
  'recall-decision': { recallId: string; reason: string };
  'return-proposal': { to: Person | null; comment: string };
  'record-withdrawal': { reason: string; letterId: string | null };
  close: { serviceDecides: boolean };
  /** `here`: on the desk of whoever does it, though somebody else had it. */
  reopen: { reason: string; here?: boolean; dueOn: LocalDate | null };
  'link-case': { other: OtherCase };
  'unlink-case': { other: OtherCase };
  'declare-not-same': { other: OtherCase };
  'take-back-not-same': { other: OtherCase };
  /** `confirmed`: both have one applicant, or a clerk says so. `letterId`: null where the service has no letter for it. */
  'join-case': { other: OtherCase; confirmed: boolean; letterId: string | null };
  'separate-case': { dueOn: LocalDate | null };
  'record-payment': Paying;
  'report-payment': Paying;
  /** `paidCentsByThen`: what had come in by the end of that day. */
  'record-refund': { paidCentsByThen: number; refundId: string; cents: number; on: LocalDate; method: RefundMethod; reference: string };
  /** `automatic`: what the checks say now that there are new files. */
  'answer-request': {
    answerId: string;
    message: string;
    attachments: Attachment[];
    dueOn: LocalDate | null;
    automatic: readonly AutomaticResult[];
  };
  'give-task': { taskId: string; to: AskedOne; question: string; dueOn: LocalDate; shared: SharedWithTask };
  'answer-task': { taskId: string; text: string; attachments: Attachment[]; automatic: readonly AutomaticResult[] };
  'hand-back-task': { taskId: string; reason: string };
  remind: { requestId: string; letterId: string };
  'expire-request': { requestId: string; dueOn: LocalDate | null };
  'file-letter': { letterId: string; documents: FiledDocument[] };
  'note-delivery': { letterId: string; result: { sent: true; messageId: string } | { sent: false; problem: string; attempts: number } };
  'batch-letter': { letterId: string; batchId: string };
  'confirm-posted': { letterId: string; batchId: string; on: LocalDate };
}

/** What an action needs: as listed above, else the request's body. */
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
