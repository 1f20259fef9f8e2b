import type { LocalDate } from '@vorgang/platform';
import pg from 'pg';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { dogTax, submitted, taxClerk } from '../../../../test/support/stories.js';
import type { CalendarDay } from './calendar.shapes.js';
import { calendarSql } from './show-calendar.js';

describe('the calendar', () => {
  let app: TestApp;
  let clerk: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn(taxClerk('weber'));
  });
  afterAll(() => app.stop());

  describe('of the offices', () => {
    it('tells the holidays, and the days on which the city closes', async () => {
      const { body } = await clerk.get('/api/v1/calendar/closed-days?from=2026-12-20&until=2027-01-03');
      expect(body.closed).toEqual([
        { on: '2026-12-24', name: null },
        { on: '2026-12-25', name: '1. Weihnachtstag' },
        { on: '2026-12-26', name: '2. Weihnachtstag' },
        { on: '2026-12-31', name: null },
        { on: '2027-01-01', name: 'Neujahr' },
      ]);
    });

    it('is open to all roles, and bounded', async () => {
      const admin = await app.signIn({ userName: 'admin', roles: ['administrator'] });
      expect((await admin.get('/api/v1/calendar/closed-days?from=2026-05-01&until=2026-05-01')).body.closed).toHaveLength(1);
      const codeOf = async (query: string) => (await clerk.get(`/api/v1/calendar/closed-days?${query}`)).body.errors?.[0].code;
      expect(await codeOf('from=2026-05-02&until=2026-05-01')).toBe('calendar.period-reversed');
      expect(await codeOf('from=1990-01-01&until=2090-01-01')).toBe('calendar.period-too-long');
      expect((await app.anonymous().get('/api/v1/calendar/closed-days?from=2026-05-01&until=2026-05-01')).status).toBe(401);
    });

    it('moves a follow-up on a Sunday to the Monday, and one at Christmas to the next office day', async () => {
      const { id, version } = await submitted(app, dogTax);
      const set = async (on: string, seen: number) =>
        (await clerk.post(`/api/v1/cases/${id}/follow-up`, { version: seen, on, note: '' })).body as { version: number };
      const on = async () => (await clerk.get(`/api/v1/cases/${id}`)).body.followUp.on;
      const after = await set('2026-09-20', version);
      expect(await on()).toBe('2026-09-21');
      await set('2026-12-24', after.version);
      expect(await on()).toBe('2026-12-28');
    });
  });

  describe('of what falls due', () => {
    const range = 'from=2026-02-23&until=2026-04-05';
    const daysOf = async (who: Caller, whose = 'mine', period = range) =>
      (await who.get(`/api/v1/calendar?${period}&whose=${whose}`)).body.days as CalendarDay[];
    const casesOf = (days: readonly CalendarDay[], kind: string) =>
      days.flatMap(({ on, entries }) => entries.filter((one) => one.kind === kind).map(({ caseId }) => `${on} ${caseId}`));
    let boss: Caller;
    let colleague: Caller;
    let own: string;
    let dueOn: string;

    beforeAll(async () => {
      boss = await app.signIn({ userName: 'chefin', roles: ['supervisor'], teams: ['steuern'] });
      colleague = await app.signIn(taxClerk('klein'));
      const { id } = await submitted(app, dogTax);
      own = id;
      await clerk.post(`/api/v1/cases/${id}/claim`);
      const kase = (await clerk.get(`/api/v1/cases/${id}`)).body;
      dueOn = kase.clock.dueOn;
      await clerk.post(`/api/v1/cases/${id}/follow-up`, { version: kase.version, on: '2026-03-18', note: 'Nachweis da?' });
    });

    it('has one’s own deadlines and follow-ups, with what they remind of', async () => {
      const days = await daysOf(clerk);
      expect(casesOf(days, 'due')).toEqual([`${dueOn} ${own}`]);
      expect(casesOf(days, 'follow-up')).toEqual([`2026-03-18 ${own}`]);
      expect(days.find(({ on }) => on === '2026-03-18')).toMatchObject({
        due: 0,
        followUps: 1,
        entries: [{ note: 'Nachweis da?', assignee: 'weber' }],
      });
      expect(await daysOf(clerk, 'mine', 'from=2026-03-19&until=2026-03-19')).toEqual([]);
    });

    it('has those of the team for whoever may see its figures, and for nobody else', async () => {
      expect(casesOf(await daysOf(boss, 'team'), 'follow-up')).toEqual([`2026-03-18 ${own}`]);
      expect(await daysOf(boss)).toEqual([]);
      expect(await daysOf(colleague)).toEqual([]);
      expect((await colleague.get(`/api/v1/calendar?${range}&whose=team`)).status).toBe(403);
      const stranger = await app.signIn({ userName: 'andere', roles: ['supervisor'], teams: ['buergerbuero'] });
      expect(await daysOf(stranger, 'team')).toEqual([]);
      const cashier = await app.signIn({ userName: 'kasse', roles: ['cashier'] });
      expect((await cashier.get(`/api/v1/calendar?${range}`)).status).toBe(403);
    });

    it('shows no deadline that is paused', async () => {
      const { version } = (await clerk.get(`/api/v1/cases/${own}`)).body;
      await clerk.post(`/api/v1/cases/${own}/information-request`, { version, items: [], text: 'Bitte ergänzen.' });
      expect(casesOf(await daysOf(clerk), 'due')).toEqual([]);
    });

    it('tells at most six weeks, and the first of many on a day with their number', async () => {
      const { body } = await clerk.get('/api/v1/calendar?from=2026-01-01&until=2026-02-12');
      expect(body.errors[0].code).toBe('calendar.period-too-long');
      const ids = await many(app, own, 20_000);
      expect(ids).toBeGreaterThan(0);
      const [day] = await daysOf(clerk, 'mine', 'from=2026-05-04&until=2026-05-05');
      expect(day).toMatchObject({ on: '2026-05-04', followUps: 250 });
      expect(day?.entries).toHaveLength(5);
      expect((await daysOf(clerk, 'mine', 'from=2026-05-04&until=2026-05-04'))[0]?.entries).toHaveLength(200);
    });

    it('reads only the days that are asked for, by indexes', async () => {
      for (const whose of ['mine', 'team'] as const) {
        const who = whose === 'mine' ? clerk : boss;
        const { text, parameters } = calendarSql({
          from: '2026-05-04' as LocalDate,
          until: '2026-05-05' as LocalDate,
          ofWhom: whose === 'mine' ? { desk: who.id } : { teams: [await app.teamId('steuern')] },
          may: { sql: 'true', parameters: [] },
        });
        const client = new pg.Client({ connectionString: app.database.owner });
        await client.connect();
        const { rows } = await client.query(`explain (analyze, format json) ${text}`, parameters);
        await client.end();
        const plan = JSON.stringify(rows[0]);
        expect(plan).toContain(whose === 'mine' ? 'work_item_own_follow_up' : 'work_item_follow_up');
        expect(plan).not.toMatch(/"Node Type":"Seq Scan"[^{}]*"Relation Name":"(work_item|case_file)"/);
      }
    });
  });
});

/** Lays cases like this one: so many in work, 250 of them followed up on one day, the others far ahead. */
async function many(app: TestApp, id: string, count: number): Promise<number> {
  const client = new pg.Client({ connectionString: app.database.owner });
  await client.connect();
  const { rowCount } = await client
    .query(
      `create temp table made as select gen_random_uuid() as id, n from generate_series(1, ${count}) n;
     insert into case_file select r.* from made m cross join (select c from case_file c where id = '${id}') one
     cross join lateral jsonb_populate_record(one.c, jsonb_build_object('id', m.id, 'case_number', 'K-' || m.n, 'submission_id', gen_random_uuid())) r;
     insert into work_item select r.* from made m cross join (select w from work_item w where case_id = '${id}') one
     cross join lateral jsonb_populate_record(one.w, jsonb_build_object('case_id', m.id, 'due_on', date '2027-01-01' + m.n,
       'follow_up_on', case when m.n <= 250 then date '2026-05-04' else date '2027-01-01' + m.n end)) r;`,
    )
    .then((results) => (Array.isArray(results) ? results.at(-1) : results) as pg.QueryResult);
  await client.query('vacuum analyze');
  await client.end();
  return rowCount ?? 0;
}
