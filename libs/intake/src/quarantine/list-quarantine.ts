import { Controller } from '@nestjs/common';
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { currentPrincipal, Policy } from '@vorgang/access';
import { Catalogue } from '@vorgang/catalogue';
import {
  cursor,
  cappedCount, Clock, countCap, decodeCursorAs, defineEndpoint, encodeCursor, Endpoint, Input, localDateOf, UnitOfWork, type CappedCount, type InputOf,
} from '@vorgang/platform';
import { z } from 'zod';
import { quarantineColumns, type QuarantineEntry } from './quarantine.store.js';
import type { StoredSubmission } from '../submission/submission.store.js';
import { aboutOf } from './about.js';
import { itemOf } from './quarantine.desk.js';
import { quarantineItem } from './quarantine.shape.js';

const query = z.object({
  state: z.enum(['open', 'released', 'refused']).default('open'),
  cursor: cursor().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});

const page = z.object({
  items: z.array(quarantineItem),
  next: z.string().nullable().describe('The cursor of the next page; null on the last one'),
  total: z.object({ count: z.int(), capped: z.boolean() }),
});
type Page = z.output<typeof page>;

const columns = { teamId: 'q.team_id', serviceKey: 'q.service_key' };

/** One page of the quarantine, the oldest first. */
export class ListQuarantine extends Query<Page> {
  constructor(readonly input: z.output<typeof query>) {
    super();
  }
}

/** How many open entries wait for the person who asks: for the queue's count. */
export class CountQuarantine extends Query<CappedCount> {}

/** PostgreSQL's own writing of an instant, to the microsecond, and the entry's id. */
const place = z.tuple([
  z.string().refine((text) => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)?$/.test(text) && !Number.isNaN(Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')))),
  z.uuid(),
]);

interface Row extends QuarantineEntry, Pick<StoredSubmission, 'envelope' | 'attachments' | 'receivedAt'> {
  readonly sortedAt: string;
}

@QueryHandler(ListQuarantine)
export class ListQuarantineHandler implements IQueryHandler<ListQuarantine> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policy: Policy,
    private readonly queries: QueryBus,
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
  ) {}

  async execute({ input }: ListQuarantine): Promise<Page> {
    const permitted = this.policy.sql(currentPrincipal(), 'read', 'Quarantine', columns, 1);
    const parameters: unknown[] = [input.state, ...permitted.parameters];
    const value = (v: unknown) => `$${parameters.push(v)}`;
    const after = input.cursor ? decodeCursorAs(input.cursor, place) : null;
    const behind = after ? `and (q.entered_at, q.id) > (${value(after[0])}::timestamptz, ${value(after[1])}::uuid)` : '';
    // served by quarantine_entry_by_state
    const rows: Row[] = await this.unitOfWork.manager.query(
      `select ${quarantineColumns}, q.entered_at::text as "sortedAt", s.envelope, s.attachments, s.received_at as "receivedAt"
       from quarantine_entry q join submission s on s.id = q.submission_id
       where q.state = $1 and ${permitted.sql} ${behind}
       order by q.entered_at, q.id
       limit ${value(input.limit + 1)}`,
      parameters,
    );
    const shown = rows.slice(0, input.limit);
    const last = shown.at(-1);
    const today = localDateOf(this.clock.now());
    return {
      items: shown.map(({ sortedAt: _, envelope, attachments, receivedAt, ...entry }) => itemOf(entry, aboutOf(this.catalogue, { service: entry.service, channel: entry.channel, envelope, attachments, receivedAt }, today))),
      next: rows.length > input.limit && last ? encodeCursor([last.sortedAt, last.id]) : null,
      total: input.state === 'open' ? await this.queries.execute(new CountQuarantine()) : await this.count(input.state),
    };
  }

  private count(state: string): Promise<CappedCount> {
    return countEntries(this.unitOfWork, this.policy, state);
  }
}

@QueryHandler(CountQuarantine)
export class CountQuarantineHandler implements IQueryHandler<CountQuarantine> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policy: Policy,
  ) {}

  execute(): Promise<CappedCount> {
    return countEntries(this.unitOfWork, this.policy, 'open');
  }
}

async function countEntries(unitOfWork: UnitOfWork, policy: Policy, state: string): Promise<CappedCount> {
  const permitted = policy.sql(currentPrincipal(), 'read', 'Quarantine', columns, 1);
  const rows: { n: string }[] = await unitOfWork.manager.query(
    `select count(*) as n from (select 1 from quarantine_entry q where q.state = $1 and ${permitted.sql} limit ${countCap + 1}) counted`,
    [state, ...permitted.parameters],
  );
  return cappedCount(rows[0]?.n ?? 0);
}

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/quarantine',
  audience: 'staff',
  permission: ['read', 'Quarantine'],
  tag: 'quarantine',
  summary: 'Submissions that could not be routed, the oldest first',
  query,
  response: page,
  problems: ['paging.bad-cursor'],
});

@Controller()
export class ListQuarantineController {
  constructor(private readonly queries: QueryBus) {}

  @Endpoint(endpoint)
  list(@Input() { query: input }: InputOf<typeof endpoint>): Promise<Page> {
    return this.queries.execute(new ListQuarantine(input));
  }
}
