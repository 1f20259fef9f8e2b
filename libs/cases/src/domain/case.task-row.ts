import type { LocalDate } from '@vorgang/platform';
import type { Case, ListName } from './case.js';
import type { Task } from './task.js';

/** The narrow row of a task, for the queues of those who have it and who gave it. */
export interface TaskRow {
  readonly id: string;
  readonly case_id: string;
  /** Its place among the tasks of the case. */
  readonly number: number;
  readonly to_staff: string | null;
  readonly to_team: string | null;
  readonly given_by: string;
  readonly given_at: string;
  readonly due_on: LocalDate;
  readonly state: string;
  readonly ended_at: string | null;
}

/** A change of a task names the whole task. */
export function isTask(list: ListName, values: object): values is Task {
  return list === 'tasks' && 'dueOn' in values;
}

/** The row of a task. @param number its place among the tasks of the case */
export function taskRow({ id: case_id }: Pick<Case, 'id'>, { id, to, by, at, dueOn, state, ended }: Task, number: number): TaskRow {
  return {
    id,
    case_id,
    number,
    to_staff: to.kind === 'person' ? to.id : null,
    to_team: to.kind === 'team' ? to.id : null,
    given_by: by.id,
    given_at: at,
    due_on: dueOn,
    state,
    ended_at: ended?.at ?? null,
  };
}
