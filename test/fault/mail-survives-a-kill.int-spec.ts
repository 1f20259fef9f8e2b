import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { CaseStore } from '@vorgang/cases';
import pg from 'pg';
import { startTestApp, type Caller, type TestApp } from '../support/app.js';
import { startTestSmtp, type ReceivedMail, type TestSmtp } from '../support/smtp.js';
import { checkedCase, taxClerk } from '../support/stories.js';

/**
 * The real worker program, in a process of its own, killed (SIGKILL) after the mail server has the mail and before the
 * worker can know or note it.
 */
describe('a worker that is killed between sending a mail and noting it', () => {
  let smtp: TestSmtp;
  let app: TestApp;
  let clerk: Caller;
  const workers: ChildProcess[] = [];

  beforeAll(async () => {
    smtp = await startTestSmtp();
    app = await startTestApp({ env: { SMTP_URL: smtp.url } });
    clerk = await app.signIn(taxClerk('weber'));
  });
  afterAll(async () => {
    for (const worker of workers) await kill(worker);
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

  it('leaves a mail that is not lost: the next worker sends it again, recognisably the same, and notes it', async () => {
    const { id, version } = await checkedCase(app, clerk, { replyChannel: { kind: 'email', email: 'erika@buerger.example' } });
    const first = startWorkerProcess();
    const killed = new Promise<void>((done, failed) => {
      // The mail has come whole; the server has not said so yet.
      smtp.beforeTaken = async () => {
        await kill(first);
        done();
      };
      first.once('exit', (code) => code !== null && failed(new Error(`the worker ended by itself (${code})`)));
    });
    await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['liable'] });
    await killed;
    smtp.beforeTaken = () => {};
    const load = () => app.asSystem(() => app.app.get(CaseStore).loadWith(id, ['letters']));
    expect((await load()).letters).toMatchObject([{ state: 'written' }]);
    const dead = await lockers(app);
    expect(dead).toHaveLength(1);

    const started = performance.now();
    startWorkerProcess();
    await until(async () => (await load()).letters[0]?.state === 'sent');
    const seconds = (performance.now() - started) / 1000;
    // The queue alone would have waited four hours.
    expect(seconds).toBeLessThan(40);
    const mails = smtp.mails.filter(({ to }) => to.includes('erika@buerger.example'));
    expect(mails).toHaveLength(2);
    const ids = mails.map(({ mail }: ReceivedMail) => mail.messageId);
    expect(new Set(ids).size).toBe(1);
    expect((await load()).status).toBe('closed');
    // The second worker may be at other work by now; of the first nothing is left.
    expect(await lockers(app)).not.toContain(dead[0]);
  }, 90_000);
});

async function kill(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const gone = once(worker, 'exit');
  worker.kill('SIGKILL');
  await gone;
}

/** The workers that hold jobs. */
async function lockers(app: TestApp): Promise<string[]> {
  const client = new pg.Client({ connectionString: app.database.worker });
  await client.connect();
  try {
    const { rows } = await client.query<{ by: string }>(
      'select distinct locked_by as by from graphile_worker.jobs where locked_by is not null',
    );
    return rows.map(({ by }) => by);
  } finally {
    await client.end();
  }
}

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if (await done()) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('it did not happen within 40 seconds');
}
