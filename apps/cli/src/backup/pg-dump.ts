import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';

/** The backup cannot be made; the message says why and what to do. */
export class NoBackup extends Error {}

/**
 * Checks the version of a pg_dump. One that is older than the server could not dump it.
 * @param server the server's version, such as 180004
 * @returns the version as pg_dump prints it
 * @throws NoBackup
 */
export async function fittingDump(program: string, server: number): Promise<string> {
  const { code, out } = await run(program, ['--version']);
  const version = /\(PostgreSQL\) (\S+)/.exec(out)?.[1];
  const major = Math.floor(server / 10_000);
  if (code !== 0 || version === undefined) throw new NoBackup(`"${program}" is no pg_dump: ${out.trim()}`);
  if (Number.parseInt(version, 10) < major) {
    throw new NoBackup(
      `pg_dump is of version ${version} and cannot dump a server of version ${major}: install postgresql-client-${major}, or name another one with --pg-dump`,
    );
  }
  return version;
}

/**
 * Dumps a database as of one moment to a file, in PostgreSQL's custom format (compressed, for pg_restore).
 * @throws NoBackup with the message of pg_dump
 */
export async function dumpTo(program: string, url: string, file: string, stopped: AbortSignal): Promise<void> {
  // Everybody on this machine could read a password among the arguments.
  const address = new URL(url);
  const secret = `${file}.secret`;
  await writeFile(secret, `*:*:*:*:${decodeURIComponent(address.password).replace(/[\\:]/g, '\\$&')}\n`, { mode: 0o600 });
  address.password = '';
  address.searchParams.set('passfile', secret);
  const dumping = run(program, ['--format=custom', '--no-password', `--file=${file}`, `--dbname=${address.href}`], stopped);
  const { code, out } = await dumping.finally(() => rm(secret, { force: true }));
  if (stopped.aborted) throw new NoBackup('stopped');
  if (code !== 0) throw new NoBackup(`pg_dump failed:\n${out.trim()}`);
}

async function run(program: string, args: readonly string[], signal?: AbortSignal): Promise<{ code: number | null; out: string }> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = () => child.kill('SIGTERM');
  signal?.addEventListener('abort', stop);
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (out = (out + chunk.toString()).slice(-8000)));
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, out };
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') {
      throw new NoBackup(
        `There is no "${program}" here: install PostgreSQL's client programs (Debian: postgresql-client), or name the program with --pg-dump`,
      );
    }
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
