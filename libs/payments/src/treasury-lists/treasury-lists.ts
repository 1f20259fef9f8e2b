import { Controller, Res } from '@nestjs/common';
import { Policy } from '@vorgang/access';
import { localDateSchema } from '@vorgang/cases';
import { fileNameParameters } from '@vorgang/documents';
import {
  cursor,
  Clock,
  csv,
  decodeCursorAs,
  defineEndpoint,
  encodeCursor,
  Endpoint,
  formatLocalDate,
  germanAmount,
  Input,
  localDateOf,
  NotFound,
  parseLocalDate,
  UnitOfWork,
  type CsvField,
  type InputOf,
  type LocalDate,
} from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';

const page = z.object({
  items: z.array(
    z.object({
      date: z.string(),
      count: z.int().describe('Receivables booked on this day'),
      cents: z.int().describe('Their sum in euro cents'),
      complete: z.boolean().describe('The day is over: nothing is added any more'),
    }),
  ),
  next: z.string().nullable(),
});

const listEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/treasury-lists',
  audience: 'staff',
  tag: 'payments',
  summary: 'The days on which receivables were booked, the newest first',
  permission: ['read', 'TreasuryList'],
  reads: 'TreasuryList',
  query: z.object({ cursor: cursor().optional(), limit: z.coerce.number().int().min(1).max(100).default(31) }),
  response: page,
  problems: ['paging.bad-cursor'],
});

const csvEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/treasury-lists/:date/csv',
  audience: 'staff',
  tag: 'payments',
  summary: 'The receivables of a day as a list for the treasury (Sollstellung): CSV, one line for each instalment',
  permission: ['read', 'TreasuryList'],
  reads: 'TreasuryList',
  params: z.object({ date: localDateSchema }),
  file: 'text/csv',
  exports: 'treasury-list',
  problems: ['treasury-list.not-found'],
});

const columns = [
  'Kassenzeichen',
  'Schuldner',
  'Straße',
  'PLZ',
  'Ort',
  'Betrag',
  'Fällig am',
  'Zweck',
  'Aktenzeichen',
  'Bescheid vom',
  'Art',
  'Zu Kassenzeichen',
];

interface DayRow {
  readonly date: string;
  readonly count: number;
  readonly cents: string;
}

interface ReceivableLine {
  readonly kassenzeichen: string;
  readonly debtor_name: string;
  readonly debtor_street: string;
  readonly debtor_postal_code: string;
  readonly debtor_town: string;
  readonly purpose: string;
  readonly amount_cents: number;
  readonly instalments: { readonly dueOn: string; readonly cents: number }[];
  readonly case_number: string;
  readonly decided_on: string;
  readonly booking: 'first' | 'difference' | 'twice';
  readonly refers_to: string | null;
}

/** The lists that the treasury copies into its own books, day by day. */
@Controller()
export class TreasuryListsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  @Endpoint(listEndpoint)
  async list(@Input() { query }: InputOf<typeof listEndpoint>): Promise<z.infer<typeof page>> {
    this.policy.demand('read', 'TreasuryList', {});
    const before = query.cursor ? decodeCursorAs(query.cursor, z.tuple([localDateSchema]))[0] : 'infinity';
    // served by receivable_booked: it reads one group after the other, and only up to the page
    const rows: DayRow[] = await this.unitOfWork.manager.query(
      `select booked_on::text as date, count(*)::integer as count, sum(amount_cents) as cents
       from receivable where booked_on < $1::date group by booked_on order by booked_on desc limit $2`,
      [before, query.limit + 1],
    );
    const shown = rows.slice(0, query.limit);
    const last = shown.at(-1);
    const today = localDateOf(this.clock.now());
    return {
      items: shown.map(({ date, count, cents }) => ({ date, count, cents: Number(cents), complete: date < today })),
      next: rows.length > query.limit && last ? encodeCursor([last.date]) : null,
    };
  }

  @Endpoint(csvEndpoint)
  async csv(@Input() { params }: InputOf<typeof csvEndpoint>, @Res() reply: FastifyReply): Promise<void> {
    this.policy.demand('read', 'TreasuryList', {});
    const rows = await this.receivablesOf(params.date);
    if (rows.length === 0) throw new NotFound('treasury-list');
    await reply
      .header('content-type', 'text/csv; charset=utf-8; header=present')
      .header('content-disposition', `attachment; ${fileNameParameters(`Sollstellung ${params.date}.csv`)}`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .send(csv([columns, ...rows.flatMap(linesOf)]));
  }

  private async receivablesOf(day: LocalDate): Promise<ReceivableLine[]> {
    // served by receivable_booked
    return this.unitOfWork.manager.query(
      `select kassenzeichen, debtor_name, debtor_street, debtor_postal_code, debtor_town, purpose, amount_cents, instalments,
              case_number, decided_on::text as decided_on, booking, refers_to
       from receivable where booked_on = $1 order by kassenzeichen`,
      [day],
    );
  }
}

/** One line for each instalment; one line without a day where the letter names none. */
function linesOf(row: ReceivableLine): CsvField[][] {
  const parts = row.instalments.length > 0 ? row.instalments : [{ dueOn: null, cents: row.amount_cents }];
  return parts.map(({ dueOn, cents }) => [
    row.kassenzeichen,
    { typed: row.debtor_name },
    { typed: row.debtor_street },
    { typed: row.debtor_postal_code },
    { typed: row.debtor_town },
    germanAmount(cents),
    dueOn ? formatLocalDate(parseLocalDate(dueOn)) : '',
    { typed: row.purpose },
    row.case_number,
    formatLocalDate(parseLocalDate(row.decided_on)),
    row.booking === 'first' || row.booking === 'twice' ? 'Sollstellung' : cents < 0 ? 'Abgang' : 'Nachforderung',
    row.refers_to ?? '',
  ]);
}
