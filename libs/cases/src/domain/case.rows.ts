import { localDateOf, officeCalendar, type LocalDate } from '@vorgang/platform';
import { journeyColumns } from './case.journey.js';
import { listNames, onlineChannels, priorities, undelivered, type Case, type Letter, type ListName, type WholeCase } from './case.js';
import { hasValues, withoutLists, type ListChange } from './case.lists.js';
import { accountOf, awaitsPayment } from './case.money.js';
import { applicantName } from './case.person.js';
import { isTask, taskRow, type TaskRow } from './case.task-row.js';
import { traitRows, type TraitRow } from './case.traits.js';
import { wordRows, type WordRow } from './case.word-rows.js';

/** The row of the wide table. Its columns are what lists, searches and permissions need. */
export interface CaseRow {
  readonly id: string;
  readonly case_number: string;
  readonly external_reference: string | null;
  readonly submission_id: string;
  readonly service_key: string;
  readonly service_version: number;
  readonly team_id: string;
  readonly channel: string;
  readonly status: string;
  readonly version: number;
  readonly position: number;
  readonly priority: number;
  readonly assignee_id: string | null;
  readonly proposed_by: string | null;
  readonly approved_by: string | null;
  readonly approval_needed: boolean;
  readonly proposal_kind: string | null;
  readonly fee_cents: number | null;
  readonly outcome: string | null;
  readonly due_on: LocalDate | null;
  readonly received_at: string;
  readonly closed_at: string | null;
  readonly applicant_name: string;
  readonly subject: string;
  /** What is to be paid back, in cents. */
  readonly owed_back_cents: number;
  /** What was applied for, as corrected. It seldom changes. */
  readonly application: Application;
  /** Everything else that decides. */
  readonly state: Omit<Case, keyof Application>;
}

/** The parts of a case that say what was applied for. */
export const applicationParts = ['applicant', 'form', 'search', 'replyChannel', 'identification'] as const satisfies (keyof Case)[];
type Application = Pick<Case, (typeof applicationParts)[number]>;

export interface CheckRow {
  readonly case_id: string;
  readonly key: string;
  readonly status: string;
  readonly recorded_by: string | null;
  readonly recorded_at: string | null;
  readonly times: number;
}

export interface AssignmentRow {
  readonly case_id: string;
  readonly staff_id: string;
  readonly since: string;
}

/** The work queue's narrow row. It exists as long as somebody has to do something. */
export interface WorkItemRow {
  readonly case_id: string;
  readonly team_id: string;
  readonly service_key: string;
  readonly channel: string;
  readonly status: string;
  readonly priority: number;
  /** Far in the future where there is no deadline, so that it sorts last. */
  readonly due_on: string;
  readonly received_at: string;
  readonly assignee_id: string | null;
  readonly proposed_by: string | null;
  readonly proposal_kind: string | null;
  readonly fee_cents: number | null;
  /** Who has to go on with a returned proposal: the assignee, else the proposer. */
  readonly returned_to: string | null;
  readonly follow_up_on: LocalDate | null;
  /** When the system itself has to do something (reminder, expiry). */
  readonly wake_on: LocalDate | null;
  readonly awaits_payment: boolean;
  readonly undelivered: boolean;
  /** The day since which somebody should look at the case. */
  readonly look_at_on: LocalDate | null;
  /** Whether something came unasked or after the end, and nobody has dealt with it. */
  readonly post_open: boolean;
}

/** The row that figures are made of: one narrow row for each case, kept for good. */
export interface FactRow {
  readonly case_id: string;
  readonly service_key: string;
  readonly team_id: string;
  readonly channel: string;
  readonly online: boolean;
  readonly received_on: LocalDate;
  readonly received_at: string;
  readonly decided_on: LocalDate | null;
  readonly first_closed_on: LocalDate | null;
  readonly first_closed_at: string | null;
  readonly outcome: string | null;
  readonly due_on: LocalDate | null;
  /** Office days from the day of receipt to the day of the first closing, by the calendar that is the same in every city. */
  readonly throughput_days: number | null;
  readonly asked_back: number;
  readonly reopenings: number;
  /** Who brought it to its first closing. */
  readonly handled_by: string | null;
  /** The columns from here on are null where the case's journey is not known; `returned` tells so. */
  readonly returned: number | null;
  readonly asked_for: readonly string[] | null;
  readonly answered_by: readonly string[] | null;
  /** Reasons of a decision that rejects. */
  readonly rejected_for: readonly string[] | null;
  /** First decided, or closed without a decision. */
  readonly settled_on: LocalDate | null;
  readonly due_kept: boolean | null;
  /** Seconds from receipt to the first closing; null until then. */
  readonly seconds_unassigned: number | null;
  readonly seconds_assigned: number | null;
  readonly seconds_waiting: number | null;
  readonly seconds_proposed: number | null;
  readonly seconds_decided: number | null;
  /** The last closing so far; null while the case is not closed. */
  readonly last_closed_on: LocalDate | null;
}

export interface LetterRow {
  readonly id: string;
  readonly case_id: string;
  readonly team_id: string;
  readonly key: string;
  readonly way: string;
  readonly state: string;
  readonly batch_id: string | null;
  readonly ordered_at: string;
}

/** An entry of one of the lists of a case. */
export interface EntryRow {
  readonly case_id: string;
  readonly list: ListName;
  readonly number: number;
  readonly data: object;
}

/** Every row that a case has in the tables. */
export interface CaseRows {
  readonly case_file: CaseRow;
  readonly case_check: readonly CheckRow[];
  readonly case_assignment: readonly AssignmentRow[];
  readonly work_item: readonly WorkItemRow[];
  readonly case_fact: FactRow;
  readonly case_letter: readonly LetterRow[];
  readonly case_task: readonly TaskRow[];
  readonly case_entry: readonly EntryRow[];
  readonly case_word: readonly WordRow[];
  readonly case_trait: readonly TraitRow[];
}

export const noDeadline = '9999-12-31';

/**
 * The rows of a case, as a pure function of the fold of its events. So they can be made again from the log and compared (`vorgang
 * verify`), and no other code writes them.
 */
export function rowsOf(whole: WholeCase): CaseRows {
  const entries = listNames.flatMap((list) => whole[list].map((data, index) => ({ case_id: whole.id, list, number: index + 1, data })));
  return {
    ...rowsOfState(withoutLists(whole)),
    case_letter: whole.letters.map((letter) => letterRow(whole, letter)),
    case_task: whole.tasks.map((task, index) => taskRow(whole, task, index + 1)),
    case_entry: entries,
  };
}

/** What a change writes of the entries that were there before: these fields of all that have certain values. */
export interface EntryPatch {
  readonly list: ListName;
  readonly matching: object;
  readonly data: object;
}

/**
 * The rows that a change writes: those of the case as it is then, and the entries that the change adds or touches. Of an entry that was
 * there before, `data` has only the fields that change.
 */
export function rowsOfChange(kase: Case, changes: readonly ListChange[]): CaseRows & { readonly patches: readonly EntryPatch[] } {
  const touched = new Map<string, EntryRow>();
  const letters = new Map<string, LetterRow>();
  const tasks = new Map<string, TaskRow>();
  const patches: EntryPatch[] = [];
  for (const change of changes) {
    const { list } = change;
    const values = 'entry' in change ? change.entry : change.values;
    if (isLetter(list, values)) letters.set(values.id, letterRow(kase, values));
    if ('number' in change && isTask(list, values)) tasks.set(values.id, taskRow(kase, values, change.number));
    if ('number' in change) {
      const key = `${list} ${change.number}`;
      touched.set(key, { case_id: kase.id, list, number: change.number, data: { ...touched.get(key)?.data, ...values } });
      continue;
    }
    patches.push({ list, matching: change.matching, data: values });
    for (const [key, row] of touched) {
      if (row.list === list && hasValues(row.data, change.matching)) touched.set(key, { ...row, data: { ...row.data, ...values } });
    }
  }
  return {
    ...rowsOfState(kase),
    case_letter: [...letters.values()],
    case_task: [...tasks.values()],
    case_entry: [...touched.values()],
    patches,
  };
}

/** A change of a letter names the whole letter. */
function isLetter(list: ListName, values: object): values is Letter {
  return list === 'letters' && 'orderedAt' in values;
}

function letterRow(kase: Pick<Case, 'id' | 'teamId'>, letter: Letter): LetterRow {
  return {
    id: letter.id,
    case_id: kase.id,
    team_id: kase.teamId,
    key: letter.key,
    way: letter.way,
    state: letter.state,
    batch_id: letter.batchId,
    ordered_at: letter.orderedAt,
  };
}

function rowsOfState(kase: Case): Omit<CaseRows, 'case_letter' | 'case_task' | 'case_entry'> {
  return {
    case_file: caseRow(kase),
    case_check: Object.values(kase.checks).map((check) => ({
      case_id: kase.id,
      key: check.key,
      status: check.status,
      recorded_by: check.by?.id ?? null,
      recorded_at: check.at,
      times: check.times,
    })),
    case_assignment: kase.assignee ? [{ case_id: kase.id, staff_id: kase.assignee.id, since: kase.assignee.since }] : [],
    work_item: workItemOf(kase),
    case_fact: factRow(kase),
    case_word: wordRows(kase),
    case_trait: traitRows(kase),
  };
}

/** The row of the work queue; none where nobody has to do anything. */
export function workItemOf(kase: Case): WorkItemRow[] {
  const hasWork = kase.status !== 'closed' || undelivered(kase).length > 0 || kase.openPost > 0;
  return hasWork ? [workItem(kase)] : [];
}

function caseRow(loaded: Case): CaseRow {
  const kase = withoutLists(loaded);
  const { applicant, form, search, replyChannel, identification, ...state } = kase;
  const settled = kase.decision ?? kase.proposal;
  return {
    id: kase.id,
    case_number: kase.caseNumber,
    external_reference: kase.externalReference,
    submission_id: kase.submissionId,
    service_key: kase.service.key,
    service_version: kase.service.version,
    team_id: kase.teamId,
    channel: kase.channel,
    status: kase.status,
    version: kase.version,
    position: kase.position,
    priority: priorities.indexOf(kase.priority),
    assignee_id: kase.assignee?.id ?? null,
    proposed_by: settled?.by.id ?? null,
    approved_by: kase.decision?.approvedBy?.id ?? null,
    approval_needed: (settled?.approvalBecause.length ?? 0) > 0,
    proposal_kind: settled?.kind ?? null,
    fee_cents: settled?.feeCents ?? null,
    outcome: kase.closed?.outcome ?? null,
    due_on: kase.clock.dueOn,
    received_at: kase.receivedAt,
    closed_at: kase.closed?.at ?? null,
    applicant_name: applicantName(kase.applicant),
    subject: kase.subject,
    owed_back_cents: accountOf(kase).owedBackCents,
    application: { applicant, form, search, replyChannel, identification },
    state,
  };
}

function workItem(kase: Case): WorkItemRow {
  const waiting = kase.status === 'waiting' ? kase.request : null;
  const proposed = kase.status === 'proposed' ? kase.proposal : null;
  return {
    case_id: kase.id,
    team_id: kase.teamId,
    service_key: kase.service.key,
    channel: kase.channel,
    status: kase.status,
    priority: priorities.indexOf(kase.priority),
    due_on: kase.clock.stoppedOn ? noDeadline : (kase.clock.dueOn ?? noDeadline),
    received_at: kase.receivedAt,
    assignee_id: kase.assignee?.id ?? null,
    proposed_by: proposed?.by.id ?? null,
    proposal_kind: proposed?.kind ?? null,
    fee_cents: proposed?.feeCents ?? null,
    returned_to: kase.status === 'open' && kase.returned ? ((kase.assignee ?? kase.returned.to)?.id ?? null) : null,
    follow_up_on: kase.followUp?.on ?? null,
    wake_on: waiting ? (waiting.reminded ? waiting.answerBy : waiting.remindOn) : null,
    awaits_payment: awaitsPayment(kase),
    undelivered: undelivered(kase).length > 0,
    look_at_on: kase.lookAt?.on ?? null,
    post_open: kase.openPost > 0,
  };
}

function factRow(kase: Case): FactRow {
  const receivedOn = localDateOf(new Date(kase.receivedAt));
  return {
    case_id: kase.id,
    service_key: kase.service.key,
    team_id: kase.teamId,
    channel: kase.channel,
    online: onlineChannels.has(kase.channel),
    received_on: receivedOn,
    received_at: kase.receivedAt,
    decided_on: kase.decision?.decidedOn ?? null,
    first_closed_on: kase.firstClosedOn,
    first_closed_at: kase.firstClosedAt,
    outcome: kase.closed?.outcome ?? null,
    due_on: kase.clock.dueOn,
    throughput_days: kase.firstClosedOn ? Math.max(0, officeCalendar.officeDaysBetween(receivedOn, kase.firstClosedOn)) : null,
    asked_back: kase.journey?.asked ?? (kase.request ? 1 : 0),
    reopenings: kase.reopenings,
    handled_by: kase.handledBy,
    ...journeyColumns(kase),
    last_closed_on: kase.status === 'closed' ? (kase.closed?.on ?? null) : null,
  };
}
