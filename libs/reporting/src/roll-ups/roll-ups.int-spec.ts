import { fold, rowsOf as rowsOfCase } from '@vorgang/cases';
import { newId, parseLocalDate, UnitOfWork } from '@vorgang/platform';
import { questions } from '@vorgang/words';
import pg from 'pg';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { randomHistories, seeded, type History } from '../../../../test/support/histories.js';
import { dogTax, parking } from '../../../../test/support/stories.js';
import { figureDifferences, foldFigures, rebuildFigures } from './fold.js';
import { foldSql, type RollUpDifference } from './fold.sql.js';
import { rollUps, type RollUpName } from './measures.js';

describe('the roll-ups of figures', () => {
  let app: TestApp;
  let owner: pg.Client;
  let auditor: Caller;
  let teams: string[];
  let histories: History[];
  const random = seeded(47);
  const unitOfWork = () => app.app.get(UnitOfWork);

  beforeAll(async () => {
    app = await startTestApp({ at: '2026-04-02T10:00:00Z' });
    owner = new pg.Client({ connectionString: app.database.owner });
    await owner.connect();
    auditor = await app.signIn({ userName: 'revision', roles: ['auditor'] });
    teams = [await app.teamId('steuern'), await app.teamId('buergerbuero')];
    histories = randomHistories({
      seed: 47,
      count: 150,
      from: parseLocalDate('2025-11-20'),
      days: 120,
      until: parseLocalDate('2026-04-02'),
      teams,
      services: [dogTax, parking],
      staff: [1, 2, 3].map((n) => ({ id: newId(), name: `clerk ${n}` })),
    });
  });
  afterAll(async () => {
    await owner.end();
    await app.stop();
  });

  /** Some cases at some moment of their stories, later or earlier than before: what life, corrections and rebuilds do. */
  async function happen(client: pg.Client, count: number): Promise<void> {
    const rows = Array.from({ length: count }, () => histories[random(histories.length)])
      .flatMap((history) => history ?? [])
      .map(({ events }) => fold(events.slice(0, 1 + random(events.length))))
      .flatMap((kase) =>
        kase ? [rowsOfCase(random(8) === 0 ? { ...kase, teamId: teams[random(2)] ?? kase.teamId } : kase).case_fact] : [],
      );
    for (const row of rows) {
      const columns = Object.keys(row);
      await client.query(
        `insert into case_fact select * from jsonb_populate_record(null::case_fact, $1)
         on conflict (case_id) do update set ${columns.map((one) => `${one} = excluded.${one}`).join(', ')}`,
        [JSON.stringify(row)],
      );
    }
  }

  async function differences(): Promise<RollUpDifference[]> {
    const found: RollUpDifference[] = [];
    for (const name of Object.keys(rollUps) as RollUpName[]) found.push(...(await figureDifferences(unitOfWork().manager, name, 5)));
    return found;
  }

  const waiting = async () => Number((await owner.query<{ n: string }>('select count(*) as n from case_fact_delta')).rows[0]?.n);
  const answers = async () => {
    const all: unknown[] = [];
    for (const span of [
      'from=2026-01-20&to=2026-03-31',
      'from=2025-02-03&to=2026-04-01&channel=portal',
      `from=2025-12-24&to=2026-01-06&service=${dogTax}`,
    ]) {
      for (const question of questions) all.push((await auditor.get(`/api/v1/figures/${question}?${span}`)).body);
      all.push((await auditor.get(`/api/v1/figures?${span}`)).body);
    }
    return all;
  };

  it('are what the facts add up to, whatever happens, is corrected and removed, folded or not', async () => {
    for (let round = 0; round < 12; round++) {
      await happen(owner, 40);
      if (round % 4 === 3)
        await owner.query('delete from case_fact where case_id in (select case_id from case_fact order by case_id limit 5)');
      if (random(3) > 0) await unitOfWork().manager.query(foldSql, [1 + random(60)]);
      expect(await differences()).toEqual([]);
    }
    await foldFigures(unitOfWork(), 50);
    expect(await waiting()).toBe(0);
    expect(await differences()).toEqual([]);
  });

  it('answer the same before and after they are folded, and made anew', async () => {
    await happen(owner, 60);
    expect(await waiting()).toBeGreaterThan(30);
    const before = await answers();
    await foldFigures(unitOfWork());
    expect(await answers()).toEqual(before);
    await rebuildFigures(unitOfWork());
    expect(await answers()).toEqual(before);
    expect(await waiting()).toBe(0);
  });

  it('lose and double nothing while many write, several fold and somebody makes them anew', async () => {
    const writers = await Promise.all(
      [1, 2, 3].map(async () => {
        const client = new pg.Client({ connectionString: app.database.owner });
        await client.connect();
        return client;
      }),
    );
    try {
      await Promise.all([
        ...writers.map((client) => happen(client, 60)),
        ...[1, 2].map(async () => {
          for (let n = 0; n < 10; n++) await foldFigures(unitOfWork(), 20);
        }),
        rebuildFigures(unitOfWork()),
      ]);
    } finally {
      await Promise.all(writers.map((client) => client.end()));
    }
    expect(await differences()).toEqual([]);
    await foldFigures(unitOfWork());
    expect([await waiting(), await differences()]).toEqual([0, []]);
  });

  it('lose and double nothing when a worker dies in the middle', async () => {
    await happen(owner, 40);
    const before = await waiting();
    const dying = new pg.Client({ connectionString: app.database.app });
    dying.on('error', () => {});
    await dying.connect();
    await dying.query('begin');
    const { rows } = await dying.query<{ folded: number }>(foldSql, [before]);
    expect(rows[0]?.folded).toBe(before);
    const pid = (await dying.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid;
    await owner.query('select pg_terminate_backend($1)', [pid]);
    await dying.end().catch(() => {});
    expect([await waiting(), await differences()]).toEqual([before, []]);
    await foldFigures(unitOfWork());
    expect([await waiting(), await differences()]).toEqual([0, []]);
  });

  it('that somebody changed are found by name, and made anew', async () => {
    await owner.query(`update figure_cell set received = received + 1 where granule = 1 and level = 0 and day = '2026-01-01'`);
    expect(await differences()).toEqual([
      {
        name: 'figure_cell',
        row: expect.stringMatching(/^1 0 2026-01-01/),
        expected: expect.any(Object),
        found: expect.any(Object),
      },
    ]);
    await rebuildFigures(unitOfWork());
    expect(await differences()).toEqual([]);
  });

  it('leave nothing to fold where nothing that counts has changed', async () => {
    await owner.query("update case_fact set received_at = received_at + interval '1 second', due_on = due_on + 1");
    expect(await waiting()).toBe(0);
  });
});
