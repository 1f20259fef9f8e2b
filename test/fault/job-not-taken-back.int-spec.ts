import pg from 'pg';
import { submit } from '../intake/given.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { longRound } from '../support/rounds.js';

/**
 * The statement that takes a done job off the queue fails (here: refused by a trigger; in a city: a connection that breaks at
 * that moment). The job must not stay taken by a runner that lives.
 */
longRound('a job that is done, but cannot be taken off the queue', () => {
  let app: TestApp;
  let jobs: pg.Client;
  const unhandled: unknown[] = [];
  const note = (error: unknown) => unhandled.push(error);

  beforeAll(async () => {
    process.on('unhandledRejection', note);
    app = await startTestApp();
    jobs = new pg.Client({ connectionString: app.database.worker });
    await jobs.connect();
  });
  afterAll(async () => {
    await jobs.end();
    await app.stop();
    process.off('unhandledRejection', note);
  });

  it('is done again by the next runner of the same program', async () => {
    await jobs.query(`
      create function graphile_worker.refuse() returns trigger language plpgsql as $$ begin raise exception 'not now'; end $$;
      create trigger refuse before delete on graphile_worker._private_jobs for each row execute function graphile_worker.refuse();`);
    const worker = await app.startWorker();
    expect((await submit(await app.portal())).status).toBe(201);
    const taken = async () => {
      const { rows } = await jobs.query<{ by: string }>(
        'select distinct locked_by as by from graphile_worker.jobs where locked_at is not null',
      );
      return rows.map(({ by }) => by);
    };
    let first: string[] = [];
    for (let i = 0; i < 200 && first.length === 0; i++) {
      await new Promise((later) => setTimeout(later, 50));
      first = await taken();
    }
    expect(first).toHaveLength(1);
    await new Promise((later) => setTimeout(later, 500));
    await jobs.query('drop trigger refuse on graphile_worker._private_jobs');
    await worker.settled();
    expect(await taken()).toEqual([]);
    expect(unhandled).toEqual([]);
  }, 60_000);
});
