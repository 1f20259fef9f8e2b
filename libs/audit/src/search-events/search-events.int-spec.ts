import { eventWords } from '@vorgang/words';
import pg from 'pg';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { checkedCase, dogTax, submitted, taxClerk } from '../../../../test/support/stories.js';
import type { TrailPage } from './search-events.shape.js';

describe('the auditor’s search over everything that was recorded', () => {
  let app: TestApp;
  let auditor: Caller;
  let weber: Caller;
  let klein: Caller;
  let march: { id: string; number: string };
  let april: { id: string; number: string };

  beforeAll(async () => {
    app = await startTestApp({ at: '2026-03-31T21:30:00Z' });
    auditor = await app.signIn({ userName: 'revision', roles: ['auditor'] });
    weber = await app.signIn(taxClerk('weber'));
    klein = await app.signIn(taxClerk('klein'));
    march = { id: (await checkedCase(app, weber)).id, number: '' };
    await klein.post(`/api/v1/cases/${march.id}/claim`);
    await klein.post(`/api/v1/cases/${march.id}/notes`, { text: 'Halter ist umgezogen' });
    // Half past midnight in Berlin, still March in UTC.
    app.clock.set('2026-03-31T22:30:00Z');
    const kase = await submitted(app, dogTax);
    april = { id: kase.id, number: kase.caseNumber };
    await weber.post(`/api/v1/cases/${april.id}/claim`);
    march.number = (await auditor.get(`/api/v1/cases/${march.id}`)).body.caseNumber as string;
  });
  afterAll(() => app.stop());

  async function search(query: Record<string, string>): Promise<TrailPage> {
    const answer = await auditor.get<TrailPage>(`/api/v1/events?${new URLSearchParams({ limit: '200', ...query }).toString()}`);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  }
  /** Without the records of this spec's own exports, which large pages are. */
  const others = <E extends { kind: string }>(entries: readonly E[]): E[] => entries.filter(({ kind }) => kind !== 'audit.exported');
  const kinds = (page: TrailPage) => page.entries.map((entry) => entry.kind);

  it('finds by person: by id, user name, or the system', async () => {
    const byId = await search({ person: klein.id });
    expect(kinds(byId).filter((kind) => !/session|sign/.test(kind))).toEqual(['case.note-added', 'attempt.refused']);
    expect(byId.entries[0]).toMatchObject({
      by: { kind: 'staff', id: klein.id, name: 'klein' },
      caseId: march.id,
      caseNumber: march.number,
      personal: { text: 'Halter ist umgezogen' },
    });
    expect(await search({ person: 'klein' })).toEqual(byId);
    expect((await search({ person: 'system' })).entries.every((entry) => entry.by.kind === 'system')).toBe(true);
    expect((await search({ person: 'test' })).entries.length).toBeGreaterThan(2);
    expect(await search({ person: 'niemand' })).toEqual({ entries: [], next: null, total: { count: 0, capped: false } });
  });

  it('finds by case, kind and time, and by all of them together', async () => {
    const byNumber = await search({ case: march.number });
    expect(byNumber).toEqual(await search({ case: march.id }));
    const timeline = await auditor.get(`/api/v1/cases/${march.id}/timeline`);
    expect(byNumber.entries.map((entry) => entry.id)).toEqual(timeline.body.entries.map((entry: { id: string }) => entry.id));
    expect((await search({ case: 'X-404' })).entries).toEqual([]);
    expect(kinds(await search({ kind: 'case.claimed,case.note-added' }))).toEqual(['case.claimed', 'case.note-added', 'case.claimed']);
    expect((await search({ from: '2026-04-01', kind: 'case.submitted' })).entries.map((entry) => entry.caseId)).toEqual([april.id]);
    expect((await search({ to: '2026-03-31', kind: 'case.submitted' })).entries.map((entry) => entry.caseId)).toEqual([march.id]);
    expect(
      (await search({ from: '2026-04-01', to: '2026-04-01' }).then(({ entries }) => others(entries))).every((entry) =>
        entry.at.startsWith('2026-03-31T22:30:0'),
      ),
    ).toBe(true);
    expect(
      (await search({ person: weber.id, kind: 'case.claimed', from: '2026-03-31', to: '2026-03-31' })).entries.map((entry) => entry.caseId),
    ).toEqual([march.id]);
    expect((await search({ person: weber.id, case: april.number, kind: 'case.claimed' })).total).toEqual({ count: 1, capped: false });
    expect((await search({ person: klein.id, case: april.number })).entries).toEqual([]);
  });

  it('pages through all of it, newest first, without a gap or a repetition', async () => {
    const queries: Record<string, string>[] = [
      {},
      { person: weber.id },
      { kind: 'case.check-recorded,case.claimed' },
      { person: weber.id, kind: 'case.check-recorded,case.claimed' },
    ];
    for (const query of queries) {
      const all = await search(query);
      expect(all.next).toBeNull();
      expect(all.total).toEqual({ count: all.entries.length, capped: false });
      const paged: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: TrailPage = await search({ ...query, limit: '3', ...(cursor ? { cursor } : {}) });
        paged.push(...others(page.entries).map((entry) => entry.id));
        cursor = page.next;
      }
      expect(paged).toEqual(others(all.entries).map((entry) => entry.id));
      expect(all.entries.map((entry) => entry.at)).toEqual(
        all.entries
          .map((entry) => entry.at)
          .toSorted()
          .reverse(),
      );
    }
  });

  it('looks through a bounded number of events for one answer, and says where it goes on', async () => {
    const client = new pg.Client({ connectionString: app.database.owner });
    await client.connect();
    const [busy, rare] = ['99999999-9999-4999-8999-999999999999', '99999999-9999-4999-8999-999999999998'];
    await client.query(
      `insert into event (id, stream_kind, stream_id, position, kind, version, actor_kind, actor_id, actor_name, request_id, occurred_at, data)
       select gen_random_uuid(), 'load', gen_random_uuid(), 1, case when n = 0 then 'load.first' when n % 2 = 0 then 'load.even' else 'load.odd' end, 1,
              'staff', $1, 'busy', 'r', timestamptz '2025-01-01' + n * interval '1 second', '{}' from generate_series(0, 25000) n`,
      [busy],
    );
    await client.query(
      `insert into event (id, stream_kind, stream_id, position, kind, version, actor_kind, actor_id, actor_name, request_id, occurred_at, data)
       select gen_random_uuid(), 'load', gen_random_uuid(), 1, 'load.even', 1, 'staff', $1, 'rare', 'r', timestamptz '2024-01-01' + n * interval '1 second', '{}' from generate_series(1, 15) n`,
      [rare],
    );
    await client.end();
    // The kind is rare, so it leads, and the search is finished at once.
    expect(await search({ person: busy, kind: 'load.first' })).toMatchObject({
      entries: [{ kind: 'load.first' }],
      next: null,
      total: { count: 1, capped: false },
    });
    expect(await search({ person: rare, kind: 'load.even' })).toMatchObject({ next: null, total: { count: 15, capped: false } });
    expect((await search({ person: busy })).total).toEqual({ count: 10_000, capped: true });
    expect((await search({ from: '2025-01-01', to: '2025-01-01' })).total).toMatchObject({ capped: true });
    // Neither is rare, and the beginning has no match, so pages are empty and have the place to go on.
    const busyKinds = { person: busy, kind: 'load.odd,case.closed', to: '2025-01-01' };
    let [found, pages, cursor] = [0, 0, '' as string | null];
    while (cursor !== null) {
      const page: TrailPage = await search({ ...busyKinds, limit: '200', ...(cursor ? { cursor } : {}) });
      found += page.entries.length;
      pages += 1;
      cursor = page.next;
    }
    expect(found).toBe(12_500);
    expect(pages).toBeLessThan(70);
  });

  it('is for auditors only, and takes no made-up cursor', async () => {
    expect((await weber.get('/api/v1/events')).status).toBe(403);
    expect((await app.anonymous().get('/api/v1/events')).status).toBe(401);
    for (const path of ['/api/v1/event-kinds', '/api/v1/actors']) expect((await weber.get(path)).status).toBe(403);
    for (const cursor of ['x', Buffer.from('["a","b"]').toString('base64url'), Buffer.from('[1]').toString('base64url')]) {
      expect(await auditor.get(`/api/v1/events?cursor=${cursor}`)).toMatchObject({ status: 400, body: { code: 'paging.bad-cursor' } });
    }
    expect((await auditor.get('/api/v1/events?from=gestern')).status).toBe(422);
  });

  it('offers the kinds there are, and the people to choose from', async () => {
    const { body } = await auditor.get('/api/v1/event-kinds');
    expect(body.kinds).toEqual(
      expect.arrayContaining([
        { kind: 'attempt.refused', version: 2 },
        { kind: 'case.closed', version: 1 },
      ]),
    );
    expect(body.kinds.map(({ kind }: { kind: string }) => kind)).toEqual(Object.keys(eventWords).sort());
    const portal = await app.portal();
    expect((await auditor.get('/api/v1/actors?q=WEB')).body.actors).toEqual([
      { kind: 'staff', id: weber.id, name: 'weber', userName: 'weber', disabled: false },
    ]);
    expect((await auditor.get('/api/v1/actors?q=testportal')).body.actors).toMatchObject([{ kind: 'portal', id: portal.id }]);
    expect((await auditor.get('/api/v1/actors')).body.actors.map((one: { id: string }) => one.id)).toContain('system');
  });
});
