import { access, readFile, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { randomToken } from '../canonical.js';
import { StartFailure } from '../start/start-failure.js';
import type { Config } from '../config.js';
import { asking } from './connections.js';
import { startEmbeddedPostgres, superuser, type EmbeddedCluster } from './embedded-postgres.js';

/** The three ways into one database; docs/operating.md says what each role may do. */
export interface DatabaseUrls {
  /** The serving role: everything that answers requests. */
  readonly app: string;
  /** The job runner's role. */
  readonly worker: string;
  /** The owning role: migrations; absent in a process that must not have it. */
  readonly owner?: string;
}

export interface OpenDatabase {
  readonly urls: DatabaseUrls;
  readonly embedded: boolean;
  stop(): Promise<void>;
}

/**
 * The database by `DATABASE_URL`, or, where the configuration allows it, an embedded one in the data folder.
 * @throws StartFailure `config.no-database` where there is neither
 * @param database another database of the same server (a replay has one of its own)
 */
export async function openDatabase(config: Config, database?: string): Promise<OpenDatabase> {
  if (config.database.url) {
    // Unless the caller names another database, the URL's own counts. The default `vorgang` is for embedded clusters only: on a
    // server of several cities it may be another city's.
    const swap = (url: string) => (database === undefined ? url : withDatabase(url, database));
    const { url, ownerUrl, workerUrl } = config.database;
    return {
      urls: { app: swap(url), worker: swap(workerUrl ?? url), owner: ownerUrl ? swap(ownerUrl) : undefined },
      embedded: false,
      stop: async () => {},
    };
  }
  if (!config.database.embedded) throw noDatabase();
  await mkdir(config.dataDir, { recursive: true });
  const cluster = await startEmbeddedPostgres({ folder: join(config.dataDir, 'postgres') });
  const passwords = await rolePasswords(config.dataDir);
  await createRoles(cluster, passwords);
  const name = database ?? 'vorgang';
  await createDatabase(cluster, name);
  return { urls: embeddedUrls(cluster, passwords, name), embedded: true, stop: () => cluster.stop() };
}

/** A mistyped variable must not silently start a second, empty city. */
function noDatabase(): StartFailure {
  return new StartFailure('config.no-database', 'No database is named', {
    details: [
      'DATABASE_URL: a PostgreSQL server of yours, see docs/operating.md, "The database"',
      'EMBEDDED=true: the PostgreSQL that comes with the packages, in DATA_DIR ("npm run demo" does so by itself)',
    ],
    remedy: 'Set one of the two',
  });
}

/** Whether an embedded database was ever made in this data folder. */
export async function hasEmbeddedDatabase(dataDir: string): Promise<boolean> {
  return access(join(dataDir, rolesFile)).then(
    () => true,
    () => false,
  );
}

const rolesFile = 'database-roles.json';

export interface RolePasswords {
  readonly app: string;
  readonly worker: string;
}

/** The URLs of the three roles for a database of an embedded cluster. */
export function embeddedUrls(cluster: EmbeddedCluster, passwords: RolePasswords, database: string): Required<DatabaseUrls> {
  return {
    app: cluster.url('vorgang_app', passwords.app, database),
    worker: cluster.url('vorgang_worker', passwords.worker, database),
    owner: cluster.url(superuser, cluster.superuserPassword, database),
  };
}

async function rolePasswords(folder: string): Promise<RolePasswords> {
  const file = join(folder, rolesFile);
  try {
    return JSON.parse(await readFile(file, 'utf8')) as RolePasswords;
  } catch {
    const made = { app: randomToken(24), worker: randomToken(24) };
    await writeFile(file, JSON.stringify(made), { mode: 0o600 });
    return made;
  }
}

/** Makes the two serving roles of an embedded cluster. On a city's own servers, its administrator makes them. */
export async function createRoles(cluster: EmbeddedCluster, passwords: RolePasswords): Promise<void> {
  await asSuperuser(cluster, 'postgres', async (client) => {
    for (const [role, password] of [
      ['vorgang_app', passwords.app],
      ['vorgang_worker', passwords.worker],
    ] as const) {
      const known = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      const verb = known.rowCount ? 'alter' : 'create';
      await client.query(`${verb} role ${role} login password ${client.escapeLiteral(password)}`);
    }
  });
}

/** Makes a database if it is not there, empty or as a copy of another one. */
export async function createDatabase(cluster: EmbeddedCluster, name: string, template?: string): Promise<void> {
  await asSuperuser(cluster, 'postgres', async (client) => {
    const known = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (known.rowCount) return;
    await client.query(
      `create database ${client.escapeIdentifier(name)}${template ? ` template ${client.escapeIdentifier(template)}` : ''}`,
    );
  });
}

/** Runs `work` with a connection of the cluster's superuser, and closes it. */
export async function asSuperuser<T>(cluster: EmbeddedCluster, database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  return asking(cluster.url(superuser, cluster.superuserPassword, database), work);
}

/** The same server and role, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.toString();
}
