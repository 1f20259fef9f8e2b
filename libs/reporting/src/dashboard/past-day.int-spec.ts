import { maybeInWorkThen } from '@vorgang/cases';
import type { Question } from '@vorgang/words';
import pg from 'pg';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { dogTax, parking } from '../../../../test/support/stories.js';
import { mostCompared } from './in-work.sql.js';
import type { ReportAnswer } from './report.shape.js';

interface Node {
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Node[];
}

describe('a past day, with years before and since', () => {
  let app: TestApp;
  let owner: pg.Client;
  let auditor: Caller;
  let facts: (service: string, count: number, received: string, closed: string) => Promise<unknown>;

  beforeAll(async () => {
    app = await startTestApp({ at: '2026-04-02T10:00:00Z' });
    auditor = await app.signIn({ userName: 'revision', roles: ['auditor'] });
    owner = new pg.Client({ connectionString: app.database.owner });
    await owner.connect();
    const team = await app.teamId('steuern');
    facts = (service, count, received, closed) =>
      owner.query(
        `insert into case_fact (case_id, service_key, team_id, channel, online, received_on, received_at, first_closed_on, first_closed_at, asked_back, reopenings, last_closed_on)
       select gen_random_uuid(), $1, $2, 'portal', true, ${received}, ${received}, ${closed}, ${closed}, 0, (n % 50 = 0)::integer, ${closed}
       from generate_series(1, $3::integer) n`,
        [service, team, count],
      );
    // Ten cases a day for ten years, each closed after a week; one in fifty was reopened and closed again.
    await facts(dogTax, 36_500, `date '2016-01-01' + n / 10`, `date '2016-01-08' + n / 10`);
    // A flood of cases.
    await facts(parking, mostCompared + 1, `date '2020-06-01'`, `date '2020-09-01'`);
    await owner.query('vacuum analyze case_fact');
  });
  afterAll(async () => {
    await owner.end();
    await app.stop();
  });

  async function asked(question: Question, query: string): Promise<ReportAnswer> {
    const answer = await auditor.get<ReportAnswer>(`/api/v1/figures/${question}?${query}`);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  }

  it('reads what was in work then, not all that was closed since or was ever taken up again', async () => {
    const { rows } = await owner.query<{ 'QUERY PLAN': { Plan: Node }[] }>(
      `explain (analyze, format json) select count(*) from case_fact f where ${maybeInWorkThen('f', `'2018-05-05'`)}`,
    );
    const all = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(all)];
    const nodes = rows[0] ? all(rows[0]['QUERY PLAN'][0]!.Plan) : [];
    expect(nodes.map((node) => node['Index Name'])).toContain('case_fact_in_work_then');
    expect(Math.max(...nodes.map((node) => node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)))).toBe(70);
  });

  it('is compared with the day before the period, where that is not too much', async () => {
    const shown = await asked('workload', `from=2020-05-01&to=2020-05-30&service=${dogTax}`);
    expect(shown.tiles[0]).toMatchObject({ key: 'unassigned', value: 70, before: 70, comparison: { de: 'wie im Zeitraum davor (70)' } });
  });

  it('is not compared with a day on which too many were in work, and says so', async () => {
    const why = {
      de: 'Nicht verglichen: am 30.06.2020 waren mehr als 20.000 Vorgänge unerledigt',
      en: 'Not compared: more than 20,000 cases were unsettled on 30 June 2020',
    };
    for (const question of ['deadlines', 'workload'] as const) {
      const shown = await asked(question, 'from=2020-07-01&to=2020-07-30');
      expect(shown.tiles.filter((tile) => tile.kind === 'count')).toEqual([
        expect.objectContaining({ before: null, trend: null, comparison: why }),
        expect.objectContaining({ before: null, trend: null, comparison: why }),
      ]);
      if (question === 'deadlines')
        expect(shown.panels[0]?.sentence.de).toBe(
          '20.071 Vorgänge am 30.07.2020 unerledigt, davon 0 überfällig. Nicht verglichen: am 30.06.2020 waren mehr als 20.000 Vorgänge unerledigt.',
        );
    }
    // For one service there is a comparison.
    expect((await asked('workload', `from=2020-07-01&to=2020-07-30&service=${dogTax}`)).tiles[0]?.before).toBe(70);
  });

  it('is looked ahead from by the days that count and a year before them, not by all that ever came in', async () => {
    const outlook = async () => {
      const { panels } = await asked('keeping-up', 'service=young');
      return panels.find((panel) => panel.key === 'forecast')?.sentence.de;
    };
    await facts('young', 1, `date '2019-05-02'`, `date '2019-05-03'`);
    await facts('young', 3, `date '2026-03-26'`, 'null::date');
    expect(await outlook()).toMatch(/^Für eine Vorausschau ist die Vorgeschichte zu kurz: 5 Arbeitstage/);
    await facts('young', 1, `date '2025-06-02'`, `date '2025-06-03'`);
    expect(await outlook()).toMatch(/^Geht es weiter wie in den letzten 60 Arbeitstagen/);
  });
});
