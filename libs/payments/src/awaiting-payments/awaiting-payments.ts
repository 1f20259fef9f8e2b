import { Controller } from '@nestjs/common';
import { Policy } from '@vorgang/access';
import { Catalogue, wordsOf } from '@vorgang/catalogue';
import { accountOf, localDateSchema, localText, ofState, textOfState, type Case } from '@vorgang/cases';
import {
  cursor,
  searchText,
  decodeCursorAs,
  defineEndpoint,
  encodeCursor,
  Endpoint,
  Input,
  searchForm,
  searchPatterns,
  UnitOfWork,
  type InputOf,
} from '@vorgang/platform';
import { z } from 'zod';
import { codeOnly } from '../money-of-case.js';

const page = z.object({
  items: z.array(
    z
      .object({
        caseId: z.uuid(),
        caseNumber: z.string(),
        serviceTitle: localText,
        feeLabel: localText.describe('What the service calls what is paid: “Gebühr”, “Steuer”'),
        kassenzeichen: z.string().nullable(),
        payer: z.string(),
        decidedOn: z.string(),
        dueCents: z.int().describe('The whole fee, in euro cents'),
        paidCents: z.int().describe('What was paid so far'),
      })
      .meta({ id: 'AwaitedPayment' }),
  ),
  next: z.string().nullable(),
});

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/payments/awaiting',
  audience: 'staff',
  tag: 'payments',
  summary: 'Decided cases whose permit waits for the fee',
  description: 'A payment is recorded by POST /api/v1/cases/:caseId/payment.',
  permission: ['read', 'Payment'],
  reads: 'Payment',
  query: z.object({
    q: searchText(100).optional().describe('Kassenzeichen, case number or name'),
    cursor: cursor().optional(),
    limit: z.coerce.number().int().min(1).max(100).default(25),
  }),
  response: page,
  problems: ['paging.bad-cursor'],
});

interface Row {
  readonly id: string;
  readonly sort_due: string;
  readonly case_number: string;
  readonly service_key: string;
  readonly service_version: number;
  readonly applicant_name: string;
  readonly decision: NonNullable<Case['decision']>;
  readonly paid_cents: number;
  readonly refunds: Case['refundsStanding'];
}

/** Shows cashiers what they need of a case to take its money, and nothing else. */
@Controller()
export class AwaitingPaymentsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policy: Policy,
    private readonly catalogue: Catalogue,
  ) {}

  @Endpoint(endpoint)
  async list(@Input() { query }: InputOf<typeof endpoint>): Promise<z.infer<typeof page>> {
    this.policy.demand('read', 'Payment', {});
    const [dueOn, id] = query.cursor
      ? decodeCursorAs(query.cursor, z.tuple([localDateSchema, z.uuid()]))
      : ['0001-01-01', '00000000-0000-0000-0000-000000000000'];
    // served by work_item_payment; it has only the permits that wait for their fee
    const rows: Row[] = await this.unitOfWork.manager.query(
      `select c.id, ${decidedOn} as sort_due, c.case_number, c.service_key, c.service_version, c.applicant_name,
              ${ofState('decision')} as decision, ${ofState('paidCents')} as paid_cents, ${ofState('refundsStanding')} as refunds
       from work_item w join case_file c on c.id = w.case_id
       where w.awaits_payment and (${decidedOn}, w.case_id) > ($1, $2::uuid)
         and ($3::text is null or ${codeOnly(textOfState('decision', 'kassenzeichen'))} like $3 or ${codeOnly('c.case_number')} like $3
              -- cashiers find by name, not by the address that a case's own search text holds too
              or search_form(c.applicant_name) like all ($4::text[]))
       order by ${decidedOn}, w.case_id limit $5`,
      [dueOn, id, ...patterns(query.q), query.limit + 1],
    );
    const shown = rows.slice(0, query.limit);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => ({
        caseId: row.id,
        caseNumber: row.case_number,
        feeLabel: wordsOf(this.catalogue.version(row.service_key, row.service_version) ?? { words: {} }).fee,
        serviceTitle: this.catalogue.version(row.service_key, row.service_version)?.title ?? { de: row.service_key, en: row.service_key },
        kassenzeichen: row.decision.kassenzeichen,
        payer: row.applicant_name,
        decidedOn: row.decision.decidedOn,
        dueCents: row.decision.feeCents,
        paidCents:
          row.decision.feeCents -
          accountOf({ ...row, status: 'decided', paidCents: row.paid_cents, refundsStanding: row.refunds }).missingCents,
      })),
      next: rows.length > query.limit && last ? encodeCursor([last.sort_due, last.id]) : null,
    };
  }
}

/** The longest waiting case comes first, since its deadline is paused meanwhile. */
const decidedOn = textOfState('decision', 'decidedOn');

/** The pattern for numbers (the text without blanks and hyphens) and those for names (each word). Null matches everything. */
function patterns(q: string | undefined): [string | null, string[]] {
  if (!q) return [null, []];
  const number = searchForm(q).replaceAll(/[^\p{L}\p{N}]/gu, '');
  return [number === '' ? '' : `%${number}%`, searchPatterns(q)];
}
