import { runMigrations as migrateJobs } from 'graphile-worker';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { DatabaseUrls } from '@vorgang/platform';
import { migrations } from '../../migrations/index.js';
import { jobDesk } from '../../migrations/job-desk.js';
import { asking } from './clusters.js';

/** How many migrations there were then. */
const before = 15;

/**
 * Brings a database to the schema that hung its rights on the cluster, in the manner of then: they hang on two roles of the
 * cluster, which the city's own are made members of. The owner needs `createrole`.
 */
export async function migrateAsBefore(urls: Required<DatabaseUrls>): Promise<void> {
  for (const group of ['vorgang_serving', 'vorgang_jobs']) {
    await asking(
      urls.owner,
      `do $$ begin if not exists (select 1 from pg_roles where rolname = '${group}') then create role ${group} nologin; end if; end $$`,
    );
  }
  const source = new DataSource({
    type: 'postgres',
    url: urls.owner,
    migrations: migrations.slice(0, before),
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
  });
  await source.initialize();
  await source.runMigrations();
  await source.destroy();
  for (const [group, url] of [
    ['vorgang_serving', urls.app],
    ['vorgang_jobs', urls.worker],
  ] as const) {
    const role = pg.escapeIdentifier(decodeURIComponent(new URL(url).username));
    await asking(urls.owner, `grant usage on schema public to ${group}; grant select on migration to ${group}; grant ${group} to ${role}`);
  }
  const worker = pg.escapeIdentifier(decodeURIComponent(new URL(urls.worker).username));
  const database = pg.escapeIdentifier(decodeURIComponent(new URL(urls.owner).pathname.slice(1)));
  await asking(urls.owner, `grant create on database ${database} to ${worker}`);
  await migrateJobs({ connectionString: urls.worker });
  await asking(urls.worker, jobDesk);
  await asking(urls.owner, `revoke create on database ${database} from ${worker}`);
}
