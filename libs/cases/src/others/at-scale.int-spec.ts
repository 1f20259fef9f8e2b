import { faker } from '@faker-js/faker/locale/de';
import { StaffPrincipal } from '@vorgang/access';
import { newId } from '@vorgang/platform';
import pg from 'pg';
import { createTestDatabase } from '../../../../test/support/cluster.js';
import '../../../../test/support/policy.js';
import { traitRows } from '../domain/case.traits.js';
import { madeTown, variants } from './made-people.given.js';
import { candidatesSql } from './other-cases.js';

/** `OTHERS_CASES=1000000 npm run -s jest -- others/at-scale --testTimeout 1800000` prints the times of docs/measurements.md. */
const cases = Number(process.env['OTHERS_CASES'] ?? 0);
const each = 10;

(cases > 0 ? describe : describe.skip)('looking for other cases', () => {
  it('takes as long among a million as among a hundred thousand', async () => {
    const database = await createTestDatabase();
    const client = new pg.Client({ connectionString: database.owner });
    await client.connect();
    const who = new StaffPrincipal({
      id: newId(),
      userName: 'x',
      displayName: 'x',
      locale: 'de',
      roles: ['auditor'],
      teams: [],
      competences: [],
      mustChangePassword: false,
      sessionId: null,
      sessionExpiresAt: null,
    });
    const people = madeTown(cases / each, 12);
    const kinds = Object.values(variants);
    let laid = 0;
    for (const share of [0.1, 1]) {
      const until = Math.round(people.length * share);
      const began = performance.now();
      for (; laid < until; laid += 2_000) {
        const rows = people.slice(laid, laid + 2_000).flatMap(({ applicant }) => traitRows({ id: '', applicant: applicant as never }));
        await client.query(
          `insert into case_trait (case_id, traits)
           select (lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0') || substr(md5(random()::text), 1, 20))::uuid, array(select jsonb_array_elements_text(r -> 'traits')::integer)
           from jsonb_array_elements($1::jsonb) r cross join generate_series(1, ${each})`,
          [JSON.stringify(rows)],
        );
      }
      const laying = (performance.now() - began) / 1000;
      await client.query('vacuum analyze case_trait');
      const took: number[] = [];
      for (let n = 0; n < 500; n += 1) {
        const made = people[(n * 7919) % until];
        const applicant = made && kinds[n % kinds.length]?.(made.applicant, faker);
        const query =
          applicant && candidatesSql({ applicant, replyEmail: null, search: {}, definition: undefined, sent: null, except: null }, who);
        if (!query) continue;
        const start = performance.now();
        await client.query(query.sql, [...query.parameters]);
        took.push(performance.now() - start);
      }
      const sorted = took.toSorted((a, b) => a - b);
      const at = (q: number) => (sorted[Math.floor(sorted.length * q)] ?? 0).toFixed(1);
      const { rows: sizes } = await client.query(
        `select pg_table_size('case_trait') / 1e6 as heap, pg_relation_size('case_trait_traits') / 1e6 as gin, pg_relation_size('case_trait_pkey') / 1e6 as pkey, count(*) as n from case_trait`,
      );
      process.stderr.write(
        `${JSON.stringify(sizes[0])} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, laid in ${laying.toFixed(0)} s\n`,
      );
    }
    await client.end();
    await database.drop();
    expect(laid).toBeGreaterThan(0);
  });
});
