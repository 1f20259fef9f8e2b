import type { CaseFactDeltaRow } from '../persistence/fact-deltas.js';
import type { Case, ListName } from '../domain/case.js';
import { applicationParts } from '../domain/case.rows.js';
import type {
  CaseAssignmentRow,
  CaseDrawerRow,
  CaseFactRow,
  CaseFileRow,
  CaseLetterRow,
  CaseTaskRow,
  CaseWordRow,
  PaymentReferenceRow,
  SearchWordRow,
  WorkItemEntity,
} from '../persistence/case.rows.js';

/** Each table of this room that others may read, with the columns that they may name. */
interface Published {
  readonly case_file: readonly (keyof CaseFileRow)[];
  readonly work_item: readonly (keyof WorkItemEntity)[];
  readonly case_fact: readonly (keyof CaseFactRow)[];
  readonly case_fact_delta: readonly (keyof CaseFactDeltaRow)[];
  readonly case_letter: readonly (keyof CaseLetterRow)[];
  readonly case_task: readonly (keyof CaseTaskRow)[];
  readonly case_word: readonly (keyof CaseWordRow)[];
  readonly case_drawer: readonly (keyof CaseDrawerRow)[];
  readonly case_assignment: readonly (keyof CaseAssignmentRow)[];
  readonly search_word: readonly (keyof SearchWordRow)[];
  readonly payment_reference: readonly (keyof PaymentReferenceRow)[];
}

/**
 * What other rooms and programs may name in their SQL. If a column is renamed, the code does not compile until this list follows,
 * and `test/architecture/tables.spec.ts` then finds the SQL that still has the old name. SQL that joins a case for a person uses
 * `readableCase`, so that it gives only what they may read.
 */
export const publishedColumns = {
  case_file: [
    'id',
    'case_number',
    'external_reference',
    'service_key',
    'service_version',
    'team_id',
    'channel',
    'status',
    'version',
    'position',
    'assignee_id',
    'outcome',
    'due_on',
    'received_at',
    'applicant_name',
    'subject',
    'owed_back_cents',
  ],
  work_item: [
    'case_id',
    'team_id',
    'status',
    'due_on',
    'received_at',
    'assignee_id',
    'follow_up_on',
    'wake_on',
    'look_at_on',
    'awaits_payment',
  ],
  case_fact: [
    'case_id',
    'service_key',
    'team_id',
    'channel',
    'online',
    'received_on',
    'decided_on',
    'first_closed_on',
    'first_closed_at',
    'due_on',
    'throughput_days',
    'asked_back',
    'reopenings',
    'handled_by',
    'returned',
    'asked_for',
    'rejected_for',
    'settled_on',
    'due_kept',
    'seconds_unassigned',
    'seconds_assigned',
    'seconds_waiting',
    'seconds_proposed',
    'seconds_decided',
    'answered_by',
  ],
  case_fact_delta: [
    'id',
    'sign',
    'service_key',
    'team_id',
    'channel',
    'online',
    'received_on',
    'decided_on',
    'first_closed_on',
    'settled_on',
    'throughput_days',
    'asked_back',
    'reopenings',
    'handled_by',
    'returned',
    'asked_for',
    'rejected_for',
    'due_kept',
    'seconds_unassigned',
    'seconds_assigned',
    'seconds_waiting',
    'seconds_proposed',
    'seconds_decided',
    'answered_by',
  ],
  case_letter: ['id', 'case_id', 'team_id', 'key', 'way', 'state', 'batch_id', 'ordered_at'],
  case_task: ['id', 'case_id', 'to_staff', 'to_team', 'given_by', 'due_on', 'state'],
  case_word: ['case_id', 'word', 'drawer'],
  case_drawer: ['team_id', 'service_key', 'drawer'],
  case_assignment: ['staff_id'],
  search_word: ['word', 'drawer', 'sound'],
  payment_reference: ['reference', 'case_id', 'payment_id'],
} as const satisfies Published;

/** A part of the case on `case_file c`, as JSON, for what has no column. */
export function ofState(part: keyof Case): string {
  return `${columnOf(part)} -> '${part}'`;
}

/** The entries of a list of the case on `case_file c`, as a JSON array in their order. */
export function listOfCase(list: ListName): string {
  return `(select coalesce(jsonb_agg(x.data order by x.number), '[]') from case_entry x where x.case_id = c.id and x.list = '${list}')`;
}

/** The same of a part within a part, as text. */
export function textOfState<K extends keyof Case>(part: K, within: keyof NonNullable<Case[K]> & string): string {
  return `${columnOf(part)} #>> '{${part},${within}}'`;
}

function columnOf(part: keyof Case): string {
  return applicationParts.some((one) => one === part) ? 'c.application' : 'c.state';
}
