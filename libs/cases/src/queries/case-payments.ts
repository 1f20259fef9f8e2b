import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@vorgang/platform';
import type { Payment } from '../domain/case.js';
import { referenceKey } from '../domain/case.reference.js';

/**
 * A payment. Where an earlier version booked its transaction for two cases, it has the number of the one that the transaction
 * counts for.
 */
export type ShownPayment = Payment & { readonly countsFor: string | null };

/** The payments of a case as pages show them. */
@Injectable()
export class CasePayments {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** These payments of a case. */
  async of(caseId: string, payments: readonly Payment[]): Promise<ShownPayment[]> {
    if (payments.length === 0) return [];
    // served by payment_reference_pkey
    const rows: { reference: string; case_number: string }[] = await this.unitOfWork.manager.query(
      `select r.reference, c.case_number from payment_reference r join case_file c on c.id = r.case_id
       where r.reference = any($1) and r.case_id <> $2`,
      [payments.map(({ reference }) => referenceKey(reference)), caseId],
    );
    const other = new Map(rows.map((row) => [row.reference, row.case_number]));
    return payments.map((payment) => ({ ...payment, countsFor: other.get(referenceKey(payment.reference)) ?? null }));
  }
}
