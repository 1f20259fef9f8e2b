import {
  hasEmbeddedDatabase,
  openDatabase,
  StartFailure,
  withDatabase,
  type Config,
  type DatabaseUrls,
  type OpenDatabase,
} from '@vorgang/platform';
import pg from 'pg';
import { recallReplay } from './replay/replay.memory.js';

/** A database that a command works on. */
export interface NamedDatabase extends OpenDatabase {
  readonly name: string;
}

/** Names that PostgreSQL takes without quotes, so that nobody has to think about them in a shell. */
export const databaseName = /^[a-z][a-z0-9_]{0,62}$/;

/** What somebody said about a database cannot be followed. */
export class NoSuchDatabase extends Error {}

/**
 * Which commands may use the embedded database without being told `EMBEDDED=true`: a replay, which makes a database of
 * its own anyhow, and all others where one was begun in this data folder before (by the demo or a replay).
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

/** The owner's address, without which a command cannot do its work. @throws StartFailure that says how to give it */
export function ownerOf({ urls, named }: { readonly urls: DatabaseUrls; readonly named: string | undefined }, work: string): string {
  // A database given by its URL is worked on by the role in it.
  const owner = urls.owner ?? (named?.includes('://') ? urls.app : undefined);
  if (owner !== undefined) return owner;
  throw new StartFailure('config.no-owner', `${work} the owning role`, {
    details: ['DATABASE_OWNER_URL: is missing'],
    remedy: 'docs/operating.md, "The database", shows how to make it',
  });
}

/** The database that an address names, or an empty text. */
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

/** A way into the server before there is a database of one's own: nothing is made, nothing is migrated. */
export function openCluster(config: Config): Promise<OpenDatabase> {
  return config.database.url ? openDatabase(config) : openDatabase(config, 'postgres');
}

/** Whether the server has a database of this name. */
export async function exists(url: string, name: string): Promise<boolean> {
  return asking(url, async (client) => (await client.query('select 1 from pg_database where datname = $1', [name])).rowCount === 1);
}

/** Runs `work` on a connection of its own. */
export async function asking<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'vorgang-cli' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export { withDatabase };
