import { UnitOfWork } from '@vorgang/platform';
import type { Question } from '@vorgang/words';
import pg from 'pg';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { pagesRead } from '../../../../test/support/pages-read.js';
import { rebuildFigures } from './fold.js';
import { rollUps } from './measures.js';

/** Ten years with three cases a day; all of them were closed. */
const perDay = 3;

describe('what a question reads, with ten years of cases behind it', () => {
  let app: TestApp;
  let owner: pg.Client;
  let auditor: Caller;

  beforeAll(async () => {
    app = await startTestApp({ at: '2026-04-02T10:00:00Z' });
    auditor = await app.signIn({ userName: 'revision', roles: ['auditor'] });
    owner = new pg.Client({ connectionString: app.database.owner });
    await owner.connect();
    await owner.query('alter table case_fact disable trigger user');
    await owner.query(
      `insert into case_fact (case_id, service_key, team_id, channel, online, received_on, received_at, decided_on, first_closed_on, first_closed_at, throughput_days,
                              asked_back, reopenings, handled_by, returned, asked_for, settled_on, due_kept, seconds_waiting, seconds_decided, last_closed_on)
       select gen_random_uuid(), 'service-' || n % 5, (lpad((n % 7)::text, 8, '0') || '-0000-4000-8000-000000000000')::uuid, 'portal', true, day, day, closed, closed, closed, n % 40,
              1, 0, gen_random_uuid(), 0, array['item-' || n % 3], closed, true, n % 900000, n % 90000, closed
       from (select n, date '2016-04-03' + n / $1::integer as day, date '2016-04-03' + n / $1::integer + n % 9 as closed from generate_series(1, $1::integer * 3640) n) x`,
      [perDay],
    );
    await owner.query('alter table case_fact enable trigger user');
    await rebuildFigures(app.app.get(UnitOfWork));
    await owner.query(`vacuum analyze case_fact, case_fact_delta, ${Object.keys(rollUps).join(', ')}`);
  }, 240_000);
  afterAll(async () => {
    await owner.end();
    await app.stop();
  });

  const pages = (table: string, question: Question, span: string) =>
    pagesRead(
      async (sql, parameters) => (await owner.query(sql, parameters)).rows as unknown[],
      table,
      () => auditor.get(`/api/v1/figures/${question}?${span}`),
    );

  it.each(['keeping-up', 'flow', 'deadlines', 'online', 'reasons'] as const)(
    'is no more for a year than for a month: %s',
    async (question) => {
      const month = await pages('figure_cell', question, 'from=2025-10-14&to=2025-11-12');
      const year = await pages('figure_cell', question, 'from=2024-11-14&to=2025-11-12');
      const years = await pages('figure_cell', question, 'from=2022-11-14&to=2025-11-12');
      const longAgo = await pages('figure_cell', question, 'from=2016-11-14&to=2017-11-12');
      // Twice the ragged ends, months beside them, and a row for each day of a curve.
      expect([year, years, longAgo].filter((found) => found > 3 * month)).toEqual([]);
    },
  );

  it('is no fact at all, but what was in work on the day', async () => {
    const sent = pages('case_fact ', 'flow', 'from=2024-11-14&to=2025-11-12');
    await expect(sent).rejects.toThrow('nothing was asked of case_fact ');
  });
});
