/* eslint-disable max-lines -- all that can happen to a case is read as one list */
import {
  dataSql,
  defineEvent,
  part,
  systemActor,
  type Actor,
  type DataOf,
  type EventDefinition,
  type LocalDate,
  type PersonalOf,
} from '@vorgang/platform';
import { answeredBefore } from './case.events.before.js';
import type {
  Attachment,
  CaseApplicant,
  Channel,
  CheckStatus,
  DeadlineClock,
  DecisionKind,
  FeeLine,
  FiledDocument,
  Identification,
  Instalment,
  LetterWay,
  LocalText,
  Outcome,
  PaperSource,
  Person,
  Priority,
  ProposedDecision,
  RecordedAnswer,
  RefundMethod,
  ReplacedNotice,
  ReplyChannel,
} from './case.js';
import type { Continuation } from './continued.js';
import type { AskedOne } from './task.js';

/** It overwrites or decides something that somebody else may be looking at, so it raises the version of the case. */
const raises = <D extends EventDefinition>(definition: D): D & { readonly raises: true } => ({ ...definition, raises: true });
/** It changes nothing that others are looking at, so the version stays. */
const keeps = <D extends EventDefinition>(definition: D): D & { readonly raises: false } => ({ ...definition, raises: false });

const nobody: CaseApplicant = { kind: 'person', address: { street: '', houseNumber: '', postalCode: '', town: '' } };

/** Another case, as the events of one name it. */
type OtherCase = {
  readonly otherId: string;
  readonly number: string;
};

/** Every kind of event that a case has: `data` is kept for good, `personal` can be erased. */
export const caseEvents = [
  raises(
    defineEvent({
      kind: 'case.submitted',
      version: 1,
      data: part<{
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
      }>(),
      personal: part<{
        applicant: CaseApplicant;
        form: Record<string, unknown>;
        replyChannel: ReplyChannel;
        attachments: Attachment[];
        subject: string;
        search: Record<string, string>;
      }>(),
      blank: ({ replyKind }) => ({
        applicant: nobody,
        form: {},
        replyChannel: { kind: replyKind },
        attachments: [],
        subject: '',
        search: {},
      }),
    }),
  ),
  keeps(
    defineEvent({
      kind: 'case.checked-automatically',
      version: 1,
      /** `added`: checks that apply only because the data were corrected. */
      data: part<{
        results: { key: string; status: CheckStatus }[];
        added: { key: string; kind: 'automatic' | 'manual'; required: boolean }[];
      }>(),
      personal: part<{ reasons: Record<string, LocalText> }>(),
      blank: () => ({ reasons: {} }),
    }),
  ),
  keeps(defineEvent({ kind: 'case.claimed', version: 1, data: part<{ assignee: Person }>() })),
  keeps(defineEvent({ kind: 'case.released', version: 1, data: part<{ from: Person }>() })),
  keeps(
    defineEvent({
      kind: 'case.assigned',
      version: 1,
      data: part<{ from: Person | null; to: Person | null }>(),
      personal: part<{ comment: string }>(),
      blank: () => ({ comment: '' }),
    }),
  ),
  /**
   * What follows goes to whoever had the case, or the one that it follows (`had`, which may be the case itself). `lookAtOn`: a case that
   * ended is to be looked at from this day; absent where somebody has work on it anyway.
   */
  keeps(
    defineEvent({
      kind: 'case.continued',
      version: 1,
      data: part<{ to: Person; had: { caseId: string; number: string }; on: Continuation; lookAtOn?: LocalDate }>(),
    }),
  ),
  raises(defineEvent({ kind: 'case.priority-set', version: 1, data: part<{ from: Priority; to: Priority }>() })),
  raises(
    defineEvent({
      kind: 'case.follow-up-set',
      version: 1,
      data: part<{ from: LocalDate | null; on: LocalDate | null }>(),
      personal: part<{ note: string }>(),
      blank: () => ({ note: '' }),
    }),
  ),
  keeps(
    defineEvent({
      kind: 'case.note-added',
      version: 1,
      /** `mentions`: absent where nobody was mentioned, as in all that earlier versions recorded. */
      data: part<{ noteId: string; mentions?: Person[] }>(),
      personal: part<{ text: string }>(),
      blank: () => ({ text: '' }),
    }),
  ),
  raises(
    defineEvent({
      kind: 'case.check-recorded',
      version: 1,
      data: part<{ key: string; activity: string; status: CheckStatus; before: CheckStatus }>(),
      personal: part<{ finding: string }>(),
      blank: () => ({ finding: '' }),
    }),
  ),
  raises(
    defineEvent({
      kind: 'case.data-corrected',
      version: 1,
      data: part<{ pointers: string[] }>(),
      personal: part<{
        corrections: { pointer: string; from: unknown; to: unknown }[];
        reason: string;
        subject: string;
        search: Record<string, string>;
      }>(),
      blank: () => ({ corrections: [], reason: '', subject: '', search: {} }),
    }),
  ),
  raises(
    defineEvent({
      kind: 'case.applicant-corrected',
      version: 1,
      /** `fields`: which parts changed, as pointers into the applicant. */
      data: part<{ fields: string[]; replyKind: ReplyChannel['kind'] }>(),
      personal: part<{
        from: CaseApplicant;
        applicant: CaseApplicant;
        replyFrom: ReplyChannel;
        replyChannel: ReplyChannel;
        reason: string;
        subject: string;
        search: Record<string, string>;
      }>(),
      blank: ({ replyKind }) => ({
        from: nobody,
        applicant: nobody,
        replyFrom: { kind: replyKind },
        replyChannel: { kind: replyKind },
        reason: '',
        subject: '',
        search: {},
      }),
    }),
  ),
  raises(
    defineEvent({
      kind: 'case.information-requested',
      version: 1,
      data: part<{
        requestId: string;
        items: string[];
        answerBy: LocalDate;
        remindOn: LocalDate;
        stoppedOn: LocalDate;
        hearing?: { kind: 'reject'; reasons: string[] };
      }>(),
      personal: part<{ text: string }>(),
      blank: () => ({ text: '' }),
    }),
  ),
  keeps(defineEvent({ kind: 'case.reminded', version: 1, data: part<{ requestId: string }>() })),
  /**
   * `lookAtOn`: to be looked at from this day. Earlier versions set the follow-up instead (`followUpOn`), and overwrote the
   * clerk's own. `hearing`: nothing was asked for; nobody commented.
   */
  raises(
    defineEvent({
      kind: 'case.request-expired',
      version: 1,
      data: part<{ requestId: string; dueOn: LocalDate | null; lookAtOn?: LocalDate; followUpOn?: LocalDate; hearing?: true }>(),
    }),
  ),
  raises(
    defineEvent({
      kind: 'case.request-extended',
      version: 1,
      data: part<{ requestId: string; from: LocalDate; answerBy: LocalDate; remindOn: LocalDate; hearing?: true }>(),
      personal: part<{ reason: string }>(),
      blank: () => ({ reason: '' }),
    }),
  ),
  raises(
    defineEvent({
      kind: 'case.request-withdrawn',
      version: 1,
      data: part<{ requestId: string; dueOn: LocalDate | null; hearing?: true }>(),
      personal: part<{ reason: string }>(),
      blank: () => ({ reason: '' }),
    }),
  ),
  raises(
    defineEvent({
      kind: 'case.answer-undone',
      version: 1,
      /** `clock`: as it stood before the answer. */
      data: part<{ requestId: string; answerId: string; clock: DeadlineClock }>(),
    }),
  ),
  /** Papers that staff added to the file; nobody has to look at them. */
  keeps(
    defineEvent({
      kind: 'case.papers-added',
      version: 1,
      data: part<{ additionId: string; source: PaperSource; receivedOn: LocalDate }>(),
      personal: part<{ attachments: Attachment[] }>(),
      blank: () => ({ attachments: [] }),
    }),
  ),
  raises(
    defineEvent({
      kind: 'case.request-answered',
      version: 2,
      /**
       * `recorded`: how it came, where staff recorded it. `partial`: more is to come. `hearing`: nothing was asked for; these are comments.
       * `resumes`: the case had waited for it. `lookAtOn`: to be looked at from this day. `followUpOn`: as `case.request-expired` has it.
       */
      data: part<{
        requestId: string;
        answerId: string;
        late: boolean;
        resumes: boolean;
        dueOn: LocalDate | null;
        lookAtOn: LocalDate | null;
        followUpOn?: LocalDate | null;
        recorded?: RecordedAnswer;
        partial?: true;
        hearing?: true;
      }>(),
      personal: part<{ message: string; attachments: Attachment[] }>(),
      blank: () => ({ message: '', attachments: [] }),
      lift: { 1: answeredBefore },
    }),
  ),
  /** Sent unasked, or when the case was decided or closed already. */
  raises(
    defineEvent({
      kind: 'case.post-received',
      version: 1,
      data: part<{ answerId: string; recorded?: RecordedAnswer }>(),
      personal: part<{ message: string; attachments: Attachment[] }>(),
      blank: () => ({ message: '', attachments: [] }),
    }),
  ),
  keeps(
    defineEvent({
      kind: 'case.post-dealt-with',
      version: 1,
      data: part<{ answerId: string }>(),
      personal: part<{ note: string }>(),
      blank: () => ({ note: '' }),
    }),
  ),
  keeps(
    defineEvent({
      kind: 'case.task-given',
      version: 1,
      data: part<{ taskId: string; to: AskedOne; dueOn: LocalDate; shared: { files: string[]; applicant: boolean; form: boolean } }>(),
      personal: part<{ question: string }>(),
      blank: () => ({ question: '' }),
    }),
  ),
  /** `lookAtOn`: to be looked at from this day; null where whoever has the case answered themselves. */
  raises(
    defineEvent({
      kind: 'case.task-answered',
      version: 1,
      data: part<{ taskId: string; lookAtOn: LocalDate | null }>(),
      personal: part<{ text: string; attachments: Attachment[] }>(),
      blank: () => ({ text: '', attachments: [] }),
    }),
  ),
  raises(
    defineEvent({
      kind: 'case.task-handed-back',
      version: 1,
      data: part<{ taskId: string; lookAtOn: LocalDate | null }>(),
      personal: part<{ reason: string }>(),
      blank: () => ({ reason: '' }),
    }),
  ),
  /** `because`: the case ended, so that nobody has to answer any more. Absent where somebody took it back. */
  keeps(
    defineEvent({
      kind: 'case.task-withdrawn',
      version: 1,
      data: part<{ taskId: string; because?: 'closed' }>(),
      personal: part<{ reason: string }>(),
      blank: () => ({ reason: '' }),
    }),
  ),
  raises(
    defineEvent({
      kind: 'case.decision-proposed',
      version: 1,
      data: part<{
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
      }>(),
      /** `byHand`: absent in what earlier versions recorded. */
      personal: part<{ explanation: string; details: Record<string, unknown>; byHand?: NonNullable<ProposedDecision['byHand']> }>(),
      blank: () => ({ explanation: '', details: {} }),
    }),
  ),
  raises(defineEvent({ kind: 'case.proposal-withdrawn', version: 1, data: part<{ proposalId: string }>() })),
  raises(
    defineEvent({
      kind: 'case.proposal-returned',
      version: 1,
      data: part<{ proposalId: string; to: Person | null }>(),
      personal: part<{ comment: string }>(),
      blank: () => ({ comment: '' }),
    }),
  ),
  raises(
    defineEvent({
      kind: 'case.decided',
      version: 1,
      data: part<{
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
        /** The decision that it replaces, where the case was reopened. Absent where there was none. */
        replaces?: string;
        /**
         * What depends on the day, computed for the day of the decision, as `feeCents` and `payment` are. Absent in events of
         * earlier versions, where everything is as proposed.
         */
        reckoned?: { feeLines: FeeLine[]; instalments: Instalment[]; details: Record<string, unknown>; approvalBecause: LocalText[] };
        /** Where the fee has to be paid first, the deadline is paused, and on `askOn` somebody looks for the money. */
        unpaid?: { stoppedOn: LocalDate; askOn: LocalDate };
      }>(),
    }),
  ),
  keeps(
    defineEvent({
      kind: 'case.payment-recorded',
      version: 1,
      /** `resumed`: it completed a fee that the case waited for, and the deadline runs again. */
      data: part<{
        paymentId: string;
        cents: number;
        via: 'portal' | 'cashier';
        method: string;
        reference: string;
        paidAt: string;
        resumed?: { dueOn: LocalDate | null };
      }>(),
    }),
  ),
  keeps(
    defineEvent({
      kind: 'case.refund-recorded',
      version: 1,
      data: part<{ refundId: string; cents: number; on: LocalDate; method: RefundMethod; reference: string }>(),
    }),
  ),
  keeps(
    defineEvent({
      kind: 'case.refund-undone',
      version: 1,
      data: part<{ refundId: string; cents: number }>(),
      personal: part<{ reason: string }>(),
      blank: () => ({ reason: '' }),
    }),
  ),
  /** `details`: the permit's days, where it is issued later than decided. */
  keeps(
    defineEvent({
      kind: 'case.letter-ordered',
      version: 1,
      data: part<{ letterId: string; key: string; way: LetterWay; details?: Record<string, unknown> }>(),
    }),
  ),
  /** What a clerk wrote into the letter that was just ordered. */
  keeps(
    defineEvent({
      kind: 'case.letter-composed',
      version: 1,
      data: part<{ letterId: string }>(),
      personal: part<{ subject: string; text: string }>(),
      blank: () => ({ subject: '', text: '' }),
    }),
  ),
  keeps(
    defineEvent({
      kind: 'case.letter-written',
      version: 1,
      data: part<{ letterId: string; way: LetterWay; documents: FiledDocument[] }>(),
    }),
  ),
  /** `handed`: it was given out at the counter. */
  keeps(defineEvent({ kind: 'case.letter-available', version: 1, data: part<{ letterId: string; on: LocalDate; handed?: true }>() })),
  keeps(defineEvent({ kind: 'case.letter-sent', version: 1, data: part<{ letterId: string; messageId: string; on: LocalDate }>() })),
  keeps(defineEvent({ kind: 'case.letter-failed', version: 1, data: part<{ letterId: string; problem: string; attempts: number }>() })),
  keeps(defineEvent({ kind: 'case.letter-retried', version: 1, data: part<{ letterId: string }>() })),
  keeps(defineEvent({ kind: 'case.letter-redirected', version: 1, data: part<{ letterId: string; way: 'print' }>() })),
  keeps(defineEvent({ kind: 'case.letter-batched', version: 1, data: part<{ letterId: string; batchId: string }>() })),
  keeps(defineEvent({ kind: 'case.letter-posted', version: 1, data: part<{ letterId: string; batchId: string; on: LocalDate }>() })),
  /** It was held back before it left; `because`: without anybody's doing, since the answer that it asks for is there. */
  keeps(
    defineEvent({
      kind: 'case.letter-recalled',
      version: 1,
      data: part<{ letterId: string; because?: 'answered' }>(),
      personal: part<{ reason: string }>(),
      blank: () => ({ reason: '' }),
    }),
  ),
  /** The notice had not left, so the decision was never made known, and is none. `case.letter-recalled` goes before. */
  raises(
    defineEvent({
      kind: 'case.decision-recalled',
      version: 1,
      data: part<{ recallId: string; proposalId: string; on: LocalDate }>(),
      personal: part<{ reason: string }>(),
      blank: () => ({ reason: '' }),
    }),
  ),
  raises(
    defineEvent({
      kind: 'case.withdrawn',
      version: 1,
      data: part<Record<string, never>>(),
      personal: part<{ reason: string }>(),
      blank: () => ({ reason: '' }),
    }),
  ),
  keeps(defineEvent({ kind: 'case.linked', version: 1, data: part<OtherCase>() })),
  keeps(defineEvent({ kind: 'case.unlinked', version: 1, data: part<OtherCase>() })),
  keeps(defineEvent({ kind: 'case.declared-not-same', version: 1, data: part<OtherCase>() })),
  keeps(defineEvent({ kind: 'case.not-same-taken-back', version: 1, data: part<OtherCase>() })),
  /** It goes on in the other case. `case.closed` follows. */
  raises(defineEvent({ kind: 'case.joined', version: 1, data: part<OtherCase>() })),
  /** The other case goes on in this one. */
  keeps(defineEvent({ kind: 'case.took-in', version: 1, data: part<OtherCase>() })),
  /** It goes on by itself again. `case.reopened` follows. */
  raises(defineEvent({ kind: 'case.separated', version: 1, data: part<OtherCase>() })),
  keeps(defineEvent({ kind: 'case.let-go', version: 1, data: part<OtherCase>() })),
  raises(defineEvent({ kind: 'case.closed', version: 1, data: part<{ outcome: Outcome; on: LocalDate; droppedFollowUp?: LocalDate }>() })),
  /**
   * `dueOn`: the deadline, since the clock runs again; absent in events of earlier versions, where the deadline stayed. `anew`:
   * the service's period began again; absent where the old deadline only moved on.
   */
  raises(
    defineEvent({
      kind: 'case.reopened',
      version: 1,
      data: part<{ assignee: Person; dueOn?: LocalDate | null; anew?: true; keepsPost?: true }>(),
      personal: part<{ reason: string }>(),
      blank: () => ({ reason: '' }),
    }),
  ),
] as const;

type Definition = (typeof caseEvents)[number];
type DefinitionOf<K extends CaseEventKind> = Extract<Definition, { readonly kind: K }>;

export type CaseEventKind = Definition['kind'];

type EventOf<D extends Definition> = D extends Definition
  ? { readonly kind: D['kind']; readonly version: D['version']; readonly data: DataOf<D> } & (PersonalOf<D> extends object
      ? { readonly personal: PersonalOf<D> }
      : { readonly personal?: undefined })
  : never;

/** Any event of a case, before it is recorded. */
export type CaseEvent = EventOf<Definition>;
export type CaseEventOf<K extends CaseEventKind> = Extract<CaseEvent, { kind: K }>;

/** An event with its actor and time, as `evolve` needs it. */
export type RecordedCaseEvent = CaseEvent & { readonly caseId: string; readonly by: Person; readonly at: string };

/** A recorded event of this kind. */
export type RecordedEventOf<K extends CaseEventKind> = CaseEventOf<K> & Pick<RecordedCaseEvent, 'caseId' | 'by' | 'at'>;

/** The author of automatic checks: the rules, and never the person whose action made them run again. */
export const ruleAuthor = systemActor('cases:rule');

/** Who gives what follows to whoever had it: nobody, whoever's action or application it followed from. */
export const continuityAuthor = systemActor('cases:continuity');

/** The author of events that nobody acts in; undefined where the actor is the author. */
export function systemAuthorOf(kind: CaseEventKind): Actor | undefined {
  if (kind === 'case.checked-automatically') return ruleAuthor;
  return kind === 'case.continued' ? continuityAuthor : undefined;
}

/**
 * The author of an event, as a case names people: the actor, or the rules themselves. It is right for old events too, in which
 * the log names the clerk.
 */
export function authorOf(kind: CaseEventKind, acting: Person): Person {
  const { id, name } = systemAuthorOf(kind) ?? acting;
  return { id, name };
}

/** Makes an event of this kind. */
export function event<K extends CaseEventKind>(
  kind: K,
  data: DataOf<DefinitionOf<K>>,
  ...personal: PersonalOf<DefinitionOf<K>> extends object ? [PersonalOf<DefinitionOf<K>>] : []
): CaseEvent {
  const made: unknown = { kind, version: definitionOf(kind).version, data, ...(personal.length > 0 ? { personal: personal[0] } : {}) };
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the kind ties the parameters, which a union cannot say
  return made as CaseEvent;
}

const byKind: ReadonlyMap<string, Definition> = new Map(caseEvents.map((definition) => [definition.kind, definition]));

function definitionOf(kind: CaseEventKind): Definition {
  const definition = byKind.get(kind);
  // Stryker disable next-line all: the compiler proves that each kind is in the list
  if (!definition) throw new Error(`no event of a case: ${kind}`);
  return definition;
}

/** The kinds, in the order of the list. */
export const caseEventKinds: readonly CaseEventKind[] = caseEvents.map(({ kind }) => kind);

/** The data of events of these kinds, as an SQL expression for a fold; without kinds, of any event of a case. */
export function caseDataSql(alias: string, ...kinds: readonly CaseEventKind[]): string {
  return dataSql(alias, ...(kinds.length > 0 ? kinds.map(definitionOf) : caseEvents));
}

/** Whether the kind overwrites or decides something that somebody else may be looking at. */
export function raisesVersion(kind: CaseEventKind): boolean {
  return definitionOf(kind).raises;
}

/** Whether events of this kind belong to a case. */
export function isCaseEventKind(kind: string): kind is CaseEventKind {
  return byKind.has(kind);
}

/** What stands in the place of an erased personal part; undefined where the kind has none. */
export function blankOf(kind: CaseEventKind, data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const { blank } = definitionOf(kind);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the log holds the data of this kind
  return (blank as ((data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>) | undefined)?.(data);
}
