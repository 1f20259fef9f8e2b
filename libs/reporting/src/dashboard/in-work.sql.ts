import { maybeInWorkThen, stateThen } from '@vorgang/cases';
import { addDays, startOfLocalDay, type LocalDate } from '@vorgang/platform';
import type { Asked } from './asked.js';

/** What somebody has to do, grouped by deadline and by desk. */
export interface InWork {
  readonly due_on: LocalDate;
  readonly assignee_id: string | null;
  readonly n: number;
  readonly oldest: LocalDate;
}

/**
 * What was in work (open, waiting or proposed) at the end of a day: now from the narrow queue table, on a past day from
 * the log. Grouped, so that it is read once for deadlines and desks.
 */
export async function inWork({ manager, scope, today }: Asked, day: LocalDate): Promise<InWork[]> {
  if (day >= today) {
    const within = scope.over('w', 0);
    return manager.query(
      `select due_on::text as due_on, assignee_id, count(*)::integer as n, min((received_at at time zone 'Europe/Berlin')::date)::text as oldest
       from work_item w where status in ('open', 'waiting', 'proposed') and ${within.sql} group by due_on, assignee_id`,
      [...within.parameters],
    );
  }
  const within = scope.over('f', 2);
  return manager.query(
    `select t.due_on::text as due_on, t.assignee_id, count(*)::integer as n, min(f.received_on)::text as oldest
     from case_fact f ${stateThen('f', '$2')}
     where ${maybeInWorkThen('f', '$1')} and ${within.sql} and t.status in ('open', 'waiting', 'proposed')
     group by t.due_on, t.assignee_id`,
    [day, startOfLocalDay(addDays(day, 1)), ...within.parameters],
  );
}

/** The way to cases in work on a day, narrowed by deadline and desk. */
export function inWorkDrill({ today }: Pick<Asked, 'today'>, day: LocalDate, given: { dueFrom?: string; dueTo?: string; assignee?: string } = {}): Record<string, string> {
  const { dueFrom, dueTo, assignee } = given;
  if (day >= today) {
    return { inWork: 'true', status: 'open,waiting,proposed', ...(dueFrom ? { dueFrom } : {}), ...(dueTo ? { dueTo } : {}), ...(assignee ? { assignee } : {}) };
  }
  return { inWorkOn: day, ...(dueFrom ? { thenDueFrom: dueFrom } : {}), ...(dueTo ? { thenDueTo: dueTo } : {}), ...(assignee ? { thenAssignee: assignee } : {}) };
}
