import { systemActor, type LocalDate } from '@vorgang/platform';
import type {
  Attachment, CaseApplicant, Channel, CheckStatus, DecisionKind, FeeLine, FiledDocument, Identification, Instalment,
  LocalText, Outcome, Person, Priority, ProposedDecision, RefundMethod, ReplacedNotice, ReplyChannel,
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
  /** `lookAtOn`: to be looked at from this day. Earlier versions set the follow-up instead (`followUpOn`), over what the clerk had set. */
  'case.request-expired': { data: { requestId: string; dueOn: LocalDate | null; lookAtOn?: LocalDate; followUpOn?: LocalDate } };
  'case.request-answered': {
    /** `resumes`: the case had waited for it. Absent in what earlier versions recorded, where whatever was not late resumed. */
    data: { requestId: string; answerId: string; late: boolean; resumes?: boolean; dueOn: LocalDate | null; lookAtOn?: LocalDate | null; followUpOn?: LocalDate | null };
    personal: { message: string; attachments: Attachment[] };
  };
  /** Sent unasked, or when the case was decided or closed already. */
  'case.post-received': { data: { answerId: string }; personal: { message: string; attachments: Attachment[] } };
  'case.post-dealt-with': { data: { answerId: string }; personal: { note: string } };
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
      replaces?: ReplacedNotice;
    };
    /** `byHand`: absent in what earlier versions recorded. */
    personal: { explanation: string; details: Record<string, unknown>; byHand?: NonNullable<ProposedDecision['byHand']> };
  };
  'case.proposal-withdrawn': { data: { proposalId: string } };
  'case.proposal-returned': { data: { proposalId: string; to: Person | null }; personal: { comment: string } };
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
      /** The day of the follow-up that goes with the decision; absent where there was none. */
      droppedFollowUp?: LocalDate;
      /** The decision that it takes the place of: the case was reopened. Absent where there was none. */
      replaces?: string;
      /**
       * What depends on the day, as of the day on which the decision stands; `feeCents` and `payment` are so too. Absent in what
       * earlier versions recorded, where all is as it was proposed.
       */
      reckoned?: { feeLines: FeeLine[]; instalments: Instalment[]; details: Record<string, unknown>; approvalBecause: LocalText[] };
      /** Where the fee has to be paid first: the deadline stands, and on `askOn` somebody looks where the money is. */
      unpaid?: { stoppedOn: LocalDate; askOn: LocalDate };
    };
  };
  'case.payment-recorded': {
    /** `resumed`: it completed a fee that was waited for, and the deadline runs again. */
    data: {
      paymentId: string; cents: number; via: 'portal' | 'cashier'; method: string; reference: string; paidAt: string;
      resumed?: { dueOn: LocalDate | null };
    };
  };
  'case.refund-recorded': { data: { refundId: string; cents: number; on: LocalDate; method: RefundMethod; reference: string } };
  'case.refund-undone': { data: { refundId: string; cents: number }; personal: { reason: string } };
  /** `details`: the permit's days, where it is issued later than it was decided. */
  'case.letter-ordered': { data: { letterId: string; key: string; way: 'mail' | 'print' | 'portal'; details?: Record<string, unknown> } };
  'case.letter-written': { data: { letterId: string; way: 'mail' | 'print' | 'portal'; documents: FiledDocument[] } };
  'case.letter-available': { data: { letterId: string; on: LocalDate } };
  'case.letter-sent': { data: { letterId: string; messageId: string; on: LocalDate } };
  'case.letter-failed': { data: { letterId: string; problem: string; attempts: number } };
  'case.letter-retried': { data: { letterId: string } };
  'case.letter-redirected': { data: { letterId: string; way: 'print' } };
  'case.letter-batched': { data: { letterId: string; batchId: string } };
  'case.letter-posted': { data: { letterId: string; batchId: string; on: LocalDate } };
  'case.withdrawn': { data: Record<string, never>; personal: { reason: string } };
  'case.closed': { data: { outcome: Outcome; on: LocalDate; droppedFollowUp?: LocalDate } };
  /**
   * `dueOn`, since the clock runs again: absent in what earlier versions recorded, where the deadline is what it was.
   * `anew`: the service's period began again; absent where the old deadline only moved on.
   */
  'case.reopened': { data: { assignee: Person; dueOn?: LocalDate | null; anew?: true }; personal: { reason: string } };
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

/** A recorded event of this kind. */
export type RecordedEventOf<K extends CaseEventKind> = CaseEventOf<K> & Pick<RecordedCaseEvent, 'caseId' | 'by' | 'at'>;

/** Who finds what an automatic check finds: never whoever gave the occasion to check again. */
export const ruleAuthor = systemActor('cases:rule');

/** Who an event is of, as a case names people: whoever acts, or the rules themselves. Also for events from when the log named the clerk. */
export function authorOf(kind: CaseEventKind, acting: Person): Person {
  const { id, name } = kind === 'case.checked-automatically' ? ruleAuthor : acting;
  return { id, name };
}

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

/** What is known of a kind besides its shape. */
type KindOf<K extends CaseEventKind> = {
  /** Whether it overwrites or decides something that somebody else may be looking at. */
  readonly raises: boolean;
} & (Shapes[K] extends { personal: infer P }
  ? {
      /** What the case is folded from once the personal part was erased: empty, and never an error. */
      readonly blank: (data: Shapes[K]['data']) => P;
    }
  : { readonly blank?: undefined });

const nobody: CaseApplicant = { kind: 'person', address: { street: '', houseNumber: '', postalCode: '', town: '' } };

const kinds: { readonly [K in CaseEventKind]: KindOf<K> } = {
  'case.submitted': {
    raises: true,
    blank: ({ replyKind }) => ({ applicant: nobody, form: {}, replyChannel: { kind: replyKind }, attachments: [], subject: '', search: {} }),
  },
  'case.checked-automatically': { raises: false, blank: () => ({ reasons: {} }) },
  'case.claimed': { raises: false },
  'case.released': { raises: false },
  'case.assigned': { raises: false, blank: () => ({ comment: '' }) },
  'case.priority-set': { raises: true },
  'case.follow-up-set': { raises: true, blank: () => ({ note: '' }) },
  'case.note-added': { raises: false, blank: () => ({ text: '' }) },
  'case.check-recorded': { raises: true, blank: () => ({ finding: '' }) },
  'case.data-corrected': { raises: true, blank: () => ({ corrections: [], reason: '', subject: '', search: {} }) },
  'case.information-requested': { raises: true, blank: () => ({ text: '' }) },
  'case.reminded': { raises: false },
  'case.request-expired': { raises: true },
  'case.request-answered': { raises: true, blank: () => ({ message: '', attachments: [] }) },
  'case.post-received': { raises: true, blank: () => ({ message: '', attachments: [] }) },
  'case.post-dealt-with': { raises: false, blank: () => ({ note: '' }) },
  'case.decision-proposed': { raises: true, blank: () => ({ explanation: '', details: {} }) },
  'case.proposal-withdrawn': { raises: true },
  'case.proposal-returned': { raises: true, blank: () => ({ comment: '' }) },
  'case.decided': { raises: true },
  'case.payment-recorded': { raises: false },
  'case.refund-recorded': { raises: false },
  'case.refund-undone': { raises: false, blank: () => ({ reason: '' }) },
  'case.letter-ordered': { raises: false },
  'case.letter-written': { raises: false },
  'case.letter-available': { raises: false },
  'case.letter-sent': { raises: false },
  'case.letter-failed': { raises: false },
  'case.letter-retried': { raises: false },
  'case.letter-redirected': { raises: false },
  'case.letter-batched': { raises: false },
  'case.letter-posted': { raises: false },
  'case.withdrawn': { raises: true, blank: () => ({ reason: '' }) },
  'case.closed': { raises: true },
  'case.reopened': { raises: true, blank: () => ({ reason: '' }) },
};

/** Every kind of event that a case has. */
// Stryker disable next-line MethodExpression: it only tells the compiler that they are kinds
export const caseEventKinds: readonly CaseEventKind[] = Object.keys(kinds).filter(isCaseEventKind);

/** Whether the kind overwrites or decides something that somebody else may be looking at. */
export function raisesVersion(kind: CaseEventKind): boolean {
  return kinds[kind].raises;
}

/** Whether events of this kind belong to a case. */
export function isCaseEventKind(kind: string): kind is CaseEventKind {
  return Object.hasOwn(kinds, kind);
}

/** What stands in the place of an erased personal part; undefined where the kind has none. */
export function blankOf(kind: CaseEventKind, data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const { blank } = kinds[kind];
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- because the log holds this kind's data, which the compiler cannot carry into the union
  return (blank as ((data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>) | undefined)?.(data);
}
