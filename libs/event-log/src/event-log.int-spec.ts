import pg from 'pg';
import { EventKinds } from '@vorgang/platform';
import { createTestDatabase, type TestDatabase } from '../../../test/support/cluster.js';
import { untilSettled } from '../../../test/support/settled-log.js';
import { endOfLog, followOnce, readBehind } from './follower.js';

const kinds = new EventKinds();

describe('the event log in the database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const insert = `insert into event (id, stream_kind, stream_id, position, kind, version, actor_kind, actor_id, actor_name, request_id, occurred_at, data)
    values (gen_random_uuid(), 'case', gen_random_uuid(), 1, $1, 1, 'system', 'system', 'test', 'r', now(), '{}')`;

  async function client(url: string): Promise<pg.Client> {
    const c = new pg.Client({ connectionString: url });
    await c.connect();
    return c;
  }

  it('lets the serving role add and read events, and neither change nor remove them', async () => {
    const app = await client(database.app);
    await app.query(insert, ['kept']);
    await expect(app.query('select kind from event')).resolves.toMatchObject({ rowCount: 1 });
    await expect(app.query(`update event set kind = 'changed'`)).rejects.toThrow(/permission denied/);
    await expect(app.query('delete from event')).rejects.toThrow(/permission denied/);
    await expect(app.query('truncate event')).rejects.toThrow(/permission denied/);
    await app.end();
  });

  it('never passes a transaction that commits late', async () => {
    const [late, early, worker] = [await client(database.app), await client(database.app), await client(database.worker)];
    const seen: string[] = [];
    const follow = () => followOnce(worker, 'test', kinds, async (events) => void seen.push(...events.map((e) => e.kind)));
    await untilSettled(early);
    await follow();
    seen.length = 0;
    await late.query('begin');
    await late.query(insert, ['late']);
    await early.query(insert, ['early']);
    await follow();
    expect(seen).toEqual([]);
    await late.query('commit');
    await untilSettled(late);
    await follow();
    expect(seen.sort()).toEqual(['early', 'late']);
    await Promise.all([late.end(), early.end(), worker.end()]);
  });

  it('passes nothing when transaction ids and numbers get another digit, however small the pages', async () => {
    const [owner, worker] = [await client(database.owner), await client(database.worker)];
    // The log after the 9th, the 99th and the 999th transaction of a young cluster.
    await owner.query('truncate event');
    for (const xid of [8, 9, 10, 11, 98, 99, 100, 101])
      await owner.query(insert.replace('data)', 'data, xid)').replace("'{}')", `'{}', ${xid})`), [`t${xid}`]);
    const seen: string[] = [];
    await untilSettled(owner);
    while ((await followOnce(worker, 'digits', kinds, async (events) => void seen.push(...events.map((e) => e.kind)), 3)) > 0);
    expect(seen).toEqual(['t8', 't9', 't10', 't11', 't98', 't99', 't100', 't101']);
    await Promise.all([owner.end(), worker.end()]);
  });

  it('can be followed by the serving role, with a place in memory: late commits are not passed, and a new reader gets what comes', async () => {
    const [app, late, early] = [await client(database.app), await client(database.app), await client(database.app)];
    const query = async (name: string, sql: string, parameters: readonly unknown[]) =>
      (await app.query<Record<string, unknown>>({ name, text: sql, values: [...parameters] })).rows;
    await early.query(insert, ['before']);
    await untilSettled(early);
    await late.query('begin');
    await late.query(insert, ['late']);
    let place = await endOfLog(query);
    await early.query(insert, ['early']);
    const seen: string[] = [];
    const follow = async () => {
      for (let atEnd = false; !atEnd;) {
        const read = await readBehind(query, kinds, place, 1);
        seen.push(...read.events.map((event) => event.kind));
        ({ place, atEnd } = read);
      }
    };
    await follow();
    expect(seen).toEqual([]);
    await late.query('commit');
    await untilSettled(late);
    await follow();
    expect(seen.sort()).toEqual(['early', 'late']);
    expect((await readBehind(query, kinds, { xid: '0', seq: '0' })).events[0]).toMatchObject({
      actor: { kind: 'system', id: 'system', name: 'test' },
      caseId: null,
    });
    await Promise.all([app.end(), late.end(), early.end()]);
  });
});
