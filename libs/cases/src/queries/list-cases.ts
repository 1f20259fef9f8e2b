import { Controller } from '@nestjs/common';
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { currentPrincipal, Policy } from '@vorgang/access';
import { Catalogue } from '@vorgang/catalogue';
import {
  cappedCount, Clock, countCap, decodeCursorAs, defineEndpoint, encodeCursor, Endpoint, Input, InvalidInput, localDateOf,
  officeCalendar, UnitOfWork, type InputOf, type LocalDate,
} from '@vorgang/platform';
import { z } from 'zod';
import { priorities, type Case } from '../domain/case.js';
import { noDeadline } from '../domain/case.rows.js';
import { cappedCount as cappedCountShape, caseListItem, type CaseListItem } from '../shapes.js';
import { caseFilter, filterCases, type FilteredCases } from './case-filter.js';

/** The offered orders. Each has its index, and the id as its last word, so that pages neither skip nor repeat. */
export const sorts = ['due', 'priority', 'received', '-received'] as const;
type Sort = (typeof sorts)[number];

const query = caseFilter.extend({
  sort: z.enum(sorts).optional().describe('The queue’s own order where omitted: by priority in queues, newest first in all'),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
type ListInput = z.output<typeof query>;

const page = z.object({
  items: z.array(caseListItem),
  next: z.string().nullable().describe('The cursor of the next page; null on the last one'),
  total: cappedCountShape,
});
type Page = z.infer<typeof page>;

/** One page of a queue or a search, with an honest total. */
export class ListCases extends Query<Page> {
  constructor(readonly input: ListInput) {
    super();
  }
}

interface Row {
  id: string;
  case_number: string;
  service_key: string;
  service_version: number;
  subject: string;
  applicant_name: string;
  channel: CaseListItem['channel'];
  status: CaseListItem['status'];
  outcome: string | null;
  priority: number;
  team_id: string;
  assignee: Case['assignee'];
  received_at: Date;
  due_on: LocalDate | null;
  sort_due: string | null;
  follow_up_on: string | null;
  awaits_payment: boolean | null;
  undelivered: boolean | null;
  version: number;
}

@QueryHandler(ListCases)
export class ListCasesHandler implements IQueryHandler<ListCases> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policy: Policy,
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
  ) {}

  async execute({ input }: ListCases): Promise<Page> {
    const today = localDateOf(this.clock.now());
    const filtered = filterCases(input, currentPrincipal(), this.policy, today);
    const sort = input.sort ?? (filtered.overWorkItems ? 'priority' : '-received');
    if (!filtered.overWorkItems && (sort === 'due' || sort === 'priority')) {
      throw new InvalidInput([{ pointer: '/query/sort', code: 'paging.sort-not-offered', detail: 'this order is offered in queues only' }]);
    }
    const [rows, total] = await Promise.all([this.rows(filtered, sort, input), this.total(filtered)]);
    const shown = rows.slice(0, input.limit);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => this.item(row, today)),
      next: rows.length > input.limit && last ? encodeCursor(cursorOf(last, sort)) : null,
      total,
    };
  }

  private async rows(filtered: FilteredCases, sort: Sort, { cursor, limit }: ListInput): Promise<Row[]> {
    const parameters = [...filtered.parameters];
    const value = (v: unknown) => `$${parameters.push(v)}`;
    const order = orderOf(sort, filtered.overWorkItems);
    const after = cursor ? `and ${order.after(decodeCursorAs(cursor, order.cursor).map(value))}` : '';
    return this.unitOfWork.manager.query(
      `select c.id, c.case_number, c.service_key, c.service_version, c.subject, c.applicant_name, c.channel, c.status,
              c.outcome, c.priority, c.team_id, c.state -> 'assignee' as assignee, c.received_at, c.version,
              c.due_on::text as due_on, w.due_on::text as sort_due, w.follow_up_on::text as follow_up_on,
              w.awaits_payment, w.undelivered
       from ${filtered.from}
       where ${filtered.where} ${after}
       order by ${order.by}
       limit ${value(limit + 1)}`,
      parameters,
    );
  }

  private async total(filtered: FilteredCases): Promise<z.infer<typeof cappedCountShape>> {
    const rows: { n: string }[] = await this.unitOfWork.manager.query(
      `select count(*) as n from (select 1 from ${filtered.from} where ${filtered.where} limit ${countCap + 1}) counted`,
      filtered.parameters,
    );
    return cappedCount(rows[0]?.n ?? 0);
  }

  private item(row: Row, today: LocalDate): CaseListItem {
    const title = this.catalogue.version(row.service_key, row.service_version)?.title ?? { de: row.service_key, en: row.service_key };
    return {
      id: row.id,
      caseNumber: row.case_number,
      serviceKey: row.service_key,
      serviceTitle: title,
      subject: row.subject,
      applicantName: row.applicant_name,
      channel: row.channel,
      status: row.status,
      outcome: row.outcome,
      priority: priorities[row.priority] ?? 'normal',
      teamId: row.team_id,
      assignee: row.assignee && { id: row.assignee.id, name: row.assignee.name },
      receivedAt: row.received_at.toISOString(),
      dueOn: row.due_on,
      officeDaysLeft: row.due_on && row.status !== 'closed' && row.sort_due !== noDeadline ? officeCalendar.officeDaysBetween(today, row.due_on) : null,
      followUpOn: row.follow_up_on,
      awaitsPayment: row.awaits_payment ?? false,
      undelivered: row.undelivered ?? false,
      version: row.version,
    };
  }
}

const day = z.iso.date();

function orderOf(sort: Sort, overWorkItems: boolean): { by: string; cursor: z.ZodType<readonly unknown[]>; after: (v: readonly string[]) => string } {
  const [received, id] = overWorkItems ? ['w.received_at', 'w.case_id'] : ['c.received_at', 'c.id'];
  switch (sort) {
    case 'due':
      return { by: 'w.due_on, w.case_id', cursor: z.tuple([day, z.uuid()]), after: ([due, i]) => `(w.due_on, w.case_id) > (${due}, ${i})` };
    case 'priority':
      return {
        by: 'w.priority desc, w.due_on, w.case_id',
        cursor: z.tuple([z.int().min(0).max(9), day, z.uuid()]),
        after: ([p, due, i]) => `(w.priority <= ${p} and (w.priority < ${p} or (w.due_on, w.case_id) > (${due}, ${i})))`,
      };
    case 'received':
      return { by: `${received}, ${id}`, cursor: z.tuple([z.iso.datetime(), z.uuid()]), after: ([r, i]) => `(${received}, ${id}) > (${r}, ${i})` };
    case '-received':
      return { by: `${received} desc, ${id} desc`, cursor: z.tuple([z.iso.datetime(), z.uuid()]), after: ([r, i]) => `(${received}, ${id}) < (${r}, ${i})` };
  }
}

function cursorOf(row: Row, sort: Sort): (string | number | null)[] {
  switch (sort) {
    case 'due':
      return [row.sort_due, row.id];
    case 'priority':
      return [row.priority, row.sort_due, row.id];
    case 'received':
    case '-received':
      return [row.received_at.toISOString(), row.id];
  }
}

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/cases',
  audience: 'staff',
  tag: 'cases',
  summary: 'A page of a queue, or of a search over all cases that one may read',
  permission: ['read', 'Case'],
  query,
  response: page,
  problems: ['paging.bad-cursor', 'paging.sort-not-offered', 'search.too-short'],
});

@Controller()
export class ListCasesController {
  constructor(private readonly queries: QueryBus) {}

  @Endpoint(endpoint)
  list(@Input() { query: input }: InputOf<typeof endpoint>): Promise<Page> {
    return this.queries.execute(new ListCases(input));
  }
}
