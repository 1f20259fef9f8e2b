import { PassThrough } from 'node:stream';
import { startProgram } from '@vorgang/platform';
import pg from 'pg';
import { apiProgram } from '../../apps/api/src/program.js';
import { newKey, registration, submit } from '../intake/given.js';
import { startTestApp, type Caller, type TestApp } from '../support/app.js';
import { startOwnCluster, type OwnCluster } from '../support/own-cluster.js';
import { taxClerk } from '../support/stories.js';

/**
 * PostgreSQL killed (SIGKILL for all its processes) under the running API and worker, and started again: nothing that was
 * acknowledged is lost, nobody is told what is not known, and all go on by themselves.
 */
describe('a database that goes away', () => {
  let cluster: OwnCluster;
  let app: TestApp;
  let clerk: Caller;
  let portal: Caller;
  let worker: Awaited<ReturnType<TestApp['startWorker']>>;
  let log: PassThrough;
  let written = '';
  const uncaught: unknown[] = [];
  const note = (error: unknown) => uncaught.push(error);

  beforeAll(async () => {
    process.on('unhandledRejection', note);
    cluster = await startOwnCluster();
    log = new PassThrough();
    log.on('data', (chunk: Buffer) => (written += chunk.toString()));
    app = await startTestApp({ database: cluster.database, log, env: { LOG_LEVEL: 'info', DATABASE_POOL_SIZE: '8' } });
    worker = await app.startWorker();
    clerk = await app.signIn(taxClerk('weber'));
    portal = await app.portal();
  });
  afterAll(async () => {
    await app.stop();
    await cluster.stop();
    process.off('unhandledRejection', note);
  });

  interface Line {
    readonly level: number;
    readonly msg: string;
    readonly err?: unknown;
    readonly status?: number;
  }
  /** What was logged since the last time. */
  const logged = (): Line[] => {
    const lines = written
      .split('\n')
      .filter(Boolean)
      .map((line): Line => JSON.parse(line));
    written = '';
    return lines;
  };

  it('is said once, answered with 503, and waited for; nothing acknowledged is lost', async () => {
    logged();
    const acknowledged: string[] = [];
    const statuses = new Set<string>();
    let going = true;
    const load = Array.from({ length: 6 }, async () => {
      while (going) {
        const { status, body } = await submit(portal);
        statuses.add(status === 503 ? `503 ${body.code}` : String(status));
        if (status === 201 || status === 202) acknowledged.push(body.submissionId);
        if (status === 503) await new Promise((later) => setTimeout(later, 50));
      }
    });
    await new Promise((later) => setTimeout(later, 700));
    await cluster.kill();
    await new Promise((later) => setTimeout(later, 3000));
    const refused = await clerk.get('/api/v1/cases');
    expect(refused).toMatchObject({
      status: 503,
      body: { code: 'server.database-unavailable', detail: expect.stringContaining('ask again') },
    });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await app.anonymous().get('/health/live')).status).toBe(200);
    expect(await app.anonymous().get('/health/ready')).toMatchObject({ status: 503, body: { code: 'server.not-ready' } });
    await cluster.start();
    await until(async () => (await app.anonymous().get('/health/ready')).status === 200);
    // The watch asks the database with growing pauses, so it may know a little later.
    await until(() => Promise.resolve(/database back after \d+ s/.test(written)));
    going = false;
    await Promise.all(load);
    await worker.settled();

    // Never a 500, never a connection error of the driver.
    expect([...statuses].filter((one) => !/^20[012]$|^503 server\.(database-unavailable|outcome-unknown)$/.test(one))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(0);
    for (const id of acknowledged) expect((await portal.get(`/intake/v1/submissions/${id}`)).status).toBe(200);
    const lines = logged().filter(({ msg }) => msg !== 'request');
    // API and worker each say once that it went and once that it is back.
    expect(lines.filter(({ msg }) => msg.startsWith('database gone')).length).toBeLessThanOrEqual(2);
    expect(lines.filter(({ msg }) => /^database back after \d+ s$/.test(msg)).length).toBeGreaterThanOrEqual(1);
    expect(lines.filter(({ err }) => err !== undefined)).toEqual([]);
    expect(lines.filter(({ level }) => level >= 40).length).toBeLessThan(20);
    expect(uncaught).toEqual([]);
  }, 120_000);

  it('in the middle of a commit: it may have been done, and asking again with the same key does it once', async () => {
    await asOwner(
      cluster,
      `
      create function slow_commit() returns trigger language plpgsql as $$ begin perform pg_sleep(4); return null; end $$;
      create constraint trigger slow_commit after insert on submission deferrable initially deferred for each row execute function slow_commit();`,
    );
    const key = newKey();
    const under = submit(portal, registration(), [], key);
    await new Promise((later) => setTimeout(later, 2000));
    await cluster.kill();
    expect(await under).toMatchObject({
      status: 503,
      body: { code: 'server.outcome-unknown', detail: expect.stringMatching(/may have been done.*same key/) },
    });
    await cluster.start();
    await asOwner(cluster, 'drop trigger slow_commit on submission');
    await until(async () => (await app.anonymous().get('/health/ready')).status === 200);
    const again = [await submit(portal, registration(), [], key), await submit(portal, registration(), [], key)];
    expect(again.map(({ status }) => status).filter((status) => status >= 300)).toEqual([]);
    expect(new Set(again.map(({ body }) => body.submissionId)).size).toBe(1);
    expect(await asOwner(cluster, `select count(*)::int as n from submission where idempotency_key = '${key}'`)).toEqual([{ n: 1 }]);
    expect(uncaught).toEqual([]);
  }, 120_000);

  it('is waited for at a start, until it lets somebody in', async () => {
    await cluster.kill();
    const stdout = new PassThrough();
    const env = { DATABASE_URL: cluster.database.app, DATA_DIR: app.config.dataDir, PORT: '0', DATABASE_WAIT_SECONDS: '60' };
    const starting = startProgram(apiProgram, { env, stdout, stderr: new PassThrough() });
    await new Promise((later) => setTimeout(later, 1500));
    await cluster.start();
    const started = await starting;
    const said = String(stdout.read() ?? '')
      .split('\n')
      .filter(Boolean)
      .map((line): Line => JSON.parse(line));
    expect(said.filter(({ level }) => level === 40)).toHaveLength(1);
    expect(said.map(({ msg }) => msg)).toContain('the database answers now');
    if (!('running' in started)) throw new Error('it did not start');
    await started.running.stop();
  }, 120_000);
});

async function asOwner(cluster: OwnCluster, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: cluster.database.owner });
  await client.connect();
  try {
    return (await client.query<object>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 600; i++) {
    if (await done()) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('it did not happen within a minute');
}
