import pg from 'pg';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { ended, previewed, runUntil, started } from '../../../../test/support/bulk.js';
import { checkedCase, dogTax, submitted, taxClerk } from '../../../../test/support/stories.js';
import type { OwnFigures } from '../own-figures/own-figures.shape.js';
import { closedSql } from '../own-figures/show-own-figures.js';

describe('how much lies on whose desk, and what was done there', () => {
  let app: TestApp;
  let boss: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    boss = await app.signIn({ userName: 'chefin', roles: ['supervisor'], teams: ['steuern'] });
    await app.signIn(taxClerk('weber'));
    await app.signIn(taxClerk('klein'));
    await app.startWorker();
  });
  afterAll(() => app.stop());

  it('is the number that handing a desk over promises to each colleague, with what waits for a signature', async () => {
    const sick = await app.signIn(taxClerk('krank'));
    const { id } = await submitted(app, dogTax);
    await boss.post(`/api/v1/cases/${id}/assign`, { to: sick.id });
    const { id: signed, version } = await checkedCase(app, sick);
    const reason = (await sick.get(`/api/v1/cases/${signed}`)).body.service.reasons.find(
      (one: { kind: string }) => one.kind === 'reject',
    ).key;
    expect(
      (await sick.post(`/api/v1/cases/${signed}/proposal`, { version, kind: 'reject', reasons: [reason], explanation: 'Weil.' })).body,
    ).toMatchObject({ status: 'proposed' });
    const onDesk = async (who: string) =>
      (await boss.get('/api/v1/team')).body.items.find((one: { id: string }) => one.id === who).openCases;
    const colleagues = async (who: string) =>
      (await boss.get('/api/v1/colleagues')).body.items.find((one: { id: string }) => one.id === who).openCases;
    expect([await onDesk(sick.id), await colleagues(sick.id)]).toEqual([2, 2]);
    const preview = await previewed(boss, 'spread', { comment: '' }, { query: `assignee=${sick.id}&status=open,waiting,proposed` });
    expect(preview).toMatchObject({ matching: 2, will: 2 });
    await started(boss, preview);
    expect(await runUntil(boss, preview.id, ended)).toMatchObject({ done: 2 });
    for (const share of preview.shares)
      expect([await onDesk(share.id), await colleagues(share.id)]).toEqual([share.openCases + share.count, share.openCases + share.count]);
    expect(await onDesk(sick.id)).toBe(0);
  });

  it('is told to each as their own figures: what they closed and asked for, and nothing of anybody else, whatever one asks', async () => {
    const own = await app.signIn(taxClerk('zahlen'));
    const { id: asked, version } = await checkedCase(app, own);
    expect((await own.post(`/api/v1/cases/${asked}/information-request`, { version, text: 'Bitte die Chipnummer.' })).status).toBe(200);
    const { id, version: seen } = await checkedCase(app, own);
    app.clock.advance(3_600_000);
    expect((await own.post(`/api/v1/cases/${id}/withdrawal`, { version: seen, reason: 'verkauft' })).status).toBe(200);
    const { body } = await own.get<OwnFigures>('/api/v1/own-figures');
    const counts = { closed: 1, returned: 0, requests: 1, medianSeconds: expect.any(Number) };
    expect(body.total).toEqual(counts);
    expect(body.total.medianSeconds).toBeGreaterThanOrEqual(3600);
    expect(body.weeks).toHaveLength(12);
    expect(body.weeks.at(-1)).toEqual({ from: '2026-03-02', ...counts });
    expect(body.weeks[0]).toEqual({ from: '2025-12-15', closed: 0, returned: 0, requests: 0, medianSeconds: null });
    expect(body.services).toMatchObject([{ key: dogTax, ...counts }]);
    // There is no parameter for somebody else: the supervisor sees their own desk, on which nothing was done.
    const others = await boss.get<OwnFigures>(`/api/v1/own-figures?staffId=${own.id}`);
    expect([others.status, others.body.total]).not.toContainEqual(counts);
    expect((await boss.get<OwnFigures>('/api/v1/own-figures')).body.total).toMatchObject({ closed: 0, requests: 0 });
    const client = new pg.Client({ connectionString: app.database.owner });
    await client.connect();
    // Among what colleagues have closed in the same weeks, only one's own is read.
    await client.query(
      `insert into case_fact select r.* from generate_series(1, 5000) n cross join (select f from case_fact f where case_id = '${id}') one
       cross join lateral jsonb_populate_record(one.f, jsonb_build_object('case_id', md5('c' || n), 'handled_by', md5('h' || n))) r;
       analyze case_fact`,
    );
    const { rows } = await client.query(`explain (format json) ${closedSql}`, [own.id, '2025-12-15', '2026-03-02']);
    await client.end();
    expect(JSON.stringify(rows)).toContain('case_fact_handled');
  });
});
