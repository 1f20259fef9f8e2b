import {
  asking as onConnection,
  hasEmbeddedDatabase,
  openDatabase,
  StartFailure,
  withDatabase,
  type Config,
  type DatabaseUrls,
  type OpenDatabase,
} from '@vorgang/platform';
import type pg from 'pg';
import { recallReplay } from './replay/replay.memory.js';

/** A database that a command works on. */
export interface NamedDatabase extends OpenDatabase {
  readonly name: string;
}

/** Names that PostgreSQL takes without quotes, and that are safe in a shell. */
export const databaseName = /^[a-z][a-z0-9_]{0,62}$/;

/** There is no such database, or the command may not use it. */
export class NoSuchDatabase extends Error {}

/**
 * Permits the embedded database without `EMBEDDED=true` for a replay, which makes its own database anyway, and for all other
 * commands if the data folder already has one (from the demo or a replay).
 */
export async function withEmbedded(config: Config, command: string): Promise<Config> {
  const { database } = config;
  if (database.url !== undefined || database.embedded) return config;
  const embedded = command === 'replay' || (await hasEmbeddedDatabase(config.dataDir));
  return { ...config, database: { ...database, embedded } };
}

/**
 * The database that a command names.
 * @param named a name, a `postgres://` URL, or `latest` for the latest replay; the ordinary one if omitted
 * @throws NoSuchDatabase
 */
export async function databaseFor(config: Config, named?: string): Promise<NamedDatabase> {
  if (named === undefined) {
    const opened = await openDatabase(config);
    return { ...opened, name: nameIn(opened.urls.app) };
  }
  if (/^postgres(ql)?:\/\//.test(named)) return byUrl(named);
  const name = named === 'latest' ? await latestReplay(config) : named;
  if (!databaseName.test(name)) throw new NoSuchDatabase(`"${name}" is no name of a database: small letters, digits and underscores`);
  return byName(config, name);
}

/** The database of the latest replay, or the ordinary one where nothing was ever replayed. */
export async function latestOrOrdinary(config: Config, named: string | undefined): Promise<NamedDatabase> {
  if (named !== undefined) return databaseFor(config, named);
  return databaseFor(config, (await recallReplay(config)) === null ? undefined : 'latest');
}

async function latestReplay(config: Config): Promise<string> {
  const replay = await recallReplay(config);
  if (replay === null) throw new NoSuchDatabase('nothing was replayed yet: npm run cli -- replay FILE');
  return replay.database;
}

async function byUrl(url: string): Promise<NamedDatabase> {
  const name = nameIn(url);
  if (name === '') throw new NoSuchDatabase('the URL names no database: postgres://user:password@host:port/database');
  return { name, urls: { app: url, worker: url }, embedded: false, stop: async () => {} };
}

/** The owner's URL, which a command needs. @throws StartFailure that says how to give it */
export function ownerOf({ urls, named }: { readonly urls: DatabaseUrls; readonly named: string | undefined }, work: string): string {
  // A database that was given by URL is used with the role in the URL.
  const owner = urls.owner ?? (named?.includes('://') ? urls.app : undefined);
  if (owner !== undefined) return owner;
  throw new StartFailure('config.no-owner', `${work} the owning role`, {
    details: ['DATABASE_OWNER_URL: is missing'],
    remedy: 'docs/operating.md, "The database", shows how to make it',
  });
}

/** The name of the database in a URL, or an empty text. */
export function nameIn(url: string): string {
  return URL.canParse(url) ? decodeURIComponent(new URL(url).pathname.slice(1)) : '';
}

async function byName(config: Config, name: string): Promise<NamedDatabase> {
  const cluster = await openCluster(config);
  try {
    const { app } = cluster.urls;
    if (!(await exists(app, name))) throw new NoSuchDatabase(`there is no database "${name}"`);
    const { urls, embedded } = await openDatabase(config, name);
    return { name, urls, embedded, stop: () => cluster.stop() };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/** A connection to the server for which no database has to exist: it makes and migrates nothing. */
export function openCluster(config: Config): Promise<OpenDatabase> {
  return config.database.url ? openDatabase(config) : openDatabase(config, 'postgres');
}

/** Whether the server has a database with this name. */
export async function exists(url: string, name: string): Promise<boolean> {
  return asking(url, async (client) => (await client.query('select 1 from pg_database where datname = $1', [name])).rowCount === 1);
}

/** Runs `work` on a new connection. */
export function asking<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  return onConnection(url, work, { name: 'vorgang-cli' });
}

export { withDatabase };
