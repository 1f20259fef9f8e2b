import { Catalogue, loadCatalogue } from '@vorgang/catalogue';
import { packageRoot, parseLocalDate } from '@vorgang/platform';
import { join } from 'node:path';
import { moneyOf, moneyOfCase, type MoneyRow } from './money-of-case.js';

const cashier = { id: '0195c1f0-0000-7000-8000-000000000002', name: 'Plum' };
const refund = (id: string, cents: number): MoneyRow['refunds'][number] => ({
  id,
  cents,
  on: parseLocalDate('2026-03-04'),
  method: 'transfer',
  reference: 'Ü 17',
  by: cashier,
  at: '2026-03-04T09:00:00Z',
  undone: null,
  number: 1,
});
const payment = { id: 'p1', cents: 9000, via: 'portal', method: 'CREDITCARD', reference: 'T1', paidAt: '2026-03-02T10:00:00Z' } as const;
const notice = { feeCents: 3000, payment: 'on-account', kassenzeichen: 'K1' } as const;

/** A dog's tax that was paid three times over and withdrawn, as the table has it. */
const row: MoneyRow = {
  id: '0195c1f0-0000-7000-8000-000000000001',
  case_number: 'HUA-2026-000001',
  service_key: 'hundesteuer-anmeldung',
  service_version: 1,
  applicant_name: 'Müller, Jürgen',
  status: 'closed',
  outcome: 'withdrawn',
  received_at: new Date('2026-03-02T09:00:00Z'),
  decision: null,
  standing: null,
  paid_cents: 9000,
  payments: [payment],
  refunds: [],
};
const none = new Catalogue([]);

describe('the money of a case as it is shown', () => {
  it('names the case, who paid and what came in, and is of the shape that the API promises', () => {
    const paid = { via: 'cashier', method: 'cash', cents: 0, reference: 'B1', paidAt: '2026-03-02T11:00:00Z' } as const;
    const { id: _, ...shown } = payment;
    const money = moneyOf({ ...row, payments: [payment, { id: 'p2', ...paid }] }, none);
    expect(money).toEqual({
      caseId: row.id,
      caseNumber: 'HUA-2026-000001',
      serviceTitle: { de: 'hundesteuer-anmeldung', en: 'hundesteuer-anmeldung' },
      feeLabel: { de: 'Gebühr', en: 'Fee' },
      outcomeTitle: { de: 'Zurückgenommen', en: 'Withdrawn' },
      kassenzeichen: null,
      payer: 'Müller, Jürgen',
      status: 'closed',
      outcome: 'withdrawn',
      account: { paidCents: 9000, refundedCents: 0, dueCents: 0, owedBackCents: 9000, missingCents: 0 },
      payments: [shown, paid],
      refunds: [],
    });
    expect(moneyOfCase.parse(money)).toEqual(money);
    expect(moneyOfCase.meta()?.id).toBe('MoneyOfCase');
  });

  it('has the title of the service in the version under which the case came in', async () => {
    const shipped = await loadCatalogue(join(packageRoot(), 'libs/catalogue/services'));
    expect(moneyOf(row, shipped).serviceTitle).toEqual(shipped.version('hundesteuer-anmeldung', 1)?.title);
    expect(moneyOf({ ...row, service_version: 999 }, shipped).serviceTitle).toEqual({
      de: 'hundesteuer-anmeldung',
      en: 'hundesteuer-anmeldung',
    });
  });

  it('has the refunds that stand, and by whom', () => {
    const money = moneyOf({ ...row, refunds: [refund('f2', 2000)] }, none);
    expect(money.refunds).toEqual([{ id: 'f2', cents: 2000, on: '2026-03-04', method: 'transfer', reference: 'Ü 17', by: 'Plum' }]);
    expect(money.account).toMatchObject({ refundedCents: 2000, owedBackCents: 7000 });
    expect(moneyOfCase.parse(money)).toEqual(money);
  });

  it('has the Kassenzeichen of the notice: the decision’s, else that of the one that stands', () => {
    expect(moneyOf({ ...row, standing: notice }, none)).toMatchObject({
      kassenzeichen: 'K1',
      account: { dueCents: 3000, owedBackCents: 6000 },
    });
    const decision = { ...notice, kassenzeichen: 'K2' } as NonNullable<MoneyRow['decision']>;
    expect(moneyOf({ ...row, decision, standing: notice }, none).kassenzeichen).toBe('K2');
  });
});
