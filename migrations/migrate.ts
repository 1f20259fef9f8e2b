import { runMigrations as migrateJobs } from 'graphile-worker';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { DatabaseUrls } from '@vorgang/platform';
import { migrations } from './index.js';
import { jobDesk } from './job-desk.js';

/**
 * Brings a database to the newest schema, as its owner, and lets the two serving roles in. Safe to run again, and by
 * several at once (they take turns).
 * @returns the names of the migrations that ran
 */
export async function migrate(urls: DatabaseUrls): Promise<string[]> {
  if (!urls.owner) throw new Error('Migrations need the owning role: set DATABASE_OWNER_URL.');
  const owner = new pg.Client({ connectionString: urls.owner });
  await owner.connect();
  try {
    await owner.query('select pg_advisory_lock(7163402)');
    await ensureGroups(owner);
    const source = new DataSource({ type: 'postgres', url: urls.owner, migrations, migrationsTableName: 'migration', migrationsTransactionMode: 'each' });
    await source.initialize();
    const ran = await source.runMigrations().finally(() => source.destroy());
    await letIn(owner, 'vorgang_serving', urls.app, urls.owner);
    await letIn(owner, 'vorgang_jobs', urls.worker, urls.owner);
    await prepareJobs(owner, urls);
    return ran.map((migration) => migration.name);
  } finally {
    await owner.end();
  }
}

/**
 * The names of the migrations that a database still lacks, as its serving role sees it.
 */
export async function pendingMigrations(appUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    const known = await client.query<{ name: string }>(`select name from migration`).catch(() => ({ rows: [] }));
    const done = new Set(known.rows.map((row) => row.name));
    return migrations.map((migration) => migration.name).filter((name) => !done.has(name));
  } finally {
    await client.end();
  }
}

/** What may be done hangs on two groups, not on the names of the roles that a city gives its servers. */
async function ensureGroups(owner: pg.Client): Promise<void> {
  await owner.query(`create extension if not exists pg_trgm`);
  await owner.query(`create extension if not exists unaccent`);
  await owner.query(`create extension if not exists btree_gin`);
  await owner.query(`create extension if not exists btree_gist`);
  for (const group of ['vorgang_serving', 'vorgang_jobs']) {
    // Two databases of one cluster may be migrated at once (a template and a replay): the loser finds it made.
    await owner.query(`do $$ begin
      if not exists (select 1 from pg_roles where rolname = '${group}') then create role ${group} nologin; end if;
    exception when duplicate_object or unique_violation then null; end $$`);
  }
}

async function letIn(owner: pg.Client, group: string, url: string, ownerUrl: string): Promise<void> {
  const role = decodeURIComponent(new URL(url).username);
  if (role === decodeURIComponent(new URL(ownerUrl).username)) return;
  await owner.query(`grant usage on schema public to ${group}`);
  await owner.query(`grant select on migration to ${group}`);
  const member = await owner.query('select pg_has_role($1, $2, $3) as yes', [role, group, 'member']);
  if (!(member.rows[0] as { yes: boolean }).yes) await owner.query(`grant ${group} to ${owner.escapeIdentifier(role)}`);
}

/** The jobs' own schema belongs to the role that runs them. */
async function prepareJobs(owner: pg.Client, urls: DatabaseUrls): Promise<void> {
  const role = owner.escapeIdentifier(decodeURIComponent(new URL(urls.worker).username));
  const { rows } = await owner.query('select current_database() as name');
  const database = owner.escapeIdentifier((rows[0] as { name: string }).name);
  await owner.query(`grant create on database ${database} to ${role}`);
  await migrateJobs({ connectionString: urls.worker, logger: silent });
  await openJobDesk(urls.worker);
  if (urls.worker !== urls.owner) await owner.query(`revoke create on database ${database} from ${role}`);
}

/** As the worker's role, which owns the jobs: in one transaction, so that running servers never miss a function. */
async function openJobDesk(workerUrl: string): Promise<void> {
  const worker = new pg.Client({ connectionString: workerUrl });
  await worker.connect();
  try {
    await worker.query('begin');
    await worker.query(jobDesk);
    await worker.query('commit');
  } finally {
    await worker.end();
  }
}

const silent = new (await import('graphile-worker')).Logger(() => () => {});
