import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { startTestApp, type Caller, type TestApp } from '../support/app.js';
import { asOwner, ended, previewed, runUntil, started } from '../support/bulk.js';
import { longRound } from '../support/rounds.js';
import { dogTax, submitted } from '../support/stories.js';

const cases = 200;

/** The real worker program, in a process of its own, killed (SIGKILL) in the middle of a bulk run. */
longRound('a worker that is killed in the middle of 200 cases', () => {
  let app: TestApp;
  let boss: Caller;
  const workers: ChildProcess[] = [];

  beforeAll(async () => {
    app = await startTestApp();
    boss = await app.signIn({ userName: 'chefin', roles: ['supervisor'], teams: ['steuern'] });
  });
  afterAll(async () => {
    for (const worker of workers) await kill(worker);
    await app.stop();
  });

  function startWorkerProcess(): ChildProcess {
    const worker = spawn(process.execPath, ['--import', './scripts/register-ts.mjs', 'apps/worker/src/main.ts'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: app.database.app,
        DATABASE_WORKER_URL: app.database.worker,
        DATA_DIR: app.config.dataDir,
        WORKER_PORT: '0',
        LOG_LEVEL: 'silent',
      },
    });
    workers.push(worker);
    return worker;
  }

  it('is followed by one that goes on where it was, and nothing is done twice', async () => {
    const ids: string[] = [];
    for (let at = 0; at < cases; at += 20)
      ids.push(...(await Promise.all(Array.from({ length: 20 }, () => submitted(app, dogTax)))).map((kase) => kase.id));
    const first = startWorkerProcess();
    // A note could be written twice without anybody refusing it: the hardest of the actions.
    const preview = await previewed(boss, 'add-note', { text: 'Satzung vom 1. April beachten' }, { ids });
    await started(boss, preview);
    const atKill = await runUntil(boss, preview.id, (run) => run.done >= 40, 60);
    await kill(first);
    expect(atKill.left).toBeGreaterThan(0);
    startWorkerProcess();
    expect(await runUntil(boss, preview.id, ended, 60)).toMatchObject({ state: 'finished', done: cases, refused: 0, failed: 0, left: 0 });
    const notes = await asOwner<{ notes: number; noted: number }>(
      app,
      `select count(*)::int as notes, count(distinct case_id)::int as noted from event where kind = 'case.note-added' and case_id = any($1)`,
      [ids],
    );
    expect(notes).toEqual([{ notes: cases, noted: cases }]);
    const told = await asOwner<{ n: number }>(app, `select count(*)::int as n from event where kind = 'bulk.finished' and stream_id = $1`, [
      preview.id,
    ]);
    expect(told).toEqual([{ n: 1 }]);
  }, 180_000);
});

async function kill(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const gone = once(worker, 'exit');
  worker.kill('SIGKILL');
  await gone;
}
