import { readFileSync } from 'node:fs';
import pg from 'pg';
import { actions } from '@vorgang/cases';
import { EventLog, followOnce, readBehind } from '@vorgang/event-log';
import { dataSql, EventKinds, EventRecorder, newId, runInContext, systemActor, UnitOfWork, type EventDefinition } from '@vorgang/platform';
import { commandWords, eventWords } from '@vorgang/words';
import { everyEvent } from '../../apps/cli/src/every-event.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { untilSettled } from '../support/settled-log.js';
import { rawReadsOf, sourcesOf } from './event-reads.js';

describe('a kind of event has one home', () => {
  let app: TestApp;
  let kinds: EventKinds;
  let client: pg.Client;
  let worker: pg.Client;
  beforeAll(async () => {
    app = await startTestApp();
    kinds = app.app.get(EventKinds);
    [client, worker] = [new pg.Client({ connectionString: app.database.app }), new pg.Client({ connectionString: app.database.worker })];
    await Promise.all([client.connect(), worker.connect()]);
  });
  afterAll(async () => {
    await Promise.all([client.end(), worker.end()]);
    await app.stop();
  });

  const system = <T>(work: () => Promise<T>): Promise<T> =>
    runInContext({ requestId: 'spec', locale: 'de', actor: systemActor('spec') }, work);

  it('is declared by the room that records it, has words, and is known to programs that only read the log', () => {
    const declared = kinds
      .all()
      .map(({ kind }) => kind)
      .sort();
    expect(everyEvent.map(({ kind }) => kind).sort()).toEqual(declared);
    expect(Object.keys(eventWords).sort()).toEqual(declared);
    for (const { kind, about } of everyEvent) expect([kind, about]).toEqual([kind, eventWords[kind]]);
  });

  it('that was erased folds to something of the same parts, for each that has a part that can be erased', () => {
    const erasable = everyEvent.filter((one) => one.blank !== undefined);
    expect(erasable.length).toBeGreaterThan(20);
    for (const one of erasable as readonly EventDefinition[]) expect([one.kind, typeof one.blank?.({})]).toEqual([one.kind, 'object']);
  });

  it('is recorded in the version that is written now, and only if a room has declared it', async () => {
    const record = (kind: string, version: number) => () =>
      system(() =>
        app.app.get(UnitOfWork).run(() => app.app.get(EventRecorder).append({ kind: 'spec', id: newId() }, [{ kind, version, data: {} }])),
      );
    await expect(record('nobody.knows-it', 1)).rejects.toThrow('no room has declared the event kind nobody.knows-it');
    await expect(record('case.request-answered', 1)).rejects.toThrow('case.request-answered is written in version 2, not 1');
    await expect(record('session.ended', 1)()).resolves.toBeUndefined();
  });

  describe('an event of an earlier version', () => {
    it('is lifted to the same by TypeScript and by SQL', async () => {
      const lifts = everyEvent.flatMap((one: EventDefinition) =>
        Object.entries(one.lift).map(([from, lift]) => ({ one, from: Number(from), lift })),
      );
      expect(lifts.map(({ one, from }) => `${one.kind} ${from}`)).toEqual(
        expect.arrayContaining(['case.request-answered 1', 'attempt.refused 1']),
      );
      for (const { one, from, lift } of lifts) {
        expect(lift.examples.length).toBeGreaterThan(1);
        for (const example of lift.examples) {
          const { rows } = await client.query<{ data: unknown }>(
            `select ${dataSql('e', one)} as data from (select $1::text as kind, $2::integer as version, $3::jsonb as data) e`,
            [one.kind, from, JSON.stringify(example)],
          );
          const lifted = kinds.lift({ kind: one.kind, version: from, data: { ...example } });
          expect({ of: one.kind, example, data: rows[0]?.data }).toEqual({ of: one.kind, example, data: lifted.data });
          expect(lifted.version).toBe(one.version);
        }
      }
    });

    it('reaches every reader as one of the newest: the stream, the case, the follower with its jobs, the live updates, a fold in SQL', async () => {
      const [stream, caseId] = [newId(), newId()];
      const before = { requestId: 'r', answerId: 'a', late: true, dueOn: null };
      const after = { ...before, resumes: false, lookAtOn: null };
      await client.query(
        `insert into event (id, stream_kind, stream_id, position, kind, version, case_id, actor_kind, actor_id, actor_name, request_id, occurred_at, data)
         values ($1, 'spec', $2, 1, 'case.request-answered', 1, $3, 'portal', 'p', 'Portal', 'r', now(), $4)`,
        [newId(), stream, caseId, before],
      );
      await untilSettled(client);
      const log = app.app.get(EventLog);
      const [read, byCase] = await system(() =>
        app.app.get(UnitOfWork).run(async () => [await log.read({ kind: 'spec', id: stream }), await log.readByCase(caseId)]),
      );
      const followed: unknown[] = [];
      const mine = (events: readonly { stream: { id: string }; data: unknown }[]): unknown[] =>
        events.filter((event) => event.stream.id === stream).map(({ data }) => data);
      while ((await followOnce(worker, 'spec', kinds, async (events) => void followed.push(...mine(events)))) > 0);
      const passed: unknown[] = [];
      for (let place = { xid: '0', seq: '0' }, atEnd = false; !atEnd;) {
        const some = await readBehind(
          async (_, sql, parameters) => (await client.query<Record<string, unknown>>(sql, [...parameters])).rows,
          kinds,
          place,
        );
        passed.push(...mine(some.events));
        ({ place, atEnd } = some);
      }
      const { rows } = await client.query<{ data: unknown }>(
        `select ${dataSql('e', ...everyEvent)} as data from event e where e.stream_id = $1`,
        [stream],
      );
      expect({ read: mine(read), byCase: mine(byCase), followed, passed, sql: rows.map(({ data }) => data) }).toEqual({
        read: [after],
        byCase: [after],
        followed: [after],
        passed: [after],
        sql: [after],
      });
    });
  });

  it('is nowhere read as it lies: SQL takes what an event keeps through dataSql', () => {
    const found = sourcesOf('libs', 'apps').flatMap((file) => rawReadsOf(readFileSync(file, 'utf8')).map((line) => `${file}: ${line}`));
    expect(found).toEqual([]);
    expect(rawReadsOf('`select data from event where id = $1`')).toHaveLength(1);
    expect(rawReadsOf("`select e.data ->> 'x' from event e`")).toHaveLength(1);
    expect(rawReadsOf("`select 1 from case_file c join event v on v.case_id = c.id where v.data ? 'x'`")).toHaveLength(1);
    const lifted = dataSql('e', ...everyEvent);
    expect(rawReadsOf(`\`select \${…} ->> 'x', p.data from event e join event_personal p on p.event_id = e.id\``)).toEqual([]);
    expect(lifted).toContain("when e.kind = 'case.request-answered' and e.version = 1");
  });

  it('and each command has a key of its own in the log, with words; what the first version called it is lifted to that key', async () => {
    const keys = sourcesOf('libs').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/readonly commandKey = '([a-z-]+)'/g)].map(([, key]) => key),
    );
    const plain = Object.entries(actions).flatMap(([action, said]) => ('ask' in said ? [action] : []));
    expect([...keys, ...plain].toSorted()).toEqual(Object.keys(commandWords).toSorted());
    expect(kinds.lift({ kind: 'attempt.refused', version: 1, data: { command: 'SetPriority', code: 'x' } })).toEqual({
      kind: 'attempt.refused',
      version: 2,
      data: { command: 'set-priority', code: 'x' },
    });
  });
});
