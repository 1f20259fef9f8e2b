import { addDays, CommandGate, newId, type LocalDate } from '@vorgang/platform';
import fc from 'fast-check';
import pg from 'pg';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { insertCases, randomCases, seeded } from '../../../../test/support/histories.js';
import { checkedCase, dogForm, dogTax, mayWork, parking, submitted, taxApprover, taxClerk } from '../../../../test/support/stories.js';
import { AnswerRequest } from '../use-cases/system-commands.js';
import { SeenCases } from './seen-cases.js';
import { sorts, workSorts, type Sort } from './case-order.js';

interface Item {
  readonly id: string;
  readonly unread: number | null;
  readonly seenAt: string | null;
}

const day = (text: string) => text as LocalDate;

describe('a queue, page by page', () => {
  let app: TestApp;
  let clerk: Caller;
  let other: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn(taxClerk('weber'));
    other = await app.signIn({ userName: 'ordnung', roles: ['clerk'], teams: ['buergerbuero'], competences: [mayWork(parking)] });
    const [mine, theirs] = [await app.teamId('steuern'), await app.teamId('buergerbuero')];
    const cases = randomCases({
      seed: 7,
      count: 260,
      from: day('2025-12-01'),
      days: 80,
      until: day('2026-03-02'),
      teams: [mine, mine, theirs],
      services: [dogTax],
      staff: [
        { id: clerk.id, name: 'weber' },
        { id: newId(), name: 'klein' },
      ],
    });
    const random = seeded(3);
    // Many of them tie on every key of an order but the last.
    await insertCases(
      app.database.owner,
      cases.map((kase) => ({
        ...kase,
        priority: (['normal', 'high', 'urgent'] as const)[random(3)] ?? 'normal',
        clock: { ...kase.clock, dueOn: random(4) === 0 ? null : addDays(day('2026-03-01'), random(6)) },
      })),
    );
    const client = new pg.Client({ connectionString: app.database.owner });
    await client.connect();
    // Times that are closer than JavaScript can tell apart.
    await client.query(
      `update case_file set received_at = date_trunc('hour', received_at) + (abs(hashtext(id::text)) % 3) * interval '1 microsecond'`,
    );
    await client.query('update work_item w set received_at = c.received_at from case_file c where c.id = w.case_id');
    await client.query('update case_fact f set received_at = c.received_at from case_file c where c.id = f.case_id');
    await client.query('analyze');
    await client.end();
  });
  afterAll(() => app.stop());

  async function walk(query: string, limit: number): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const { body, status }: { status: number; body: Record<string, never> } = await clerk.get(
        `/api/v1/cases?${query}&limit=${limit}${cursor ? `&cursor=${cursor}` : ''}`,
      );
      if (status !== 200) throw new Error(JSON.stringify(body));
      ids.push(...(body as unknown as { items: Item[] }).items.map((item) => item.id));
      cursor = (body as unknown as { next: string | null }).next;
    } while (cursor);
    return ids;
  }

  const ofWork: readonly Sort[] = [...workSorts, 'received', '-received'];
  const lists: readonly [query: string, sorts: readonly Sort[]][] = [
    ['queue=all', ['received', '-received']],
    ['queue=all&closedFrom=2026-01-01&closedTo=2026-02-28', ['received', '-received']],
    ['queue=all&openOn=2026-02-01', ['received', '-received']],
    ['queue=all&status=open,waiting,proposed,decided', ofWork],
    ['queue=all&inWork=true', ofWork],
    ['queue=team', ofWork],
    ['queue=mine', sorts],
    ['queue=all&assignee=me', sorts],
    ['queue=overdue', ofWork],
  ];
  const asked = fc.constantFrom(...lists.flatMap(([query, offered]) => offered.map((sort) => `${query}&sort=${sort}`)));

  it('neither skips nor repeats a case, in any order, with pages of any size', async () => {
    await fc.assert(
      fc.asyncProperty(asked, fc.integer({ min: 1, max: 40 }), async (query, limit) => {
        const whole = await walk(query, 100);
        const paged = await walk(query, limit + 4);
        expect(paged).toEqual(whole);
        expect(new Set(paged).size).toBe(paged.length);
        expect((await clerk.get(`/api/v1/cases?${query}`)).body.total).toEqual({ count: whole.length, capped: false });
      }),
      { numRuns: 20 },
    );
  });

  it('leads from case to case in exactly that order, both ways', async () => {
    for (const query of [
      'queue=overdue&sort=priority',
      'queue=team&sort=due',
      'queue=team&sort=-due',
      'queue=overdue&sort=-priority',
      'queue=mine&sort=name',
      'queue=mine&sort=-follow-up',
      'queue=team&sort=received',
      'queue=team&sort=-received&priority=high',
      'queue=all&sort=-received&dueTo=2026-03-03',
    ]) {
      const ids = (await walk(query, 100)).slice(0, 30);
      expect(ids.length).toBeGreaterThan(3);
      for (const [i, id] of ids.entries()) {
        const { body } = await clerk.get(`/api/v1/cases/${id}/neighbours?${query}`);
        expect(body.previous).toBe(ids[i - 1] ?? null);
        if (i < ids.length - 1) expect(body.next).toBe(ids[i + 1]);
      }
      const last = (await walk(query, 100)).at(-1);
      expect((await clerk.get(`/api/v1/cases/${last}/neighbours?${query}`)).body.next).toBeNull();
    }
  });

  it('offers names and follow-up days for one desk only, since no index orders them', async () => {
    for (const query of ['queue=team', 'queue=all', 'queue=overdue', 'queue=follow-ups'])
      for (const sort of ['name', '-follow-up'])
        expect((await clerk.get(`/api/v1/cases?${query}&sort=${sort}`)).body.errors).toMatchObject([{ code: 'paging.sort-not-offered' }]);
  });

  it('keeps the place of a case that one has just taken out of the queue', async () => {
    const query = 'queue=team&sort=received';
    const [first, second, third] = await walk(query, 100);
    await clerk.post(`/api/v1/cases/${second}/claim`);
    expect(await walk(query, 100)).not.toContain(second);
    expect((await clerk.get(`/api/v1/cases/${second}/neighbours?${query}`)).body).toEqual({ previous: first, next: third });
  });

  it('tells nobody of the neighbours of a case, or of neighbours, that they may not read', async () => {
    const [first] = await walk('queue=team', 100);
    expect((await other.get(`/api/v1/cases/${first}/neighbours?queue=team`)).body.code).toBe('case.not-found');
    expect((await other.request('PUT', `/api/v1/cases/${first}/seen`, { position: 1 })).body.code).toBe('case.not-found');
    expect((await clerk.get(`/api/v1/cases/${first}/neighbours?queue=all&sort=due`)).body.errors).toMatchObject([
      { code: 'paging.sort-not-offered' },
    ]);
  });

  it('looks again at single rows, through the same filter', async () => {
    const ids = (await walk('queue=team&sort=due', 100)).slice(0, 3);
    const closed = (await walk('queue=all&status=closed', 100))[0];
    const { body } = await clerk.get(`/api/v1/cases?queue=team&sort=due&ids=${[...ids, closed].join(',')}`);
    expect(body.items.map((item: Item) => item.id)).toEqual(ids);
    // A request for three rows does not count the whole list.
    expect(body.total).toEqual({ count: 3, capped: false });
  });
});

describe('what somebody has not seen yet', () => {
  let app: TestApp;
  let clerk: Caller;
  let approver: Caller;
  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn(taxClerk('weber'));
    approver = await app.signIn(taxApprover('schmitz'));
  });
  afterAll(() => app.stop());

  const row = async (who: Caller, id: string): Promise<Item> => (await who.get(`/api/v1/cases?queue=all&ids=${id}`)).body.items[0];
  const see = async (who: Caller, id: string) => {
    const { position } = (await who.get(`/api/v1/cases/${id}`)).body;
    expect((await who.request('PUT', `/api/v1/cases/${id}/seen`, { position })).status).toBe(204);
  };

  it('is what others did since, never what one did oneself', async () => {
    const kase = await submitted(app, dogTax);
    expect(await row(clerk, kase.id)).toMatchObject({ unread: null, seenAt: null });
    const before = app.clock.ahead.toISOString();
    await see(clerk, kase.id);
    const seen = await row(clerk, kase.id);
    expect(seen.unread).toBe(0);
    expect(before <= String(seen.seenAt) && String(seen.seenAt) < app.clock.ahead.toISOString()).toBe(true);
    await clerk.post(`/api/v1/cases/${kase.id}/claim`);
    await clerk.post(`/api/v1/cases/${kase.id}/notes`, { text: 'Rückruf vereinbart' });
    expect((await row(clerk, kase.id)).unread).toBe(0);
    await approver.post(`/api/v1/cases/${kase.id}/notes`, { text: 'Bitte Rasse prüfen' });
    expect((await row(clerk, kase.id)).unread).toBe(1);
    expect((await row(approver, kase.id)).unread).toBeNull();
    await see(clerk, kase.id);
    expect((await row(clerk, kase.id)).unread).toBe(0);
  });

  it('counts the citizen’s answer, and records no event for looking', async () => {
    const kase = await submitted(app, dogTax);
    await clerk.post(`/api/v1/cases/${kase.id}/claim`);
    await clerk.post(`/api/v1/cases/${kase.id}/information-request`, { version: 1, text: 'Bitte reichen Sie den Kaufvertrag nach.' });
    await see(clerk, kase.id);
    const before = (await clerk.get(`/api/v1/cases/${kase.id}/timeline`)).body.entries.length;
    await see(clerk, kase.id);
    expect((await clerk.get(`/api/v1/cases/${kase.id}/timeline`)).body.entries).toHaveLength(before);
    await app.asSystem(() =>
      app.app.get(CommandGate).send(new AnswerRequest(kase.id, { answerId: newId(), message: 'anbei', attachments: [] })),
    );
    expect((await row(clerk, kase.id)).unread).toBe(1);
  });

  it('is told in words, the most important first and at most five, also of a case with 10,000 events', async () => {
    const kase = await submitted(app, dogTax);
    const news = async (who = clerk) => (await who.get(`/api/v1/cases/${kase.id}/news`)).body;
    expect(await news()).toEqual({ since: null, entries: [], more: 0 });
    await see(clerk, kase.id);
    await clerk.post(`/api/v1/cases/${kase.id}/notes`, { text: 'meine eigene' });
    expect(await news()).toEqual({ since: null, entries: [], more: 0 });
    const colleague = await app.signIn(taxClerk('keller'));
    for (const text of ['1', '2', '3', '4', 'Rasse prüfen']) await colleague.post(`/api/v1/cases/${kase.id}/notes`, { text });
    await colleague.post(`/api/v1/cases/${kase.id}/claim`);
    const { since, entries, more } = await news();
    const kinds = entries.map(({ kind }: { kind: string }) => kind);
    expect([since !== null, kinds[0], kinds.length]).toEqual([true, 'case.note-added', 5]);
    expect([more, entries[0].personal.text]).toEqual([1, 'Rasse prüfen']);
    const owner = new pg.Client({ connectionString: app.database.owner });
    await owner.connect();
    const { position } = (await clerk.get(`/api/v1/cases/${kase.id}`)).body;
    await owner.query(
      `insert into event (id, stream_kind, stream_id, position, kind, version, case_id, actor_kind, actor_id, actor_name, request_id, occurred_at, data)
       select gen_random_uuid(), 'case', $1, $2::integer + n, 'case.follow-up-set', 1, $1, 'staff', 'other', 'x', 'x', now(), '{}' from generate_series(1, 10000) n`,
      [kase.id, position],
    );
    await owner.query('update case_file set position = position + 10000 where id = $1', [kase.id]);
    await owner.end();
    expect(await news()).toMatchObject({ more: 195 });
    const stranger = await app.signIn({ userName: 'fremd', roles: ['clerk'], teams: ['buergerbuero'], competences: [] });
    expect((await stranger.get(`/api/v1/cases/${kase.id}/news`)).status).toBe(404);
  });

  it('holds what one took part in, open and closed, the newest first, and not what one only looked at or may not read', async () => {
    const both = [await submitted(app, dogTax), await submitted(app, dogTax)];
    const [older, newer] = both.map(({ id }) => id);
    const others = await submitted(app, dogTax);
    const helper = await app.signIn(taxClerk('huber'));
    for (const { id } of both) expect((await helper.post(`/api/v1/cases/${id}/notes`, { text: 'angerufen' })).status).toBe(200);
    await see(helper, others.id);
    await helper.post(`/api/v1/cases/${newer}/claim`);
    const { version } = (await helper.get(`/api/v1/cases/${newer}`)).body;
    expect((await helper.post(`/api/v1/cases/${newer}/withdrawal`, { reason: 'doch nicht', version })).status).toBe(200);
    const queue = async (more = '') =>
      (await helper.get(`/api/v1/cases?queue=took-part${more}`)).body.items.map(({ id, status }: { id: string; status: string }) => [
        id,
        status,
      ]);
    expect(await queue()).toEqual([
      [newer, 'closed'],
      [older, 'open'],
    ]);
    expect(await queue('&inWork=true')).toEqual([[older, 'open']]);
    expect((await helper.get('/api/v1/queues')).body.queues.map(({ key }: { key: string }) => key)).not.toContain('took-part');
    const owner = new pg.Client({ connectionString: app.database.owner });
    await owner.connect();
    await owner.query(`update case_file set team_id = $1 where id = $2`, [await app.teamId('buergerbuero'), newer]);
    await owner.end();
    expect(await queue()).toEqual([[older, 'open']]);
  });

  it('moves on only, and never beyond what there is', async () => {
    const kase = await submitted(app, dogTax);
    await clerk.request('PUT', `/api/v1/cases/${kase.id}/seen`, { position: 9999 });
    await approver.post(`/api/v1/cases/${kase.id}/notes`, { text: 'neu' });
    expect((await row(clerk, kase.id)).unread).toBe(1);
    await see(clerk, kase.id);
    await clerk.request('PUT', `/api/v1/cases/${kase.id}/seen`, { position: 1 });
    expect((await row(clerk, kase.id)).unread).toBe(0);
  });

  it('is forgotten after half a year, and where the case is', async () => {
    const seen = app.app.get(SeenCases);
    const [old, fresh, erased] = [await submitted(app, dogTax), await submitted(app, dogTax), await submitted(app, dogTax)];
    for (const kase of [old, fresh, erased]) await see(clerk, kase.id);
    await app.asSystem(() => seen.forgetCases([erased.id]));
    const owner = new pg.Client({ connectionString: app.database.owner });
    await owner.connect();
    await owner.query(`update case_seen set seen_at = seen_at - interval '181 days' where case_id = $1`, [old.id]);
    await owner.end();
    await app.asSystem(() => seen.prune());
    expect([(await row(clerk, old.id)).unread, (await row(clerk, fresh.id)).unread, (await row(clerk, erased.id)).unread]).toEqual([
      null,
      0,
      null,
    ]);
  });

  it('does not count that one’s own letter goes its planned way', async () => {
    const { id, version } = await checkedCase(app, clerk, { form: dogForm() });
    await see(clerk, id);
    await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['liable'] });
    expect((await row(clerk, id)).unread).toBe(0);
  });
});
