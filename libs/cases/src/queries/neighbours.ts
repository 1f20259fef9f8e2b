import { Controller, Inject } from '@nestjs/common';
import { currentPrincipal } from '@vorgang/access';
import { MUNICIPALITY, type Municipality } from '@vorgang/catalogue';
import { Clock, defineEndpoint, Endpoint, Input, localDateOf, NotFound, UnitOfWork, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams } from '../case-desk.js';
import { readableCase } from '../reading/readable-case.js';
import { filterCases } from './case-filter.js';
import { noDeadline } from '../domain/case.rows.js';
import { orderColumns, type OrderedRow } from './case-order.js';
import { caseListQuery, orderFor } from './list-cases.js';
import { Crews } from '../stuck/crews.js';
import { ListWords } from './list-words.js';

const answer = z.object({
  previous: z.uuid().nullable().describe('The case before this one in the list; null for the first'),
  next: z.uuid().nullable(),
});
type Answer = z.infer<typeof answer>;

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/cases/:caseId/neighbours',
  audience: 'staff',
  tag: 'cases',
  summary: 'The cases before and after this one in a list, for walking along a queue',
  description: 'A case that has left the list meanwhile keeps its place between the others.',
  permission: ['read', 'Case'],
  reads: 'Case',
  params: caseParams,
  query: caseListQuery,
  response: answer,
  problems: ['case.not-found', 'paging.sort-not-offered', 'search.too-short', 'case-list.not-by-person'],
});

@Controller()
export class NeighboursController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly words: ListWords,
    private readonly crews: Crews,
    private readonly clock: Clock,
    @Inject(MUNICIPALITY) private readonly municipality: Municipality,
  ) {}

  /** Two steps along the index of the list’s order, from the case’s place. @throws NotFound */
  @Endpoint(endpoint)
  async find(@Input() { params: { caseId }, query }: InputOf<typeof endpoint>): Promise<Answer> {
    const who = currentPrincipal();
    const { manager } = this.unitOfWork;
    const filtered = filterCases(
      query,
      who,
      localDateOf(this.clock.now()),
      this.municipality.figures.perPerson,
      await this.words.rarest(query, who),
      await this.crews.forList(query, who),
    );
    const order = orderFor(query, filtered);

    const inList: OrderedRow[] = await manager.query(
      `select ${orderColumns} from ${filtered.from} where ${filtered.where} and c.id = $${filtered.parameters.length + 1}`,
      [...filtered.parameters, caseId],
    );
    const here = inList[0] ?? (await this.whereItWas(caseId));
    if (!here) throw new NotFound('case');

    const place = order.placeOf(here);
    const names = place.map((_, i) => `$${filtered.parameters.length + i + 1}`);
    const id = filtered.overWorkItems ? 'w.case_id' : 'c.id';
    const rows: Answer[] = await manager.query(
      `select
         (select ${id} from ${filtered.from} where ${filtered.where} and ${order.before(names)} order by ${order.byReversed} limit 1) as previous,
         (select ${id} from ${filtered.from} where ${filtered.where} and ${order.after(names)} order by ${order.by} limit 1) as next`,
      [...filtered.parameters, ...place],
    );
    return { previous: rows[0]?.previous ?? null, next: rows[0]?.next ?? null };
  }

  /**
   * The place of a case that is not in the list any more. It follows from the case's own deadline, which a waiting or closed case
   * has too.
   */
  private async whereItWas(caseId: string): Promise<OrderedRow | undefined> {
    const readable = readableCase(currentPrincipal(), 1);
    const rows: OrderedRow[] = await this.unitOfWork.manager.query(
      `select ${orderColumns} from case_file c
       cross join lateral (select coalesce(c.due_on, date '${noDeadline}') as due_on, c.priority, null::date as follow_up_on) w where c.id = $1 and ${readable.sql}`,
      [caseId, ...readable.parameters],
    );
    return rows[0];
  }
}
