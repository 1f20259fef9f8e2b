import type { LocalDate } from '@vorgang/platform';
import { channels, channelWords, type Channel, type DecisionKind } from '@vorgang/words';
import type { Journey } from './journey.js';
import type { Continued } from './continued.js';
import type { Letter } from './case.letter.js';
import type { LookAt } from './look-at.js';
import type { Person } from './person.js';
import type { Task } from './task.js';

export * from './case.letter.js';

/** open: on a desk · waiting: for the citizen · proposed: for a second person · decided: the system's turn · closed. */
export const caseStatuses = ['open', 'waiting', 'proposed', 'decided', 'closed'] as const;
export type CaseStatus = (typeof caseStatuses)[number];
/**
 * The states in which a case is on a desk: what its assignee still has to do, and a proposal, which may come back. Both go along
 * when somebody takes the desk over.
 */
export const deskStatuses = ['open', 'waiting', 'proposed'] as const satisfies readonly CaseStatus[];

export { lookAtReasons, type LookAt } from './look-at.js';
export type { Person } from './person.js';
export { channels, decisionKinds, type Channel, type DecisionKind } from '@vorgang/words';

/** The channels that count as online. */
export const onlineChannels: ReadonlySet<Channel> = new Set(channels.filter((channel) => channelWords[channel].online));

export const priorities = ['normal', 'high', 'urgent'] as const;
export type Priority = (typeof priorities)[number];

export type Outcome = 'granted' | 'rejected' | 'withdrawn' | 'completed' | 'joined';

export const relationStandings = ['linked', 'not-same', 'joined-into', 'took-in'] as const;

/** How a case stands to another one. `joined-into`: the other goes on with it; `took-in`: it goes on with the other. */
export interface Relation {
  readonly standing: (typeof relationStandings)[number];
  /** The other case’s number. */
  readonly number: string;
}

export const checkStatuses = ['open', 'passed', 'failed', 'not-applicable'] as const;
export type CheckStatus = (typeof checkStatuses)[number];

/** The ways in which an answer reaches the house other than online. Whoever takes it in records it. */
export const answerWays = ['post', 'telephone', 'counter', 'email'] as const satisfies readonly Channel[];
export type AnswerWay = (typeof answerWays)[number];

/** Where papers come from that staff add to a case. */
export const paperSources = ['post', 'counter', 'email', 'internal'] as const satisfies readonly Channel[];
export type PaperSource = (typeof paperSources)[number];

export interface Attachment {
  readonly id: string;
  readonly purpose: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  readonly sha256: string;
  /** Where it came from, when, and who filed it, where staff did so. */
  readonly filed?: { readonly source: AnswerWay | PaperSource; readonly receivedOn: LocalDate; readonly by: Person };
}

/** How an answer came that staff recorded. */
export interface RecordedAnswer {
  readonly way: AnswerWay;
  readonly receivedOn: LocalDate;
}

/** Who applies, as the catalogue's `applicantSchema` has it. */
export interface CaseApplicant {
  readonly kind: 'person' | 'organisation';
  readonly salutation?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly organisation?: string;
  readonly birthDate?: string;
  readonly address: {
    readonly careOf?: string;
    readonly street: string;
    readonly houseNumber: string;
    readonly addition?: string;
    readonly postBox?: string;
    readonly postalCode: string;
    readonly town: string;
    readonly country?: string;
  };
  readonly email?: string;
  readonly phone?: string;
}

export interface ReplyChannel {
  readonly kind: 'email' | 'portal' | 'post';
  readonly email?: string;
  /** Recorded consent to the letter itself by mail; without it a mail holds only a link (tax secrecy). */
  readonly pdfByMailConsent?: boolean;
}

export interface Identification {
  readonly method: string;
  readonly trustLevel: 'none' | 'basic' | 'low' | 'substantial' | 'high';
  /** Who looked at the applicant's identity card. Nothing that stands on it is kept. */
  readonly seenBy?: Person;
}

export interface LocalText {
  readonly de: string;
  readonly en: string;
}

export interface Check {
  readonly key: string;
  readonly kind: 'automatic' | 'manual';
  readonly required: boolean;
  readonly status: CheckStatus;
  /** The finding, in the clerk's words; automatic checks have a reason instead. */
  readonly finding: string | null;
  readonly reason: LocalText | null;
  readonly by: Person | null;
  readonly at: string | null;
  /** How often it was recorded. */
  readonly times: number;
  /** The case's version at the check's last change. So two colleagues who record different checks do not collide. */
  readonly version: number;
}

export interface Correction {
  readonly pointer: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly reason: string;
  readonly by: Person;
  readonly at: string;
}

export interface Note {
  readonly id: string;
  readonly text: string;
  /** Who was mentioned in it; absent where nobody was. */
  readonly mentions?: readonly Person[];
  readonly by: Person;
  readonly at: string;
}

/** The decision that is intended. Only a rejection takes something from the citizen. */
export interface Hearing {
  readonly kind: 'reject';
  /** Keys of the service's reasons. */
  readonly reasons: readonly string[];
}

export interface InformationRequest {
  readonly id: string;
  readonly items: readonly string[];
  readonly text: string;
  readonly askedBy: Person;
  readonly askedAt: string;
  readonly answerBy: LocalDate;
  readonly remindOn: LocalDate;
  readonly reminded: boolean;
  readonly state: 'open' | 'answered' | 'expired' | 'dropped' | 'withdrawn';
  /** The citizen is heard before this decision (Anhörung); absent where something is missing. */
  readonly hearing?: Hearing;
  /** The answer that staff recorded, how the clock stood before it, and the letter that it held back; as long as that can be taken back. */
  readonly recorded?: { readonly answerId: string; readonly clock: DeadlineClock; readonly heldBack?: string };
}

export interface CitizenAnswer {
  readonly id: string;
  readonly requestId: string;
  readonly at: string;
  readonly message: string;
  readonly attachmentIds: readonly string[];
  readonly late: boolean;
  /** How it came, and who took it in, where staff recorded it. */
  readonly recorded?: RecordedAnswer & { readonly by: Person };
  /** It came in part; more is to come. */
  readonly partial?: true;
  /** It was recorded by mistake. Its papers stay in the file. */
  readonly undone?: { readonly by: Person; readonly at: string };
}

export interface FeeLine {
  readonly text: LocalText;
  readonly cents: number;
}

export interface Instalment {
  readonly dueOn: LocalDate;
  readonly cents: number;
}

/** The notice that a decision on a reopened case replaces. */
export interface ReplacedNotice {
  readonly decisionId: string;
  readonly decidedOn: LocalDate;
  /** The matter's payment reference; null where nothing was ever asked for. */
  readonly kassenzeichen: string | null;
  readonly feeCents: number;
  readonly payment: 'none' | 'before-issue' | 'on-account';
}

/** The complete decision that a clerk proposes. The letter follows from it and from nothing else. */
export interface ProposedDecision {
  readonly kind: DecisionKind;
  /** Keys of the service's text blocks. */
  readonly reasons: readonly string[];
  readonly conditions: readonly string[];
  /** Further reasons in the clerk's own words. */
  readonly explanation: string;
  /** What has to be settled with the decision by the service's definition, such as a permit's validity. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly feeCents: number;
  readonly feeLines: readonly FeeLine[];
  readonly instalments: readonly Instalment[];
  readonly payment: 'none' | 'before-issue' | 'on-account';
  /**
   * The days among the details that a person chose. All others follow from the rules, for the day of the decision. Absent in
   * proposals of earlier versions.
   */
  readonly byHand?: { readonly validFrom?: LocalDate; readonly validTo?: LocalDate };
  readonly replaces?: ReplacedNotice;
}

export interface Proposal extends ProposedDecision {
  readonly id: string;
  readonly by: Person;
  readonly at: string;
  /** Why a second person must sign; empty where nobody needs to. */
  readonly approvalBecause: readonly LocalText[];
}

export interface Decision extends Proposal {
  readonly decidedAt: string;
  readonly decidedOn: LocalDate;
  readonly approvedBy: Person | null;
  /** Payment reference; null without a fee. */
  readonly kassenzeichen: string | null;
  /** The day for which fee, due days and validity were computed; absent where they are as proposed. */
  readonly reckonedOn?: LocalDate;
}

export interface Payment {
  readonly id: string;
  readonly cents: number;
  readonly via: 'portal' | 'cashier';
  readonly method: string;
  readonly reference: string;
  readonly paidAt: string;
}

export const refundMethods = ['transfer', 'cash', 'card'] as const;
export type RefundMethod = (typeof refundMethods)[number];

/** Money that the cashier gave back, or had transferred. */
export interface Refund {
  readonly id: string;
  readonly cents: number;
  readonly on: LocalDate;
  readonly method: RefundMethod;
  readonly reference: string;
  readonly by: Person;
  readonly at: string;
  readonly undone: { readonly by: Person; readonly at: string; readonly reason: string } | null;
}

/** What the citizen sent unasked, or when the case was decided or closed already (Nachtrag, Post nach Abschluss). */
export interface LatePost {
  readonly id: string;
  readonly at: string;
  readonly message: string;
  readonly attachmentIds: readonly string[];
  /** How it came, and who took it in, where staff recorded it. */
  readonly recorded?: RecordedAnswer & { readonly by: Person };
  /** Null until somebody has dealt with it; whoever reopens the case to keep it deals with it too, without a note. */
  readonly dealtWith: { readonly by: Person; readonly at: string; readonly note: string | null } | null;
}

/** The deadline's clock. It is paused while the citizen is asked, or has to pay. */
export interface DeadlineClock {
  readonly dueOn: LocalDate | null;
  readonly stoppedOn: LocalDate | null;
}

/** What a case collects while it lives: the entries of each list, in the order in which they came. */
export interface CaseLists {
  readonly notes: readonly Note[];
  readonly attachments: readonly Attachment[];
  /** What staff changed in the data; `form` of the case has them already. */
  readonly corrections: readonly Correction[];
  /** The answers to all requests of the case. */
  readonly answers: readonly CitizenAnswer[];
  readonly payments: readonly Payment[];
  readonly refunds: readonly Refund[];
  readonly post: readonly LatePost[];
  readonly letters: readonly Letter[];
  readonly tasks: readonly Task[];
}
export type ListName = keyof CaseLists;
export const listNames = [
  'notes',
  'attachments',
  'corrections',
  'answers',
  'payments',
  'refunds',
  'post',
  'letters',
  'tasks',
] as const satisfies ListName[];

/** An entry that can still change, with its place in its list: the first is 1. */
export type Numbered<T> = T & { readonly number: number };

/**
 * What decides in a case: the fold of its events without what it only collects (`CaseLists`), so that a case does not become
 * slower with its age. Everything in it can be written as JSON.
 */
export interface Case {
  readonly id: string;
  readonly caseNumber: string;
  readonly externalReference: string | null;
  readonly submissionId: string;
  readonly service: { readonly key: string; readonly version: number };
  readonly teamId: string;
  readonly channel: Channel;
  readonly receivedAt: string;
  readonly submittedAt: string;
  readonly identification: Identification;
  readonly replyChannel: ReplyChannel;
  readonly status: CaseStatus;
  /** Each event that overwrites or decides raises it; users send back the version that they saw. */
  readonly version: number;
  /** How many events the case has. */
  readonly position: number;
  readonly priority: Priority;
  readonly assignee: (Person & { readonly since: string }) | null;
  /** Why the assignee has it, where it came to them because they had it, or the case that it follows; absent otherwise. */
  readonly continued?: Continued;
  /** `because`: why the system set it; the system gives no note. */
  readonly followUp: { readonly on: LocalDate; readonly note: string; readonly because?: 'unpaid' } | null;
  /** What came in and nobody has looked at yet; absent where there is nothing. The follow-up is separate, since it is the clerk's own. */
  readonly lookAt?: LookAt;
  readonly clock: DeadlineClock;
  /** As corrected. */
  readonly applicant: CaseApplicant;
  /** The applicant as submitted; absent where nothing was corrected. */
  readonly applicantAsSubmitted?: CaseApplicant;
  /** The data as corrected. */
  readonly form: Readonly<Record<string, unknown>>;
  readonly subject: string;
  readonly search: Readonly<Record<string, string>>;
  readonly checks: Readonly<Record<string, Check>>;
  readonly request: InformationRequest | null;
  readonly proposal: Proposal | null;
  /** `to` is null where it went back to the team's queue. */
  readonly returned: {
    readonly by: Person;
    readonly to: Person | null;
    readonly at: string;
    readonly comment: string;
    /** It had been decided, and the decision was recalled. */
    readonly recalled?: true;
  } | null;
  readonly decision: Decision | null;
  /**
   * What the last notice of a reopened case asked for. It stands until another decision replaces it, even if none comes. Absent
   * where there was no notice.
   */
  readonly standing?: Pick<Decision, 'feeCents' | 'payment' | 'kassenzeichen'>;
  /** What came in so far, in cents. */
  readonly paidCents: number;
  /** The refunds that stand. */
  readonly refundsStanding: readonly Numbered<Refund>[];
  /** How much came unasked or after the end that nobody has dealt with. */
  readonly openPost: number;
  /** The letters that have not left yet. */
  readonly lettersUnderWay: readonly Numbered<Letter>[];
  /** The tasks that nobody has answered yet; absent where there are none. */
  readonly openTasks?: readonly Numbered<Task>[];
  /** How it stands to other cases, by their ids. Absent where nobody has said anything. */
  readonly relations?: Readonly<Record<string, Relation>>;
  /** How many entries each list has; absent where there are none. */
  readonly listed: { readonly [L in ListName]?: number };
  readonly closed: { readonly at: string; readonly on: LocalDate; readonly outcome: Outcome; readonly by: string } | null;
  readonly firstClosedAt: string | null;
  readonly firstClosedOn: LocalDate | null;
  /** Who brought it to its first end: the proposer of the decision, else the person who closed it; null if the system did. */
  readonly handledBy: string | null;
  readonly reopenings: number;
  /** Absent on a case that an earlier version saved last. */
  readonly journey?: Journey;
}

/** A case with some of its lists, each of them complete. */
export type CaseWith<L extends ListName> = Case & Pick<CaseLists, L>;
/** A case with all that it has collected. */
export type WholeCase = CaseWith<ListName>;

/** The letters that could not be delivered and wait for a person. */
export function undelivered(kase: Pick<Case, 'lettersUnderWay'>): readonly Numbered<Letter>[] {
  return kase.lettersUnderWay.filter((letter) => letter.state === 'failed');
}

/** A check of the case by its key. The key may be any text from a request. */
export function checkOf({ checks }: Pick<Case, 'checks'>, key: string): Check | undefined {
  return Object.hasOwn(checks, key) ? checks[key] : undefined;
}

/** Required checks that nobody has answered yet. */
export function openChecks(kase: Pick<Case, 'checks'>): readonly Check[] {
  return Object.values(kase.checks).filter((check) => check.required && check.status === 'open');
}
