import { CaseStore } from '@vorgang/cases';
import { JobRegistry } from '@vorgang/platform';
import { startTestApp, type TestApp } from '../../../../test/support/app.js';
import { checkedCase, taxClerk } from '../../../../test/support/stories.js';

describe('a letter that no job cares for any more', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  it('becomes a task for a person after two days, and not before', async () => {
    const clerk = await app.signIn(taxClerk('weber'));
    const { id, version } = await checkedCase(app, clerk, { replyChannel: { kind: 'email', email: 'a@buerger.example' } });
    await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['liable'] });
    const task = app.app
      .get(JobRegistry)
      .sources.map((source) => source.tasks['correspondence:find-forgotten-letters'])
      .find((t) => t !== undefined);
    const look = () => app.asSystem(() => task!({}, { attempt: 1, maxAttempts: 1, lastAttempt: true }));
    const letter = async () => (await app.asSystem(() => app.app.get(CaseStore).listOf(id, 'letters')))[0];
    app.clock.set('2026-03-04T08:00:00Z');
    await look();
    expect(await letter()).toMatchObject({ state: 'ordered' });
    app.clock.set('2026-03-04T10:00:00Z');
    await look();
    expect(await letter()).toMatchObject({ state: 'failed', problem: 'letter.not-written' });
    expect((await clerk.get('/api/v1/cases?queue=delivery-failed')).body.items.map((i: { id: string }) => i.id)).toEqual([id]);
  });
});
