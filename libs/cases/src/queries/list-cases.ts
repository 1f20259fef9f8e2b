import { Controller, Inject, Injectable } from '@nestjs/common';
import { currentPrincipal } from '@vorgang/access';
import { Catalogue, MUNICIPALITY, type Municipality } from '@vorgang/catalogue';
import {
  commaList,
  cursor,
  cappedCount,
  Clock,
  countCap,
  decodeCursorAs,
  defineEndpoint,
  encodeCursor,
  Endpoint,
  Input,
  InvalidInput,
  localDateOf,
  OfficeCalendar,
  UnitOfWork,
  type InputOf,
  type LocalDate,
} from '@vorgang/platform';
import { holdsWorkOnly } from '@vorgang/words';
import { z } from 'zod';
import { priorities, type Case } from '../domain/case.js';
import { noDeadline } from '../domain/case.rows.js';
import { cappedCount as cappedCountShape, caseListItem, type CaseListItem } from '../shapes.js';
import { caseFilter, filterCases, type CaseFilter, type FilteredCases } from './case-filter.js';
import { deskSorts, orderColumns, orderOf, sorts, workSorts, type CaseOrder, type OrderedRow, type Sort } from './case-order.js';
import { ListWords } from './list-words.js';
import { seenOfCase } from './seen-cases.js';
import { Crews } from '../stuck/crews.js';

/** The filter and the order of a list, without the page. */
export const caseListQuery = caseFilter.extend({
  sort: z.enum(sorts).optional().describe('The queue’s own order where omitted: by priority in queues, newest first in all'),
});

const query = caseListQuery.extend({
  ids: commaList(z.uuid(), 100).meta({
    type: 'string',
    description: 'Only these of the list, separated by commas: to look again at what is shown. `total` counts these only',
  }),
  cursor: cursor().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
type ListInput = z.output<typeof query>;
/** The filter and the order of a list. */
export type CaseListQuery = z.output<typeof caseListQuery>;

const page = z.object({
  items: z.array(caseListItem),
  next: z.string().nullable().describe('The cursor of the next page; null on the last one'),
  total: cappedCountShape,
});
type Page = z.infer<typeof page>;
type Total = z.infer<typeof cappedCountShape>;

interface Row extends OrderedRow {
  case_number: string;
  service_key: string;
  service_version: number;
  subject: string;
  applicant_name: string;
  channel: CaseListItem['channel'];
  status: CaseListItem['status'];
  outcome: string | null;
  team_id: string;
  assignee: Case['assignee'];
  received_at: Date;
  due_on: LocalDate | null;
  follow_up_on: string | null;
  look_at: CaseListItem['lookAt'];
  awaits_payment: boolean | null;
  post_open: boolean | null;
  undelivered: boolean | null;
  stuck: CaseListItem['stuck'];
  proposal: CaseListItem['proposal'];
  version: number;
  seen_at: Date | null;
  unread: number | null;
  place: string | null;
}

/** Lists the pages of queues and filters, each with an exact total up to the cap. */
@Injectable()
export class CaseList {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly words: ListWords,
    private readonly crews: Crews,
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
    @Inject(MUNICIPALITY) private readonly municipality: Municipality,
    private readonly calendar: OfficeCalendar,
  ) {}

  async page(input: ListInput): Promise<Page> {
    const filtered = await this.filtered(input, 'read');
    const order = orderFor(input, filtered);
    const { rows, total } = await this.rows(filtered, order, input, countCap);
    return { ...this.shown(rows, order, input.limit), total };
  }

  /**
   * A part of the list for taking it along, with what the current person may export of it, in the order of the list. It is not counted.
   * @param cursor where the part before ended
   */
  async part(input: CaseListQuery, limit: number, cursor?: string): Promise<Pick<Page, 'items' | 'next'>> {
    const filtered = await this.filtered(input, 'export');
    const order = orderFor(input, filtered);
    const { rows } = await this.rows(filtered, order, { ...input, limit, cursor }, 0);
    return this.shown(rows, order, limit);
  }

  /**
   * How many cases the current person may export of the list; counts up to `most` and one more.
   * @throws InvalidInput where the list does not offer the order
   */
  async count(input: CaseListQuery, most: number): Promise<number> {
    const { from, countFrom, where, parameters } = orderedOrRefused(input, await this.filtered(input, 'export'));
    const rows: { n: string }[] = await this.unitOfWork.manager.query(
      `select count(*) as n from (select 1 from ${countFrom ?? from} where ${where} limit ${most + 1}) counted`,
      parameters,
    );
    return Number(rows[0]?.n ?? 0);
  }

  private async filtered(input: CaseFilter, action: 'read' | 'export'): Promise<FilteredCases> {
    const who = currentPrincipal();
    return filterCases(
      input,
      who,
      localDateOf(this.clock.now()),
      this.municipality.figures.perPerson,
      await this.words.rarest(input, who),
      await this.crews.forList(input, who),
      action,
    );
  }

  /** The rows of the page in the shape of the API, and the cursor of the next one if there is one row more. */
  private shown(rows: readonly Row[], order: CaseOrder, limit: number): Pick<Page, 'items' | 'next'> {
    const today = localDateOf(this.clock.now());
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => this.item(row, today)),
      next: rows.length > limit && last ? encodeCursor(order.placeOf(last)) : null,
    };
  }

  /**
   * The rows of the page and one more, what the reader has seen of each, and the total of the list (of the given ids): one round trip.
   * @param countedTo up to how many cases the total is counted; 0 counts nothing
   */
  private async rows(
    filtered: FilteredCases,
    order: CaseOrder,
    { cursor, limit, ids }: Pick<ListInput, 'cursor' | 'limit' | 'ids'>,
    countedTo: number,
  ): Promise<{ rows: Row[]; total: Total }> {
    const parameters = [...filtered.parameters];
    const value = (v: unknown) => `$${parameters.push(v)}`;
    const after = cursor ? `and ${order.after(decodeCursorAs(cursor, order.place).map(value))}` : '';
    const only = ids ? `and c.id = any(${value(ids)})` : '';
    const counted =
      countedTo === 0
        ? 'select 1 limit 0'
        : ids
          ? `select 1 from ${filtered.from} where ${filtered.where} ${only}`
          : `select 1 from ${filtered.countFrom ?? filtered.from} where ${filtered.where} limit ${countedTo + 1}`;
    const found: (Row & { total: string })[] = await this.unitOfWork.manager.query(
      `with page as (
         select ${orderColumns}, c.case_number, c.service_key, c.service_version, c.subject, c.applicant_name, c.channel, c.status,
                c.outcome, c.team_id, c.state -> 'assignee' as assignee, c.received_at, c.version,
                c.due_on::text as due_on, w.follow_up_on::text as follow_up_on, c.state -> 'lookAt' as look_at,
                w.awaits_payment, w.undelivered, w.post_open, ${filtered.stuck ?? 'null'} as stuck,
                case when c.status = 'proposed' then jsonb_build_object('kind', c.state #> '{proposal,kind}', 'feeCents', c.state #> '{proposal,feeCents}',
                                                                        'because', c.state #> '{proposal,approvalBecause}') end as proposal,
                row_number() over (order by ${order.by}) as place
         from ${filtered.from}
         where ${filtered.where} ${after} ${only}
         order by ${order.by}
         limit ${value(limit + 1)}
       )
       select (select count(*) from (${counted}) counted) as total, page.*, seen.seen_at, seen.unread
       from (values (true)) once left join page on true left join lateral (${seenOfCase('page.id', value(currentPrincipal().id), value)}) seen on true
       order by page.place`,
      parameters,
    );
    // Of an empty page there is one row, with the total alone.
    return { rows: found.filter((row) => row.place !== null), total: cappedCount(found[0]?.total ?? 0) };
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
      officeDaysLeft:
        row.due_on && row.status !== 'closed' && row.status !== 'decided' && row.sort_due !== noDeadline
          ? this.calendar.officeDaysBetween(today, row.due_on)
          : null,
      followUpOn: row.follow_up_on,
      lookAt: row.look_at,
      awaitsPayment: row.awaits_payment ?? false,
      undelivered: row.undelivered ?? false,
      stuck: row.stuck,
      postOpen: row.post_open ?? false,
      proposal: row.proposal,
      version: row.version,
      unread: row.unread,
      seenAt: row.seen_at?.toISOString() ?? null,
    };
  }
}

/**
 * The order of the list.
 * @throws InvalidInput `paging.sort-not-offered`
 */
export function orderFor(
  { sort: wanted, queue, inWork }: CaseFilter & { sort?: Sort | undefined },
  { overWorkItems, ofOneDesk, leading }: FilteredCases,
): CaseOrder {
  const sort = wanted ?? (!holdsWorkOnly(queue) && !inWork ? '-received' : 'priority');
  const isOf = (some: readonly Sort[]) => some.includes(sort);
  if (isOf(workSorts) && !overWorkItems) throw notOffered('this order is offered where only work is listed');
  if (isOf(deskSorts) && !ofOneDesk) throw notOffered('this order is offered for what lies on one person’s desk');
  return orderOf(sort, leading);
}

/** The filtered cases, if the list offers the order that was asked for. */
function orderedOrRefused(input: CaseListQuery, filtered: FilteredCases): FilteredCases {
  orderFor(input, filtered);
  return filtered;
}

function notOffered(detail: string): InvalidInput {
  return new InvalidInput([{ pointer: '/query/sort', code: 'paging.sort-not-offered', detail }]);
}

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/cases',
  audience: 'staff',
  tag: 'cases',
  summary: 'A page of a queue, or of a search over all cases that one may read',
  permission: ['read', 'Case'],
  reads: 'Case',
  query,
  response: page,
  problems: ['paging.bad-cursor', 'paging.sort-not-offered', 'search.too-short', 'case-list.not-by-person'],
});

@Controller()
export class ListCasesController {
  constructor(private readonly cases: CaseList) {}

  @Endpoint(endpoint)
  list(@Input() { query: input }: InputOf<typeof endpoint>): Promise<Page> {
    return this.cases.page(input);
  }
}
