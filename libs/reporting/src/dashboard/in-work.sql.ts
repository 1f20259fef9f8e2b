import { maybeInWorkThen, stateThen, type LocalText } from '@vorgang/cases';
import { addDays, startOfLocalDay, type LocalDate } from '@vorgang/platform';
import type { Asked, InWork } from './question.js';
import { both } from './words.js';

/** The most cases whose events may be read for a comparison only, which takes a second or two. */
export const mostCompared = 20_000;

/**
 * The cases in work (open, waiting or proposed) at the end of a day: for today from the narrow queue table, for a past day from
 * the log. They are grouped, and read once for all questions of a report.
 */
export function inWork(asked: Asked, day: LocalDate): Promise<readonly InWork[]> {
  const known = asked.read.get(day);
  if (known) return known;
  const read = day >= asked.today ? inWorkNow(asked) : inWorkThen(asked, day);
  asked.read.set(day, read);
  return read;
}

/**
 * The cases in work on the day that `asOf` is compared with; null where that would read more than `mostCompared` cases from the
 * log. Then the answer says so.
 */
export async function inWorkBefore(asked: Asked): Promise<readonly InWork[] | null> {
  const { manager, scope, asOfBefore } = asked;
  const within = scope.over('f', 2);
  const rows: { n: number }[] = await manager.query(
    `select count(*)::integer as n from (select from case_fact f where ${maybeInWorkThen('f', '$1')} and ${within.sql} limit $2) counted`,
    [asOfBefore, mostCompared + 1, ...within.parameters],
  );
  return (rows[0]?.n ?? 0) > mostCompared ? null : inWork(asked, asOfBefore);
}

/** The reason for the missing comparison. */
export function tooManyThen(day: LocalDate): LocalText {
  return both((w) =>
    w.pick(
      `Nicht verglichen: am ${w.date(day)} waren mehr als ${w.cases(mostCompared)} unerledigt`,
      `Not compared: more than ${w.cases(mostCompared)} were unsettled on ${w.date(day)}`,
    ),
  );
}

function inWorkNow({ manager, scope }: Asked): Promise<InWork[]> {
  const within = scope.over('w', 0);
  return manager.query(
    `select due_on::text as due_on, assignee_id, count(*)::integer as n, (min(received_at) at time zone 'Europe/Berlin')::date::text as oldest
     from work_item w where status in ('open', 'waiting', 'proposed') and ${within.sql} group by due_on, assignee_id`,
    [...within.parameters],
  );
}

function inWorkThen({ manager, scope }: Asked, day: LocalDate): Promise<InWork[]> {
  const within = scope.over('f', 2);
  return manager.query(
    `select t.due_on::text as due_on, t.assignee_id, count(*)::integer as n, min(f.received_on)::text as oldest
     from case_fact f ${stateThen('f', '$2')}
     where ${maybeInWorkThen('f', '$1')} and ${within.sql} and t.status in ('open', 'waiting', 'proposed')
     group by t.due_on, t.assignee_id`,
    [day, startOfLocalDay(addDays(day, 1)), ...within.parameters],
  );
}

/** The link to the cases in work on a day, narrowed by deadline and desk. */
export function inWorkDrill(
  { today }: Pick<Asked, 'today'>,
  day: LocalDate,
  given: { dueFrom?: string; dueTo?: string; assignee?: string } = {},
): Record<string, string> {
  const { dueFrom, dueTo, assignee } = given;
  if (day >= today) {
    return {
      inWork: 'true',
      status: 'open,waiting,proposed',
      ...(dueFrom ? { dueFrom } : {}),
      ...(dueTo ? { dueTo } : {}),
      ...(assignee ? { assignee } : {}),
    };
  }
  return {
    inWorkOn: day,
    ...(dueFrom ? { thenDueFrom: dueFrom } : {}),
    ...(dueTo ? { thenDueTo: dueTo } : {}),
    ...(assignee ? { thenAssignee: assignee } : {}),
  };
}
