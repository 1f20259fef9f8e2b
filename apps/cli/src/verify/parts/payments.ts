import { caseDataSql, referenceKey } from '@vorgang/cases';
import type { VerifyPart } from '../part.js';
import { eachRow } from '../rows.js';

const paid = caseDataSql('e', 'case.payment-recorded');

interface Booked {
  reference: string;
  case_id: string;
  payment_id: string;
  case_number: string | null;
  /** The number as in its event. */
  stated: string | null;
}

interface Unbooked {
  seq: string;
  reference: string;
  payment_id: string;
  case_id: string;
  case_number: string | null;
}

/**
 * Compares the booked transactions (`payment_reference`) with the recorded payments. A transaction from which earlier versions
 * took several payments counts for the first, so the others have no row.
 */
export const paymentsPart: VerifyPart = {
  key: 'payments',
  title: 'what each transaction paid, with the events of its payment',
  run: async (context) => {
    const { source, report } = context;
    const table = 'payment_reference';
    // event_by_case
    const sql = `select r.reference, r.case_id, r.payment_id, c.case_number,
        (select ${paid} ->> 'reference' from event e where e.case_id = r.case_id and e.kind = 'case.payment-recorded'
         and ${paid} ->> 'paymentId' = r.payment_id::text limit 1) as stated
      from payment_reference r left join case_file c on c.id = r.case_id where $2::text is null or r.reference > $2 order by r.reference limit $1`;
    const references = await eachRow<Booked>(context, { what: 'transactions', sql, keyOf: ({ reference }) => reference }, async (row) => {
      if (row.stated === null || referenceKey(row.stated) !== row.reference)
        await report({
          table,
          caseId: row.case_id,
          caseNumber: row.case_number,
          row: row.payment_id,
          column: null,
          expected: undefined,
          found: 'a row',
        });
    });
    // event_by_kind and payment_reference_case: few have no row
    const others = `select e.seq::text as seq, ${paid} ->> 'reference' as reference, ${paid} ->> 'paymentId' as payment_id, e.stream_id as case_id, c.case_number
      from event e left join case_file c on c.id = e.stream_id
      where e.kind = 'case.payment-recorded' and ($2::bigint is null or e.seq > $2)
        and not exists (select from payment_reference r where r.case_id = e.stream_id and r.payment_id::text = ${paid} ->> 'paymentId')
      order by e.seq limit $1`;
    await eachRow<Unbooked>(context, { what: 'payments', sql: others, keyOf: ({ seq }) => seq }, async (one) => {
      const booked: unknown[] = await source.query('select from payment_reference where reference = $1', [referenceKey(one.reference)]);
      if (booked.length === 0)
        await report({
          table,
          caseId: one.case_id,
          caseNumber: one.case_number,
          row: one.payment_id,
          column: null,
          expected: 'a row',
          found: undefined,
        });
    });
    return { transactions: references };
  },
};
