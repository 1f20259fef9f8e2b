import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { ended, previewed, runUntil, started } from '../../../../test/support/bulk.js';
import { checkedCase, dogTax, submitted, taxClerk } from '../../../../test/support/stories.js';

describe('how much lies on whose desk', () => {
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
});
