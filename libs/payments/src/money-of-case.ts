import { wordsOf, type Catalogue } from '@vorgang/catalogue';
import {
  accountOf,
  accountShape,
  caseStatuses,
  listOfCase,
  localText,
  ofState,
  refundMethods,
  type Case,
  type CaseLists,
} from '@vorgang/cases';
import { outcomeWords, type Word } from '@vorgang/words';
import { z } from 'zod';

/** The money of a case, for cashiers, and nothing else of it. */
export const moneyOfCase = z
  .object({
    caseId: z.uuid(),
    caseNumber: z.string(),
    serviceTitle: localText,
    feeLabel: localText.describe('What the service calls what is paid: “Gebühr”, “Steuer”'),
    kassenzeichen: z.string().nullable(),
    payer: z.string(),
    status: z.enum(caseStatuses),
    outcome: z.string().nullable(),
    outcomeTitle: localText.nullable().describe('What the service calls the outcome'),
    account: accountShape,
    payments: z.array(
      z.object({ cents: z.int(), via: z.enum(['portal', 'cashier']), method: z.string(), reference: z.string(), paidAt: z.string() }),
    ),
    refunds: z
      .array(
        z.object({ id: z.string(), cents: z.int(), on: z.string(), method: z.enum(refundMethods), reference: z.string(), by: z.string() }),
      )
      .describe('Those that stand'),
  })
  .meta({ id: 'MoneyOfCase' });
export type MoneyOfCase = z.infer<typeof moneyOfCase>;

/** The columns of `case_file c` that it needs. */
// Stryker disable next-line StringLiteral: the specs with a database run it
export const moneyColumns = `c.id, c.case_number, c.service_key, c.service_version, c.applicant_name, c.status, c.outcome, c.received_at,
  ${ofState('decision')} as decision, ${ofState('standing')} as standing, ${ofState('paidCents')} as paid_cents,
  ${ofState('refundsStanding')} as refunds, ${listOfCase('payments')} as payments`;

/** A number without the signs that people leave out. */
export const codeOnly = (column: string): string => `regexp_replace(lower(${column}), '[^[:alnum:]]', '', 'g')`;

export interface MoneyRow {
  readonly id: string;
  readonly case_number: string;
  readonly service_key: string;
  readonly service_version: number;
  readonly applicant_name: string;
  readonly status: Case['status'];
  readonly outcome: string | null;
  readonly received_at: Date;
  readonly decision: Case['decision'];
  readonly standing: NonNullable<Case['standing']> | null;
  readonly paid_cents: number;
  readonly payments: CaseLists['payments'];
  /** Those that stand. */
  readonly refunds: Case['refundsStanding'];
}

/** The row in the shape of the API. Pure. */
export function moneyOf(row: MoneyRow, catalogue: Catalogue): MoneyOfCase {
  const { refunds } = row;
  const definition = catalogue.version(row.service_key, row.service_version);
  const words = wordsOf(definition ?? { words: {} });
  const outcomes: Readonly<Record<string, Word>> = { ...outcomeWords, granted: words.granted, rejected: words.rejected };
  return {
    caseId: row.id,
    caseNumber: row.case_number,
    serviceTitle: definition?.title ?? { de: row.service_key, en: row.service_key },
    feeLabel: words.fee,
    kassenzeichen: (row.decision ?? row.standing)?.kassenzeichen ?? null,
    payer: row.applicant_name,
    status: row.status,
    outcome: row.outcome,
    outcomeTitle: outcomes[row.outcome ?? ''] ?? null,
    account: accountOf({ ...row, paidCents: row.paid_cents, refundsStanding: refunds }),
    payments: row.payments.map(({ cents, via, method, reference, paidAt }) => ({ cents, via, method, reference, paidAt })),
    refunds: refunds.map(({ id, cents, on, method, reference, by }) => ({ id, cents, on, method, reference, by: by.name })),
  };
}
