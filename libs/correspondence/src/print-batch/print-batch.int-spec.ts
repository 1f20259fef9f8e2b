import { CaseStore, type CaseWith } from '@vorgang/cases';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { readPdf } from '../../../../test/support/pdf.js';
import { checkedCase, mayWork, taxClerk } from '../../../../test/support/stories.js';

const path = '/api/v1/print-batches';

describe('letters on paper', () => {
  let app: TestApp;
  let clerk: Caller;
  let colleague: Caller;
  let worker: Awaited<ReturnType<TestApp['startWorker']>>;

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn(taxClerk('weber'));
    colleague = await app.signIn(taxClerk('klein'));
    worker = await app.startWorker();
  });
  afterAll(() => app.stop());
  beforeEach(() => app.clock.set('2026-03-02T09:00:00Z'));

  const load = (id: string): Promise<CaseWith<'letters'>> => app.asSystem(() => app.app.get(CaseStore).loadWith(id, ['letters']));

  async function granted(count: number): Promise<string[]> {
    const ids: string[] = [];
    for (let i = 0; i < count; i++) {
      const { id, version } = await checkedCase(app, clerk);
      await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['liable'] });
      ids.push(id);
    }
    await worker.settled();
    return ids;
  }

  it('wait until a clerk makes a batch of them; then there is one PDF, with one list of all on top', async () => {
    const ids = await granted(3);
    const before = await clerk.get(path);
    expect(before.body).toMatchObject({ items: [], next: null, pending: 3, pendingByTeam: [{ team: { title: 'Steuern' }, count: 3 }] });
    const made = await clerk.post(path);
    expect(made).toMatchObject({ status: 201, body: { number: 'D-2026-0001', state: 'making', letters: 3, madeBy: { name: 'weber' } } });
    expect((await clerk.get(path)).body.pending).toBe(0);
    await worker.settled();
    const batch = await clerk.get(`${path}/${made.body['id']}`);
    const cases = await Promise.all(ids.map(load));
    expect(batch.body).toMatchObject({
      state: 'ready',
      printed: 3,
      items: cases.map((kase) => ({ caseId: kase.id, caseNumber: kase.caseNumber, recipient: 'Müller, Jürgen', state: 'batched' })),
    });
    const answer = await clerk.get(`${path}/${made.body['id']}/pdf`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const pdf = await readPdf(answer.bytes);
    expect(pdf.pages).toBe(batch.body.pages);
    const [list = '', behind = '', ...letters] = pdf.texts;
    expect(list).toContain(`Versandliste zu Druckstapel ${String(batch.body['number'])}`);
    for (const kase of cases) expect(list).toContain(kase.caseNumber);
    expect(behind).toBe('');
    // Each letter begins on the front of a sheet, so that nobody gets another's page; nothing lies between them.
    const begun = cases.map(({ caseNumber }) => letters.findIndex((text) => text.includes(caseNumber)));
    expect(begun.every((page) => page % 2 === 0)).toBe(true);
    expect(begun[0]).toBe(0);
    expect(letters).toHaveLength(begun.length * (begun[1] ?? 0));
  });

  it('count as left on the day that the clerk confirms, and the cases close', async () => {
    const [id = ''] = await granted(1);
    const batchId = (await clerk.post(path)).body['id'];
    const posted = (on: string, who = clerk) => who.post(`${path}/${batchId}/posted`, { on });
    expect(await posted('2026-03-02')).toMatchObject({ status: 409, body: { code: 'print-batch.not-ready' } });
    expect(await clerk.get(`${path}/${batchId}/pdf`)).toMatchObject({ status: 409, body: { code: 'print-batch.not-ready' } });
    await worker.settled();
    app.clock.set('2026-03-05T09:00:00Z');
    expect(await posted('2026-03-06')).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/on', code: 'print-batch.posted-in-future' }] },
    });
    expect(await posted('2026-03-01')).toMatchObject({ status: 422, body: { errors: [{ code: 'print-batch.posted-before-made' }] } });
    expect(await posted('gestern')).toMatchObject({ status: 422 });
    expect((await load(id)).status).toBe('decided');
    const done = await posted('2026-03-04', colleague);
    expect(done).toMatchObject({ status: 200, body: { state: 'posted', postedOn: '2026-03-04', postedBy: { name: 'klein' } } });
    expect(await load(id)).toMatchObject({
      status: 'closed',
      letters: [{ state: 'posted', leftOn: '2026-03-04' }],
      closed: { outcome: 'granted' },
    });
    expect(await posted('2026-03-04')).toMatchObject({ status: 409, body: { code: 'print-batch.posted-already' } });
  });

  it('get into one batch only when two clerks print at once', async () => {
    await granted(2);
    const answers = await Promise.all([clerk.post(path), colleague.post(path)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'print-batch.nothing-to-print' });
    await worker.settled();
  });

  it('are no business of other teams, and auditors only look', async () => {
    await granted(1);
    const batchId = (await clerk.post(path)).body['id'];
    await worker.settled();
    const umwelt = await app.signIn({
      userName: 'umwelt',
      roles: ['clerk'],
      teams: ['umwelt'],
      competences: [mayWork('umweltgenehmigung-eingang')],
    });
    expect((await umwelt.get(path)).body).toMatchObject({ items: [], pending: 0 });
    for (const answer of [
      await umwelt.get(`${path}/${batchId}`),
      await umwelt.get(`${path}/${batchId}/pdf`),
      await umwelt.post(`${path}/${batchId}/posted`, { on: '2026-03-02' }),
    ]) {
      expect(answer).toMatchObject({ status: 404, body: { code: 'print-batch.not-found' } });
    }
    expect(await umwelt.post(path, { teamId: await app.teamId('steuern') })).toMatchObject({ status: 404 });
    expect(await umwelt.post(path)).toMatchObject({ status: 409, body: { code: 'print-batch.nothing-to-print' } });
    const auditor = await app.signIn({ userName: 'pruefer', roles: ['auditor'] });
    expect((await auditor.get(`${path}/${batchId}/pdf`)).status).toBe(200);
    expect((await auditor.post(`${path}/${batchId}/posted`, { on: '2026-03-02' })).status).toBe(403);
    expect((await auditor.post(path)).status).toBe(403);
    expect((await app.anonymous().get(path)).status).toBe(401);
  });

  it('are closed to colleagues of the team without competence for their service', async () => {
    await granted(1);
    const batchId = (await clerk.post(path)).body['id'];
    await worker.settled();
    const neu = await app.signIn({ userName: 'neu', roles: ['clerk'], teams: ['steuern'], competences: [mayWork('andere-steuer')] });
    expect((await neu.get(`${path}/${batchId}`)).body).toMatchObject({ letters: 1, items: [] });
    expect(await neu.get(`${path}/${batchId}/pdf`)).toMatchObject({ status: 403, body: { code: 'print-batch.not-competent-for-all' } });
    expect(await neu.post(`${path}/${batchId}/posted`, { on: '2026-03-02' })).toMatchObject({
      status: 403,
      body: { code: 'print-batch.not-competent-for-all' },
    });
    expect((await neu.get(path)).body.pending).toBe(0);
  });

  it('are listed page by page, the newest first', async () => {
    const all = (await clerk.get(path)).body.items.map((b: { id: string }) => b.id);
    const first = await clerk.get(`${path}?limit=2`);
    const second = await clerk.get(`${path}?limit=2&cursor=${first.body['next']}`);
    expect([...first.body['items'], ...second.body['items']].map((b: { id: string }) => b.id)).toEqual(all.slice(0, 4));
    const foreign = Buffer.from(JSON.stringify(['gestern', 'x'])).toString('base64url');
    expect(await clerk.get(`${path}?cursor=${foreign}`)).toMatchObject({ status: 400, body: { code: 'paging.bad-cursor' } });
    expect(await clerk.get(`${path}?cursor=unsinn`)).toMatchObject({ status: 400, body: { code: 'paging.bad-cursor' } });
    expect((await clerk.get(`${path}?state=posted`)).body.items).toHaveLength(1);
  });
});
