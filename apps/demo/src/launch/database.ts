import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { asking as onConnection, openDatabase, withDatabase, type Config, type OpenDatabase } from '@vorgang/platform';
import type pg from 'pg';
import { forget, type Hold } from './memory.js';

/** The embedded cluster, before the demo's own database is opened. */
export interface Cluster {
  readonly ownerUrl: string;
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL. One that a demo left behind when it was killed is taken over, and stopped at the
 * end; one that somebody else started (a replay at the same time) is used and left running.
 */
export async function openCluster(config: Config, hold: Hold): Promise<Cluster> {
  const cluster: OpenDatabase = await openDatabase(config, 'postgres');
  const { owner } = cluster.urls;
  if (!owner) throw new Error('the demo runs on its embedded PostgreSQL only');
  const pid = await asking(owner, async (client) => {
    const { rows } = await client.query<{ pid: string }>(`select split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as pid`);
    return Number(rows[0]?.pid);
  });
  await hold.note({ postgres: pid });
  return {
    ownerUrl: owner,
    stop: async () => {
      await cluster.stop();
      if (pid === hold.orphan && isRunning(pid)) await endProcess(pid);
    },
  };
}

/**
 * While `work` runs, commits to the ordinary database do not wait for the disk. A crash would only lose what is told anew anyway.
 * When this returns, everything is on disk.
 */
export async function inHaste<T>(ownerUrl: string, work: () => Promise<T>): Promise<T> {
  await asking(ownerUrl, (client) => client.query('alter database vorgang set synchronous_commit = off'));
  try {
    return await work();
  } finally {
    await asking(ownerUrl, async (client) => {
      await client.query('alter database vorgang reset synchronous_commit');
      await client.query('checkpoint');
    });
  }
}

/** Whether a process with this id runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function endProcess(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 200 && isRunning(pid); tries++) await new Promise((later) => setTimeout(later, 50));
}

/** How many people have an account in the ordinary database; null where there is no such database or no table yet. */
export async function staffIn({ ownerUrl }: Cluster): Promise<number> {
  const known = await asking(
    ownerUrl,
    async (client) => (await client.query(`select 1 from pg_database where datname = 'vorgang'`)).rowCount === 1,
  );
  if (!known) return 0;
  return asking(withDatabase(ownerUrl, 'vorgang'), async (client) => {
    const { rows } = await client.query<{ there: boolean }>(`select to_regclass('staff') is not null as there`);
    if (!rows[0]?.there) return 0;
    return Number((await client.query<{ n: string }>('select count(*) as n from staff')).rows[0]?.n ?? 0);
  });
}

/** Removes what a demo made: its database, mails, files and notes. Databases of replays stay, with the files that they may refer to. */
export async function wipe(config: Config, { ownerUrl }: Cluster): Promise<void> {
  const others = await asking(ownerUrl, async (client) => {
    await client.query('drop database if exists vorgang with (force)');
    return (await client.query(`select 1 from pg_database where not datistemplate and datname <> 'postgres'`)).rowCount ?? 0;
  });
  for (const name of ['mail', 'municipality.json', 'keys', ...(others === 0 ? ['files'] : [])])
    await rm(join(config.dataDir, name), { recursive: true, force: true });
  await forget(config.dataDir);
}

function asking<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  return onConnection(url, work, { name: 'vorgang-demo' });
}
