import type { Channel } from '@vorgang/words';

export interface PlanOptions {
  /** Names of channels in the log → ours; added to, and stronger than, `DEFAULT_CHANNELS`. */
  channels?: Readonly<Record<string, Channel>>;
  /** For a channel that nobody knows, or none; default `counter`, which never raises the online share. */
  unknownChannel?: Channel;
}

/** A case as it will be submitted. Instants are ISO strings in UTC with milliseconds. */
export interface PlannedCase {
  /** Position in `ReplayPlan.cases`; steps name their case by it. Unique, where `name` need not be. */
  index: number;
  /** The trace's `concept:name`, byte for byte: the submission's `externalReference`. */
  name: string;
  receivedAt: string;
  channel: Channel;
  channelInLog: string | null;
  /** The trace's simple attributes as text (department, deadline, …), for the form. */
  attributes: Record<string, string>;
}

/** Something to do through the HTTP API at the instant `at` (ISO, UTC, milliseconds). */
export type ReplayStep =
  | { kind: 'submit'; at: string; case: number }
  | { kind: 'check'; at: string; case: number; activity: string; person: string }
  | { kind: 'close'; at: string; case: number; person: string }
  | { kind: 'reopen'; at: string; case: number; person: string };

/** What the log lacks, and how often something had to be assumed. All counts. */
export interface PlanReport {
  tracesWithoutName: number;
  tracesSharingAName: number;
  /** No start date: received at the first activity (else at the end date). */
  tracesWithoutStart: number;
  /** No end date: the case stays open. */
  tracesWithoutEnd: number;
  /** Neither dates nor timed events: left out. */
  tracesWithoutAnyTime: number;
  /** The file's order is not the order of time: played, and to be compared, in order of time. */
  tracesNotInOrderOfTime: number;
  /** Left out. */
  eventsWithoutActivity: number;
  /** Played at the time of the event before. */
  eventsWithoutTime: number;
  /** Done by the account `unknownPerson`, and without a person again in the export. */
  eventsWithoutPerson: number;
  /** Events that are no completion, in a log that has completions: left out. */
  otherTransitions: number;
  unreadableTimes: number;
  /** The first of them, as the log has them. */
  unreadable: string[];
  /** What the product itself recorded, in a log that it exported: left out, since playing it makes it anew. */
  ownActivities: number;
  /** Texts with signs that no text may hold (control characters): those stand as U+FFFD. */
  textsWithUnknownSigns: number;
  /** Texts longer than any form takes: left out. */
  textsTooLong: number;
  timesWithoutOffset: number;
  timesCutToMilliseconds: number;
  /** Name in the log ('' for none) → number of cases. */
  unknownChannels: Map<string, number>;
}

export interface ReplayPlan {
  /** In the order of the file. */
  cases: PlannedCase[];
  /** In order of time, all cases together. */
  steps: ReplayStep[];
  /** Everybody who needs an account, byte for byte, in order of first appearance. */
  people: string[];
  /** The account for what nobody is named for; null if it is not needed. */
  unknownPerson: string | null;
  /** In order of first appearance. */
  activities: { name: string; count: number }[];
  report: PlanReport;
}
