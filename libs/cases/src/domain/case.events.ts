import type { LocalDate } from '@vorgang/platform';
import type {
  Attachment, CaseApplicant, Channel, CheckStatus, DecisionKind, FeeLine, FiledDocument, Identification, Instalment,
  LocalText, Outcome, Person, Priority, ReplyChannel,
} from './case.js';

/** The shape of each kind of event: `data` is kept for good, `personal` can be erased. */
interface Shapes {
  'case.submitted': {
    data: {
      caseNumber: string;
      externalReference: string | null;
      submissionId: string;
      service: { key: string; version: number };
      teamId: string;
      channel: Channel;
      receivedAt: string;
      dueOn: LocalDate | null;
      identification: Identification;
      replyKind: ReplyChannel['kind'];
      checks: { key: string; kind: 'automatic' | 'manual'; required: boolean }[];
    };
    personal: {
      applicant: CaseApplicant;
      form: Record<string, unknown>;
      replyChannel: ReplyChannel;
      attachments: Attachment[];
      subject: string;
      search: Record<string, string>;
    };
  };
  'case.checked-automatically': {
    /** `added`: checks that apply only since the data were corrected. */
    data: { results: { key: string; status: CheckStatus }[]; added: { key: string; kind: 'automatic' | 'manual'; required: boolean }[] };
    personal: { reasons: Record<string, LocalText> };
  };
  'case.claimed': { data: { assignee: Person } };
  'case.released': { data: { from: Person } };
  'case.assigned': { data: { from: Person | null; to: Person | null }; personal: { comment: string } };
  'case.priority-set': { data: { from: Priority; to: Priority } };
  'case.follow-up-set': { data: { from: LocalDate | null; on: LocalDate | null }; personal: { note: string } };
  'case.note-added': { data: { noteId: string }; personal: { text: string } };
  'case.check-recorded': {
    data: { key: string; activity: string; status: CheckStatus; before: CheckStatus };
    personal: { finding: string };
  };
  'case.data-corrected': {
    data: { pointers: string[] };
    personal: {
      corrections: { pointer: string; from: unknown; to: unknown }[];
      reason: string;
      subject: string;
      search: Record<string, string>;
    };
  };
  'case.information-requested': {
    data: { requestId: string; items: string[]; answerBy: LocalDate; remindOn: LocalDate; stoppedOn: LocalDate };
    personal: { text: string };
  };
  'case.reminded': { data: { requestId: string } };
  'case.request-expired': { data: { requestId: string; dueOn: LocalDate | null; followUpOn: LocalDate } };
  'case.request-answered': {
    data: { requestId: string; answerId: string; late: boolean; dueOn: LocalDate | null; followUpOn: LocalDate | null };
    personal: { message: string; attachments: Attachment[] };
  };
  'case.decision-proposed': {
    data: {
      proposalId: string;
      kind: DecisionKind;
      reasons: string[];
      conditions: string[];
      feeCents: number;
      feeLines: FeeLine[];
      instalments: Instalment[];
      payment: 'none' | 'before-issue' | 'on-account';
      approvalBecause: LocalText[];
    };
    personal: { explanation: string; details: Record<string, unknown> };
  };
  'case.proposal-withdrawn': { data: { proposalId: string } };
  'case.proposal-returned': { data: { proposalId: string; to: Person }; personal: { comment: string } };
  'case.decided': {
    data: {
      proposalId: string;
      kind: DecisionKind;
      proposedBy: Person;
      approvedBy: Person | null;
      feeCents: number;
      payment: 'none' | 'before-issue' | 'on-account';
      kassenzeichen: string | null;
      decidedOn: LocalDate;
    };
  };
  'case.payment-recorded': {
    data: { paymentId: string; cents: number; via: 'portal' | 'cashier'; method: string; reference: string; paidAt: string };
  };
  'case.letter-ordered': { data: { letterId: string; key: string; way: 'mail' | 'print' | 'portal' } };
  'case.letter-written': { data: { letterId: string; way: 'mail' | 'print' | 'portal'; documents: FiledDocument[] } };
  'case.letter-available': { data: { letterId: string; on: LocalDate } };
  'case.letter-sent': { data: { letterId: string; messageId: string; on: LocalDate } };
  'case.letter-failed': { data: { letterId: string; problem: string; attempts: number } };
  'case.letter-retried': { data: { letterId: string } };
  'case.letter-redirected': { data: { letterId: string; way: 'print' } };
  'case.letter-batched': { data: { letterId: string; batchId: string } };
  'case.letter-posted': { data: { letterId: string; batchId: string; on: LocalDate } };
  'case.withdrawn': { data: Record<string, never>; personal: { reason: string } };
  'case.closed': { data: { outcome: Outcome; on: LocalDate } };
  /** `dueOn`, since the clock runs again: absent in what earlier versions recorded, where the deadline is what it was. */
  'case.reopened': { data: { assignee: Person; dueOn?: LocalDate | null }; personal: { reason: string } };
}

export type CaseEventKind = keyof Shapes;

type EventOf<K extends CaseEventKind> = K extends CaseEventKind
  ? { readonly kind: K; readonly version: 1; readonly data: Shapes[K]['data'] } & (Shapes[K] extends { personal: infer P }
      ? { readonly personal: P }
      : { readonly personal?: undefined })
  : never;

/** Any event of a case, before it is recorded. */
export type CaseEvent = EventOf<CaseEventKind>;
export type CaseEventOf<K extends CaseEventKind> = Extract<CaseEvent, { kind: K }>;

/** An event with who and when, as `evolve` needs it. */
export type RecordedCaseEvent = CaseEvent & { readonly caseId: string; readonly by: Person; readonly at: string };

/** Makes an event of this kind. */
export function event<K extends CaseEventKind>(
  kind: K,
  data: Shapes[K]['data'],
  ...personal: Shapes[K] extends { personal: infer P } ? [P] : []
): CaseEvent {
  const made: unknown = { kind, version: 1, data, ...(personal.length > 0 ? { personal: personal[0] } : {}) };
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- because the parameters are tied to the kind, which the compiler cannot carry into the union
  return made as CaseEvent;
}

const kinds: Readonly<Record<CaseEventKind, { raises: boolean }>> = {
  'case.submitted': { raises: true },
  'case.checked-automatically': { raises: false },
  'case.claimed': { raises: false },
  'case.released': { raises: false },
  'case.assigned': { raises: false },
  'case.priority-set': { raises: true },
  'case.follow-up-set': { raises: true },
  'case.note-added': { raises: false },
  'case.check-recorded': { raises: true },
  'case.data-corrected': { raises: true },
  'case.information-requested': { raises: true },
  'case.reminded': { raises: false },
  'case.request-expired': { raises: true },
  'case.request-answered': { raises: true },
  'case.decision-proposed': { raises: true },
  'case.proposal-withdrawn': { raises: true },
  'case.proposal-returned': { raises: true },
  'case.decided': { raises: true },
  'case.payment-recorded': { raises: false },
  'case.letter-ordered': { raises: false },
  'case.letter-written': { raises: false },
  'case.letter-available': { raises: false },
  'case.letter-sent': { raises: false },
  'case.letter-failed': { raises: false },
  'case.letter-retried': { raises: false },
  'case.letter-redirected': { raises: false },
  'case.letter-batched': { raises: false },
  'case.letter-posted': { raises: false },
  'case.withdrawn': { raises: true },
  'case.closed': { raises: true },
  'case.reopened': { raises: true },
};

/** Every kind of event that a case has. */
export const caseEventKinds: readonly CaseEventKind[] = Object.keys(kinds).filter(isCaseEventKind);

/** Whether the kind overwrites or decides something that somebody else may be looking at. */
export function raisesVersion(kind: CaseEventKind): boolean {
  return kinds[kind].raises;
}

/** Whether events of this kind belong to a case. */
export function isCaseEventKind(kind: string): kind is CaseEventKind {
  return kind in kinds;
}
