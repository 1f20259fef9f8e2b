import { Controller, Injectable } from '@nestjs/common';
import { abilityOf, currentPrincipal, policySql, type StaffPrincipal } from '@vorgang/access';
import { Catalogue } from '@vorgang/catalogue';
import {
  cappedCount,
  Clock,
  countCap,
  cursor,
  decodeCursorAs,
  defineEndpoint,
  encodeCursor,
  Endpoint,
  Input,
  localDateOf,
  OfficeCalendar,
  UnitOfWork,
  type InputOf,
  type LocalDate,
} from '@vorgang/platform';
import { z } from 'zod';
import { listShapes } from '../case-lists.shape.js';
import { Colleagues } from '../colleagues.js';
import type { Task } from '../domain/task.js';
import { mutable } from '../queries/mutable.js';
import { readableCase } from '../reading/readable-case.js';
import { cappedCount as cappedCountShape, localText } from '../shapes.js';

const item = listShapes.tasks
  .omit({ shared: true })
  .extend({
    caseNumber: z.string(),
    caseId: z.uuid().nullable().describe('Only for those who may read the case'),
    serviceTitle: localText,
    officeDaysLeft: z.int().nullable().describe('Negative where the day has passed; null once it is not open any more'),
    nobodyThere: z
      .enum(['gone', 'absent'])
      .nullable()
      .describe('Why nobody answers an open task that one gave: all who could have no account any more, or are absent today'),
  })
  .meta({ id: 'TaskListItem' });
const page = z.object({ items: z.array(item), next: z.string().nullable() });

const query = z.object({
  list: z.enum(['mine', 'given']).default('mine').describe('Given to oneself or to an own team, or given by oneself'),
  state: z.enum(['open', 'ended']).default('open'),
  cursor: cursor().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
type Query = z.output<typeof query>;

interface Row {
  readonly id: string;
  readonly sort: string;
  readonly task: Task;
  readonly case_number: string;
  readonly case_id: string;
  readonly readable: boolean;
  readonly service_key: string;
  readonly service_version: number;
}

/** The tasks that somebody has, and those that they gave. */
@Injectable()
export class TaskList {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
    private readonly calendar: OfficeCalendar,
    private readonly colleagues: Colleagues,
  ) {}

  async page(asked: Query): Promise<z.infer<typeof page>> {
    const who = currentPrincipal();
    const today = localDateOf(this.clock.now());
    const { sql, parameters } = pageSql(asked, who);
    const rows: Row[] = await this.unitOfWork.manager.query(sql, parameters);
    const shown = rows.slice(0, asked.limit);
    const last = shown.at(-1);
    const there = asked.list === 'given' && asked.state === 'open' ? await this.whoIsThere() : null;
    return {
      items: shown.map((row) => this.itemOf(row, today, there)),
      next: rows.length > asked.limit && last ? encodeCursor([last.sort, last.id]) : null,
    };
  }

  async counts(): Promise<Record<CountedTasks, { count: number; capped: boolean }>> {
    const who = currentPrincipal();
    const today = localDateOf(this.clock.now());
    const mine = asking(who, 2);
    const given = readableCase(who, 2 + mine.parameters.length);
    const some = (from: string) => `(select count(*) from (${from} limit ${countCap + 1}) x)`;
    const ofMine = `select 1 from case_task t where t.state = 'open' and ${mine.sql}`;
    const ofGiven = `select 1 from case_task t join case_file c on c.id = t.case_id where t.state = 'open' and t.given_by = $1 and ${given.sql}`;
    // served by case_task_person, case_task_team and case_task_giver
    const [row]: Record<CountedTasks, string>[] = await this.unitOfWork.manager.query(
      `select ${some(ofMine)} as "mine", ${some(`${ofMine} and t.due_on < $2`)} as "mineOverdue",
              ${some(ofGiven)} as "given", ${some(`${ofGiven} and t.due_on < $2`)} as "givenOverdue"`,
      [who.id, today, ...mine.parameters, ...given.parameters],
    );
    const of = (key: CountedTasks) => cappedCount(row?.[key] ?? 0);
    return { mine: of('mine'), mineOverdue: of('mineOverdue'), given: of('given'), givenOverdue: of('givenOverdue') };
  }

  /** Whom one could ask today, and whether they are absent. */
  private async whoIsThere(): Promise<ReadonlyMap<string, boolean>> {
    const { people, teams } = await this.colleagues.allWhoCanBeAsked();
    return new Map([...people, ...teams].map(({ id, away }) => [id, away]));
  }

  /** @param there whom one could ask, and whether they are absent; null where it does not matter */
  private itemOf({ task, ...row }: Row, today: LocalDate, there: ReadonlyMap<string, boolean> | null): z.infer<typeof item> {
    const { shared: _, ...told } = task;
    const isOpen = task.state === 'open';
    const title = this.catalogue.version(row.service_key, row.service_version)?.title ?? { de: row.service_key, en: row.service_key };
    return mutable({
      ...told,
      caseNumber: row.case_number,
      caseId: row.readable ? row.case_id : null,
      serviceTitle: title,
      officeDaysLeft: isOpen ? this.calendar.officeDaysBetween(today, task.dueOn) : null,
      nobodyThere: there && nobodyThere(there.get(task.to.id)),
    });
  }
}

function nobodyThere(away: boolean | undefined): 'gone' | 'absent' | null {
  if (away === undefined) return 'gone';
  return away ? 'absent' : null;
}

type CountedTasks = 'mine' | 'mineOverdue' | 'given' | 'givenOverdue';

/** The tasks that somebody has, as a condition on `case_task t`. */
function asking(who: StaffPrincipal, parametersBefore: number) {
  return policySql(abilityOf(who), 'answer', 'Task', { toStaffId: 't.to_staff', toTeamId: 't.to_team' }, parametersBefore);
}

/** Exported for the spec that looks at its plan. */
export function pageSql(
  { list, state, cursor: after, limit }: Query,
  who: StaffPrincipal,
): { readonly sql: string; readonly parameters: unknown[] } {
  const open = state === 'open';
  const [sort, id] = after
    ? decodeCursorAs(after, z.tuple([open ? z.iso.date() : z.iso.datetime({ offset: true }), z.uuid()]))
    : [null, null];
  const own = list === 'mine' ? asking(who, 3) : { sql: 't.given_by = $4', parameters: [who.id] };
  const readable = readableCase(who, 3 + own.parameters.length);
  // Whoever cannot read the case any more does not see what they once asked within it.
  const whose = list === 'mine' ? own.sql : `${own.sql} and ${readable.sql}`;
  const column = open ? 't.due_on' : `date_trunc('milliseconds', t.ended_at)`;
  const type = open ? 'date' : 'timestamptz';
  const [than, direction] = open ? ['>', 'asc'] : ['<', 'desc'];
  return {
    // served by case_task_person and case_task_team, or case_task_giver, and the same with “ended”
    sql: `
      select t.id, ${open ? 't.due_on::text' : `to_char(t.ended_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`} as sort,
             e.data as task, c.case_number, c.id as case_id, ${readable.sql} as readable, c.service_key, c.service_version
      from case_task t join case_file c on c.id = t.case_id
        join case_entry e on e.case_id = t.case_id and e.list = 'tasks' and e.number = t.number
      where t.state ${open ? '=' : '<>'} 'open' and ${whose}
        and ($1::${type} is null or (${column}, t.id) ${than} ($1::${type}, $2::uuid))
      order by ${column} ${direction}, t.id ${direction} limit $3`,
    parameters: [sort, id, limit + 1, ...own.parameters, ...readable.parameters],
  };
}

const listEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/tasks',
  audience: 'staff',
  tag: 'tasks',
  summary: 'The tasks that one has, or that one gave',
  description: 'Open ones by the day on which the answer is wanted, the others by when they ended, newest first.',
  permission: ['read', 'Task'],
  reads: 'Task',
  query,
  response: page,
  problems: ['paging.bad-cursor'],
});

const countEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/tasks/counts',
  audience: 'staff',
  tag: 'tasks',
  summary: 'How many open tasks one has and gave, and how many of them are overdue',
  permission: null,
  reads: { nothing: 'how many tasks there are, and none of them' },
  response: z.object({ mine: cappedCountShape, mineOverdue: cappedCountShape, given: cappedCountShape, givenOverdue: cappedCountShape }),
});

@Controller()
export class ListTasksController {
  constructor(private readonly tasks: TaskList) {}

  @Endpoint(listEndpoint)
  list(@Input() { query: asked }: InputOf<typeof listEndpoint>): Promise<z.infer<typeof page>> {
    return this.tasks.page(asked);
  }

  @Endpoint(countEndpoint)
  count(): Promise<z.infer<typeof countEndpoint.response>> {
    return this.tasks.counts();
  }
}
