import type { MigrationInterface, QueryRunner } from 'typeorm';

interface Booked {
  reference: string;
  case_id: string;
  case_number: string | null;
}

/**
 * A transaction or receipt pays once, also where its number is typed with other letters, blanks or dashes: `payment_reference`
 * holds the folded number. How it was typed stays in the events.
 */
export class ReceiptsAreFolded1732000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // served by event_by_case
    const rows: Booked[] = await runner.manager.query(`
      select r.reference, r.case_id, c.case_number
      from payment_reference r
      left join case_file c on c.id = r.case_id
      left join lateral (
        select e.seq from event e where e.case_id = r.case_id and e.kind = 'case.payment-recorded' and e.data ->> 'paymentId' = r.payment_id::text limit 1
      ) paid on true
      order by paid.seq nulls last, r.reference
    `);
    const typed = Map.groupBy(rows, ({ reference }) => folded(reference));
    const [kept, keys, gone]: [string[], string[], string[]] = [[], [], []];
    for (const [key, [first, ...others]] of typed) {
      if (first && first.reference !== key) {
        kept.push(first.reference);
        keys.push(key);
      }
      gone.push(...others.map(({ reference }) => reference));
    }
    // Before the update: it may give a number that one of them has.
    await runner.query('delete from payment_reference where reference = any ($1::text[])', [gone]);
    await runner.query(
      'update payment_reference r set reference = given.key from unnest($1::text[], $2::text[]) as given (typed, key) where r.reference = given.typed',
      [kept, keys],
    );
    for (const several of [...typed.values()].filter(({ length }) => length > 1).slice(0, 1000)) {
      const [numbers, cases] = [
        several.map(({ reference }) => `"${reference}"`),
        [...new Set(several.map(({ case_id, case_number }) => case_number ?? case_id))],
      ];
      await runner.query(
        `do $$ begin raise warning '%', ${quoted(`The transactions ${numbers.join(', ')} differ by letters' case, blanks or dashes alone and were booked for ${cases.join(', ')}. They stay; please look which one was paid.`)}; end $$`,
      );
    }
  }

  /** The numbers as the events have them; of each the first. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from payment_reference;
      insert into payment_reference (reference, case_id, payment_id)
      select distinct on (data ->> 'reference') data ->> 'reference', stream_id, (data ->> 'paymentId')::uuid
      from event where kind = 'case.payment-recorded'
      order by data ->> 'reference', seq;
    `);
  }
}

/** As `referenceKey` was when this was written. */
function folded(reference: string): string {
  const key = reference
    .normalize('NFKC')
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
    .replaceAll(/[\s\p{Cf}]/gu, '')
    .toUpperCase();
  return key === '' ? reference : key;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''").replaceAll('$', '')}'`;
