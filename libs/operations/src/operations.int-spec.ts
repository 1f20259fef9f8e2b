import pg from 'pg';
import { CaseStore } from '@vorgang/cases';
import { startTestApp, type Caller, type TestApp } from '../../../test/support/app.js';
import { asOwner } from '../../../test/support/bulk.js';
import { pagesRead } from '../../../test/support/pages-read.js';
import { startTestSmtp, type TestSmtp } from '../../../test/support/smtp.js';
import { checkedCase, taxClerk } from '../../../test/support/stories.js';

interface Jobs {
  waiting: number;
  failed: number;
  later: number;
  items: {
    id: string;
    task: string;
    state: string;
    attempts: number;
    error: string;
    nextTryAt: string | null;
    about: { caseId?: string; letterId?: string };
  }[];
}

describe('what administrators see and do about the running of the system', () => {
  let smtp: TestSmtp;
  let app: TestApp;
  let administrator: Caller;
  let auditor: Caller;
  let clerk: Caller;
  let worker: Awaited<ReturnType<TestApp['startWorker']>>;
  let caseId: string;
  let caseNumber: string;

  beforeAll(async () => {
    smtp = await startTestSmtp();
    smtp.refuse = () => ({ code: 451, message: '4.2.1 not now, <erika@buerger.example>' });
    app = await startTestApp({ env: { SMTP_URL: smtp.url, LOG_LEVEL: 'silent' } });
    administrator = await app.signIn({ userName: 'verwaltung', roles: ['administrator'] });
    auditor = await app.signIn({ userName: 'revision', roles: ['auditor'] });
    clerk = await app.signIn(taxClerk('weber'));
    worker = await app.startWorker();
    const made = await checkedCase(app, clerk, { replyChannel: { kind: 'email', email: 'erika@buerger.example' } });
    caseId = made.id;
    await clerk.post(`/api/v1/cases/${made.id}/proposal`, { version: made.version, kind: 'grant', reasons: ['liable'] });
    await worker.settled();
    caseNumber = (await clerk.get(`/api/v1/cases/${caseId}`)).body.caseNumber as string;
  });
  afterAll(async () => {
    await app.stop();
    await smtp.stop();
  });

  const jobs = async (who = administrator) => (await who.get<Jobs>('/api/v1/system/jobs')).body;
  const letterState = () => app.asSystem(async () => (await app.app.get(CaseStore).listOf(caseId, 'letters'))[0]?.state);

  it('a mail that is not taken is a job that tries again; its error is told without what it quotes', async () => {
    const { items, failed } = await jobs();
    expect(failed).toBe(0);
    expect(items).toMatchObject([
      { task: 'correspondence:send-mail', state: 'retrying', error: 'mail.not-taken: 451 4.2.1', about: { caseId } },
    ]);
    expect(items[0]?.nextTryAt).not.toBeNull();
    expect(JSON.stringify(items)).not.toContain('erika');
    const { body } = await administrator.get('/api/v1/system/letters?state=written');
    expect(body.items).toMatchObject([
      { caseNumber, caseId: null, way: 'mail', state: 'written', problem: null, nextTryAt: expect.any(String) },
    ]);
    expect(body.counts).toEqual([{ way: 'mail', state: 'written', count: 1 }]);
    // People who may read the case get a link to it.
    expect((await auditor.get('/api/v1/system/letters?state=written')).body.items).toMatchObject([{ caseId }]);
  });

  it('goes out at once when the mail server is back and an administrator retries it; both are recorded', async () => {
    smtp.refuse = () => undefined;
    const [job] = (await jobs()).items;
    expect((await auditor.post(`/api/v1/system/jobs/${job?.id}/retry`)).status).toBe(403);
    expect((await clerk.post(`/api/v1/system/jobs/${job?.id}/retry`)).status).toBe(403);
    const answer = await administrator.post(`/api/v1/system/jobs/${job?.id}/retry`);
    expect([answer.status, answer.body]).toEqual([200, { task: 'correspondence:send-mail', attempts: 1 }]);
    for (let i = 0; i < 100 && (await letterState()) !== 'sent'; i++) await new Promise((later) => setTimeout(later, 100));
    expect(await letterState()).toBe('sent');
    expect((await jobs()).items).toEqual([]);
    const { entries } = (await auditor.get(`/api/v1/events?case=${caseId}&kind=job.retried`)).body;
    expect(entries).toMatchObject([{ by: { name: 'verwaltung' }, data: { task: 'correspondence:send-mail', attempts: 1 }, caseId }]);
    expect((await administrator.post(`/api/v1/system/jobs/${job?.id}/retry`)).body.code).toBe('job.not-found');
    expect((await administrator.get('/api/v1/system/letters')).body.sent.mail).toEqual({ count: 1, capped: false });
  });

  it('a job that was given up is listed, makes the system page yellow, and can be put away', async () => {
    const jobsOwner = new pg.Client({ connectionString: app.database.worker });
    await jobsOwner.connect();
    await jobsOwner.query(
      `select graphile_worker.add_job('correspondence:send-mail', '{"caseId": "x", "letterId": "y", "name": "Erika"}', run_at := now() + interval '1 day')`,
    );
    await jobsOwner.query(
      `select graphile_worker.permanently_fail_jobs(array(select id from graphile_worker.jobs), 'the letter to Erika failed')`,
    );
    await jobsOwner.end();
    const { items, failed } = await jobs();
    expect(failed).toBe(1);
    expect(items).toMatchObject([{ state: 'failed', nextTryAt: null, error: 'the letter to failed' }]);
    expect(JSON.stringify(items)).not.toContain('Erika');
    const health = (await administrator.get('/api/v1/system/health')).body;
    expect(health.checks.find((one: { key: string }) => one.key === 'jobs')).toMatchObject({ state: 'watch', values: { failed: 1 } });
    expect((await administrator.post(`/api/v1/system/jobs/${items[0]?.id}/discard`)).status).toBe(200);
    expect((await jobs()).failed).toBe(0);
    expect((await auditor.get('/api/v1/events?kind=job.discarded')).body.entries).toHaveLength(1);
  });

  it('the serving role has no other way to the jobs', async () => {
    const serving = new pg.Client({ connectionString: app.database.app });
    await serving.connect();
    for (const sql of [
      'select * from graphile_worker._private_jobs',
      `select graphile_worker.add_job('x')`,
      'select * from event_cursor',
      'create table job_desk.mine (x text)',
      `create or replace function job_desk.counts() returns text language sql as 'select 1::text'`,
    ]) {
      await expect(serving.query(sql)).rejects.toThrow(/permission denied|must be owner|cannot change return type/);
    }
    await serving.end();
  });

  it('health in one answer: every part with its state, and the worst of them on top', async () => {
    const { status, body } = await administrator.get('/api/v1/system/health');
    expect(status).toBe(200);
    const states = Object.fromEntries(body.checks.map(({ key, state }: { key: string; state: string }) => [key, state]));
    expect(Object.keys(states)).toEqual([
      'database',
      'migrations',
      'log-place',
      'worker',
      'follower',
      'jobs',
      'letters',
      'stuck-cases',
      'mail-server',
      'quarantine',
      'disk',
      'permit-key',
      'administrators',
      'versions',
    ]);
    expect(states).toMatchObject({
      database: 'good',
      migrations: 'good',
      'log-place': 'good',
      worker: 'good',
      follower: 'good',
      jobs: 'good',
      letters: 'good',
      'mail-server': 'good',
      quarantine: 'good',
      'permit-key': 'good',
      versions: 'good',
    });
    // There is one administrator, whose requests nobody could confirm.
    expect(states['administrators']).toBe('watch');
    expect((await auditor.get('/api/v1/system/health')).status).toBe(200);
    expect((await clerk.get('/api/v1/system/health')).status).toBe(403);
    expect((await app.anonymous().get('/health/ready')).body).toEqual({ status: 'ok' });
  });

  it('health reads the log from where it was followed to, not from its beginning', async () => {
    // 100,000 events that were followed long ago.
    await asOwner(
      app,
      `
      insert into event (id, stream_kind, stream_id, position, kind, version, actor_kind, actor_id, actor_name, request_id, occurred_at, data, xid)
      select gen_random_uuid(), 'demo', gen_random_uuid(), 1, 'demo.long-ago', 1, 'system', 'x', 'x', 'x', now(), '{}', 1 from generate_series(1, 100000)`,
    );
    await asOwner(app, 'vacuum analyze event');
    const read = await pagesRead(
      (sql, parameters) => asOwner(app, sql, parameters),
      'event',
      () => administrator.get('/api/v1/system/health'),
    );
    await asOwner(app, `delete from event where kind = 'demo.long-ago'`);
    expect(read).toBeLessThan(1000);
  });

  it('a test mail goes to oneself, through the real mail server, and is recorded', async () => {
    expect((await administrator.post('/api/v1/system/test-mail')).body.code).toBe('system.no-address');
    const { version } = (await administrator.get(`/api/v1/staff/${administrator.id}`)).body as { version: number };
    const changed = await administrator.request('PATCH', `/api/v1/staff/${administrator.id}`, {
      version,
      email: 'admin@dueren.example',
      locale: 'de',
    });
    expect(changed.status).toBe(200);
    expect((await administrator.post('/api/v1/system/test-mail')).body).toEqual({ taken: true, reason: null });
    expect(smtp.mails.find(({ to }) => to.includes('admin@dueren.example'))?.mail.subject).toBe('Testmail von Vorgang');
    smtp.refuse = () => ({ code: 550, message: '5.1.1 no <admin@dueren.example>' });
    expect((await administrator.post('/api/v1/system/test-mail')).body).toEqual({ taken: false, reason: 'mail.refused: 550 5.1.1' });
    smtp.refuse = () => undefined;
    expect((await auditor.post('/api/v1/system/test-mail')).status).toBe(403);
    expect((await auditor.get('/api/v1/events?kind=system.mail-tested')).body.entries).toHaveLength(2);
  });
});
