import { Controller } from '@nestjs/common';
import { Policy } from '@vorgang/access';
import { Catalogue } from '@vorgang/catalogue';
import { textOfState } from '@vorgang/cases';
import {
  cursor,
  decodeCursorAs,
  defineEndpoint,
  encodeCursor,
  Endpoint,
  Input,
  searchText,
  UnitOfWork,
  type InputOf,
} from '@vorgang/platform';
import { z } from 'zod';
import { codeOnly, moneyColumns, moneyOf, moneyOfCase, type MoneyRow } from '../money-of-case.js';

const page = z.object({ items: z.array(moneyOfCase), next: z.string().nullable() });

const listEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/payments/owed-back',
  audience: 'staff',
  tag: 'payments',
  summary: 'Cases whose money is to be paid back, in whole or in part',
  description:
    'Paid too much or twice, or for what was then withdrawn or rejected. A refund is recorded by POST /api/v1/cases/:caseId/refund.',
  permission: ['read', 'Payment'],
  reads: 'Payment',
  query: z.object({ cursor: cursor().optional(), limit: z.coerce.number().int().min(1).max(100).default(25) }),
  response: page,
  problems: ['paging.bad-cursor'],
});

const findEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/payments/account',
  audience: 'staff',
  tag: 'payments',
  summary: 'The money of the case with this Kassenzeichen or case number, in whatever state it is',
  description: 'So that money can be booked, and a refund undone, also where nothing is awaited. Empty where there is no such case.',
  permission: ['read', 'Payment'],
  reads: 'Payment',
  query: z.object({ number: searchText(100).describe('The whole Kassenzeichen or case number; case and blanks do not matter') }),
  response: z.object({ items: z.array(moneyOfCase) }),
});

const countEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/payments/counts',
  audience: 'staff',
  tag: 'payments',
  summary: 'How many cases wait for money, and how many for it to be paid back',
  permission: ['read', 'Payment'],
  reads: 'Payment',
  response: z.object({
    awaiting: z.int(),
    owedBack: z.int(),
    owedBackCents: z.int().describe('All that is to be paid back, in euro cents'),
  }),
});

/** Refunds that are due (Erstattungen), and the money of one case. */
@Controller()
export class OwedBackController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policy: Policy,
    private readonly catalogue: Catalogue,
  ) {}

  @Endpoint(listEndpoint)
  async list(@Input() { query }: InputOf<typeof listEndpoint>): Promise<z.infer<typeof page>> {
    this.policy.demand('read', 'Payment', {});
    const [receivedAt, id] = query.cursor
      ? decodeCursorAs(query.cursor, z.tuple([z.iso.datetime(), z.uuid()]))
      : ['0001-01-01T00:00:00Z', '00000000-0000-0000-0000-000000000000'];
    // served by case_file_owed_back, which has only these cases
    const rows: MoneyRow[] = await this.unitOfWork.manager.query(
      `select ${moneyColumns} from case_file c
       where c.owed_back_cents > 0 and (date_trunc('milliseconds', c.received_at), c.id) > ($1::timestamptz, $2::uuid)
       order by date_trunc('milliseconds', c.received_at), c.id limit $3`,
      [receivedAt, id, query.limit + 1],
    );
    const shown = rows.slice(0, query.limit);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => moneyOf(row, this.catalogue)),
      next: rows.length > query.limit && last ? encodeCursor([last.received_at.toISOString(), last.id]) : null,
    };
  }

  @Endpoint(findEndpoint)
  async find(@Input() { query }: InputOf<typeof findEndpoint>): Promise<{ items: z.infer<typeof moneyOfCase>[] }> {
    this.policy.demand('read', 'Payment', {});
    const number = query.number.toUpperCase().replaceAll(/\s/g, '');
    // served by case_file_number and case_word_pkey, since a case can be found by its Kassenzeichen, among other numbers
    const rows: MoneyRow[] = await this.unitOfWork.manager.query(
      `select ${moneyColumns} from case_file c
       where c.id in (
         select n.id from case_file n where n.case_number = $1
         union all
         select c.id from case_word x join case_file c on c.id = x.case_id
         where x.word = '#' || $2 and ${codeOnly(textOfState('decision', 'kassenzeichen'))} = $2)
       order by c.received_at desc, c.id limit 20`,
      [number, number.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')],
    );
    return { items: rows.map((row) => moneyOf(row, this.catalogue)) };
  }

  @Endpoint(countEndpoint)
  async count(): Promise<z.infer<typeof countEndpoint.response>> {
    this.policy.demand('read', 'Payment', {});
    // served by work_item_payment and case_file_owed_back
    const rows: { awaiting: number; owedBack: number; owedBackCents: string }[] = await this.unitOfWork.manager.query(
      `select (select count(*)::integer from work_item w where w.awaits_payment) as awaiting,
              count(*)::integer as "owedBack", coalesce(sum(c.owed_back_cents), 0) as "owedBackCents"
       from case_file c where c.owed_back_cents > 0`,
    );
    const [row] = rows;
    return { awaiting: row?.awaiting ?? 0, owedBack: row?.owedBack ?? 0, owedBackCents: Number(row?.owedBackCents ?? 0) };
  }
}
