import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { dogTax, mayWork, submitted, taxClerk } from '../../../../test/support/stories.js';

describe('who has a case open', () => {
  let app: TestApp;
  let weber: Caller;
  let schmitz: Caller;
  let owner: { query(sql: string, parameters?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>; end(): Promise<void> };
  beforeAll(async () => {
    app = await startTestApp();
    weber = await app.signIn(taxClerk('weber'));
    schmitz = await app.signIn(taxClerk('schmitz'));
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: app.database.owner });
    await client.connect();
    owner = client;
  });
  afterAll(async () => {
    await owner.end();
    await app.stop();
  });

  const look = (who: Caller, id: string, body: object = {}) => who.request('PUT', `/api/v1/cases/${id}/presence`, body);

  it('sees the others, since when, and whether they are typing; and where the case stands', async () => {
    const kase = await submitted(app, dogTax);
    expect((await look(weber, kase.id)).body).toEqual({ others: [], position: kase.position, version: kase.version });
    const second = await look(schmitz, kase.id, { editing: true });
    expect(second.body.others).toEqual([{ id: weber.id, name: 'weber', since: expect.any(String), editing: false }]);
    expect((await look(weber, kase.id)).body.others).toEqual([
      { id: schmitz.id, name: 'schmitz', since: expect.any(String), editing: true },
    ]);
    expect((await look(schmitz, kase.id)).body.others[0].since).toBe(second.body.others[0].since);
  });

  it('does not see who has left, with or without a word', async () => {
    const kase = await submitted(app, dogTax);
    await look(schmitz, kase.id);
    expect((await schmitz.request('DELETE', `/api/v1/cases/${kase.id}/presence`)).status).toBe(204);
    expect((await look(weber, kase.id)).body.others).toEqual([]);
    await look(schmitz, kase.id);
    await owner.query(`update case_presence set seen_at = now() - interval '46 seconds' where staff_id = $1`, [schmitz.id]);
    expect((await look(weber, kase.id)).body.others).toEqual([]);
  });

  it('is told to nobody who may not read the case', async () => {
    const kase = await submitted(app, dogTax);
    await look(weber, kase.id);
    const other = await app.signIn({
      userName: 'yilmaz',
      roles: ['clerk'],
      teams: ['buergerbuero'],
      competences: [mayWork('bewohnerparkausweis')],
    });
    expect(await look(other, kase.id)).toMatchObject({ status: 404, body: { code: 'case.not-found' } });
    expect((await look(weber, kase.id)).body.others).toEqual([]);
  });

  it('keeps no session alive, and those who stay away are forgotten', async () => {
    const kase = await submitted(app, dogTax);
    await look(weber, kase.id);
    await owner.query(`update session set last_used_at = now() - interval '20 minutes' where staff_id = $1`, [weber.id]);
    await look(weber, kase.id);
    const { rows } = await owner.query(`select last_used_at < now() - interval '19 minutes' as rested from session where staff_id = $1`, [
      weber.id,
    ]);
    expect(rows).toEqual([{ rested: true }]);
    await owner.query(`update case_presence set seen_at = now() - interval '6 minutes' where case_id = $1`, [kase.id]);
    const worker = await app.startWorker();
    await owner.query(`select graphile_worker.add_job('live:prune-presence')`);
    await worker.settled();
    expect((await owner.query('select 1 from case_presence where case_id = $1', [kase.id])).rows).toEqual([]);
  });
});
