import { maybeInWorkThen } from '@vorgang/cases';
import type { LocalDate } from '@vorgang/platform';
import type { EntityManager } from 'typeorm';
import type { DayCounts } from './day-series.js';
import type { FigureScope } from './scope.js';

/** The counts of one service, team or channel (or of all) in the period. */
export interface GroupCounts {
  received: number;
  decided: number;
  closed: number;
  open: number;
  online: number;
}

export interface PeriodCounts {
  readonly total: GroupCounts;
  readonly days: ReadonlyMap<string, DayCounts>;
  readonly services: ReadonlyMap<string, GroupCounts>;
  readonly teams: ReadonlyMap<string, GroupCounts>;
  readonly channels: ReadonlyMap<string, GroupCounts>;
  /** First closings by the person who brought the case there. */
  readonly handlers: ReadonlyMap<string, number>;
  readonly throughput: { readonly median: number | null; readonly p90: number | null };
}

interface Row {
  measure: 'received' | 'decided' | 'closed' | 'open';
  day: LocalDate | null;
  service_key: string | null;
  team_id: string | null;
  channel: string | null;
  handled_by: string | null;
  /** The column by which the row is grouped. */
  by: 'day' | 'service_key' | 'team_id' | 'channel' | 'handled_by' | 'all';
  n: number;
  online: number;
  ended: number;
}

/** One scan of an index for each measure; it is grouped at once by day, service, team and channel, and as a whole. */
function measure(name: string, day: string, from: string, where: string, extra = 'null::uuid'): string {
  const columns = day === 'null::date' ? ['service_key', 'team_id', 'channel'] : [day, 'service_key', 'team_id', 'channel'];
  const sets = [...columns, ...(extra === 'handled_by' ? [extra] : []), ''].map((set) => `(${set})`);
  const grouped = (column: string, label: string) => `when grouping(${column}) = 0 then '${label}'`;
  return `
    select '${name}' as measure, ${day}::text as day, service_key, team_id, channel, ${extra} as handled_by,
           case ${day === 'null::date' ? '' : grouped(day, 'day')} ${grouped('service_key', 'service_key')}
                ${grouped('team_id', 'team_id')} ${grouped('channel', 'channel')}
                ${extra === 'handled_by' ? grouped('handled_by', 'handled_by') : ''} else 'all' end as by,
           count(*)::integer as n, count(*) filter (where online)::integer as online,
           count(*) filter (where ${name === 'received' ? 'first_closed_on < received_on' : 'received_on <= first_closed_on'})::integer as ended
    from ${from} where ${where} group by grouping sets (${sets.join(', ')})`;
}

/**
 * Counts what happened in a period and what was open at its end. It reads the facts in the period (case_fact_received,
 * case_fact_decided, case_fact_closed), those still open (case_fact_open), and those that were open at its end but are not now
 * (case_fact_in_work_then). It reads nothing that was closed before the period or came after it.
 */
export async function countPeriod(manager: EntityManager, scope: FigureScope, from: LocalDate, to: LocalDate): Promise<PeriodCounts> {
  const within = scope.over('f', 2);
  const parameters = [from, to, ...within.parameters];
  // Only columns of case_fact_open itself, so that the rows need not be looked up.
  const columns = 'service_key, team_id, channel, false as online, received_on, null::date as first_closed_on';
  const open = `(
      select ${columns} from case_fact f where first_closed_on is null and received_on <= $2 and ${within.sql}
      union all
      select ${columns} from case_fact f where ${maybeInWorkThen('f', '$2')} and first_closed_on > $2 and ${within.sql}) f`;
  const inPeriod = (day: string) => `${day} between $1 and $2 and ${within.sql}`;
  const rows: Row[] = await manager.query(
    [
      measure('received', 'received_on', 'case_fact f', inPeriod('received_on')),
      measure('decided', 'decided_on', 'case_fact f', inPeriod('decided_on')),
      measure('closed', 'first_closed_on', 'case_fact f', inPeriod('first_closed_on'), 'handled_by'),
      // $1 is not needed here, but this is one statement, so that all of it sees the same moment.
      measure('open', 'null::date', open, '$1::date is not null'),
    ].join(' union all '),
    parameters,
  );
  const times: { median: number | null; p90: number | null }[] = await manager.query(
    `select percentile_disc(0.5) within group (order by throughput_days) as median,
            percentile_disc(0.9) within group (order by throughput_days) as p90
     from case_fact f where ${inPeriod('first_closed_on')}`,
    parameters,
  );
  return { ...collect(rows), throughput: times[0] ?? { median: null, p90: null } };
}

function collect(rows: readonly Row[]): Omit<PeriodCounts, 'throughput'> {
  const empty = (): GroupCounts => ({ received: 0, decided: 0, closed: 0, open: 0, online: 0 });
  const total = empty();
  const groups = {
    service_key: new Map<string, GroupCounts>(),
    team_id: new Map<string, GroupCounts>(),
    channel: new Map<string, GroupCounts>(),
  };
  const days = new Map<string, DayCounts>();
  const handlers = new Map<string, number>();
  const add = (to: GroupCounts, row: Row) => {
    to[row.measure] += row.n;
    if (row.measure === 'received') to.online += row.online;
  };
  for (const row of rows) {
    switch (row.by) {
      case 'all':
        add(total, row);
        break;
      case 'handled_by':
        if (row.handled_by) handlers.set(row.handled_by, row.n);
        break;
      case 'day': {
        if (!row.day || row.measure === 'open') break;
        const known = days.get(row.day) ?? { received: 0, decided: 0, closed: 0, ended: 0 };
        const ended = row.measure === 'decided' ? 0 : row.ended;
        days.set(row.day, { ...known, [row.measure]: row.n, ended: known.ended + ended });
        break;
      }
      case 'service_key':
      case 'team_id':
      case 'channel': {
        const key = row[row.by];
        if (key === null) break;
        const group = groups[row.by].get(key) ?? empty();
        groups[row.by].set(key, group);
        add(group, row);
        break;
      }
    }
  }
  return { total, days, handlers, services: groups.service_key, teams: groups.team_id, channels: groups.channel };
}
