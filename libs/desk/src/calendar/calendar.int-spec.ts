import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { dogTax, submitted, taxClerk } from '../../../../test/support/stories.js';

describe('the calendar', () => {
  let app: TestApp;
  let clerk: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn(taxClerk('weber'));
  });
  afterAll(() => app.stop());

  describe('of the offices', () => {
    it('tells the holidays, and the days on which the city closes', async () => {
      const { body } = await clerk.get('/api/v1/calendar/closed-days?from=2026-12-20&until=2027-01-03');
      expect(body.closed).toEqual([
        { on: '2026-12-24', name: null },
        { on: '2026-12-25', name: '1. Weihnachtstag' },
        { on: '2026-12-26', name: '2. Weihnachtstag' },
        { on: '2026-12-31', name: null },
        { on: '2027-01-01', name: 'Neujahr' },
      ]);
    });

    it('is open to all roles, and bounded', async () => {
      const admin = await app.signIn({ userName: 'admin', roles: ['administrator'] });
      expect((await admin.get('/api/v1/calendar/closed-days?from=2026-05-01&until=2026-05-01')).body.closed).toHaveLength(1);
      const codeOf = async (query: string) => (await clerk.get(`/api/v1/calendar/closed-days?${query}`)).body.errors?.[0].code;
      expect(await codeOf('from=2026-05-02&until=2026-05-01')).toBe('calendar.period-reversed');
      expect(await codeOf('from=1990-01-01&until=2090-01-01')).toBe('calendar.period-too-long');
      expect((await app.anonymous().get('/api/v1/calendar/closed-days?from=2026-05-01&until=2026-05-01')).status).toBe(401);
    });

    it('moves a follow-up on a Sunday to the Monday, and one at Christmas to the next office day', async () => {
      const { id, version } = await submitted(app, dogTax);
      const set = async (on: string, seen: number) =>
        (await clerk.post(`/api/v1/cases/${id}/follow-up`, { version: seen, on, note: '' })).body as { version: number };
      const on = async () => (await clerk.get(`/api/v1/cases/${id}`)).body.followUp.on;
      const after = await set('2026-09-20', version);
      expect(await on()).toBe('2026-09-21');
      await set('2026-12-24', after.version);
      expect(await on()).toBe('2026-12-28');
    });
  });
});
