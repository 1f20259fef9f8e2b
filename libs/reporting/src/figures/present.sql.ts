import type { LocalDate } from '@vorgang/platform';
import type { EntityManager } from 'typeorm';
import type { FigureScope } from './scope.js';

export interface Workload {
  readonly open: number;
  readonly overdue: number;
}

/** The present counts. */
export interface Present {
  readonly open: number;
  /** The days of receipt at these ranks: half (90 %) of the open cases were received on this day or later. */
  readonly medianReceivedOn: LocalDate | null;
  readonly p90ReceivedOn: LocalDate | null;
  readonly oldestReceivedOn: LocalDate | null;
  readonly oldest: number;
  readonly overdue: number;
  readonly soonOverdue: number;
  readonly clerks: ReadonlyMap<string, Workload>;
}

/** The open cases that came in on one day. */
interface DayOfReceipt {
  readonly day: LocalDate;
  readonly n: number;
}

interface Work {
  readonly assignee_id: string | null;
  readonly open: number;
  readonly overdue: number;
  readonly soon: number;
}

/**
 * Counts the cases that are open, overdue and on each desk. It reads only cases in work: open facts (case_fact_open) and the
 * narrow queue table. The oldest age is that of the earliest receipt, so ages need no office days in SQL.
 */
export async function countPresent(manager: EntityManager, scope: FigureScope, today: LocalDate, soonUntil: LocalDate): Promise<Present> {
  const facts = scope.over('f', 1);
  // Counted by day, since sorting all that is open for its percentiles takes longer than all the rest.
  const days: DayOfReceipt[] = await manager.query(
    `select received_on::text as day, count(*)::integer as n
     from case_fact f where first_closed_on is null and received_on <= $1 and ${facts.sql} group by received_on order by received_on desc`,
    [today, ...facts.parameters],
  );
  const items = scope.over('w', 2);
  const work: Work[] = await manager.query(
    `select assignee_id, count(*)::integer as open,
            count(*) filter (where due_on < $1)::integer as overdue,
            count(*) filter (where due_on between $1 and $2)::integer as soon
     from work_item w where status in ('open', 'waiting', 'proposed') and ${items.sql}
     group by assignee_id`,
    [today, soonUntil, ...items.parameters],
  );
  const oldest = days.at(-1);
  return {
    open: days.reduce((sum, { n }) => sum + n, 0),
    medianReceivedOn: receivedAt(days, 0.5),
    p90ReceivedOn: receivedAt(days, 0.9),
    oldestReceivedOn: oldest?.day ?? null,
    oldest: oldest?.n ?? 0,
    overdue: work.reduce((sum, { overdue }) => sum + overdue, 0),
    soonOverdue: work.reduce((sum, { soon }) => sum + soon, 0),
    clerks: new Map(work.flatMap(({ assignee_id, open, overdue }) => (assignee_id === null ? [] : [[assignee_id, { open, overdue }]]))),
  };
}

/** The day of receipt at this rank, the latest first: the first day with which this share is reached, as `percentile_disc` has it. */
function receivedAt(days: readonly DayOfReceipt[], share: number): LocalDate | null {
  const all = days.reduce((sum, { n }) => sum + n, 0);
  let sofar = 0;
  for (const { day, n } of days) {
    sofar += n;
    if (sofar >= share * all) return day;
  }
  return null;
}
