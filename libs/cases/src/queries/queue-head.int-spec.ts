import { StaffPrincipal } from '@vorgang/access';
import { countCap, newId, type LocalDate } from '@vorgang/platform';
import { jest } from '@jest/globals';
import pg from 'pg';
import { EntityManager } from 'typeorm';
import { startTestApp, type TestApp } from '../../../../test/support/app.js';
import { dogTax, mayWork, parking, submitted, taxClerk } from '../../../../test/support/stories.js';
import { beginning } from '../persistence/free-work.js';
import { urgencyInLineSql, urgencyOf, urgencySql } from '../persistence/urgency.js';
import { pickSql } from '../use-cases/next-case.js';
import { caseFilter, filterCases } from './case-filter.js';
import { deskSorts, orderOf, sorts, type Sort } from './case-order.js';

interface Plan {
  readonly Plan: { readonly 'Shared Hit Blocks': number; readonly 'Shared Read Blocks': number };
}

/**
 * The team queue where its most urgent cases are on somebody's desk already, as they are all day. 30,000 items in two teams;
 * the first 6,000 of each are claimed.
 */
describe('the head of a team queue', () => {
  let app: TestApp;
  let client: pg.Client;
  let who: StaffPrincipal;

  beforeAll(async () => {
    app = await startTestApp();
    const kase = await submitted(app, dogTax);
    client = new pg.Client({ connectionString: app.database.owner });
    await client.connect();
    await client.query(`
      create temp table made as select gen_random_uuid() as id, n from generate_series(1, 30000) n;
      insert into case_file select r.*
      from made m cross join (select c, c.team_id from case_file c where id = '${kase.id}') one
       cross join lateral jsonb_populate_record(one.c, jsonb_build_object('id', m.id, 'case_number', 'H-' || m.n, 'state', '{}'::jsonb, 'submission_id', gen_random_uuid(),
        'service_key', case when m.n % 2 = 0 then '${parking}' else '${dogTax}' end,
        'team_id', case when m.n % 2 = 0 then (select id from team where key = 'buergerbuero') else one.team_id end)) r;
      insert into work_item select r.*
      from made m join case_file c on c.id = m.id cross join (select w from work_item w where case_id = '${kase.id}') one
       cross join lateral jsonb_populate_record(one.w, jsonb_build_object('case_id', c.id, 'team_id', c.team_id, 'service_key', c.service_key,
        'due_on', date '2026-03-01' + m.n / 500, 'priority', case when m.n < 3000 then 1 else 0 end,
        'received_at', timestamptz '2026-01-01 08:00Z' + m.n * interval '1 minute', 'assignee_id', case when m.n <= 12000 then gen_random_uuid() end)) r
      -- Neighbours in a queue do not lie together in the table.
      order by m.id;`);
    // A transaction that runs meanwhile would keep pages from being known as visible to all, and counting would look at each row.
    for (let hidden = 1, tries = 0; hidden > 0 && tries < 50; tries++) {
      await client.query('vacuum analyze work_item, case_file');
      const { rows } = await client.query<{ hidden: number }>(
        `select relpages - relallvisible as hidden from pg_class where relname = 'work_item'`,
      );
      hidden = rows[0]?.hidden ?? 1;
    }
    who = new StaffPrincipal({
      id: newId(),
      userName: 'x',
      displayName: 'x',
      locale: 'de',
      roles: ['clerk'],
      teams: [{ id: await app.teamId('steuern'), key: 'steuern', title: '' }],
      competences: [mayWork(dogTax)],
      mustChangePassword: false,
      sessionId: null,
      sessionExpiresAt: null,
    });
  });
  afterAll(async () => {
    await client.end();
    await app.stop();
  });

  /** Pages of the database that a statement reads, whether they are in memory or not. */
  const buffersOf = async (statement: string, parameters: readonly unknown[]): Promise<number> => {
    const explained = `explain (analyze, buffers, timing off, format json) ${statement}`;
    const { rows } = await client.query<{ 'QUERY PLAN': Plan[] }>(explained, [...parameters]);
    const plan = rows[0]?.['QUERY PLAN'][0]?.Plan;
    if (!plan) throw new Error('no plan');
    return plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
  };

  const read = async (sort: Sort, after: string, reversed = false, places: readonly unknown[] = []): Promise<number> => {
    const filtered = filterCases(caseFilter.parse({ queue: 'team' }), who, '2026-03-02' as LocalDate, 'none');
    const order = orderOf(sort, filtered.leading);
    const names = places.map((_, i) => `$${filtered.parameters.length + i + 1}`);
    const beyond = { '': '', after: `and ${order.after(names)}`, before: `and ${order.before(names)}` }[after] ?? '';
    return buffersOf(
      `select c.id from ${filtered.from} where ${filtered.where} ${beyond} order by ${reversed ? order.byReversed : order.by} limit 26`,
      [...filtered.parameters, ...places],
    );
  };

  // 26 cases are looked up by their key, four pages each at most; the head itself takes a handful.
  it.each(sorts.filter((sort) => !deskSorts.some((one) => one === sort)))(
    'is read without passing what others have claimed, by %s',
    async (sort) => {
      expect(await read(sort, '')).toBeLessThan(150);
    },
  );

  it.each<[Sort, unknown[]]>([
    ['due', ['2026-04-10', newId()]],
    ['-due', ['2026-04-10', newId()]],
    ['priority', [urgencyOf({ priority: 0, due_on: '2026-04-10' }), newId()]],
    ['-priority', [urgencyOf({ priority: 0, due_on: '2026-04-10' }), newId()]],
    ['received', ['2026-01-15T12:00:00Z', newId()]],
    ['-received', ['2026-01-15T12:00:00Z', newId()]],
  ])('is read on and back from any place in it, by %s', async (sort, place) => {
    expect(await read(sort, 'after', false, place)).toBeLessThan(150);
    expect(await read(sort, 'before', true, place)).toBeLessThan(150);
  });

  it('is ordered by a number that the database and the code reckon alike', async () => {
    const { rows } = await client.query<{ urgency: number; in_line: number; priority: number; due_on: string }>(
      `select distinct on (priority) ${urgencySql('w')} as urgency, ${urgencyInLineSql('w')} as in_line, priority, due_on::text as due_on from work_item w
       union all select ${urgencySql('w')}, ${urgencyInLineSql('w')}, priority, due_on::text from (values (2, date '9999-12-31'), (0, date '1999-12-31')) w (priority, due_on)`,
    );
    expect(rows).toHaveLength(4);
    expect(rows.map(urgencyOf)).toEqual(rows.map(({ urgency }) => urgency));
    expect(rows.map(urgencyOf)).toEqual(rows.map(({ in_line }) => in_line));
  });

  it('is shown by one statement, with its total and what one has seen', async () => {
    const clerk = await app.signIn(taxClerk('weber'));
    const sent = jest.spyOn(EntityManager.prototype, 'query');
    expect((await clerk.get('/api/v1/cases?queue=team')).body).toMatchObject({ total: { count: countCap, capped: true } });
    const statements = sent.mock.calls.filter(([sql]) => sql.includes('work_item'));
    sent.mockRestore();
    expect(statements).toHaveLength(1);
    const [[sql, parameters] = ['']] = statements;
    // The total counts inside of the index up to its cap, a hundred to a page.
    expect(await buffersOf(sql, Array.isArray(parameters) ? parameters : [])).toBeLessThan(250);
  });

  it('is counted inside of the index', async () => {
    const { where, countFrom, parameters } = filterCases(caseFilter.parse({ queue: 'team' }), who, '2026-03-02' as LocalDate, 'none');
    const counted = `select count(*) from (select 1 from ${countFrom} where ${where} limit ${countCap + 1}) x`;
    expect(await buffersOf(counted, parameters)).toBeLessThan(40);
  });

  it('is looked up from the last claimed case on, whatever an old snapshot keeps in front of it', async () => {
    const old = new pg.Client({ connectionString: app.database.owner });
    await old.connect();
    await old.query('begin isolation level repeatable read');
    await old.query('select count(*) from work_item');
    const { rows } = await client.query<{ urgency: number; id: string; team: string }>(
      `with claimed as (
         update work_item w set assignee_id = gen_random_uuid() where case_id in (
           select w.case_id from work_item w where w.status = 'open' and w.assignee_id is null and w.service_key = '${dogTax}'
           order by ${urgencySql('w')}, w.case_id limit 300)
         returning ${urgencySql('w')} as urgency, case_id, team_id)
       select urgency, case_id as id, team_id as team from claimed order by 1 desc, 2 desc limit 1`,
    );
    const from = (urgency?: number, id?: string) => buffersOf(pickSql, [[rows[0]?.team], [dogTax], [urgency], [id], 8]);
    const fromTheFront = await from(rows[0]?.urgency, rows[0]?.id);
    const fromTheBeginning = await from(beginning.urgency, beginning.caseId);
    await old.query('commit');
    await old.end();
    expect(fromTheFront).toBeLessThan(50);
    // The entries of the 300 claimed cases, each of which is looked up to be found gone.
    expect(fromTheBeginning).toBeGreaterThan(200);
  });
});
