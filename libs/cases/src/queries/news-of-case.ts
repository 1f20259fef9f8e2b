import { Controller } from '@nestjs/common';
import { currentPrincipal } from '@vorgang/access';
import { EventLog } from '@vorgang/event-log';
import { defineEndpoint, Endpoint, Input, NotFound, UnitOfWork, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams } from '../case-desk.js';
import type { CaseEventKind } from '../domain/case.events.js';
import { readableCase } from '../reading/readable-case.js';
import { timelineEntry } from '../shapes.js';
import { timelineEntryOf } from './read-timeline.js';
import { othersSince } from './seen-cases.js';

/** How many of the newest events are looked through for the most important ones. */
const window = 200;
/** How many are told. */
const told = 5;

/** What matters most to whoever comes back to a case; what is not named here comes after it, the newest first. */
const byWeight: readonly CaseEventKind[] = [
  'case.proposal-returned',
  'case.decision-recalled',
  'case.reopened',
  'case.decided',
  'case.joined',
  'case.withdrawn',
  'case.closed',
  'case.request-answered',
  'case.post-received',
  'case.letter-failed',
  'case.request-expired',
  'case.assigned',
  'case.continued',
  'case.released',
  'case.decision-proposed',
  'case.payment-recorded',
  'case.applicant-corrected',
  'case.data-corrected',
  'case.information-requested',
  'case.note-added',
];

const answer = z.object({
  since: z.string().nullable().describe('When one looked at the case last; null where one never did, or where nothing is new'),
  entries: z.array(timelineEntry).describe(`What others did since, the most important first; at most ${told}`),
  more: z.int().describe(`How many more there are, of the newest ${window}`),
});
type Answer = z.infer<typeof answer>;

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/cases/:caseId/news',
  audience: 'staff',
  tag: 'cases',
  summary: 'What others did with a case since one looked at it last',
  permission: ['read', 'Case'],
  reads: 'Case',
  params: caseParams,
  response: answer,
  problems: ['case.not-found'],
});

/** Two columns of the whole, and an event; the event is null where nothing is new. */
type Row = { readonly since: Date | null; readonly n: number; readonly seq: string | null };

@Controller()
export class NewsOfCaseController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly eventLog: EventLog,
  ) {}

  /** @throws NotFound */
  @Endpoint(endpoint)
  async read(@Input() { params }: InputOf<typeof endpoint>): Promise<Answer> {
    const who = currentPrincipal();
    const parameters: unknown[] = [params.caseId, who.id];
    const value = (v: unknown) => `$${parameters.push(v)}`;
    const readable = readableCase(who, parameters.length);
    parameters.push(...readable.parameters);
    // Served by case_file_pkey, case_seen_pkey and, from the seen event on, by event_by_stream read backwards. Where the case stands
    // where it stood, no event is read.
    const rows: Row[] = await this.unitOfWork.manager.query(
      `with news as materialized (
         select s.seen_at, e.* from case_file c
         join case_seen s on s.case_id = c.id and s.staff_id = $2 and s.position < c.position
         cross join lateral (
           select e.* from event e where ${othersSince('e', 's', value)} order by e.position desc limit ${value(window)}::integer
         ) e
         where c.id = $1
       )
       select k.*, e.*, p.data as personal
       from (select (select min(seen_at) from news) as since, (select count(*)::integer from news) as n
             from case_file c where c.id = $1 and ${readable.sql}) k
         left join (
           select * from news order by array_position(${value(byWeight)}::text[], kind) nulls last, seq desc limit ${value(told)}::integer
         ) e on true
         left join event_personal p on p.event_id = e.id
       order by array_position(${value(byWeight)}::text[], e.kind) nulls last, e.seq desc`,
      parameters,
    );
    const [first] = rows;
    if (!first) throw new NotFound('case');
    const entries = rows.filter(({ seq }) => seq !== null).map((row) => timelineEntryOf(this.eventLog.toEvent(row)));
    return { since: first.since?.toISOString() ?? null, entries, more: first.n - entries.length };
  }
}
