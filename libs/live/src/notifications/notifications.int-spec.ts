import { AnswerRequest, CaseStore } from '@vorgang/cases';
import { CommandGate, JobRegistry, localDateOf, newId } from '@vorgang/platform';
import pg from 'pg';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { listen } from '../../../../test/support/listen.js';
import { startTestSmtp, type TestSmtp } from '../../../../test/support/smtp.js';
import { checkedCase, dogTax, mayWork, submitted, taxApprover, taxClerk, versionOf } from '../../../../test/support/stories.js';

interface Item {
  id: string;
  kind: string;
  readAt: string | null;
  by: { name: string } | null;
  case: { id: string; caseNumber: string } | null;
  inaccessible: boolean;
  due: string[];
  count: number | null;
  outcome: object | null;
  runId: string | null;
}

describe('notifications', () => {
  let smtp: TestSmtp;
  let app: TestApp;
  let weber: Caller;
  let schmitz: Caller;
  let boss: Caller;
  let approver: Caller;
  let worker: Awaited<ReturnType<TestApp['startWorker']>>;
  let owner: pg.Client;

  beforeAll(async () => {
    smtp = await startTestSmtp();
    app = await startTestApp({ env: { SMTP_URL: smtp.url, LOG_LEVEL: 'silent', PUBLIC_URL: 'https://vorgang.dueren.example' } });
    weber = await app.signIn(taxClerk('weber'));
    schmitz = await app.signIn(taxClerk('schmitz'));
    approver = await app.signIn(taxApprover('lange'));
    boss = await app.signIn({ userName: 'boss', roles: ['supervisor'], teams: ['steuern'] });
    worker = await app.startWorker();
    owner = new pg.Client({ connectionString: app.database.owner });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await app.stop();
    await smtp.stop();
  });

  async function toldOf(who: Caller, caseId: string): Promise<Item[]> {
    await worker.settled();
    const { body } = await who.get<{ items: Item[] }>('/api/v1/notifications?limit=100');
    return body.items.filter((item) => item.case?.id === caseId);
  }
  const kindsOf = async (who: Caller, caseId: string) => (await toldOf(who, caseId)).map((item) => item.kind);
  const assign = (who: Caller, caseId: string, to: Caller | null) => who.post(`/api/v1/cases/${caseId}/assign`, { to: to?.id ?? null });
  const claimed = async (who: Caller) => {
    const kase = await submitted(app, dogTax);
    await who.post(`/api/v1/cases/${kase.id}/claim`);
    return kase;
  };
  const wants = async (who: Caller, mail: string, more: object = {}) => {
    await owner.query(`update staff set email = user_name || '@dueren.example' where id = $1`, [who.id]);
    await owner.query(
      `insert into staff_preference (staff_id, value) values ($1, $2) on conflict (staff_id) do update set value = excluded.value`,
      [who.id, JSON.stringify({ notify: { mail }, ...more })],
    );
  };
  const mailsTo = (who: string) => smtp.mails.filter(({ to }) => to.includes(`${who}@dueren.example`)).map(({ mail }) => mail);
  const run = async (task: string) => {
    await owner.query('select graphile_worker.add_job($1)', [task]);
    await worker.settled();
  };

  it('tell whom a case was given to and whom it was taken from, and nobody what they did themselves', async () => {
    const kase = await claimed(weber);
    expect(await kindsOf(weber, kase.id)).toEqual([]);
    await assign(weber, kase.id, schmitz);
    expect(await toldOf(schmitz, kase.id)).toMatchObject([
      { kind: 'given-to-me', by: { name: 'weber' }, case: { caseNumber: kase.caseNumber }, readAt: null, inaccessible: false },
    ]);
    expect(await kindsOf(weber, kase.id)).toEqual([]);
    await assign(boss, kase.id, weber);
    expect(await kindsOf(schmitz, kase.id)).toEqual(['taken-from-me', 'given-to-me']);
    expect(await kindsOf(weber, kase.id)).toEqual(['given-to-me']);
    await assign(boss, kase.id, null);
    expect(await kindsOf(weber, kase.id)).toEqual(['taken-from-me', 'given-to-me']);
    expect(await kindsOf(boss, kase.id)).toEqual([]);
  });

  it('tell nothing when one releases a case oneself', async () => {
    const kase = await claimed(weber);
    expect((await weber.post(`/api/v1/cases/${kase.id}/release`)).status).toBe(200);
    expect(await kindsOf(weber, kase.id)).toEqual([]);
  });

  it('tell when a proposal is returned', async () => {
    // Five dogs and a dangerous one need a second signature.
    const { id, version } = await checkedCase(app, weber, {
      form: {
        dog: { name: 'Rex', breed: 'American Staffordshire Terrier', chip: '276093400123457' },
        keeping: { reason: 'taken-in', since: '2026-02-25', otherDogs: 0 },
        declaration: true,
      },
    });
    const proposed = await weber.post(`/api/v1/cases/${id}/proposal`, {
      version,
      kind: 'reject',
      reasons: [(await weber.get(`/api/v1/cases/${id}`)).body.service.reasons.find((r: { kind: string }) => r.kind === 'reject').key],
      explanation: 'Weil.',
    });
    expect(proposed.body).toMatchObject({ status: 'proposed' });
    const returned = await approver.post(`/api/v1/cases/${id}/return`, {
      version: await versionOf(approver, id),
      comment: 'Bitte ergänzen',
    });
    expect(returned.status).toBe(200);
    expect(await kindsOf(weber, id)).toEqual(['returned']);
  });

  it('tell when the citizen answers', async () => {
    const kase = await claimed(weber);
    const asked = await weber.post(`/api/v1/cases/${kase.id}/information-request`, {
      version: await versionOf(weber, kase.id),
      items: [(await weber.get(`/api/v1/cases/${kase.id}`)).body.service.requestItems[0].key],
      text: '',
    });
    expect(asked.status).toBe(200);
    const { request } = await app.asSystem(() => app.app.get(CaseStore).load(kase.id));
    await app.asSystem(() =>
      app.app.get(CommandGate).send(new AnswerRequest(kase.id, { answerId: kase.submissionId, message: 'hier', attachments: [] })),
    );
    expect(request?.state).toBe('open');
    expect(await kindsOf(weber, kase.id)).toEqual(['answered']);
  });

  it('tell when a colleague records an answer, and not who records it', async () => {
    const kase = await claimed(weber);
    await weber.post(`/api/v1/cases/${kase.id}/information-request`, {
      version: await versionOf(weber, kase.id),
      items: [],
      text: 'Bitte',
    });
    const receivedOn = localDateOf(app.clock.now());
    const part = { way: 'telephone', receivedOn, message: 'kommt', moreToCome: true };
    expect((await weber.post(`/api/v1/cases/${kase.id}/answers`, part)).body.status).toBe('waiting');
    expect((await schmitz.post(`/api/v1/cases/${kase.id}/answers`, { ...part, moreToCome: false })).body.status).toBe('open');
    expect(await kindsOf(weber, kase.id)).toEqual(['answered']);
    expect(await kindsOf(schmitz, kase.id)).toEqual([]);
  });

  it('tell who has the case, or proposed it, when a letter cannot be delivered', async () => {
    smtp.refuse = (address) => (address.endsWith('@unbekannt.example') ? { code: 550, message: '5.1.1 unknown' } : undefined);
    const { id, version } = await checkedCase(app, weber, { replyChannel: { kind: 'email', email: 'niemand@unbekannt.example' } });
    await weber.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['liable'] });
    expect(await kindsOf(weber, id)).toContain('failed');
    expect((await toldOf(weber, id)).filter((item) => item.kind === 'failed')).toHaveLength(1);
  });

  it('come once, however often the job runs', async () => {
    const kase = await claimed(weber);
    await assign(weber, kase.id, schmitz);
    await worker.settled();
    const { rows } = await owner.query<{ id: string }>(`select id from event where case_id = $1 and kind = 'case.assigned'`, [kase.id]);
    for (let i = 0; i < 2; i++) {
      await owner.query(`select graphile_worker.add_job('notifications:notify', json_build_object('id', $1::text))`, [rows[0]!.id]);
      await worker.settled();
    }
    expect(await kindsOf(schmitz, kase.id)).toEqual(['given-to-me']);
  });

  it('can be read, unread, read all at once up to what one has seen, and read by opening the case; the number comes live', async () => {
    const listener = await listen(app, schmitz);
    const before = (await schmitz.get('/api/v1/notifications/count')).body.unread.count as number;
    const [first, second] = [await claimed(weber), await claimed(weber)];
    await assign(weber, first.id, schmitz);
    const [one] = await toldOf(schmitz, first.id);
    await listener.next((m) => m.event === 'notification' && m.data.unread === before + 1);
    expect((await schmitz.request('PUT', `/api/v1/notifications/${one!.id}/read`, { read: true })).status).toBe(204);
    await listener.next((m) => m.event === 'notification' && m.data.unread === before);
    await schmitz.request('PUT', `/api/v1/notifications/${one!.id}/read`, { read: false });
    expect((await toldOf(schmitz, first.id))[0]?.readAt).toBeNull();
    await assign(weber, second.id, schmitz);
    await worker.settled();
    await schmitz.post('/api/v1/notifications/read-all', { until: one!.id });
    expect((await toldOf(schmitz, first.id))[0]?.readAt).not.toBeNull();
    expect((await toldOf(schmitz, second.id))[0]?.readAt).toBeNull();
    expect((await schmitz.get('/api/v1/notifications?unread=true')).body.items.map((item: Item) => item.case?.id)).toEqual([second.id]);
    await schmitz.request('PUT', `/api/v1/notifications/cases/${second.id}/read`);
    expect((await schmitz.get('/api/v1/notifications/count')).body.unread).toEqual({ count: 0, capped: false });
    // Nobody reads or marks other people's notifications.
    expect((await weber.request('PUT', `/api/v1/notifications/${one!.id}/read`, { read: false })).body).toMatchObject({
      code: 'notification.not-found',
    });
    listener.stop();
  });

  it('come in pages', async () => {
    const all = (await schmitz.get('/api/v1/notifications?limit=100')).body.items.map((item: Item) => item.id);
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { body }: { body: { items: Item[]; next: string | null } } = await schmitz.get<{ items: Item[]; next: string | null }>(
        `/api/v1/notifications?limit=2${next ? `&cursor=${encodeURIComponent(next)}` : ''}`,
      );
      seen.push(...body.items.map((item) => item.id));
      next = body.next;
    }
    expect(seen).toEqual(all);
    expect((await schmitz.get('/api/v1/notifications?cursor=abc')).body).toMatchObject({ code: 'paging.bad-cursor' });
  });

  it('say nothing of a case that one may not read any more', async () => {
    const leaver = await app.signIn(taxClerk('wechsler'));
    const kase = await claimed(weber);
    await assign(weber, kase.id, leaver);
    expect(await kindsOf(leaver, kase.id)).toEqual(['given-to-me']);
    await owner.query('delete from team_member where staff_id = $1', [leaver.id]);
    const { body } = await leaver.get('/api/v1/notifications');
    expect(body.items).toMatchObject([{ kind: 'given-to-me', case: null, inaccessible: true }]);
    expect(JSON.stringify(body)).not.toMatch(new RegExp(`${kase.caseNumber}|Müller|Bello`));
  });

  it('go by mail at once to who wants that: number, service and what happened, in their language; once, and again after a failure', async () => {
    const reader = await app.signIn(taxClerk('mailer'));
    await wants(reader, 'at-once', { locale: 'en' });
    const kase = await claimed(weber);
    smtp.refuse = () => ({ code: 451, message: '4.2.1 later' });
    await assign(weber, kase.id, reader);
    await worker.settled();
    expect(mailsTo('mailer')).toEqual([]);
    expect((await owner.query(`select mailed_at from notification where staff_id = $1`, [reader.id])).rows).toEqual([{ mailed_at: null }]);
    expect(
      (await owner.query(`select 1 from graphile_worker.jobs where task_identifier = 'notifications:notify' and attempts > 0`)).rows,
    ).toHaveLength(1);
    smtp.refuse = () => undefined;
    await owner.query(
      `select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs where task_identifier = 'notifications:notify'), run_at := now())`,
    );
    await worker.settled();
    const [mail, ...others] = mailsTo('mailer');
    expect(others).toEqual([]);
    expect(mail!.subject).toMatch(new RegExp(`^Case ${kase.caseNumber} \\(.+\\) was given to you$`));
    expect(mail!.text).toContain(`https://vorgang.dueren.example/cases/${kase.id}`);
    expect(mail!.messageId).toMatch(/^<notification\.[0-9a-f-]{36}\.[0-9a-f-]{36}@dueren\.example>$/);
    expect(mail!.headers.get('content-language')).toBe('en');
    expect(`${mail!.subject} ${mail!.text} ${String(mail!.html)}`).not.toMatch(/Müller|Bello|weber/);
    const { rows } = await owner.query<{ id: string }>(`select id from event where case_id = $1 and kind = 'case.assigned'`, [kase.id]);
    await owner.query(`select graphile_worker.add_job('notifications:notify', json_build_object('id', $1::text))`, [rows[0]!.id]);
    await worker.settled();
    expect(mailsTo('mailer')).toHaveLength(1);
  });

  it('are not tried for ever where the address is wrong; that is told', async () => {
    const reader = await app.signIn(taxClerk('vertippt'));
    await wants(reader, 'at-once');
    smtp.refuse = () => ({ code: 550, message: '5.1.1 unknown' });
    const kase = await claimed(weber);
    await assign(weber, kase.id, reader);
    await worker.settled();
    smtp.refuse = () => undefined;
    expect((await reader.get('/api/v1/notifications')).body.items).toMatchObject([{ mailProblem: 'mail.refused: 550 5.1.1' }]);
    expect((await owner.query(`select 1 from graphile_worker.jobs where task_identifier = 'notifications:notify'`)).rows).toEqual([]);
  });

  it('tell in the morning of an office day what is due, one for each case and day, and mail it at seven in the city', async () => {
    const reader = await app.signIn(taxClerk('morgens'));
    await wants(reader, 'daily');
    const [late, today, tomorrow, followUp, later] = [
      await claimed(reader),
      await claimed(reader),
      await claimed(reader),
      await claimed(reader),
      await claimed(reader),
    ];
    const set = (id: string, what: string, day: string) => owner.query(`update work_item set ${what} = $2 where case_id = $1`, [id, day]);
    await set(late.id, 'due_on', '2026-03-26');
    await set(today.id, 'due_on', '2026-03-27');
    // The office day after Friday, 27 March, is Monday, 30 March; in between the clocks change.
    await set(tomorrow.id, 'due_on', '2026-03-30');
    await set(followUp.id, 'follow_up_on', '2026-03-27');
    await set(followUp.id, 'due_on', '2026-05-04');
    await set(later.id, 'due_on', '2026-03-31');
    // Six o'clock: 5:00 UTC in winter.
    app.clock.set('2026-03-27T05:00:30Z');
    await run('notifications:morning');
    expect(mailsTo('morgens')).toEqual([]);
    app.clock.set('2026-03-27T06:00:30Z');
    await run('notifications:morning');
    await run('notifications:morning');
    const { body } = await reader.get('/api/v1/notifications');
    expect(Object.fromEntries(body.items.map((item: Item) => [item.case?.id, item.due]))).toEqual({
      [late.id]: ['overdue'],
      [today.id]: ['due-today'],
      [tomorrow.id]: ['due-tomorrow'],
      [followUp.id]: ['follow-up'],
    });
    expect(mailsTo('morgens')).toHaveLength(1);
    expect(mailsTo('morgens')[0]!.subject).toBe('4 Neuigkeiten zu Ihren Vorgängen');
    // Nothing happens on Saturday. On Monday, in summer time, 5:00 UTC is seven o'clock.
    app.clock.set('2026-03-28T06:00:30Z');
    await run('notifications:morning');
    app.clock.set('2026-03-30T05:00:30Z');
    await run('notifications:morning');
    expect(mailsTo('morgens')).toHaveLength(2);
    expect((await toldOf(reader, tomorrow.id)).map((item) => item.due)).toEqual([['due-today'], ['due-tomorrow']]);
    expect(await toldOf(reader, late.id)).toHaveLength(1);
    app.clock.set('2026-03-02T09:00:00Z');
  });

  it('tell what became overdue on a morning that nobody was told of, on the next one', async () => {
    const reader = await app.signIn(taxClerk('verreist'));
    const kase = await claimed(reader);
    await owner.query(`update work_item set due_on = '2026-03-17' where case_id = $1`, [kase.id]);
    // The case is due on Tuesday. No worker runs on Wednesday and Thursday; one runs on Friday.
    app.clock.set('2026-03-17T06:00:30Z');
    await run('notifications:morning');
    app.clock.set('2026-03-20T06:00:30Z');
    await run('notifications:morning');
    await run('notifications:morning');
    expect((await toldOf(reader, kase.id)).map((item) => item.due)).toEqual([['overdue'], ['due-today']]);
    app.clock.set('2026-03-02T09:00:00Z');
  });

  it('make no job for each case of a bulk run, but for its tasks: whoever has one is told', () => {
    const jobs = (requestId: string, kind = 'case.assigned') =>
      worker.app
        .get(JobRegistry)
        .sources.flatMap((source) => source.rules)
        .filter((rule) => rule.on.includes(kind))
        .flatMap((rule) =>
          rule.jobs({
            id: newId(),
            kind,
            caseId: newId(),
            stream: { kind: 'case', id: newId(), position: 2 },
            occurredAt: app.clock.now(),
            requestId,
            data: {},
          }),
        )
        .filter((job) => job.task === 'notifications:notify').length;
    expect([jobs(newId()), jobs(`bulk:${newId()}`), jobs(`bulk:${newId()}`, 'case.task-withdrawn')]).toEqual([1, 0, 1]);
  });

  it('tell of a bulk run once: its author that it has ended, and people who got cases how many', async () => {
    const target = await app.signIn(taxClerk('vertretung'));
    const cases = [await claimed(weber), await claimed(weber), await claimed(weber)];
    const preview = await boss.post('/api/v1/bulk-runs/preview', {
      action: 'assign',
      params: { to: target.id, comment: '' },
      selection: { ids: cases.map((kase) => kase.id) },
    });
    expect(preview.status).toBeLessThan(300);
    const before = (await weber.get('/api/v1/notifications/count')).body.unread.count as number;
    const started = await boss.post('/api/v1/bulk-runs', { previewId: preview.body.id });
    expect(started.status).toBeLessThan(300);
    await worker.settled();
    expect((await boss.get('/api/v1/notifications')).body.items[0]).toMatchObject({
      kind: 'bulk-finished',
      runId: preview.body.id,
      outcome: { done: 3, refused: 0, failed: 0, stopped: false },
    });
    expect((await target.get('/api/v1/notifications')).body.items).toMatchObject([{ kind: 'given-to-me', count: 3, by: { name: 'boss' } }]);
    expect(
      (await weber.get('/api/v1/notifications?limit=100')).body.items.filter((item: Item) => item.runId === preview.body.id),
    ).toMatchObject([{ kind: 'taken-from-me', count: 3 }]);
    expect((await weber.get('/api/v1/notifications/count')).body.unread.count).toBe(before + 1);
  });

  it('go away after ninety days', async () => {
    app.clock.set('2026-07-02T09:00:00Z');
    await run('notifications:prune');
    expect((await owner.query('select 1 from notification')).rows).toEqual([]);
    app.clock.set('2026-03-02T09:00:00Z');
  });

  it('are for those who may not be somebody else: a clerk of another team hears nothing of them', async () => {
    const other = await app.signIn({
      userName: 'yilmaz',
      roles: ['clerk'],
      teams: ['buergerbuero'],
      competences: [mayWork('bewohnerparkausweis')],
    });
    expect((await other.get('/api/v1/notifications')).body).toEqual({ items: [], next: null, unread: { count: 0, capped: false } });
  });
});
