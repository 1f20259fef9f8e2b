import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { CaseStore, listNames, type WholeCase } from '@vorgang/cases';
import { parts } from '../../apps/cli/src/verify/parts/index.js';
import { verifyDatabase } from '../../apps/cli/src/verify/verify.js';
import { startTestApp, type Caller, type TestApp } from '../support/app.js';
import { checkedCase, taxClerk } from '../support/stories.js';

/** A decision is taken back while its notice is still in the house, and decided again. */
describe('a decision that is recalled', () => {
  let app: TestApp;
  let clerk: Caller;
  let cashier: Caller;
  let worker: Awaited<ReturnType<TestApp['startWorker']>>;

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn(taxClerk('weber'));
    cashier = await app.signIn({ userName: 'kasse', roles: ['cashier'] });
    worker = await app.startWorker();
  });
  afterAll(() => app.stop());

  const load = (id: string): Promise<WholeCase> => app.asSystem(() => app.app.get(CaseStore).loadWith(id, listNames));
  const grant = (id: string, version: number) =>
    clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['liable'] });

  it('is booked back, leaves the print batch, and the next one is booked once', async () => {
    const { id, version } = await checkedCase(app, clerk, { replyChannel: { kind: 'post' } });
    await grant(id, version);
    await worker.settled();
    const batch = await clerk.post('/api/v1/print-batches', {});
    await worker.settled();
    const before = await load(id);
    const recalled = await clerk.post(`/api/v1/cases/${id}/decision/recall`, { version: before.version, reason: 'Falscher Satz' });
    expect(recalled).toMatchObject({ status: 200, body: { status: 'open' } });
    await worker.settled();
    const opened = (await clerk.get(`/api/v1/cases/${id}`)).body;
    expect(opened).toMatchObject({ status: 'open', decision: null, notices: [], returned: { recalled: true } });
    expect(opened.letters).toMatchObject([{ key: 'notice', state: 'recalled' }]);
    expect((await clerk.get(`/api/v1/print-batches/${batch.body.id}`)).body.items).toMatchObject([{ state: 'recalled' }]);
    expect((await cashier.get('/api/v1/treasury-lists')).body.items).toMatchObject([{ count: 2, cents: 0 }]);

    expect((await clerk.post(`/api/v1/print-batches/${batch.body.id}/posted`, { on: '2026-03-02' })).status).toBe(200);
    expect((await load(id)).letters).toMatchObject([{ state: 'recalled', leftOn: null }]);

    expect((await grant(id, opened.version)).status).toBe(200);
    await worker.settled();
    const again = await load(id);
    expect(again.decision).not.toHaveProperty('replaces');
    expect(again.decision?.kassenzeichen).toBe(before.decision?.kassenzeichen);
    expect((await cashier.get('/api/v1/treasury-lists')).body.items).toMatchObject([{ count: 3, cents: again.decision?.feeCents }]);

    const stdout = new PassThrough();
    const code = await verifyDatabase(
      app.database.app,
      { stdout, stderr: new PassThrough() },
      { parts, filesFolder: join(app.config.dataDir, 'files') },
    );
    expect([code, String(stdout.read())]).toEqual([0, expect.stringContaining('all is what the events say')]);
  }, 120_000);

  it('can be recalled while a mail is held back, and not after', async () => {
    const { id, version } = await checkedCase(app, clerk, { replyChannel: { kind: 'email', email: 'erika@buerger.example' } });
    await grant(id, version);
    const shown = (await clerk.get(`/api/v1/cases/${id}`)).body;
    expect(shown.allowedActions).toContain('recall-decision');
    await worker.settled();
    const left = await load(id);
    const refused = await clerk.post(`/api/v1/cases/${id}/decision/recall`, { version: left.version, reason: 'zu spät' });
    expect(refused.status).toBe(409);
    expect(['decision.has-left', 'case.action-not-possible']).toContain(refused.body.code);
  });
});
