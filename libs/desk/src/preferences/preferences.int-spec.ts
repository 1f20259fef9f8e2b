import { StaffPreferences } from '@vorgang/access';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { taxClerk } from '../../../../test/support/stories.js';

describe('how somebody likes their desk', () => {
  let app: TestApp;
  let clerk: Caller;
  let colleague: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn(taxClerk('weber'));
    colleague = await app.signIn(taxClerk('klein'));
  });
  afterAll(() => app.stop());

  const of = async (who: Caller) => (await who.get('/api/v1/preferences')).body;
  const change = (who: Caller, patch: unknown) => who.request('PATCH', '/api/v1/preferences', patch);

  it('begins with the language of the account, the look of the computer, and no mails', async () => {
    expect(await of(clerk)).toEqual({
      locale: 'de',
      theme: 'system',
      density: 'comfortable',
      notify: { mail: 'off' },
      weeklyReport: false,
      panels: {},
      columns: {},
      lists: {},
      tours: [],
    });
  });

  it('follows the person to another computer, and is nobody else’s', async () => {
    expect((await change(clerk, { locale: 'en', theme: 'dark', density: 'compact', notify: { mail: 'daily' } })).status).toBe(200);
    const elsewhere = await app.anonymous().post('/api/v1/session', { userName: 'weber', password: 'Sehr-geheim-im-Test-1' });
    const cookie = /vorgang_session=[^;]+/.exec(elsewhere.headers.get('set-cookie') ?? '')?.[0] ?? '';
    expect((await app.anonymous().get('/api/v1/preferences', { cookie })).body).toMatchObject({
      locale: 'en',
      theme: 'dark',
      density: 'compact',
      notify: { mail: 'daily' },
    });
    expect(await of(colleague)).toMatchObject({ locale: 'de', theme: 'system' });
  });

  it('keeps what two windows change at the same time', async () => {
    await Promise.all([
      change(clerk, { panels: { case: [30, 40, 30] } }),
      change(clerk, { panels: { queue: [20, 80] } }),
      change(clerk, { columns: { cases: ['caseNumber', 'dueOn'] } }),
      change(clerk, { lists: { 'cases.mine': { sort: '-due', widths: { dueOn: 220 } } } }),
      change(clerk, { lists: { 'cases.team': { sort: 'due' } } }),
    ]);
    expect(await of(clerk)).toMatchObject({
      theme: 'dark',
      panels: { case: [30, 40, 30], queue: [20, 80] },
      columns: { cases: ['caseNumber', 'dueOn'] },
      lists: { 'cases.mine': { sort: '-due', widths: { dueOn: 220 } }, 'cases.team': { sort: 'due' } },
    });
    await change(clerk, { tours: ['clerk'] });
    expect((await of(clerk))['tours']).toEqual(['clerk']);
    await change(clerk, { lists: { 'cases.team': null } });
    expect((await of(clerk))['lists']).toEqual({ 'cases.mine': { sort: '-due', widths: { dueOn: 220 } } });
    await change(clerk, { panels: { queue: null } });
    expect((await of(clerk))['panels']).toEqual({ case: [30, 40, 30] });
  });

  it('refuses what is no preference, and more than anyone has', async () => {
    expect(await change(clerk, { theme: 'pink' })).toMatchObject({ status: 422 });
    expect(await change(clerk, { roles: ['administrator'] })).toMatchObject({ status: 422 });
    expect(await change(clerk, { tours: ['mayor'] })).toMatchObject({ status: 422 });
    expect(await change(clerk, { lists: { 'cases.mine': { widths: { dueOn: 'wide' } } } })).toMatchObject({ status: 422 });
    expect(await change(clerk, { columns: { cases: 'x'.repeat(40_000) } })).toMatchObject({
      status: 413,
      body: { code: 'preferences.too-large' },
    });
    expect(await of(clerk)).toMatchObject({ theme: 'dark', columns: { cases: ['caseNumber', 'dueOn'] } });
    expect((await app.anonymous().get('/api/v1/preferences')).status).toBe(401);
  });

  it('tells the other rooms in which language and how to write to somebody', async () => {
    const found = await app.asSystem(() =>
      app.app.get(StaffPreferences).of([clerk.id, colleague.id, '018f0000-0000-7000-8000-000000000000']),
    );
    expect([...found].map(([id, { locale, notify }]) => [id, locale, notify.mail])).toEqual(
      expect.arrayContaining([
        [clerk.id, 'en', 'daily'],
        [colleague.id, 'de', 'off'],
      ]),
    );
    expect(found.size).toBe(2);
  });
});
