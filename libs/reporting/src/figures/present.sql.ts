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

interface Ages {
  open: number;
  median: LocalDate | null;
  p90: LocalDate | null;
  oldest: LocalDate | null;
}

interface Work {
  assignee_id: string | null;
  everybody: boolean;
  open: number;
  overdue: number;
  soon: number;
}

/**
 * Counts the cases that are open, overdue and on each desk. It reads only cases in work: open facts (case_fact_open) and the
 * narrow queue table. The oldest age is that of the earliest receipt, so ages need no office days in SQL.
 */
export async function countPresent(manager: EntityManager, scope: FigureScope, today: LocalDate, soonUntil: LocalDate): Promise<Present> {
  const facts = scope.over('f', 1);
  const ages: Ages[] = await manager.query(
    `select count(*)::integer as open, min(received_on)::text as oldest,
            percentile_disc(0.5) within group (order by received_on desc)::text as median,
            percentile_disc(0.9) within group (order by received_on desc)::text as p90
     from case_fact f where first_closed_on is null and received_on <= $1 and ${facts.sql}`,
    [today, ...facts.parameters],
  );
  const age = ages[0] ?? { open: 0, median: null, p90: null, oldest: null };
  const oldest: { n: number }[] = age.oldest
    ? await manager.query(
        `select count(*)::integer as n from case_fact f where first_closed_on is null and received_on = $1 and ${facts.sql}`,
        [age.oldest, ...facts.parameters],
      )
    : [];
  const items = scope.over('w', 2);
  const work: Work[] = await manager.query(
    `select assignee_id, grouping(assignee_id) = 1 as everybody, count(*)::integer as open,
            count(*) filter (where due_on < $1)::integer as overdue,
            count(*) filter (where due_on between $1 and $2)::integer as soon
     from work_item w where status in ('open', 'waiting', 'proposed') and ${items.sql}
     group by grouping sets ((assignee_id), ())`,
    [today, soonUntil, ...items.parameters],
  );
  const everybody = work.find((row) => row.everybody);
  return {
    open: age.open,
    medianReceivedOn: age.median,
    p90ReceivedOn: age.p90,
    oldestReceivedOn: age.oldest,
    oldest: oldest[0]?.n ?? 0,
    overdue: everybody?.overdue ?? 0,
    soonOverdue: everybody?.soon ?? 0,
    clerks: new Map(
      work.flatMap((row) => (row.everybody || !row.assignee_id ? [] : [[row.assignee_id, { open: row.open, overdue: row.overdue }]])),
    ),
  };
}
