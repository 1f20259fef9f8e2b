import { Policy, StaffPrincipal } from '@vorgang/access';
import { addDays, CommandGate, newId, type LocalDate } from '@vorgang/platform';
import fc from 'fast-check';
import pg from 'pg';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { insertCases, randomCases, seeded } from '../../../../test/support/histories.js';
import { checkedCase, dogForm, dogTax, mayWork, parking, submitted, taxApprover, taxClerk } from '../../../../test/support/stories.js';
import { AnswerRequest } from '../use-cases/system-commands.js';
import { caseFilter, filterCases } from './case-filter.js';
import { SeenCases } from './seen-cases.js';
import { orderOf, sorts, type Sort } from './case-order.js';

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
    const cases = randomCases({ seed: 7, count: 260, from: day('2025-12-01'), days: 80, until: day('2026-03-02'), teams: [mine, mine, theirs], services: [dogTax], staff: [{ id: clerk.id, name: 'weber' }, { id: newId(), name: 'klein' }] });
    const random = seeded(3);
    // Many of them tie on every word of an order but the last.
    await insertCases(app.database.owner, cases.map((kase) => ({ ...kase, priority: (['normal', 'high', 'urgent'] as const)[random(3)] ?? 'normal', clock: { ...kase.clock, dueOn: random(4) === 0 ? null : addDays(day('2026-03-01'), random(6)) } })));
    const client = new pg.Client({ connectionString: app.database.owner });
    await client.connect();
    // Finer than JavaScript can tell apart.
    await client.query(`update case_file set received_at = date_trunc('hour', received_at) + (abs(hashtext(id::text)) % 3) * interval '1 microsecond'`);
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
      const { body, status }: { status: number; body: Record<string, never> } = await clerk.get(`/api/v1/cases?${query}&limit=${limit}${cursor ? `&cursor=${cursor}` : ''}`);
      if (status !== 200) throw new Error(JSON.stringify(body));
      ids.push(...(body as unknown as { items: Item[] }).items.map((item) => item.id));
      cursor = (body as unknown as { next: string | null }).next;
    } while (cursor);
    return ids;
  }

  const lists: readonly [query: string, sorts: readonly Sort[]][] = [
    ['queue=all', ['received', '-received']],
    ['queue=all&closedFrom=2026-01-01&closedTo=2026-02-28', ['received', '-received']],
    ['queue=all&openOn=2026-02-01', ['received', '-received']],
    ['queue=all&status=open,waiting,proposed,decided', sorts],
    ['queue=all&inWork=true', sorts],
    ['queue=team', sorts],
    ['queue=mine', sorts],
    ['queue=overdue', sorts],
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
    for (const query of ['queue=overdue&sort=priority', 'queue=team&sort=due', 'queue=team&sort=received', 'queue=team&sort=-received&priority=high', 'queue=all&sort=-received&dueTo=2026-03-03']) {
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
    expect((await clerk.get(`/api/v1/cases/${first}/neighbours?queue=all&sort=due`)).body.errors).toMatchObject([{ code: 'paging.sort-not-offered' }]);
  });

  it('looks again at single rows, through the same filter', async () => {
    const ids = (await walk('queue=team&sort=due', 100)).slice(0, 3);
    const closed = (await walk('queue=all&status=closed', 100))[0];
    const { body } = await clerk.get(`/api/v1/cases?queue=team&sort=due&ids=${[...ids, closed].join(',')}`);
    expect(body.items.map((item: Item) => item.id)).toEqual(ids);
    // Whoever looks at three rows again does not have the whole list counted.
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
    await see(clerk, kase.id);
    expect(await row(clerk, kase.id)).toMatchObject({ unread: 0, seenAt: app.clock.nowIso() });
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
    await app.asSystem(() => app.app.get(CommandGate).send(new AnswerRequest(kase.id, { answerId: newId(), message: 'anbei', attachments: [] })));
    expect((await row(clerk, kase.id)).unread).toBe(1);
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
    expect([(await row(clerk, old.id)).unread, (await row(clerk, fresh.id)).unread, (await row(clerk, erased.id)).unread]).toEqual([null, 0, null]);
  });

  it('does not count that one’s own letter goes its planned way', async () => {
    const { id, version } = await checkedCase(app, clerk, { form: dogForm() });
    await see(clerk, id);
    await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['liable'] });
    expect((await row(clerk, id)).unread).toBe(0);
  });
});

describe('the indexes of the orders', () => {
  const desk = newId();
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    const kase = await submitted(app, dogTax);
    const client = new pg.Client({ connectionString: app.database.owner });
    await client.connect();
    await client.query(
      `create temp table made as select gen_random_uuid() as id, n from generate_series(1, 20000) n;
       insert into case_file select (jsonb_populate_record(one.c, jsonb_build_object('id', m.id, 'case_number', 'L-' || m.n, 'submission_id', gen_random_uuid(),
         'status', case when m.n % 4 = 0 then 'open' else 'closed' end, 'priority', case when m.n % 16 = 0 then 1 when m.n = 19001 then 2 else 0 end, 'received_at', timestamptz '2026-03-02 12:00Z' - m.n * interval '1 minute',
         'due_on', date '2026-04-01' - m.n / 1440, 'channel', case when m.n > 19990 then 'email' else 'portal' end))).*
       from made m cross join (select c from case_file c where id = '${kase.id}') one;
       insert into work_item select (jsonb_populate_record(one.w, jsonb_build_object('case_id', m.id, 'due_on', date '2026-01-01' + (m.n % 90)::integer,
         'priority', case when m.n % 16 = 0 then 1 else 0 end, 'received_at', timestamptz '2026-03-02 12:00Z' - m.n * interval '1 minute',
         'assignee_id', case when m.n > 19990 then '${desk}' end))).*
       from made m cross join (select w from work_item w where case_id = '${kase.id}') one where m.n % 4 = 0;
       insert into case_fact select (jsonb_populate_record(one.f, jsonb_build_object('case_id', m.id, 'received_on', date '2026-03-02' - m.n / 10, 'received_at', now() - m.n * interval '1 minute',
         'decided_on', date '2026-03-03' - m.n / 10, 'settled_on', date '2026-03-03' - m.n / 10, 'first_closed_on', date '2026-03-04' - m.n / 10, 'last_closed_on', date '2026-03-04' - m.n / 10))).*
       from made m cross join (select f from case_fact f where case_id = '${kase.id}') one;
       analyze;`,
    );
    await client.end();
  });
  afterAll(() => app.stop());

  it('serve every offered order without sorting, forward and back', async () => {
    const teamId = await app.teamId('steuern');
    const who = new StaffPrincipal({ id: newId(), userName: 'x', displayName: 'x', locale: 'de', roles: ['clerk'], teams: [{ id: teamId, key: 'steuern', title: '' }], competences: [mayWork(dogTax)], mustChangePassword: false, sessionId: null, sessionExpiresAt: null });
    const client = new pg.Client({ connectionString: app.database.owner });
    await client.connect();
    const place: Record<Sort, unknown[]> = { due: ['2026-02-01', newId()], priority: [0, '2026-02-01', newId()], received: [new Date().toISOString(), newId()], '-received': [new Date().toISOString(), newId()] };
    const plans: string[] = [];
    for (const [input, offered] of [[{ queue: 'team' }, sorts], [{ queue: 'overdue' }, sorts], [{ queue: 'all', inWork: 'true' }, sorts], [{ queue: 'all' }, ['received', '-received']]] as const) {
      for (const sort of offered) {
        const filtered = filterCases(caseFilter.parse(input), who, app.app.get(Policy), day('2026-03-02'), 'none');
        const order = orderOf(sort, filtered.leading);
        const names = place[sort].map((_, i) => `$${filtered.parameters.length + i + 1}`);
        for (const [condition, by] of [[order.after(names), order.by], [order.before(names), order.byReversed]]) {
          const { rows } = await client.query(`explain (format json) select c.id from ${filtered.from} where ${filtered.where} and ${condition} order by ${by} limit 26`, [...filtered.parameters, ...place[sort]]);
          const plan = JSON.stringify(rows[0]);
          // Rows that are in order but for the last words are sorted in handfuls; all of them never.
          if (/"Node Type":"Sort"/.test(plan) || !/work_item_(due|priority|received|next|status)|case_file_(team_)?received/.test(plan)) plans.push(`${JSON.stringify(input)} ${sort}: ${plan}`);
        }
      }
    }
    await client.end();
    expect(plans).toEqual([]);
  });

  // Of 20,000 cases the newest first: what only the oldest have is found without looking at all the others.
  it.each<[string, Record<string, string>]>([
    ['what lies on somebody’s desk', { assignee: desk }],
    ['a channel that is hardly used', { channel: 'email' }],
    ['a channel that is never used', { channel: 'terminal' }],
    ['a service that nobody asks for', { service: 'none-has-it' }],
    ['what is urgent', { priority: 'urgent' }],
    ['what was due long ago', { dueTo: '2026-02-16' }],
    ['what came long ago', { receivedTo: '2026-02-16' }],
    ['what came in these days', { receivedFrom: '2026-02-16', receivedTo: '2026-02-16' }],
  ])('find in the list of all cases, without reading the rest: %s', async (_, input) => {
    const who = new StaffPrincipal({ id: newId(), userName: 'x', displayName: 'x', locale: 'de', roles: ['auditor'], teams: [], competences: [], mustChangePassword: false, sessionId: null, sessionExpiresAt: null });
    const filtered = filterCases(caseFilter.parse({ queue: 'all', ...input }), who, app.app.get(Policy), day('2026-03-02'), 'none');
    const client = new pg.Client({ connectionString: app.database.owner });
    await client.connect();
    try {
      const statements = [
        `select c.id from ${filtered.from} where ${filtered.where} order by ${orderOf('-received', filtered.leading).by} limit 26`,
        `select count(*) from (select 1 from ${filtered.countFrom ?? filtered.from} where ${filtered.where} limit 10001) counted`,
      ];
      for (const statement of statements) {
        const { rows } = await client.query(`explain (analyze, timing off, format json) ${statement}`, filtered.parameters);
        expect(rowsRead(rows[0]['QUERY PLAN'][0].Plan)).toBeLessThan(3000);
      }
    } finally {
      await client.end();
    }
  });

  it.each([
    ['closedFrom=2021-03-01&closedTo=2021-03-30', 'case_fact_closed'],
    ['decidedFrom=2021-03-01&decidedTo=2021-03-30&rejected=true', 'case_fact_decided'],
    ['settledFrom=2021-03-01&settledTo=2021-03-30&dueKept=false', 'case_fact_settled'],
    ['openOn=2021-03-01', 'case_fact_in_work_then'],
    ['inWorkOn=2021-03-01&thenDueTo=2021-02-28', 'case_fact_in_work_then'],
    ['receivedFrom=2021-03-01&receivedTo=2021-03-30', 'case_fact_received|case_file_(team_)?received'],
  ])('lead to the cases of days long ago without passing all that came since: %s', async (query, index) => {
    const who = new StaffPrincipal({ id: newId(), userName: 'x', displayName: 'x', locale: 'de', roles: ['auditor'], teams: [], competences: [], mustChangePassword: false, sessionId: null, sessionExpiresAt: null });
    const client = new pg.Client({ connectionString: app.database.owner });
    await client.connect();
    const filtered = filterCases(caseFilter.parse(Object.fromEntries(new URLSearchParams(query))), who, app.app.get(Policy), day('2026-03-02'), 'none');
    const { rows } = await client.query(`explain (format json) select c.id from ${filtered.from} where ${filtered.where} order by ${orderOf('-received', filtered.leading).by} limit 26`, filtered.parameters);
    await client.end();
    const plan = JSON.stringify(rows[0]);
    expect(plan).toMatch(new RegExp(`"Index Name":"(${index})"`));
    // A walk along the receipts must have a beginning and an end.
    for (const [, walk] of plan.matchAll(/"Index Name":"case_file_(?:team_)?received"(.*?)\}/g)) expect(walk).toMatch(/"Index Cond":"[^"]*received_at >= [^"]*received_at </);
  });
});

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** How many rows a plan took from tables, among them those that did not match. */
function rowsRead(node: PlanNode): number {
  const own = /Scan/.test(node['Node Type']) ? (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'] : 0;
  return (node.Plans ?? []).reduce((sum, child) => sum + rowsRead(child), own);
}
