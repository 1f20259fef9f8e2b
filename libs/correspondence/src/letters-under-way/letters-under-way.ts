import { Controller } from '@nestjs/common';
import { currentPrincipal } from '@vorgang/access';
import { cappedCount as cappedCountShape, letterStates, letterWays, ofState, readableCase, type LetterWay } from '@vorgang/cases';
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
  UnitOfWork,
  type InputOf,
} from '@vorgang/platform';
import { z } from 'zod';

/** The task whose retries are those of letters. */
const mailTask = 'correspondence:send-mail';
const unsettled = ['ordered', 'written', 'failed', 'batched'] as const;
const sentDays = 30;

const letter = z
  .object({
    letterId: z.uuid(),
    caseNumber: z.string(),
    caseId: z.string().nullable().describe('Only for those who may read the case'),
    key: z.string(),
    way: z.enum(letterWays),
    state: z.enum(letterStates),
    orderedAt: z.string(),
    attempts: z.int(),
    problem: z.string().nullable().describe('Why it failed: a code, no address'),
    nextTryAt: z.string().nullable(),
  })
  .meta({ id: 'LetterUnderWay' });

const letters = z.object({
  counts: z
    .array(z.object({ way: z.string(), state: z.enum(unsettled), count: z.int() }))
    .describe(`Letters that are not out yet, up to ${countCap} in all`),
  sent: z
    .object({ days: z.int(), mail: cappedCountShape, print: cappedCountShape, failed: cappedCountShape })
    .describe('How many were sent, posted, or failed in the last days'),
  items: z.array(letter).describe('Oldest first'),
  next: z.string().nullable(),
});

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/system/letters',
  audience: 'staff',
  tag: 'operation',
  summary: 'Letters and mails that are not out yet, by state; what failed with its reason, what is tried again with its time',
  permission: ['read', 'Operations'],
  reads: 'Operations',
  query: z.object({
    state: z.enum(unsettled).default('failed'),
    way: z.enum(letterWays).optional(),
    cursor: cursor().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: letters,
  problems: ['paging.bad-cursor'],
});

interface Row {
  id: string;
  case_id: string;
  case_number: string;
  readable: boolean;
  key: string;
  way: LetterWay;
  state: (typeof unsettled)[number];
  ordered_at: Date;
  micros: string;
  attempts: number | null;
  problem: string | null;
}

/** Letters under way. */
@Controller()
export class LettersUnderWayController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Endpoint(endpoint)
  async list(@Input() { query }: InputOf<typeof endpoint>): Promise<z.infer<typeof letters>> {
    const rows = await this.rows(query);
    const shown = rows.slice(0, query.limit);
    const last = shown.at(-1);
    const tries: { letter_id: string; run_at: Date; attempts: number }[] = await this.unitOfWork.manager.query(
      'select * from job_desk.next_tries($1, $2)',
      [mailTask, shown.map((row) => row.id)],
    );
    const again = new Map(tries.map((one) => [one.letter_id, one]));
    return {
      counts: await this.counts(),
      sent: {
        days: sentDays,
        mail: await this.happened('case.letter-sent'),
        print: await this.happened('case.letter-posted'),
        failed: await this.happened('case.letter-failed'),
      },
      items: shown.map((row) => ({
        letterId: row.id,
        caseNumber: row.case_number,
        caseId: row.readable ? row.case_id : null,
        key: row.key,
        way: row.way,
        state: row.state,
        orderedAt: row.ordered_at.toISOString(),
        attempts: again.get(row.id)?.attempts ?? row.attempts ?? 0,
        problem: row.problem,
        nextTryAt: again.get(row.id)?.run_at.toISOString() ?? null,
      })),
      next: rows.length > query.limit && last ? encodeCursor([last.micros, last.id]) : null,
    };
  }

  private async rows({ state, way, cursor, limit }: InputOf<typeof endpoint>['query']): Promise<Row[]> {
    const [micros, id] = cursor ? decodeCursorAs(cursor, z.tuple([z.string().regex(/^\d{1,18}$/), z.uuid()])) : [null, null];
    const readable = readableCase(currentPrincipal(), 5);
    // served by case_letter_unsettled
    return this.unitOfWork.manager.query(
      `select l.id, l.case_id, c.case_number, (${readable.sql}) as readable, l.key, l.way, l.state, l.ordered_at,
              (extract(epoch from l.ordered_at) * 1000000)::bigint::text as micros, (s.one ->> 'attempts')::integer as attempts, s.one ->> 'problem' as problem
       from case_letter l join case_file c on c.id = l.case_id
         left join lateral (select one from jsonb_array_elements(${ofState('lettersUnderWay')}) as one where one ->> 'id' = l.id::text limit 1) s on true
       where l.state in ('ordered', 'written', 'failed', 'batched') and l.state = $1 and ($2::text is null or l.way = $2)
         and ($3::bigint is null or (l.ordered_at, l.id) > (timestamptz 'epoch' + $3::bigint * interval '1 microsecond', $4::uuid))
       order by l.ordered_at, l.id limit $5`,
      [state, way ?? null, micros, id, limit + 1, ...readable.parameters],
    );
  }

  private async counts(): Promise<z.infer<typeof letters>['counts']> {
    const rows: { way: string; state: (typeof unsettled)[number]; n: string }[] = await this.unitOfWork.manager.query(
      `select way, state, count(*) as n from (select way, state from case_letter where state in ('ordered', 'written', 'failed', 'batched') order by ordered_at, id limit ${countCap}) l
       group by way, state order by way, state`,
    );
    return rows.map(({ way, state, n }) => ({ way, state, count: Number(n) }));
  }

  private async happened(kind: string): Promise<z.infer<typeof cappedCountShape>> {
    // served by event_by_kind
    const since = new Date(this.clock.now().getTime() - sentDays * 86_400_000);
    const rows: { n: string }[] = await this.unitOfWork.manager.query(
      `select count(*) as n from (select 1 from event where kind = $1 and occurred_at >= $2 limit ${countCap + 1}) e`,
      [kind, since],
    );
    return cappedCount(rows[0]?.n ?? 0);
  }
}
