import { spawn, spawnSync } from 'node:child_process';
import { chown, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { freePort, startEmbeddedPostgres } from '@vorgang/platform';

/** A PostgreSQL cluster that a spec has to itself, since roles and transaction ids are the cluster's. */
export interface OwnCluster {
  readonly title: string;
  readonly port: number;
  /** Where its programs are (pg_dump, pg_restore), if a package brings them. */
  readonly bin: string | null;
  /** The address for a role; the administrator's own where none is named. */
  url(database: string, role?: string, password?: string): string;
  /** Runs SQL as the cluster's administrator. */
  administer<Row extends object>(database: string, sql: string, parameters?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

/** A kind of PostgreSQL that a machine may have. */
export interface PostgresKind {
  readonly title: string;
  /** Why specs on it are left out here, or null. */
  readonly missing: string | null;
  start(): Promise<OwnCluster>;
}

/** The embedded PostgreSQL, as the product itself starts it. */
export const embedded: PostgresKind = {
  title: 'the embedded PostgreSQL',
  missing: null,
  start: async () => {
    const folder = await mkdtemp('/var/tmp/vorgang-own-');
    const cluster = await startEmbeddedPostgres({ folder, settings: ['fsync=off'] });
    return ownCluster('the embedded PostgreSQL', cluster.port, null, cluster.superuserPassword, 'vorgang_owner', async () => {
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    });
  },
};

/** The oldest PostgreSQL from 15 on that Debian's packages have put here. */
export const packaged: PostgresKind = await findPackaged();

/**
 * On what a spec runs: on both kinds in the long round, else on the one it prefers, or on the embedded one where that is missing.
 * @param preferred what the short round is for
 */
export function kindsToTry(preferred: PostgresKind): readonly PostgresKind[] {
  if (process.env['LONG'] === 'true') return [packaged, embedded];
  return [preferred.missing === null ? preferred : embedded];
}

async function findPackaged(): Promise<PostgresKind> {
  const versions = (await readdir('/usr/lib/postgresql').catch(() => []))
    .map(Number)
    .filter((version) => version >= 15)
    .toSorted((a, b) => a - b);
  const [oldest] = versions;
  const title = oldest === undefined ? 'PostgreSQL from a package' : `PostgreSQL ${oldest} from a package`;
  if (oldest === undefined)
    return {
      title,
      missing: 'no PostgreSQL 15 or newer below /usr/lib/postgresql',
      start: () => Promise.reject(new Error('there is none')),
    };
  const bin = `/usr/lib/postgresql/${oldest}/bin`;
  const runAs = process.getuid?.() === 0 ? postgresUser() : {};
  return {
    title,
    missing: runAs === null ? 'no user "postgres", and PostgreSQL does not run as root' : null,
    start: () => startPackaged(title, bin, runAs ?? {}),
  };
}

function postgresUser(): { uid: number; gid: number } | null {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return uid?.status === 0 && gid?.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null;
}

async function startPackaged(title: string, bin: string, runAs: { uid?: number; gid?: number }): Promise<OwnCluster> {
  const folder = await mkdtemp('/var/tmp/vorgang-own-');
  const data = join(folder, 'data');
  await mkdir(data, { mode: 0o700 });
  await writeFile(join(folder, 'password'), 'administrator');
  if (runAs.uid !== undefined && runAs.gid !== undefined)
    for (const path of [folder, data, join(folder, 'password')]) await chown(path, runAs.uid, runAs.gid);
  const initdb = spawnSync(
    join(bin, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'administrator',
      `--pwfile=${join(folder, 'password')}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
    ],
    { ...runAs, cwd: folder, encoding: 'utf8' },
  );
  if (initdb.status !== 0) throw new Error(initdb.stderr);
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'timezone=UTC', 'max_connections=200'];
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])], {
    ...runAs,
    cwd: folder,
    stdio: 'ignore',
  });
  const stop = async () => {
    const gone = new Promise((done) => server.once('exit', done));
    if (server.exitCode === null) {
      server.kill('SIGINT');
      await gone;
    }
    await rm(folder, { recursive: true, force: true });
  };
  const cluster = ownCluster(title, port, bin, 'administrator', 'administrator', stop);
  for (let attempt = 0; ; attempt++) {
    try {
      await cluster.administer('postgres', 'select 1');
      return cluster;
    } catch (error) {
      if (attempt === 200 || server.exitCode !== null) throw error;
      await new Promise((later) => setTimeout(later, 50));
    }
  }
}

function ownCluster(
  title: string,
  port: number,
  bin: string | null,
  password: string,
  administrator: string,
  stop: () => Promise<void>,
): OwnCluster {
  const url = (database: string, role = administrator, secret = role === administrator ? password : role) =>
    `postgres://${encodeURIComponent(role)}:${encodeURIComponent(secret)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
  return {
    title,
    port,
    bin,
    url,
    stop,
    administer: (database, sql, parameters) => asking(url(database), sql, parameters),
  };
}

/** One statement (or several without parameters) on a connection of its own. */
export async function asking<Row extends object>(url: string, sql: string, parameters?: unknown[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}
