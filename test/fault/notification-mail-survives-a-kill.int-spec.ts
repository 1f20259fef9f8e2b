import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';
import { startTestApp, type Caller, type TestApp } from '../support/app.js';
import { startTestSmtp, type TestSmtp } from '../support/smtp.js';
import { longRound } from '../support/rounds.js';
import { dogTax, submitted, taxClerk } from '../support/stories.js';

/**
 * The real worker program, in a process of its own, killed (SIGKILL) when somebody's notification is there and the mail
 * about it is on its way, before the worker can know or note that it was taken.
 */
longRound('a worker that is killed between telling somebody and noting the mail about it', () => {
  let smtp: TestSmtp;
  let app: TestApp;
  let weber: Caller;
  let schmitz: Caller;
  let owner: pg.Client;
  const workers: ChildProcess[] = [];

  beforeAll(async () => {
    smtp = await startTestSmtp();
    app = await startTestApp({ env: { SMTP_URL: smtp.url } });
    weber = await app.signIn(taxClerk('weber'));
    schmitz = await app.signIn(taxClerk('schmitz'));
    owner = new pg.Client({ connectionString: app.database.owner });
    await owner.connect();
    await owner.query(`update staff set email = 'schmitz@dueren.example' where id = $1`, [schmitz.id]);
    await owner.query(`insert into staff_preference (staff_id, value) values ($1, '{"notify":{"mail":"at-once"}}')`, [schmitz.id]);
  });
  afterAll(async () => {
    for (const worker of workers) await kill(worker);
    await owner.end();
    await app.stop();
    await smtp.stop();
  });

  function startWorkerProcess(): ChildProcess {
    const worker = spawn(process.execPath, ['--import', './scripts/register-ts.mjs', 'apps/worker/src/main.ts'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: app.database.app,
        DATABASE_WORKER_URL: app.database.worker,
        DATA_DIR: app.config.dataDir,
        SMTP_URL: smtp.url,
        WORKER_PORT: '0',
        LOG_LEVEL: 'silent',
      },
    });
    workers.push(worker);
    return worker;
  }

  it('tells nobody twice; the mail is not lost and, where it comes again, the same', async () => {
    const first = startWorkerProcess();
    const killed = new Promise<void>((done) => {
      smtp.beforeTaken = async () => {
        await kill(first);
        done();
      };
    });
    const kase = await submitted(app, dogTax);
    await weber.post(`/api/v1/cases/${kase.id}/claim`);
    await weber.post(`/api/v1/cases/${kase.id}/assign`, { to: schmitz.id });
    await killed;
    smtp.beforeTaken = () => {};
    const told = async () =>
      (await owner.query<{ mailed: boolean }>('select mailed_at is not null as mailed from notification where staff_id = $1', [schmitz.id]))
        .rows;
    expect(await told()).toEqual([{ mailed: false }]);
    startWorkerProcess();
    await until(async () => (await told())[0]?.mailed === true);
    expect(await told()).toEqual([{ mailed: true }]);
    const ids = smtp.mails.map(({ mail }) => mail.messageId);
    expect(new Set(ids).size).toBe(1);
    expect(ids).toHaveLength(2);
  });
});

async function kill(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  worker.kill('SIGKILL');
  await once(worker, 'exit');
}

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if (await done()) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('it did not happen within 40 seconds');
}
