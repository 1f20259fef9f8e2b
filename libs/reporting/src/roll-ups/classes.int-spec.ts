import { newId, UnitOfWork } from '@vorgang/platform';
import pg from 'pg';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { dogTax } from '../../../../test/support/stories.js';
import type { ReportAnswer } from '../dashboard/report.shape.js';
import { foldFigures } from './fold.js';

describe('times from a histogram', () => {
  let app: TestApp;
  let owner: pg.Client;
  let auditor: Caller;
  let team: string;

  beforeAll(async () => {
    app = await startTestApp({ at: '2026-04-02T10:00:00Z' });
    owner = new pg.Client({ connectionString: app.database.owner });
    await owner.connect();
    auditor = await app.signIn({ userName: 'revision', roles: ['auditor'] });
    team = await app.teamId('steuern');
  });
  afterAll(async () => {
    await owner.end();
    await app.stop();
  });
  beforeEach(() => owner.query('delete from case_fact'));

  /** Cases that waited so many seconds, and took so many calendar and office days. */
  async function closed(...cases: { seconds: number; days: number; officeDays: number }[]): Promise<void> {
    for (const { seconds, days, officeDays } of cases) {
      await owner.query(
        `insert into case_fact (case_id, service_key, team_id, channel, online, received_on, received_at, first_closed_on, first_closed_at, throughput_days,
                                asked_back, reopenings, returned, seconds_waiting)
         values ($1, $2, $3, 'portal', true, date '2026-03-01' - $4::integer, now(), '2026-03-01', now(), $5, 0, 0, 0, $6)`,
        [newId(), dogTax, team, days, officeDays, seconds],
      );
    }
    await foldFigures(app.app.get(UnitOfWork));
  }

  async function states() {
    const { body } = await auditor.get<ReportAnswer>('/api/v1/figures/flow?from=2026-02-20&to=2026-03-10');
    const panel = body.panels.find(({ key }) => key === 'states');
    const row = panel?.rows.find(([state]) => state?.value === 'waiting')?.map(({ value }) => value);
    return { sentence: panel?.sentence, waiting: row, throughput: body.tiles[0]?.value };
  }
  const throughput = async () => (await auditor.get('/api/v1/figures?from=2026-02-20&to=2026-03-10')).body['throughput'];

  const day = 86_400;
  it('are exact as shown, to a tenth of a day up to fifty days', async () => {
    await closed(
      { seconds: 1, days: -3, officeDays: 0 },
      { seconds: 12.34 * day, days: 31, officeDays: 22 },
      { seconds: 49.96 * day, days: 400, officeDays: 400 },
    );
    expect(await states()).toMatchObject({ waiting: ['waiting', 3, 12.3, 50, null], throughput: 31 });
    expect((await states()).sentence?.de).not.toContain('aufgerundet');
    expect(await throughput()).toMatchObject({ medianDays: 22, p90Days: 400, medianWidth: null, p90Width: null });
  });

  it('are rounded up beyond that, and say how far', async () => {
    await closed({ seconds: 61.3 * day, days: 20, officeDays: 431 });
    expect(await states()).toMatchObject({
      waiting: ['waiting', 1, 62, 62, null],
      sentence: { de: expect.stringMatching(/Lange Zeiten sind aufgerundet, um weniger als 1 Kalendertag\.$/) },
    });
    expect(await throughput()).toMatchObject({ medianDays: 460, p90Days: 460, medianWidth: 30, p90Width: 30 });
    await owner.query('delete from case_fact');
    await closed({ seconds: 405 * day, days: 405, officeDays: 200 });
    expect(await states()).toMatchObject({
      waiting: ['waiting', 1, 430, 430, null],
      throughput: 430,
      sentence: { en: expect.stringMatching(/Long times are rounded up, by less than 30 calendar days\.$/) },
    });
  });
});
