import { mkdirSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createDatabase, createRoles, embeddedUrls, startEmbeddedPostgres, superuser, type DatabaseUrls } from '@vorgang/platform';
import pg from 'pg';
import { migrate } from '../../migrations/migrate.js';
import { endsWith } from './ends.js';

/** A durable PostgreSQL for the time of the bench. */
export interface BenchCluster {
  readonly folder: string;
  readonly port: number;
  /** The process that all of its other processes are children of. */
  readonly pid: number;
  /** An empty database with the product's tables, or a copy of another one. */
  database(name: string, from?: BenchDatabase): Promise<BenchDatabase>;
}

export interface BenchDatabase {
  readonly name: string;
  readonly urls: Required<DatabaseUrls>;
  /** What a program of the product needs to work on it. */
  readonly env: Readonly<Record<string, string>>;
  readonly dataDir: string;
  /** Connects as the owner, in UTC. */
  connect(): Promise<pg.Client>;
  /** Runs one statement as the owner. */
  sql<T = Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<T[]>;
}

const passwords = { app: 'app', worker: 'worker' };

/** As a server for a city is configured: with room for what is read often, and checkpoints far apart. It keeps its promises (fsync). */
const settings = [
  'shared_buffers=1GB',
  'max_wal_size=8GB',
  'checkpoint_timeout=30min',
  'maintenance_work_mem=512MB',
  'max_connections=400',
  'autovacuum_naptime=60',
  'shared_preload_libraries=pg_stat_statements',
  'pg_stat_statements.track=all',
];

/** @param small takes less memory, for the spec that only looks whether it measures */
export async function startCluster({ small = false }: { readonly small?: boolean } = {}): Promise<BenchCluster> {
  const folder = await mkdtemp('/var/tmp/vorgang-bench-');
  endsWith(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  // As root, PostgreSQL runs as another user, who must be able to walk through it.
  await chmod(folder, 0o711);
  const postgres = await startEmbeddedPostgres({
    folder: join(folder, 'postgres'),
    settings: small ? [...settings, 'shared_buffers=128MB', 'max_wal_size=2GB'] : settings,
  });
  endsWith(() => postgres.stop());
  await createRoles(postgres, passwords);
  const pid = Number(readFileSync(join(folder, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
  // The files of all databases lie in one store: the copies name what the templates have put there.
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir, { recursive: true });
  return {
    folder,
    port: postgres.port,
    pid,
    database: async (name, from) => {
      if (from) {
        const client = new pg.Client({ connectionString: postgres.url(superuser, postgres.superuserPassword, 'postgres') });
        await client.connect();
        await client.query(`create database ${name} template ${from.name}`);
        await client.end();
      } else {
        await createDatabase(postgres, name);
      }
      const urls = embeddedUrls(postgres, passwords, name);
      if (!from) {
        await migrate(urls);
        await withClient(urls.owner, (client) => client.query('create extension if not exists pg_stat_statements'));
      }
      return databaseOf(name, urls, dataDir);
    },
  };
}

function databaseOf(name: string, urls: Required<DatabaseUrls>, dataDir: string): BenchDatabase {
  return {
    name,
    urls,
    dataDir,
    env: {
      DATABASE_URL: urls.app,
      DATABASE_WORKER_URL: urls.worker,
      DATA_DIR: dataDir,
      SERVICES_DIR: join(dataDir, 'services'),
      INTAKE_REQUESTS_PER_MINUTE: '100000000',
      SIGN_IN_ATTEMPTS_PER_MINUTE: '1000000',
      SESSION_IDLE_MINUTES: '10080',
      SESSION_MAX_HOURS: '168',
    },
    connect: async () => {
      const client = new pg.Client({ connectionString: urls.owner });
      await client.connect();
      await client.query(`set timezone = 'UTC'`);
      return client;
    },
    sql: <T>(sql: string, parameters: unknown[] = []) =>
      withClient(urls.owner, async (client) => (await client.query(sql, parameters)).rows as T[]),
  };
}

async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
