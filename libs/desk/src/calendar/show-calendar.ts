import { Controller, Injectable } from '@nestjs/common';
import { currentPrincipal, Policy } from '@vorgang/access';
import { Catalogue } from '@vorgang/catalogue';
import { permittedWork, textOfState } from '@vorgang/cases';
import { defineEndpoint, Endpoint, Input, NotPermitted, UnitOfWork, type InputOf, type LocalDate } from '@vorgang/platform';
import { z } from 'zod';
import { calendarDayShape, type CalendarDay, type CalendarEntry } from './calendar.shapes.js';
import { mustBePeriod, periodShape } from './period.js';

/** Six weeks: what a page of a month shows. */
const mostDays = 42;
/** How many entries of a kind a day has in a longer period, and how many where it is the only day. */
const shown = { ofMany: 5, ofOne: 200 } as const;

interface Asked {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly whose: 'mine' | 'team';
}

interface Row extends Omit<CalendarEntry, 'serviceTitle'> {
  readonly on: string;
  readonly count: number;
  readonly serviceKey: string;
  readonly serviceVersion: number;
}

/** Reads which cases are due, and which are followed up, on which day. */
@Injectable()
export class CalendarReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policy: Policy,
    private readonly catalogue: Catalogue,
  ) {}

  /** @throws NotPermitted where somebody asks for a team whose figures they may not see */
  async days({ from, until, whose }: Asked): Promise<CalendarDay[]> {
    const rows = await this.rows({ from, until, whose });
    const days = new Map<string, CalendarDay>();
    for (const { on, count, serviceKey, serviceVersion, ...entry } of rows) {
      const day = days.get(on) ?? { on, due: 0, followUps: 0, entries: [] };
      const title = this.catalogue.version(serviceKey, serviceVersion)?.title ?? { de: serviceKey, en: serviceKey };
      day[entry.kind === 'due' ? 'due' : 'followUps'] = count;
      day.entries.push({ ...entry, serviceTitle: title });
      days.set(on, day);
    }
    return [...days.values()];
  }

  private async rows({ from, until, whose }: Asked): Promise<Row[]> {
    const who = currentPrincipal();
    const ofWhom = whose === 'mine' ? { desk: who.id } : { teams: this.teams() };
    const { text, parameters } = calendarSql({ from, until, ofWhom, may: permittedWork(who, 'read', parametersBefore) });
    return this.unitOfWork.manager.query(text, parameters);
  }

  /** The teams whose days the person may see. */
  private teams(): string[] {
    const who = currentPrincipal();
    const teams = who.teamIds.filter((teamId) => this.policy.may(who, 'read', 'Figures', { teamId }));
    if (teams.length === 0) throw new NotPermitted('read', 'Figures');
    return teams;
  }
}

/** The period, how many a day shows, and whose they are. */
const parametersBefore = 4;

/**
 * Served by work_item_assignee and work_item_own_follow_up; for teams by work_item_status or work_item_due, and work_item_follow_up.
 * @param asked.may what the person may read, after four parameters
 */
export function calendarSql({
  from,
  until,
  ofWhom,
  may,
}: {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly ofWhom: { readonly desk: string } | { readonly teams: readonly string[] };
  readonly may: { readonly sql: string; readonly parameters: readonly unknown[] };
}): { readonly text: string; readonly parameters: unknown[] } {
  const [theirs, id] = 'desk' in ofWhom ? ['w.assignee_id = $4', ofWhom.desk] : ['w.team_id = any($4)', ofWhom.teams];
  return {
    parameters: [from, until, from === until ? shown.ofOne : shown.ofMany, id, ...may.parameters],
    text: `
      with found as (
        select w.case_id, w.due_on as day, 'due' as kind from work_item w
        where ${theirs} and w.status in ('open', 'waiting', 'proposed') and w.due_on between $1 and $2 and (${may.sql})
        union all
        select w.case_id, w.follow_up_on, 'follow-up' from work_item w
        where ${theirs} and w.follow_up_on between $1 and $2 and (${may.sql})
      ), numbered as (
        select f.*, count(*) over (partition by day, kind)::int as count, row_number() over (partition by day, kind order by case_id) as place
        from found f
      )
      select n.day::text as "on", n.kind, n.count, c.id as "caseId", c.case_number as "caseNumber", c.applicant_name as "applicantName", c.subject,
             c.service_key as "serviceKey", c.service_version as "serviceVersion", ${textOfState('assignee', 'name')} as assignee,
             case when n.kind = 'follow-up' then ${textOfState('followUp', 'note')} end as note
      from numbered n join case_file c on c.id = n.case_id
      where n.place <= $3
      order by n.day, n.kind desc, n.place`,
  };
}

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/calendar',
  audience: 'staff',
  tag: 'calendar',
  summary: 'What falls due, and what is followed up, on each day of a period',
  description:
    'At most 42 days. Each day has its counts and the first five entries of each kind; a period of one day has the first 200. Deadlines that are paused are on no day.',
  permission: ['read', 'Case'],
  reads: 'Case',
  query: periodShape.extend({
    whose: z.enum(['mine', 'team']).default('mine').describe('`team`: all cases of the teams whose figures one may see'),
  }),
  response: z.object({ days: z.array(calendarDayShape) }),
  problems: ['calendar.period-reversed', 'calendar.period-too-long'],
});

@Controller()
export class ShowCalendarController {
  constructor(private readonly calendar: CalendarReader) {}

  @Endpoint(endpoint)
  async show(@Input() { query }: InputOf<typeof endpoint>): Promise<{ days: CalendarDay[] }> {
    mustBePeriod(query, mostDays);
    return { days: await this.calendar.days(query) };
  }
}
