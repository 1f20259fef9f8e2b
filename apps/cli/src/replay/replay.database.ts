import { openDatabase, type Config } from '@vorgang/platform';
import { migrate } from '../../../../migrations/migrate.js';
import { asking, databaseName, exists, openCluster, type NamedDatabase } from '../database.js';
import { keyOf } from './plan.checks.js';

/** A replay cannot get the database that it needs. */
export class NoDatabaseForReplay extends Error {}

/**
 * `receipt.xes.gz`, begun at 2026-11-22T17:00:05Z → `replay_receipt_20261122170005`.
 * @param startedAt ISO, UTC
 */
export function databaseNameFor(file: string, startedAt: string): string {
  const base = file
    .replace(/^.*[/\\]/, '')
    .replace(/\.gz$/i, '')
    .replace(/\.(xes|xml)$/i, '');
  const slug = keyOf(base).replaceAll('-', '_').slice(0, 40);
  return `replay_${slug}_${startedAt.slice(0, 19).replace(/\D/g, '')}`;
}

/**
 * Makes a new database with the newest schema on the same server.
 * @throws NoDatabaseForReplay if the name is taken, or the role may not make databases
 */
export async function makeReplayDatabase(
  config: Config,
  name: string,
): Promise<NamedDatabase & { readonly urls: { readonly owner: string } }> {
  if (!databaseName.test(name)) throw new NoDatabaseForReplay(`"${name}" is no name for a database: small letters, digits and underscores`);
  const cluster = await openCluster(config);
  try {
    const { owner } = cluster.urls;
    if (owner === undefined) {
      throw new NoDatabaseForReplay('A replay makes a database of its own: set DATABASE_OWNER_URL to a role that may create one.');
    }
    if (await exists(owner, name)) throw new NoDatabaseForReplay(`The database "${name}" is there already; a replay makes a new one.`);
    await asking(owner, async (client) => {
      const quoted = client.escapeIdentifier(name);
      await client.query(`create database ${quoted}`);
      // A replay can be repeated after a crash, so its steps do not wait for the disk.
      await client.query(`alter database ${quoted} set synchronous_commit = off`);
    });
    const { urls, embedded } = await openDatabase(config, name);
    await migrate(urls);
    if (urls.owner === undefined) throw new NoDatabaseForReplay('the owning role got lost');
    return { name, urls: { ...urls, owner: urls.owner }, embedded, stop: () => cluster.stop() };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
