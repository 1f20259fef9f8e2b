import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { noteBackup, realNow, StartFailure, type Config } from '@vorgang/platform';
import { asking, databaseFor, nameIn } from '../database.js';
import { exitCodes, say, type ExitCode, type Io } from '../io.js';
import { copyContent, copyDurably, filesIn, pathOf, settled } from './copy-files.js';
import { dumpTo, fittingDump, NoBackup } from './pg-dump.js';

export interface BackupOptions {
  /** The folder for all backups. */
  readonly output: string;
  /** The program; `pg_dump` of the path where omitted. */
  readonly pgDump?: string;
  readonly database?: string;
}

/**
 * Makes a backup while everything runs: the database as of one moment, then its files. The order matters: a file is durable
 * before the row that names it commits, and never changes, so every file that the dump names can be copied.
 */
export async function backup(options: BackupOptions, io: Io, config: Config): Promise<ExitCode> {
  const opened =
    config.database.backupUrl === undefined || options.database !== undefined ? await databaseFor(config, options.database) : null;
  try {
    const url =
      opened === null
        ? config.database.backupUrl
        : opened.embedded || options.database?.includes('://')
          ? (opened.urls.owner ?? opened.urls.app)
          : undefined;
    if (url === undefined)
      throw new StartFailure('config.no-backup-role', 'A backup needs a role that may read everything, also the jobs', {
        details: ['DATABASE_BACKUP_URL: is missing'],
        remedy: 'docs/operating.md, "The database", shows how to make it',
      });
    await makeBackup(url, options, io, config);
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof NoBackup)) throw error;
    say(io, `backup: ${error.message}`);
    return exitCodes.failed;
  } finally {
    await opened?.stop();
  }
}

interface Contents {
  readonly sha256: string;
  readonly size: number;
  /** Only papers of forms that are not sent name it. It may go at any moment. */
  readonly held: boolean;
}

async function makeBackup(url: string, { output, pgDump = 'pg_dump' }: BackupOptions, io: Io, config: Config): Promise<void> {
  const server = await asking(
    url,
    async (client) =>
      (
        await client.query<{ n: number; v: string }>(
          `select current_setting('server_version_num')::integer as n, current_setting('server_version') as v`,
        )
      ).rows[0],
  );
  const version = await fittingDump(pgDump, server?.n ?? 0);
  const at = new Date(realNow()).toISOString();
  const name = at.slice(0, 19).replace(/[-:]/g, '') + 'Z';
  const [pool, folder, whole] = [join(resolve(output), 'files'), join(resolve(output), `${name}.part`), join(resolve(output), name)];
  if (
    await access(whole).then(
      () => true,
      () => false,
    )
  )
    throw new NoBackup(`${whole} is there already`);
  for (const made of [join(folder, 'keys'), pool]) await mkdir(made, { recursive: true, mode: 0o700 });
  try {
    say(io, `database ${nameIn(url)} …`);
    await dumpTo(pgDump, url, join(folder, 'database.dump'), io.stopped);
    const dump = await settled(join(folder, 'database.dump'));
    // The list is read after the dump, so it has all files of the dump, and perhaps a few newer ones.
    const known = await asking(
      url,
      async (client) =>
        (await client.query<{ sha256: string; size: string; held: boolean }>('select sha256, size, held from stored_file order by sha256'))
          .rows,
    );
    const { contents, ...files } = await copyAll(
      config.dataDir,
      pool,
      known.map(({ size, ...content }) => ({ ...content, size: Number(size) })),
      io,
    );
    const keys = await copyKeys(join(config.dataDir, 'keys'), join(folder, 'keys'));
    const sums = [
      `${dump.sha256}  database.dump`,
      ...keys.map((key) => `${key.sha256}  keys/${key.name}`),
      ...contents.map(({ sha256 }) => `${sha256}  ../files/${pathOf(sha256)}`),
    ];
    await writeFile(join(folder, 'SHA256SUMS'), `${sums.join('\n')}\n`);
    const manifest = { form: 1, at, database: nameIn(url), server: server?.v, pgDump: version, dump, keys: keys.length, files };
    await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    await rename(folder, whole);
    await noteBackup(config.dataDir, {
      at,
      finishedAt: new Date(realNow()).toISOString(),
      folder: whole,
      bytes: dump.bytes,
      files: files.count,
    });
    io.stdout.write(`${whole}\n`);
    say(io, `${Math.ceil(dump.bytes / 1024)} KB of database, ${files.count} files (${files.copied} new), ${keys.length} keys`);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** @throws NoBackup if a file differs from the database's record, since the backup could not restore it */
async function copyAll(
  dataDir: string,
  pool: string,
  contents: readonly Contents[],
  io: Io,
): Promise<{ contents: readonly Contents[]; count: number; copied: number; bytes: number }> {
  let copied = 0;
  const bad: string[] = [];
  const gone = new Set<Contents>();
  for (const content of contents) {
    if (io.stopped.aborted) throw new NoBackup('stopped');
    const outcome = await copyContent(join(dataDir, 'files'), pool, content);
    if (outcome === 'copied') copied += 1;
    if (outcome === 'missing' && content.held) gone.add(content);
    else if (outcome === 'missing' || outcome === 'damaged') bad.push(`${outcome}  ${pathOf(content.sha256)}`);
  }
  if (bad.length > 0)
    throw new NoBackup(
      `${bad.length} file(s) below ${join(dataDir, 'files')} are not what the database says; is DATA_DIR right?\n${bad.slice(0, 20).join('\n')}`,
    );
  const there = contents.filter((content) => !gone.has(content));
  return { contents: there, count: there.length, copied, bytes: there.reduce((sum, { size }) => sum + size, 0) };
}

async function copyKeys(from: string, to: string): Promise<{ name: string; sha256: string }[]> {
  const keys: { name: string; sha256: string }[] = [];
  for (const name of await filesIn(from)) keys.push({ name, sha256: await copyDurably(join(from, name), join(to, name)) });
  return keys;
}
