import pg from 'pg';
import { startTestApp, type Caller, type TestApp } from '../../../test/support/app.js';
import { asOwner, previewed, runOf, started, type Run } from '../../../test/support/bulk.js';
import { dogTax, submitted, taxClerk } from '../../../test/support/stories.js';
import { BulkStore } from './bulk.store.js';
import { RunEnds } from './end-run.js';
import { BulkRunner } from './runner.js';

describe('a bulk run without a worker', () => {
  let app: TestApp;
  let boss: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    boss = await app.signIn({ userName: 'chefin', roles: ['supervisor'], teams: ['steuern'] });
  });
  afterAll(() => app.stop());

  const noting = async (n: number): Promise<Run> => {
    const ids = await Promise.all(Array.from({ length: n }, async () => (await submitted(app, dogTax)).id));
    return started(boss, await previewed(boss, 'add-note', { text: 'Neue Satzung' }, { ids }));
  };
  const endings = (id: string) =>
    asOwner<{ kind: string; actor_kind: string; data: object }>(
      app,
      `select kind, actor_kind, data from event where stream_id = $1 and kind <> 'bulk.started'`,
      [id],
    );

  it('ends where its author stops it', async () => {
    const run = await noting(2);
    expect((await boss.post(`/api/v1/bulk-runs/${run.id}/stop`)).body).toMatchObject({ state: 'stopped', left: 2 });
    expect((await boss.post(`/api/v1/bulk-runs/${run.id}/stop`)).body).toMatchObject({ state: 'stopped' });
    expect(await endings(run.id)).toMatchObject([{ kind: 'bulk.stopped', actor_kind: 'staff', data: { done: 0, left: 2 } }]);
    // A worker that comes later finds nothing to do.
    await app.asSystem(() => app.app.get(BulkRunner, { strict: false }).run(run.id));
    expect(await runOf(boss, run.id)).toMatchObject({ state: 'stopped', done: 0 });
  });

  it('is ended at night where its job was given up, and not while something still happens', async () => {
    const night = () => app.asSystem(() => app.app.get(RunEnds, { strict: false }).endAbandoned());
    const given = await noting(2);
    const slow = await noting(2);
    const fresh = await noting(1);
    await asOwner(app, `update bulk_run set state = 'running', started_at = started_at - interval '25 hours' where id = any($1)`, [
      [given.id, slow.id],
    ]);
    await asOwner(app, `update bulk_item set outcome = 'done', at = $2 where run_id = $1 and number = 1`, [slow.id, app.clock.now()]);
    await night();
    await night();
    expect(await endings(given.id)).toMatchObject([
      { kind: 'bulk.stopped', actor_kind: 'system', data: { left: 2, because: 'abandoned' } },
    ]);
    expect([(await runOf(boss, given.id)).state, (await runOf(boss, slow.id)).state, (await runOf(boss, fresh.id)).state]).toEqual([
      'stopped',
      'running',
      'waiting',
    ]);
  });

  it('gives what it has left to another run only after it has ended', async () => {
    const run = await noting(2);
    const again = { action: 'add-note', params: { text: 'Neue Satzung' }, selection: { failedOf: run.id } };
    expect(await boss.post('/api/v1/bulk-runs/preview', again)).toMatchObject({ status: 409, body: { code: 'bulk.not-ended' } });
    await boss.post(`/api/v1/bulk-runs/${run.id}/stop`);
    expect((await boss.post('/api/v1/bulk-runs/preview', again)).body).toMatchObject({ matching: 2, will: 2 });
  });

  it('counts a case that another worker finishes while it ends', async () => {
    const run = await noting(2);
    const other = new pg.Client({ connectionString: app.database.owner });
    const watcher = new pg.Client({ connectionString: app.database.owner });
    await other.connect();
    await watcher.connect();
    try {
      await other.query('begin');
      await other.query(`update bulk_item set outcome = 'done', at = now() where run_id = $1 and number = 1`, [run.id]);
      await asOwner(app, `update bulk_run set state = 'running', stop_asked_at = now() where id = $1`, [run.id]);
      let over = false;
      const ending = app.asSystem(() => app.app.get(BulkRunner, { strict: false }).run(run.id)).then(() => (over = true));
      const waits = async () =>
        (await watcher.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).rowCount ===
        1;
      while (!over && !(await waits())) await new Promise((later) => setTimeout(later, 10));
      await other.query('commit');
      await ending;
    } finally {
      await other.end();
      await watcher.end();
    }
    expect(await endings(run.id)).toMatchObject([{ kind: 'bulk.stopped', data: { done: 1, left: 1 } }]);
    expect(await runOf(boss, run.id)).toMatchObject({ state: 'stopped', done: 1, left: 1 });
  });

  it('keeps of each case only what taking back needs, and a comment once', async () => {
    const clerk = await app.signIn(taxClerk('weber'));
    const { id } = await submitted(app, dogTax);
    await clerk.post(`/api/v1/cases/${id}/claim`);
    await clerk.post(`/api/v1/cases/${id}/follow-up`, { version: 1, on: '2026-03-09', note: 'Frau Kaya ruft zurück' });
    const beforeOf = async (who: Caller, action: string, params: object) => {
      const preview = await previewed(who, action, params, { ids: [id] });
      expect(preview.wont).toEqual([]);
      const run = await started(who, preview);
      await app.asSystem(() => app.app.get(BulkRunner, { strict: false }).run(run.id));
      expect(await runOf(who, run.id)).toMatchObject({ done: 1 });
      return (
        await asOwner<{ before: object; errand: object | null }>(app, 'select before, errand from bulk_item where run_id = $1', [run.id])
      )[0];
    };
    expect(await beforeOf(boss, 'set-priority', { priority: 'high' })).toEqual({
      before: { assigneeId: clerk.id, priority: 'normal' },
      errand: null,
    });
    expect((await beforeOf(clerk, 'set-follow-up', { on: '2026-03-10', note: '' }))?.before).toEqual({
      assigneeId: clerk.id,
      followUp: { on: '2026-03-09', note: 'Frau Kaya ruft zurück' },
    });
    const klein = await app.signIn(taxClerk('klein'));
    expect(await beforeOf(boss, 'spread', { among: [klein.id], comment: 'Herr Öz ist krank' })).toEqual({
      before: { assigneeId: clerk.id },
      errand: { action: 'assign', to: klein.id, comment: '' },
    });
    const { entries } = (await boss.get(`/api/v1/cases/${id}/timeline`)).body;
    expect(entries.find((entry: { kind: string }) => entry.kind === 'case.assigned')).toMatchObject({
      personal: { comment: 'Herr Öz ist krank' },
    });
  });

  it('is forgotten after ninety days, however many there are', async () => {
    const runs = [await noting(1), await noting(1), await noting(1), await noting(1), await noting(1), await noting(1), await noting(1)];
    await asOwner(app, `update bulk_run set made_at = made_at - interval '91 days' where id = any($1)`, [runs.map((run) => run.id)]);
    await app.asSystem(() => app.app.get(BulkStore, { strict: false }).prune());
    expect(await asOwner(app, 'select id from bulk_run where id = any($1)', [runs.map((run) => run.id)])).toEqual([]);
  });
});
