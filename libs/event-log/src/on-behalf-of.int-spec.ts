import pg from 'pg';
import { EventRecorder, EventKinds, newId, runInContext, UnitOfWork, type Actor } from '@vorgang/platform';
import { startTestApp, type TestApp } from '../../../test/support/app.js';
import { untilSettled } from '../../../test/support/settled-log.js';
import { EventLog } from './event-log.js';
import { readBehind } from './follower.js';

describe('what somebody does while they stand in for another', () => {
  let app: TestApp;
  let client: pg.Client;
  const person = { id: newId(), name: 'Mehmet Öztürk' };
  const absent = { id: newId(), name: 'Sabine Krings' };
  beforeAll(async () => {
    app = await startTestApp();
    client = new pg.Client({ connectionString: app.database.app });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await app.stop();
  });

  const doing = <T>(actor: Actor, work: () => Promise<T>): Promise<T> =>
    runInContext({ requestId: 'spec', locale: 'de', actor }, () => app.app.get(UnitOfWork).run(work));
  const note = async (actor: Actor): Promise<string> => {
    const id = newId();
    await doing(actor, () =>
      app.app.get(EventRecorder).append({ kind: 'spec', id }, [{ kind: 'session.ended', version: 1, data: { staffId: person.id } }]),
    );
    return id;
  };

  it('is theirs, and says for whom; what they do for themselves says nothing of the kind', async () => {
    const standing: Actor = { kind: 'staff', ...person, onBehalfOf: absent };
    const alone: Actor = { kind: 'staff', ...person };
    const [first, second] = [await note(standing), await note(alone)];
    await untilSettled(client);
    const read = (id: string) => doing(alone, () => app.app.get(EventLog).read({ kind: 'spec', id }));
    expect([(await read(first))[0]?.actor, (await read(second))[0]?.actor]).toEqual([standing, alone]);
    const { events } = await readBehind(
      async (_, sql, parameters) => (await client.query<Record<string, unknown>>(sql, [...parameters])).rows,
      app.app.get(EventKinds),
      { xid: '0', seq: '0' },
    );
    expect([first, second].map((id) => events.find(({ stream }) => stream.id === id)?.actor)).toEqual([standing, alone]);
  });

  it('is never half said, never said of a portal or the system, and nobody stands in for themselves', async () => {
    const insert = (columns: string, values: string) =>
      client.query(
        `insert into event (id, stream_kind, stream_id, position, kind, version, actor_name, request_id, occurred_at, data, ${columns})
         values (gen_random_uuid(), 'spec', gen_random_uuid(), 1, 'session.ended', 1, 'x', 'r', now(), '{}', ${values})`,
      );
    const refused = /event_on_behalf_of/;
    await expect(insert('actor_kind, actor_id, on_behalf_of_id', `'staff', 'a', 'b'`)).rejects.toThrow(refused);
    await expect(insert('actor_kind, actor_id, on_behalf_of_name', `'staff', 'a', 'B'`)).rejects.toThrow(refused);
    await expect(insert('actor_kind, actor_id, on_behalf_of_id, on_behalf_of_name', `'portal', 'a', 'b', 'B'`)).rejects.toThrow(refused);
    await expect(insert('actor_kind, actor_id, on_behalf_of_id, on_behalf_of_name', `'staff', 'a', 'a', 'A'`)).rejects.toThrow(refused);
    await expect(insert('actor_kind, actor_id, on_behalf_of_id, on_behalf_of_name', `'staff', 'a', 'b', 'B'`)).resolves.toBeDefined();
  });
});
