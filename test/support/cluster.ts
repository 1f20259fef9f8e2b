import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { createDatabase, type DatabaseUrls } from '@vorgang/platform';
import { askAt } from './ask-at.js';

/** How the specs of this run reach the one cluster that they share. */
export interface TestCluster {
  readonly port: number;
  readonly owner: { readonly role: string; readonly password: string };
  readonly app: { readonly role: string; readonly password: string };
  readonly worker: { readonly role: string; readonly password: string };
  readonly template: string;
}

export interface TestDatabase extends Required<DatabaseUrls> {
  readonly name: string;
  /** Drops the database, and ends the connections to it. */
  drop(): Promise<void>;
  /** Drops another database of the cluster, which the code under test made. */
  dropOther(name: string): Promise<void>;
}

let known: Promise<TestCluster> | undefined;

/** The cluster of this run; the first who asks waits until it has started (`global-setup.ts`). */
function cluster(): Promise<TestCluster> {
  const socket = process.env['VORGANG_TEST_CLUSTER'];
  if (!socket) throw new Error('no test cluster: run the specs through `npm run jest`');
  known ??= askAt(socket).then(
    (text) => JSON.parse(text) as TestCluster,
    (error: unknown) => Promise.reject(new Error('the test cluster did not start', { cause: error })),
  );
  return known;
}

function url(c: TestCluster, who: 'owner' | 'app' | 'worker', database: string): string {
  return `postgres://${c[who].role}:${encodeURIComponent(c[who].password)}@127.0.0.1:${c.port}/${database}`;
}

async function asOwner(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url(await cluster(), 'owner', 'postgres') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function dropDatabase(name: string): Promise<void> {
  return asOwner(async (client) => void (await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`)));
}

/** A fresh, migrated database: a clone of the template, in a few hundredths of a second. `empty` is not migrated. */
export async function createTestDatabase(options: { empty?: boolean } = {}): Promise<TestDatabase> {
  const c = await cluster();
  const name = `t_${randomBytes(6).toString('hex')}`;
  await asOwner(async (client) => {
    // Two clones at once would disturb each other: the template must have no other user.
    await client.query('select pg_advisory_lock(421)');
    await client.query(`create database ${name} ${options.empty ? '' : `template ${c.template}`}`);
  });
  return {
    name,
    owner: url(c, 'owner', name),
    app: url(c, 'app', name),
    worker: url(c, 'worker', name),
    drop: () => dropDatabase(name),
    dropOther: dropDatabase,
  };
}

export { createDatabase };
