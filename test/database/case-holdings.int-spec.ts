import type { RunningWorker } from '../../apps/worker/src/start-worker.js';
import { CaseHoldings } from '@vorgang/cases';
import { UnitOfWork } from '@vorgang/platform';
import { DataSource } from 'typeorm';
import { startTestApp, type Caller, type TestApp } from '../support/app.js';
import { asOwner, ended, previewed, runUntil, started } from '../support/bulk.js';
import { dogTax, submitted, taxClerk } from '../support/stories.js';

/** Tables in which nothing is about a case. */
const withoutCases = [
  'staff',
  'team',
  'team_member',
  'competence',
  'session',
  'api_key',
  'rate_limit',
  'staff_preference',
  'absence',
  'notification_digest',
  'notification_morning',
  'saved_view_default',
  'event_cursor',
  'rights_request',
  'case_fact_delta',
  'case_drawer',
  'figure_cell',
  'figure_person',
  'figure_reason',
  'figure_histogram',
];

describe('what the house holds about cases', () => {
  let app: TestApp;
  let holdings: CaseHoldings;
  let clerk: Caller;
  let boss: Caller;
  let worker: RunningWorker;
  beforeAll(async () => {
    app = await startTestApp();
    holdings = app.app.get(CaseHoldings, { strict: false });
    clerk = await app.signIn(taxClerk('weber'));
    boss = await app.signIn({ userName: 'chefin', roles: ['supervisor'], teams: ['steuern'] });
    worker = await app.startWorker();
  });
  afterAll(() => app.stop());

  it('is declared for every table of the schema, so that no erasure forgets one', () => {
    const declared = holdings.all.map(({ table }) => table);
    const tables = app.app.get(DataSource).entityMetadatas.map(({ tableName }) => tableName);
    expect([...declared, ...withoutCases].sort()).toEqual(tables.sort());
  });

  it('is declared for every table that names a case', async () => {
    const naming = await asOwner<{ table: string }>(
      app,
      `select distinct table_name as "table" from information_schema.columns where table_schema = 'public' and column_name in ('case_id', 'case_number', 'submission_id')`,
    );
    const declared = new Set(holdings.all.map(({ table }) => table));
    expect(naming.length).toBeGreaterThan(10);
    expect(naming.map(({ table }) => table).filter((table) => !declared.has(table))).toEqual([]);
  });

  it('is removed where it can be, of these cases and of no other', async () => {
    const [gone, other] = [await submitted(app, dogTax), await submitted(app, dogTax)];
    for (const { id } of [gone, other]) {
      expect(
        (await clerk.request('PUT', `/api/v1/drafts/${id}.add-note`, { caseId: id, basedOn: 1, fields: { text: 'Bello' } })).status,
      ).toBeLessThan(300);
      expect((await boss.post(`/api/v1/cases/${id}/assign`, { to: clerk.id })).status).toBe(200);
    }
    const run = await started(boss, await previewed(boss, 'set-priority', { priority: 'urgent' }, { ids: [gone.id, other.id] }));
    const before = await runUntil(boss, run.id, ended);
    expect(before).toMatchObject({ done: 2, canBeUndone: true });
    await worker.settled();
    const told = async () => ({
      drafts: await asOwner(app, 'select case_id from draft where case_id is not null'),
      notifications: await asOwner(app, `select distinct case_id from notification where case_id is not null`),
      undoable: await asOwner(app, 'select case_id from bulk_item where before is not null'),
    });
    for (const [what, rows] of Object.entries(await told()))
      expect([what, rows]).toEqual([what, expect.arrayContaining([{ case_id: gone.id }, { case_id: other.id }])]);

    await app.asSystem(() => app.app.get(UnitOfWork).run(() => holdings.forget([gone.id])));
    expect(await told()).toEqual({
      drafts: [{ case_id: other.id }],
      notifications: [{ case_id: other.id }],
      undoable: [{ case_id: other.id }],
    });
    expect(await runUntil(boss, run.id, ended)).toMatchObject({ done: 2, refused: 0, left: 0 });
    expect((await boss.post(`/api/v1/bulk-runs/${run.id}/undo`)).body).toMatchObject({
      will: 1,
      wont: [{ code: 'bulk.cannot-be-undone', count: 1 }],
    });
    // Once more changes nothing.
    await app.asSystem(() => app.app.get(UnitOfWork).run(() => holdings.forget([gone.id])));
    expect((await told()).drafts).toEqual([{ case_id: other.id }]);
  });
});
