import type { LocalDate } from '@vorgang/platform';
import type { EntityManager } from 'typeorm';
import { Histogram } from '../roll-ups/classes.js';
import { everyDimension, type Dimension } from '../roll-ups/measures.js';
import { rowsOf } from '../roll-ups/read.js';
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
}

interface DayRow extends DayCounts {
  readonly day: LocalDate;
  readonly online: number;
}

/** Counts what happened on each day of a period; days on which nothing happened are left out. */
export async function countDays(manager: EntityManager, scope: FigureScope, from: LocalDate, to: LocalDate): Promise<DayRow[]> {
  const days = rowsOf({ name: 'figure_cell', scope, span: { from, to }, each: 'day' });
  return manager.query(
    `select day::text as day, ${['received', 'decided', 'closed', 'ended', 'online'].map((one) => `sum(${one})::integer as ${one}`).join(', ')}
     from ${days.sql} x group by day order by day`,
    [...days.parameters],
  );
}

/**
 * How many cases were open at the end of a day: all that had come in, less all that had ended. It reads a row for each year, and
 * for the months and days of the last one.
 */
export async function countOpen(manager: EntityManager, scope: FigureScope, day: LocalDate): Promise<number> {
  const until = rowsOf({ name: 'figure_cell', scope, span: { from: null, to: day } });
  const rows: { open: number }[] = await manager.query(`select coalesce(sum(received - ended), 0)::integer as open from ${until.sql} x`, [
    ...until.parameters,
  ]);
  return rows[0]?.open ?? 0;
}

/** Counts what happened in a period and what was open at its end, by day and by each of the groups. */
export async function countPeriod(
  manager: EntityManager,
  scope: FigureScope,
  from: LocalDate,
  to: LocalDate,
  groups: readonly Dimension[] = everyDimension,
): Promise<PeriodCounts> {
  const days = await countDays(manager, scope, from, to);
  const sum = (of: 'received' | 'decided' | 'closed' | 'online') => days.reduce((total, day) => total + day[of], 0);
  const open = await countOpen(manager, scope, to);
  const group = (by: Dimension) => (groups.includes(by) ? countGroups(manager, scope, from, to, by) : new Map<string, GroupCounts>());
  return {
    total: { received: sum('received'), decided: sum('decided'), closed: sum('closed'), online: sum('online'), open },
    days: new Map(days.map((day) => [day.day, day])),
    services: await group('service_key'),
    teams: await group('team_id'),
    channels: await group('channel'),
  };
}

async function countGroups(
  manager: EntityManager,
  scope: FigureScope,
  from: LocalDate,
  to: LocalDate,
  by: Dimension,
): Promise<Map<string, GroupCounts>> {
  const during = rowsOf({ name: 'figure_cell', scope, span: { from, to }, by: [by] });
  const until = rowsOf({ name: 'figure_cell', scope, span: { from: null, to }, by: [by], offset: during.parameters.length });
  const rows: (GroupCounts & { key: string })[] = await manager.query(
    `select key, sum(received)::integer as received, sum(decided)::integer as decided, sum(closed)::integer as closed, sum(online)::integer as online,
            sum(open)::integer as open
     from (
       select ${by}::text as key, received, decided, closed, online, 0 as open from ${during.sql} a
       union all
       select ${by}::text, 0, 0, 0, 0, received - ended from ${until.sql} b
     ) x group by key having sum(received) <> 0 or sum(decided) <> 0 or sum(closed) <> 0 or sum(open) <> 0`,
    [...during.parameters, ...until.parameters],
  );
  return new Map(rows.map(({ key, ...counts }) => [key, counts]));
}

/** What people have done in a period: the cases that they brought to their first closing, and how many of these had been returned once. */
export async function countDeeds(
  manager: EntityManager,
  scope: FigureScope,
  from: LocalDate,
  to: LocalDate,
): Promise<Map<string, { readonly closed: number; readonly returned: number }>> {
  const deeds = rowsOf({ name: 'figure_person', scope, span: { from, to } });
  const rows: { handled_by: string; closed: number; returned: number }[] = await manager.query(
    `select handled_by, sum(closed)::integer as closed, sum(returned)::integer as returned from ${deeds.sql} x group by handled_by having sum(closed) <> 0`,
    [...deeds.parameters],
  );
  return new Map(rows.map(({ handled_by, ...of }) => [handled_by, of]));
}

/** How long the cases closed for the first time in a period took: how many are in each class. */
export async function countDurations(
  manager: EntityManager,
  scope: FigureScope,
  from: LocalDate,
  to: LocalDate,
): Promise<Map<number, number>> {
  const closed = rowsOf({ name: 'figure_histogram', scope, span: { from, to } });
  const rows: { code: number; n: number }[] = await manager.query(
    `select code, sum(n)::integer as n from ${closed.sql} x group by code having sum(n) <> 0`,
    [...closed.parameters],
  );
  return new Map(rows.map(({ code, n }) => [code, n]));
}

/** The throughput in office days, from receipt to the first closing. */
export async function countThroughput(manager: EntityManager, scope: FigureScope, from: LocalDate, to: LocalDate): Promise<Histogram> {
  return new Histogram('office-days', await countDurations(manager, scope, from, to));
}
