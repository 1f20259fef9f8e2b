import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../test/support/cluster.js';
import { followOnce } from './follower.js';

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
    const follow = () => followOnce(worker, 'test', async (events) => void seen.push(...events.map((e) => e.kind)));
    await follow();
    seen.length = 0;
    await late.query('begin');
    await late.query(insert, ['late']);
    await early.query(insert, ['early']);
    await follow();
    expect(seen).toEqual([]);
    await late.query('commit');
    await follow();
    expect(seen.sort()).toEqual(['early', 'late']);
    await Promise.all([late.end(), early.end(), worker.end()]);
  });
});
