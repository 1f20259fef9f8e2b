import pg from 'pg';
import { DataSource } from 'typeorm';
import { startTestApp, type Caller, type TestApp } from '../support/app.js';
import { dogTax, submitted, taxClerk } from '../support/stories.js';

/** How many cases are there, and how many clerks ask for them at once. */
const [waiting, asking] = process.env['LONG'] === 'true' ? [500, 50] : [200, 50];

describe('next case', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  it(`hands ${waiting} cases to ${asking} clerks who all ask at once: none twice, none lost, nobody gets an error`, async () => {
    const cases: string[] = [];
    for (let i = 0; i < waiting; i += 10)
      cases.push(...(await Promise.all(Array.from({ length: 10 }, () => submitted(app, dogTax)))).map((kase) => kase.id));
    const clerks: Caller[] = [];
    for (let i = 0; i < asking; i++) clerks.push(await app.signIn(taxClerk(`sachbearbeitung-${i}`)));

    const taken = new Map<string, string>();
    const statuses = new Set<number>();
    await Promise.all(
      clerks.map(async (clerk) => {
        for (;;) {
          const { status, body } = await clerk.post<{ caseId: string | null }>('/api/v1/cases/next');
          statuses.add(status);
          if (body.caseId === null || status !== 200) return;
          if (taken.has(body.caseId)) throw new Error(`${body.caseId} was handed out twice`);
          taken.set(body.caseId, clerk.id);
        }
      }),
    );
    expect([...statuses]).toEqual([200]);
    expect([...taken.keys()].sort()).toEqual([...cases].sort());
    const rows: { case_id: string; staff_id: string }[] = await app.app
      .get(DataSource)
      .query('select case_id, staff_id from case_assignment');
    expect(new Map(rows.map((row) => [row.case_id, row.staff_id]))).toEqual(taken);
  }, 180_000);

  it('hands out the most urgent one first: by priority, then by deadline', async () => {
    const early = await submitted(app, dogTax);
    app.clock.advance(10 * 86_400_000);
    const late = await submitted(app, dogTax);
    const urgent = await submitted(app, dogTax);
    const clerk = await app.signIn(taxClerk('dringlich'));
    await clerk.post(`/api/v1/cases/${urgent.id}/priority`, { version: 1, priority: 'urgent' });
    const order: (string | null)[] = [];
    for (let i = 0; i < 4; i++) order.push((await clerk.post<{ caseId: string | null }>('/api/v1/cases/next')).body.caseId);
    expect(order).toEqual([urgent.id, early.id, late.id, null]);
  });

  it('hands out again what was put back, and first what became urgent behind the last one', async () => {
    const [first, second, third] = [await submitted(app, dogTax), await submitted(app, dogTax), await submitted(app, dogTax)];
    const clerk = await app.signIn(taxClerk('wechselhaft'));
    const next = async () => (await clerk.post<{ caseId: string | null }>('/api/v1/cases/next')).body.caseId;
    expect([await next(), await next()]).toEqual([first.id, second.id]);
    await clerk.post(`/api/v1/cases/${first.id}/release`);
    expect(await next()).toBe(first.id);
    const urgent = await submitted(app, dogTax);
    await clerk.post(`/api/v1/cases/${urgent.id}/priority`, { version: 1, priority: 'urgent' });
    expect([await next(), await next(), await next()]).toEqual([urgent.id, third.id, null]);
  });

  it('comes back to the first one where somebody had only locked it', async () => {
    const [first, second] = [await submitted(app, dogTax), await submitted(app, dogTax)];
    const clerk = await app.signIn(taxClerk('geduldig'));
    const next = async () => (await clerk.post<{ caseId: string | null }>('/api/v1/cases/next')).body.caseId;
    const locker = new pg.Client({ connectionString: app.database.owner });
    await locker.connect();
    await locker.query('begin');
    await locker.query('select from work_item where case_id = $1 for update', [first.id]);
    expect(await next()).toBe(second.id);
    await locker.query('rollback');
    await locker.end();
    expect([await next(), await next()]).toEqual([first.id, null]);
  });

  it('hands out only what the clerk may take', async () => {
    await submitted(app, dogTax);
    const stranger = await app.signIn({ userName: 'ohne-zustaendigkeit', roles: ['clerk'], teams: ['steuern'], competences: [] });
    expect((await stranger.post('/api/v1/cases/next')).body).toEqual({ caseId: null });
  });
});
