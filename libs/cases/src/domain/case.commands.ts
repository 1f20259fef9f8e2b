import type { LocalDate } from '@vorgang/platform';
import type { CaseAction } from './case.transitions.js';
import type {
  Attachment, CaseApplicant, Channel, CheckStatus, FiledDocument, Identification, LocalText, Person, Priority,
  ProposedDecision, ReplyChannel,
} from './case.js';

export interface AutomaticResult {
  readonly key: string;
  readonly status: CheckStatus;
  readonly reason: LocalText | null;
}

/** What makes a case: everything that the submission and the service's definition say. */
export interface Submit {
  readonly caseNumber: string;
  readonly externalReference: string | null;
  readonly submissionId: string;
  readonly service: { readonly key: string; readonly version: number };
  readonly teamId: string;
  readonly channel: Channel;
  readonly receivedAt: string;
  readonly dueOn: LocalDate | null;
  readonly identification: Identification;
  readonly replyChannel: ReplyChannel;
  readonly applicant: CaseApplicant;
  readonly form: Record<string, unknown>;
  readonly attachments: Attachment[];
  readonly subject: string;
  readonly search: Record<string, string>;
  readonly checks: readonly { key: string; kind: 'automatic' | 'manual'; required: boolean }[];
  readonly automatic: readonly AutomaticResult[];
  readonly payment: { id: string; cents: number; method: string; reference: string; paidAt: string } | null;
}

/**
 * What can be asked of a case. Whatever comes from outside the case (dates from the calendar, fees and reasons from
 * the service's definition, ids) is handed in, so that deciding needs neither.
 */
interface Commands {
  claim: object;
  /** `assigneeAway`: whoever has the case is absent today, or does not work here any more. */
  'take-over': { assigneeAway: boolean };
  release: object;
  /** `to` null puts it back into the queue; `overseeing` is a supervisor's right to move what others have. */
  assign: { to: Person | null; comment: string; overseeing: boolean };
  'set-priority': { priority: Priority };
  'set-follow-up': { on: LocalDate | null; note: string };
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
  'propose-decision': { proposalId: string; decision: ProposedDecision; approvalBecause: readonly LocalText[]; serviceDecides: boolean; kassenzeichen: string | null; letterId: string };
  'withdraw-proposal': object;
  approve: { kassenzeichen: string | null; letterId: string };
  'return-proposal': { comment: string };
  'record-withdrawal': { reason: string; letterId: string | null };
  close: { serviceDecides: boolean };
  reopen: { reason: string; dueOn: LocalDate | null };
  'record-payment': { paymentId: string; cents: number; method: string; reference: string; paidAt: string; letterId: string; automatic: readonly AutomaticResult[] };
  'report-payment': { paymentId: string; cents: number; method: string; reference: string; paidAt: string; letterId: string; automatic: readonly AutomaticResult[] };
  /** `automatic`: what the checks say now that there are new files. */
  'answer-request': { answerId: string; message: string; attachments: Attachment[]; dueOn: LocalDate | null; automatic: readonly AutomaticResult[] };
  remind: { requestId: string; letterId: string };
  'expire-request': { requestId: string; dueOn: LocalDate | null };
  'file-letter': { letterId: string; documents: FiledDocument[] };
  'note-delivery': { letterId: string; result: { sent: true; messageId: string } | { sent: false; problem: string; attempts: number } };
  'retry-delivery': { letterId: string };
  'deliver-by-post': { letterId: string };
  'batch-letter': { letterId: string; batchId: string };
  'confirm-posted': { letterId: string; batchId: string; on: LocalDate };
}

/** A command is an action of the table with what it needs. */
export type CaseCommand = { [A in CaseAction]: { readonly action: A } & Readonly<Commands[A]> }[CaseAction];
export type CommandOf<A extends CaseAction> = Extract<CaseCommand, { action: A }>;

/** Who acts, and when. */
export interface Occasion {
  readonly by: Person;
  readonly kind: 'staff' | 'portal' | 'system';
  readonly now: string;
  readonly today: LocalDate;
}
