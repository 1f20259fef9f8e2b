import pg from 'pg';
import { DataSource } from 'typeorm';
import { asking, listening, type DatabaseUrls } from '@vorgang/platform';
import { migrations } from './index.js';
import { jobDesk } from './job-desk.js';
import { dropFormerGroups, formerGroups, giveRights, migrationsFor, named, rightsGiven, type CityRoles } from './rights.js';

/**
 * Brings a database to the newest schema, as its owner, and lets the roles of its city in. Safe to run again, and by
 * several at once (they take turns).
 * @returns the names of the migrations that ran
 */
export async function migrate(urls: DatabaseUrls): Promise<string[]> {
  if (!urls.owner) throw new Error('Migrations need the owning role: set DATABASE_OWNER_URL.');
  const roles = { serving: roleIn(urls.app), jobs: roleIn(urls.worker) };
  return asking(urls.owner, async (owner) => {
    await owner.query('select pg_advisory_lock(7163402)');
    await ensureExtensions(owner);
    const how = {
      migrations: migrationsFor(roles),
      migrationsTableName: 'migration',
      migrationsTransactionMode: 'each',
      extra: listening,
      ...spoken,
    } as const;
    const source = new DataSource({ type: 'postgres', url: urls.owner, ...how });
    await source.initialize();
    try {
      const ran = await source.runMigrations();
      await giveRights(owner, await rightsGiven(source.createQueryRunner()), roles);
      await prepareJobs(owner, urls, roles);
      await dropFormerGroups(owner, roles);
      return ran.map((migration) => migration.name);
    } finally {
      await source.destroy();
    }
  });
}

/** What a migration has to say to whoever runs it (`raise warning`) is printed. */
const spoken = { logging: ['info' as const], logger: 'simple-console' as const, logNotifications: true };

/**
 * The names of the migrations that a database still lacks, as its serving role sees it.
 */
export async function pendingMigrations(appUrl: string): Promise<string[]> {
  return asking(appUrl, async (client) => {
    const known = await client.query<{ name: string }>(`select name from migration`).catch(() => ({ rows: [] }));
    const done = new Set(known.rows.map((row) => row.name));
    return migrations.map((migration) => migration.name).filter((name) => !done.has(name));
  });
}

async function ensureExtensions(owner: pg.Client): Promise<void> {
  for (const extension of ['pg_trgm', 'unaccent', 'btree_gin', 'btree_gist'])
    await owner.query(`create extension if not exists ${extension}`);
}

/** As the client reads the address: the user may also come from its parameters or from the environment. */
function roleIn(url: string): string {
  // eslint-disable-next-line no-restricted-syntax -- it reads an address, and connects to nothing
  return new pg.Client({ connectionString: url }).user ?? '';
}

/** The jobs' own schema belongs to the role that runs them. */
async function prepareJobs(owner: pg.Client, urls: DatabaseUrls, roles: CityRoles): Promise<void> {
  const role = owner.escapeIdentifier(roles.jobs);
  const { rows } = await owner.query<{ name: string }>('select current_database() as name');
  const database = owner.escapeIdentifier(rows[0]?.name ?? '');
  await owner.query(`grant create on database ${database} to ${role}`);
  const { Logger, runMigrations } = await import('graphile-worker');
  await runMigrations({ connectionString: urls.worker, logger: new Logger(() => () => {}) });
  await openJobDesk(urls.worker, roles);
  if (urls.worker !== urls.owner) await owner.query(`revoke create on database ${database} from ${role}`);
}

/** As the worker's role, which owns the jobs: in one transaction, so that running servers never miss a function. */
async function openJobDesk(workerUrl: string, roles: CityRoles): Promise<void> {
  await asking(workerUrl, async (worker) => {
    await worker.query('begin');
    await worker.query(named(jobDesk, roles));
    for (const group of await formerGroups(worker, roles))
      await worker.query(`revoke all on schema job_desk from ${worker.escapeIdentifier(group)}`);
    await worker.query('commit');
  });
}
