import { join } from 'node:path';
import { Writable } from 'node:stream';
import pg from 'pg';
import { parts } from '../../apps/cli/src/verify/parts/index.js';
import { verifyDatabase } from '../../apps/cli/src/verify/verify.js';
import { migrate } from '../../migrations/migrate.js';
import { startTestApp } from '../support/app.js';
import { setUpCity, type City } from '../support/city.js';
import { asking, embedded, kindsToTry, type OwnCluster } from '../support/clusters.js';
import { longRound } from '../support/rounds.js';
import { checkedCase, taxClerk } from '../support/stories.js';

/** Names as PostgreSQL allows them; the second is as long as a role made from it may be. */
const names = ['Bad Münster-Süd', `jülich_${'x'.repeat(63 - 8 - '_worker'.length)}`] as const;
const roles = ['owner', 'app', 'worker', 'backup'] as const;

for (const kind of kindsToTry(embedded)) {
  (kind.missing ? describe.skip : longRound)(
    `two cities in one cluster of ${kind.title}${kind.missing ? ` (left out: ${kind.missing})` : ''}`,
    () => {
      let cluster: OwnCluster;
      let first: City;
      let second: City;

      beforeAll(async () => {
        cluster = await kind.start();
        first = await setUpCity(cluster, names[0]);
        second = await setUpCity(cluster, names[1]);
        await Promise.all([migrate(first), migrate(second)]);
      }, 120_000);
      afterAll(() => cluster.stop());

      it('each works: a case comes in, is checked and decided, its letter is written, and the tables are what the events say', async () => {
        for (const city of [first, second]) {
          const app = await startTestApp({ database: city });
          try {
            const clerk = await app.signIn(taxClerk('weber'));
            const worker = await app.startWorker();
            const { id, version } = await checkedCase(app, clerk);
            expect((await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['liable'] })).body).toMatchObject({
              status: 'decided',
            });
            await worker.settled();
            const rows = await asking<{ kind: string }>(city.owner, `select kind from event where case_id = $1 order by seq`, [id]);
            expect(rows.map((row) => row.kind)).toEqual(
              expect.arrayContaining(['case.submitted', 'case.claimed', 'case.decided', 'case.letter-written']),
            );
            const printed: string[] = [];
            const out = new Writable({ write: (chunk: Buffer, _, done) => done(void printed.push(chunk.toString())) });
            const code = await verifyDatabase(
              city.app,
              { stdout: out, stderr: out },
              { parts, filesFolder: join(app.config.dataDir, 'files') },
            );
            expect([code, printed.join('')]).toEqual([0, expect.stringMatching(/\b1 cases[\s\S]*: all is what the events say/)]);
          } finally {
            await app.stop();
          }
        }
      }, 120_000);

      it('no role of the one may connect to the other', async () => {
        for (const [mine, other] of [
          [first, second],
          [second, first],
        ] as const) {
          for (const role of roles) {
            const address = new URL(mine[role]);
            address.pathname = `/${encodeURIComponent(other.name)}`;
            await expect(asking(address.href, 'select 1')).rejects.toThrow(/permission denied for database/);
            await expect(asking(mine[role], 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
          }
        }
      });

      it('and if somebody let it in, there would be nothing that it may read, change or run', async () => {
        for (const [mine, other] of [
          [first, second],
          [second, first],
        ] as const) {
          for (const role of ['owner', 'app', 'worker'].map((suffix) => `${mine.name}_${suffix}`)) {
            const open = await cluster.administer<{ thing: string }>(
              other.name,
              `
            select nspname as thing from pg_namespace where nspname !~ '^pg_|^information_schema' and (has_schema_privilege($1, oid, 'usage') or has_schema_privilege($1, oid, 'create'))
            union all
            select oid::regclass::text from pg_class where relkind in ('r', 'p', 'v', 'm', 'f') and relnamespace in (select oid from pg_namespace where nspname !~ '^pg_|^information_schema')
              and (has_table_privilege($1, oid, 'select,insert,update,delete,truncate,references,trigger') or has_any_column_privilege($1, oid, 'select,insert,update,references'))
            union all
            select seqrelid::regclass::text from pg_sequence where has_sequence_privilege($1, seqrelid, 'usage,select,update')
            union all
            select 'temporary tables' where has_database_privilege($1, current_database(), 'temporary')
            union all
            select oid::text from pg_largeobject_metadata`,
              [role],
            );
            expect([role, open]).toEqual([role, []]);
          }
        }
      });

      it('the serving role has its own rights there, so that the check above does see rights', async () => {
        const own = await cluster.administer<{ n: number }>(
          first.name,
          `select count(*)::int as n from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and has_table_privilege($1, oid, 'select')`,
          [`${first.name}_app`],
        );
        expect(own[0]?.n).toBeGreaterThan(30);
      });

      it('no owner can make itself one of the other city, or a role at all', async () => {
        for (const [mine, other] of [
          [first, second],
          [second, first],
        ] as const) {
          const me = pg.escapeIdentifier(`${mine.name}_owner`);
          for (const role of roles)
            await expect(asking(mine.owner, `grant ${pg.escapeIdentifier(`${other.name}_${role}`)} to ${me}`)).rejects.toThrow(
              /permission denied|must have admin option/,
            );
          await expect(asking(mine.owner, 'create role spy login superuser')).rejects.toThrow(/must be superuser|permission denied/);
        }
        expect(
          await cluster.administer('postgres', `select rolname from pg_roles where rolname in ('vorgang_serving', 'vorgang_jobs')`),
        ).toEqual([]);
      });

      it('a migration gives another serving role its rights, also after a restore without rights', async () => {
        const renamed = pg.escapeIdentifier(`${first.name}_app2`);
        await cluster.administer('postgres', `create role ${renamed} login password ${pg.escapeLiteral(`${first.name}_app2`)}`);
        const app = cluster.url(first.name, `${first.name}_app2`);
        await expect(asking(app, 'select 1')).rejects.toThrow(/permission denied for database/);
        await migrate({ ...first, app });
        await expect(asking(app, 'select count(*) from event')).resolves.toHaveLength(1);
        await expect(asking(app, 'delete from event')).rejects.toThrow(/permission denied/);
        const rights = async (role: string) => cluster.administer(first.name, rightsOf, [role]);
        expect(await rights(`${first.name}_app2`)).toEqual(await rights(`${first.name}_app`));
        await cluster.administer(
          first.name,
          `revoke all on all tables in schema public from ${renamed}; revoke all on all sequences in schema public from ${renamed}`,
        );
        await migrate({ ...first, app });
        expect(await rights(`${first.name}_app2`)).toEqual(await rights(`${first.name}_app`));
      });
    },
  );
}

const rightsOf = `
  select c.relname, a.privilege_type, null as attname from pg_class c, aclexplode(c.relacl) a where a.grantee = $1::text::regrole
  union all select c.relname, a.privilege_type, t.attname from pg_attribute t join pg_class c on c.oid = t.attrelid, aclexplode(t.attacl) a where a.grantee = $1::text::regrole
  order by 1, 2, 3`.replaceAll('$1::text::regrole', '(select oid from pg_roles where rolname = $1)');
