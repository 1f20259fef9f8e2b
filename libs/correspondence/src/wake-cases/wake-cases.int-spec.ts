import { listNames, CaseStore, type WholeCase } from '@vorgang/cases';
import { JobRegistry } from '@vorgang/platform';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { checkedCase, taxClerk, versionOf } from '../../../../test/support/stories.js';

describe('a request for information that nobody answers', () => {
  let app: TestApp;
  let clerk: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn(taxClerk('weber'));
  });
  afterAll(() => app.stop());

  const load = (id: string): Promise<WholeCase> => app.asSystem(() => app.app.get(CaseStore).loadWith(id, listNames));
  const wake = (): Promise<void> => {
    const task = app.app
      .get(JobRegistry)
      .sources.map((source) => source.tasks['correspondence:wake-cases'])
      .find((t) => t !== undefined);
    return app.asSystem(() => task!({}, { attempt: 1, maxAttempts: 1, lastAttempt: true }));
  };

  async function asked(): Promise<string> {
    app.clock.set('2026-03-02T09:00:00Z');
    const { id, version } = await checkedCase(app, clerk);
    const answer = await clerk.post(`/api/v1/cases/${id}/information-request`, { version, text: 'Bitte senden Sie den Kaufvertrag.' });
    expect(answer.body['status']).toBe('waiting');
    return id;
  }

  it('is reminded once, on its day', async () => {
    const id = await asked();
    const { request } = await load(id);
    app.clock.set(`${request!.remindOn}T05:00:00Z`);
    await wake();
    await wake();
    const kase = await load(id);
    expect(kase.request?.reminded).toBe(true);
    expect(kase.letters.map((letter) => letter.key)).toEqual(['information-request', 'reminder']);
  });

  it('leaves its last day to the applicant, and goes back to the clerk on the day after', async () => {
    const id = await asked();
    const { request, clock } = await load(id);
    app.clock.set(`${request!.remindOn}T05:00:00Z`);
    await wake();
    app.clock.set(`${request!.answerBy}T20:00:00Z`);
    await wake();
    expect((await load(id)).status).toBe('waiting');
    app.clock.set(new Date(Date.parse(`${request!.answerBy}T09:00:00Z`) + 86_400_000));
    await wake();
    await wake();
    const kase = await load(id);
    expect(kase).toMatchObject({ status: 'open', request: { state: 'expired' }, assignee: { name: 'weber' } });
    // The clock was paused while the citizen was asked.
    expect(kase.clock.dueOn! > clock.dueOn!).toBe(true);
    expect((await clerk.get('/api/v1/cases?queue=follow-ups')).body.items.map((i: { id: string }) => i.id)).toContain(id);
  });

  it('ends without a late reminder where the system was away for weeks', async () => {
    const id = await asked();
    app.clock.set('2026-06-01T09:00:00Z');
    await wake();
    const kase = await load(id);
    expect(kase.request).toMatchObject({ state: 'expired', reminded: false });
    expect(kase.letters.map((letter) => letter.key)).toEqual(['information-request']);
    expect(await versionOf(clerk, id)).toBe(kase.version);
  });

  it('is found among many, batch by batch', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, asked));
    app.clock.set('2026-06-01T09:00:00Z');
    await wake();
    for (const id of ids) expect((await load(id)).status).toBe('open');
  });
});
