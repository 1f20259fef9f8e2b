import { migrations } from '../../migrations/index.js';
import { migrate } from '../../migrations/migrate.js';
import { startTestApp } from '../support/app.js';
import type { TestDatabase } from '../support/cluster.js';
import { migrateAsBefore } from '../support/former-roles.js';
import { asking, kindsToTry, packaged, type OwnCluster } from '../support/clusters.js';
import { checkedCase, taxClerk } from '../support/stories.js';

for (const kind of kindsToTry(packaged)) {
  (kind.missing ? describe.skip : describe)(
    `an installation from before, with groups of the cluster, on ${kind.title}${kind.missing ? ` (left out: ${kind.missing})` : ''}`,
    () => {
      let cluster: OwnCluster;
      beforeAll(async () => {
        cluster = await kind.start();
      });
      afterAll(() => cluster.stop());

      /** As docs/operating.md said then: an owner that may make roles, and nothing about who may connect. */
      async function madeBefore(city: string): Promise<TestDatabase> {
        for (const role of ['owner', 'app', 'worker']) {
          await cluster.administer(
            'postgres',
            `create role ${city}_${role} login ${role === 'owner' ? 'createrole' : ''} password '${city}_${role}'`,
          );
        }
        // From 16 on the owner of a second city could not use the groups of the first, unless an administrator helped.
        for (const group of await groups())
          await cluster.administer('postgres', `grant ${group.rolname} to ${city}_owner with admin option`);
        await cluster.administer('postgres', `create database ${city} owner ${city}_owner`);
        await cluster.administer(
          city,
          'create extension pg_trgm; create extension unaccent; create extension btree_gin; create extension btree_gist',
        );
        const drop = (name: string) => cluster.administer('postgres', `drop database ${name} with (force)`).then(() => {});
        const [owner, app, worker] = ['owner', 'app', 'worker'].map((role) => cluster.url(city, `${city}_${role}`));
        const database = { name: city, owner: owner ?? '', app: app ?? '', worker: worker ?? '', drop: () => drop(city), dropOther: drop };
        await migrateAsBefore(database);
        return database;
      }

      const groups = () =>
        cluster.administer<{ rolname: string }>(
          'postgres',
          `select rolname from pg_roles where rolname in ('vorgang_serving', 'vorgang_jobs')`,
        );
      const rights = (database: string, role: string) => cluster.administer(database, rightsOf, [role]);

      it('migrates under the roles that it has, which then have what the groups had, and goes on working', async () => {
        const city = await madeBefore('dueren');
        const [serving, jobs] = [await rights('dueren', 'vorgang_serving'), await rights('dueren', 'vorgang_jobs')];
        expect([serving.length, jobs.length]).toEqual([expect.any(Number), expect.any(Number)]);
        expect(serving.length).toBeGreaterThan(80);
        const ran = await migrate(city);
        expect(ran).toEqual(migrations.slice(15).map((migration) => migration.name));
        expect(await rights('dueren', 'dueren_app')).toEqual(expect.arrayContaining(serving));
        expect(await rights('dueren', 'dueren_worker')).toEqual(expect.arrayContaining(jobs));
        expect(await groups()).toEqual([]);
        const app = await startTestApp({ database: city });
        try {
          const clerk = await app.signIn(taxClerk('weber'));
          const worker = await app.startWorker();
          const { id, version } = await checkedCase(app, clerk);
          expect((await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['liable'] })).body).toMatchObject({
            status: 'decided',
          });
          await worker.settled();
          expect((await clerk.get(`/api/v1/cases/${id}`)).body.letters).toHaveLength(1);
        } finally {
          await app.stop();
        }
        // Once the administrator has taken from the owner what it needs no longer, it still migrates.
        await cluster.administer('postgres', 'alter role dueren_owner nocreaterole');
        await expect(migrate(city)).resolves.toEqual([]);
      }, 120_000);

      it('beside another such city, the first to migrate is closed at once and the other goes on', async () => {
        const aachen = await madeBefore('aachen');
        const juelich = await madeBefore('juelich');
        const peek = (from: string, into: string) => asking(cluster.url(into, from), 'select count(*)::int as n from event');
        await expect(peek('juelich_app', 'aachen')).resolves.toEqual([{ n: 0 }]);
        await migrate(aachen);
        await expect(peek('juelich_app', 'aachen')).rejects.toThrow(/permission denied/);
        await expect(peek('juelich_app', 'juelich')).resolves.toEqual([{ n: 0 }]);
        expect(await groups()).toHaveLength(2);
        await migrate(juelich);
        for (const [from, into] of [
          ['aachen_app', 'juelich'],
          ['juelich_worker', 'aachen'],
          ['aachen_owner', 'juelich'],
        ] as const) {
          await expect(asking(cluster.url(into, from), 'select 1')).rejects.toThrow(/permission denied for database/);
        }
        await expect(peek('juelich_app', 'juelich')).resolves.toEqual([{ n: 0 }]);
        await expect(peek('aachen_app', 'aachen')).resolves.toEqual([{ n: 0 }]);
        // The groups were removed where somebody still may; otherwise they have no members.
        for (const database of ['aachen', 'juelich']) expect(await rights(database, 'vorgang_serving')).toEqual([]);
      }, 120_000);
    },
  );
}

const rightsOf = `
  select c.relname, a.privilege_type, null as attname from pg_class c, aclexplode(c.relacl) a where a.grantee = (select oid from pg_roles where rolname = $1)
  union all
  select c.relname, a.privilege_type, t.attname from pg_attribute t join pg_class c on c.oid = t.attrelid, aclexplode(t.attacl) a where a.grantee = (select oid from pg_roles where rolname = $1)
  order by 1, 2, 3`;
