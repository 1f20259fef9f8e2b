import { Controller, Injectable } from '@nestjs/common';
import { currentPrincipal, Policy } from '@vorgang/access';
import { Catalogue } from '@vorgang/catalogue';
import {
  cursor,
  cappedCount,
  Clock,
  countCap,
  decodeCursorAs,
  defineEndpoint,
  encodeCursor,
  Endpoint,
  Input,
  localDateOf,
  UnitOfWork,
  type CappedCount,
  type InputOf,
} from '@vorgang/platform';
import { z } from 'zod';
import { quarantineColumns, type QuarantineEntry } from './quarantine.store.js';
import type { StoredSubmission } from '../submission/submission.store.js';
import { summaryOf } from './entry-summary.js';
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

/** An instant as PostgreSQL writes it, to the microsecond, and the entry's id. */
const place = z.tuple([
  z
    .string()
    .refine(
      (text) =>
        /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)?$/.test(text) &&
        !Number.isNaN(Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))),
    ),
  z.uuid(),
]);

interface Row extends QuarantineEntry, Pick<StoredSubmission, 'envelope' | 'attachments' | 'receivedAt'> {
  readonly sortedAt: string;
}

/** Lists the quarantine in pages, the oldest entries first. */
@Injectable()
export class QuarantineList {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policy: Policy,
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
  ) {}

  async page(input: z.output<typeof query>): Promise<Page> {
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
      items: shown.map(({ sortedAt: _, envelope, attachments, receivedAt, ...entry }) =>
        itemOf(
          entry,
          summaryOf(this.catalogue, { service: entry.service, channel: entry.channel, envelope, attachments, receivedAt }, today),
        ),
      ),
      next: rows.length > input.limit && last ? encodeCursor([last.sortedAt, last.id]) : null,
      total: await this.count(input.state),
    };
  }

  private async count(state: string): Promise<CappedCount> {
    const permitted = this.policy.sql(currentPrincipal(), 'read', 'Quarantine', columns, 1);
    const rows: { n: string }[] = await this.unitOfWork.manager.query(
      `select count(*) as n from (select 1 from quarantine_entry q where q.state = $1 and ${permitted.sql} limit ${countCap + 1}) counted`,
      [state, ...permitted.parameters],
    );
    return cappedCount(rows[0]?.n ?? 0);
  }
}

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/quarantine',
  audience: 'staff',
  permission: ['read', 'Quarantine'],
  reads: 'Quarantine',
  tag: 'quarantine',
  summary: 'Submissions that could not be routed, the oldest first',
  query,
  response: page,
  problems: ['paging.bad-cursor'],
});

@Controller()
export class ListQuarantineController {
  constructor(private readonly entries: QuarantineList) {}

  @Endpoint(endpoint)
  list(@Input() { query: input }: InputOf<typeof endpoint>): Promise<Page> {
    return this.entries.page(input);
  }
}
