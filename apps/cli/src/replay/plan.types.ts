import type { Channel } from '@vorgang/words';

export interface PlanOptions {
  /** Names of channels in the log → ours; they extend and override `DEFAULT_CHANNELS`. */
  channels?: Readonly<Record<string, Channel>>;
  /** The channel for an unknown or missing name; the default is `counter`, which never raises the online share. */
  unknownChannel?: Channel;
}

/** A case as it will be submitted. Instants are ISO strings in UTC with milliseconds. */
export interface PlannedCase {
  /** The position in `ReplayPlan.cases`, by which steps name their case. It is unique, while `name` may not be. */
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

/** What the log lacks, and how often something had to be assumed. All members are counts. */
export interface PlanReport {
  tracesWithoutName: number;
  tracesSharingAName: number;
  /** No start date: received at the first activity (else at the end date). */
  tracesWithoutStart: number;
  /** No end date: the case stays open. */
  tracesWithoutEnd: number;
  /** Neither dates nor timed events: left out. */
  tracesWithoutAnyTime: number;
  /** The file is not in order of time; the case is played, and has to be compared, in order of time. */
  tracesNotInOrderOfTime: number;
  /** Left out. */
  eventsWithoutActivity: number;
  /** Played at the time of the event before. */
  eventsWithoutTime: number;
  /** Done by the account `unknownPerson`; the export has no person for them. */
  eventsWithoutPerson: number;
  /** Events that are no completion, in a log that has completions: left out. */
  otherTransitions: number;
  unreadableTimes: number;
  /** The first of them, as the log has them. */
  unreadable: string[];
  /** Activities of the product itself, in a log that it exported. They are left out, since the replay makes them anew. */
  ownActivities: number;
  /** Texts with forbidden signs (control characters), which become U+FFFD. */
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
  /** The people who need an account, byte for byte, in order of first appearance. */
  people: string[];
  /** The account for activities without a person; null if there are none. */
  unknownPerson: string | null;
  /** In order of first appearance. */
  activities: { name: string; count: number }[];
  report: PlanReport;
}
