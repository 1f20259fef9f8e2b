import fc from 'fast-check';
import pg from 'pg';
import { followOnce, logIsAhead } from '@vorgang/event-log';
import { EventKinds } from '@vorgang/platform';
import { loadConfig } from '@vorgang/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/cluster.js';
import { lookAtDatabase } from '../doctor/look-at-database.js';
import { untilSettled } from '../../../../test/support/settled-log.js';
import { beginEra } from './new-era.js';

const insert = `insert into event (id, stream_kind, stream_id, position, kind, version, actor_kind, actor_id, actor_name, request_id, occurred_at, data`;
const values = `values (gen_random_uuid(), 'case', gen_random_uuid(), 1, $1, 1, 'system', 'system', 'test', 'r', now(), '{}'`;

describe('a log that came from a cluster with higher transaction ids', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  let app: pg.Client;
  let worker: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    [owner, app, worker] = (await Promise.all(
      [database.owner, database.app, database.worker].map(async (url) => {
        const client = new pg.Client({ connectionString: url });
        await client.connect();
        return client;
      }),
    )) as [pg.Client, pg.Client, pg.Client];
  });
  afterAll(async () => {
    await Promise.all([owner, app, worker].map((client) => client.end()));
    await database.drop();
  });

  /** The state after a restore: one transaction of this cluster wrote the events, with the ids of another cluster. */
  async function restored(xids: readonly number[], cursor: number): Promise<void> {
    await owner.query('begin');
    await owner.query('truncate event restart identity');
    const [{ offset = '0' } = {}] = (await owner.query<{ offset: string }>('select transaction_offset()::text as offset')).rows;
    const far = (xid: number) => String(BigInt(offset) + 50_000_000n + BigInt(xid));
    for (const [at, xid] of xids.entries()) await owner.query(`${insert}, xid) ${values}, $2)`, [`e${at}`, far(xid)]);
    await owner.query(
      `insert into event_cursor (name, xid, seq) values ('jobs', $1, $2) on conflict (name) do update set xid = excluded.xid, seq = excluded.seq`,
      cursor < 0 ? ['0', '0'] : [far(xids[cursor] ?? 0), cursor + 1],
    );
    await owner.query('commit');
  }
  const ahead = () => logIsAhead((sql) => app.query(sql));
  const doctorSays = async () =>
    (await lookAtDatabase([{ role: 'serving', variable: 'DATABASE_URL', url: database.app }], loadConfig({ DATABASE_URL: database.app })))
      .filter(({ said }) => said.includes('the event log'))
      .map(({ state }) => state);
  async function followed(): Promise<string[]> {
    const kinds: string[] = [];
    if (!(await ahead())) await untilSettled(owner);
    while (
      (await followOnce(worker, 'jobs', new EventKinds(), async (events) => void kinds.push(...events.map(({ kind }) => kind)), 3)) > 0
    );
    return kinds;
  }
  const kinds = async (where: string) =>
    (await owner.query<{ kind: string }>(`select kind from event where ${where} order by xid, seq`)).rows.map(({ kind }) => kind);

  it('is followed on from where it was, whatever lay around the cursor: nothing is lost, nothing comes twice, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(30), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: -1, max: 11 }),
        fc.nat(3),
        fc.nat(3),
        async (xids, at, before, after) => {
          await restored(xids, at < xids.length ? at : xids.length - 1);
          const open = await kinds(`(xid, seq) > (select xid, seq from event_cursor where name = 'jobs')`);
          const all = await kinds('true');
          expect(await ahead()).toBe(true);
          await expect(followed()).rejects.toThrow(/after-restore/);
          // Servers went on before anybody noticed.
          for (let i = 0; i < before; i++) await app.query(`${insert}) ${values})`, [`before${i}`]);
          expect(await beginEra(owner, 0)).toEqual({ moved: before });
          expect(await ahead()).toBe(false);
          for (let i = 0; i < after; i++) await app.query(`${insert}) ${values})`, [`after${i}`]);
          const late = [...Array.from({ length: before }, (_, i) => `before${i}`), ...Array.from({ length: after }, (_, i) => `after${i}`)];
          expect(await followed()).toEqual([...open, ...late]);
          expect(await kinds('true')).toEqual([...all, ...late]);
          expect(await beginEra(owner, 0)).toBeNull();
        },
      ),
      { numRuns: 25 },
    );
  });

  it('the doctor tells it before and not after', async () => {
    await restored([1, 2], 1);
    expect(await doctorSays()).toEqual(['bad']);
    await beginEra(owner, 0);
    expect(await doctorSays()).toEqual(['good']);
  });

  it('also while a transaction is open that has written: it ends first, and its event is not lost', async () => {
    await restored([1, 2, 3], 1);
    const late = new pg.Client({ connectionString: database.app });
    await late.connect();
    await late.query('begin');
    await late.query(`${insert}) ${values})`, ['late']);
    const era = beginEra(owner, 0);
    await new Promise((soon) => setTimeout(soon, 200));
    await late.query('commit');
    await late.end();
    expect(await era).toEqual({ moved: 1 });
    expect(await followed()).toEqual(['e2', 'late']);
  });

  it('costs one number, however long the log is, and leaves out the numbers that were given since', async () => {
    await restored([1], 0);
    await owner.query(`insert into event (id, stream_kind, stream_id, position, kind, version, actor_kind, actor_id, actor_name, request_id, occurred_at, data, xid)
      select gen_random_uuid(), 'demo', gen_random_uuid(), 1, 'long', 1, 'system', 'x', 'x', 'x', now(), '{}', (select max(xid) from event) + n from generate_series(1, 100000) n`);
    await app.query(`select nextval('case_number_seq')`);
    const [before, began] = [await app.query<{ n: string }>(`select nextval('case_number_seq') as n`), performance.now()];
    expect(await beginEra(owner, 200)).toEqual({ moved: 0 });
    expect(performance.now() - began).toBeLessThan(5_000);
    const next = await app.query<{ n: string }>(`select nextval('case_number_seq') as n`);
    expect(Number(next.rows[0]?.n) - Number(before.rows[0]?.n)).toBe(201);
    await owner.query('truncate event');
  });

  it('the serving role may not do it', async () => {
    await expect(beginEra(app, 0)).rejects.toThrow(/permission denied/);
    await expect(
      app.query(`create or replace function transaction_offset() returns bigint language sql as 'select 1::bigint'`),
    ).rejects.toThrow(/permission denied|must be owner/);
  });
});
