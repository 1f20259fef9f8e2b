import { CaseRebuild } from '@vorgang/cases';
import { EventLog } from '@vorgang/event-log';
import { UnitOfWork } from '@vorgang/platform';
import pg from 'pg';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { dogTax, submitted, taxClerk } from '../../../../test/support/stories.js';

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
const question = 'Zählt der Hund nach dem Augenschein zu den gelisteten Rassen?';

interface Item {
  id: string;
  question: string;
  state: string;
  caseId: string | null;
  officeDaysLeft: number | null;
  nobodyThere: string | null;
}

describe('tasks', () => {
  let app: TestApp;
  let weber: Caller;
  let schmitz: Caller;
  let warden: Caller;
  let stranger: Caller;
  let owner: pg.Client;
  let worker: Awaited<ReturnType<TestApp['startWorker']>>;
  let team: string;

  beforeAll(async () => {
    app = await startTestApp({ at: '2026-03-02T09:00:00Z' });
    weber = await app.signIn(taxClerk('weber'));
    schmitz = await app.signIn(taxClerk('schmitz'));
    owner = new pg.Client({ connectionString: app.database.owner });
    await owner.connect();
    team = await aTeam('ordnungsamt', 'Ordnungsamt');
    warden = await app.signIn({ userName: 'kaya', displayName: 'Emre Kaya', roles: ['clerk'], teams: ['ordnungsamt'] });
    stranger = await app.signIn({ userName: 'fremd', roles: ['clerk'], teams: ['buergerbuero'] });
    worker = await app.startWorker();
    await app.signIn({ userName: 'streife', roles: ['clerk'], teams: ['ordnungsamt'] });
  });
  afterAll(async () => {
    await owner.end();
    await app.stop();
  });

  async function aTeam(key: string, title: string): Promise<string> {
    const { rows } = await owner.query<{ id: string }>(
      `insert into team (id, key, title, changed_by) values (gen_random_uuid(), $1, $2, 'test') returning id`,
      [key, title],
    );
    return rows[0]?.id ?? '';
  }
  const hold = async (who: Caller, name: string): Promise<string> => {
    const body = new FormData();
    body.append('file', new Blob([Uint8Array.from(png)]), name);
    return (await who.request('POST', '/api/v1/papers', body)).body.id as string;
  };

  /** A case of weber's with two files in it. */
  async function withFiles(): Promise<{ id: string; caseNumber: string; files: string[] }> {
    const { id, caseNumber } = await submitted(app, dogTax);
    await weber.post(`/api/v1/cases/${id}/claim`);
    const papers = [
      { paperId: await hold(weber, 'Hund.png'), name: 'Foto des Hundes', purpose: 'correspondence' },
      { paperId: await hold(weber, 'Konto.png'), name: 'Kontoauszug', purpose: 'correspondence' },
    ];
    await weber.post(`/api/v1/cases/${id}/papers`, { source: 'post', receivedOn: '2026-03-02', papers });
    const { attachments } = (await weber.get<{ attachments: { id: string }[] }>(`/api/v1/cases/${id}`)).body;
    return { id, caseNumber, files: attachments.map((one) => one.id) };
  }

  const give = (who: Caller, caseId: string, more: object = {}) =>
    who.post(`/api/v1/cases/${caseId}/tasks`, { to: { kind: 'team', id: team }, question, dueOn: '2026-03-16', ...more });
  const mine = async (who: Caller, query = 'list=mine') => (await who.get<{ items: Item[] }>(`/api/v1/tasks?${query}`)).body.items;
  const told = async (who: Caller) => {
    await worker.settled();
    const { body } = await who.get<{ items: { kind: string; task: { id: string } | null; case: { id: string } | null }[] }>(
      '/api/v1/notifications?limit=100',
    );
    return body.items;
  };
  /** The one task of the case that this person has. */
  async function taskIn(caseId: string): Promise<string> {
    const { rows } = await owner.query<{ id: string }>('select id from case_task where case_id = $1 order by number desc limit 1', [
      caseId,
    ]);
    return rows[0]?.id ?? '';
  }

  it('show what was shared to whoever has them, and nothing else of the case', async () => {
    const kase = await withFiles();
    const [shared, secret] = kase.files;
    expect(await give(weber, kase.id, { files: [shared] })).toMatchObject({ status: 200, body: { caseId: kase.id } });
    const taskId = await taskIn(kase.id);

    const shown = await warden.get(`/api/v1/tasks/${taskId}`);
    expect(shown.body).toMatchObject({
      question,
      caseNumber: kase.caseNumber,
      caseId: null,
      service: { key: dogTax },
      by: { name: 'weber' },
      officeDaysLeft: 10,
      shared: { files: [{ id: shared, name: 'Foto des Hundes' }], applicant: null, form: null, schema: null },
      mayAnswer: true,
    });
    expect(JSON.stringify(shown.body)).not.toMatch(/Müller|Bello|Kontoauszug|Oberstraße/);
    expect((await warden.get(`/api/v1/tasks/${taskId}/files/${shared}`)).bytes).toEqual(new Uint8Array(png));

    // No other way leads further into the case.
    for (const path of [
      `/api/v1/tasks/${taskId}/files/${secret}`,
      `/api/v1/cases/${kase.id}`,
      `/api/v1/cases/${kase.id}/timeline`,
      `/api/v1/cases/${kase.id}/entries/notes`,
      `/api/v1/cases/${kase.id}/entries/tasks`,
      `/api/v1/cases/${kase.id}/attachments/${shared}`,
      `/api/v1/cases/${kase.id}/attachments/${secret}`,
      `/api/v1/cases/${kase.id}/askable`,
      `/api/v1/cases/${kase.id}/others`,
    ])
      expect({ path, status: (await warden.get(path)).status }).toEqual({ path, status: 404 });
    expect((await warden.post(`/api/v1/cases/${kase.id}/notes`, { text: 'x' })).status).toBe(404);
    for (const path of ['/api/v1/cases?queue=all', '/api/v1/cases?queue=took-part', `/api/v1/search?q=${kase.caseNumber}`]) {
      const { status, body } = await warden.get(path);
      expect({ path, status, found: JSON.stringify(body).includes(kase.id) }).toEqual({ path, status: 200, found: false });
    }
  });

  it('are unknown to everybody else, and to files of other cases', async () => {
    const kase = await withFiles();
    const other = await withFiles();
    await give(weber, kase.id, { files: [kase.files[0]] });
    const taskId = await taskIn(kase.id);
    expect(await stranger.get(`/api/v1/tasks/${taskId}`)).toMatchObject({ status: 404, body: { code: 'task.not-found' } });
    expect((await stranger.post(`/api/v1/tasks/${taskId}/answer`, { text: 'x' })).status).toBe(404);
    expect((await stranger.get(`/api/v1/tasks/${taskId}/files/${kase.files[0]}`)).status).toBe(404);
    expect((await mine(stranger)).map(({ id }) => id)).not.toContain(taskId);
    // A colleague who may read the case sees its task, and cannot answer it.
    expect((await schmitz.get(`/api/v1/tasks/${taskId}`)).body).toMatchObject({ caseId: kase.id, mayAnswer: false });
    expect((await schmitz.post(`/api/v1/tasks/${taskId}/answer`, { text: 'x' })).status).toBe(404);
    expect((await warden.get(`/api/v1/tasks/${taskId}/files/${other.files[0]}`)).status).toBe(404);
    expect(await give(weber, kase.id, { files: [other.files[0]] })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/files/0', code: 'task.unknown-file' }] },
    });
    // An administrator sees nothing that tax secrecy protects, whatever team they are in.
    const admin = await app.signIn({ userName: 'verwaltung', roles: ['administrator'], teams: ['ordnungsamt'] });
    expect((await admin.get(`/api/v1/tasks/${taskId}`)).status).toBe(403);
    expect(await give(weber, kase.id, { to: { kind: 'person', id: admin.id } })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/to', code: 'task.nobody-there' }] },
    });
  });

  it('come back with the answer: the case is to be looked at, its clerk is told, and what was shared is closed', async () => {
    const kase = await withFiles();
    await give(weber, kase.id, { files: [kase.files[0]], applicant: true, form: true });
    const taskId = await taskIn(kase.id);
    expect((await told(warden)).filter(({ task }) => task?.id === taskId)).toMatchObject([{ kind: 'task-given', case: null }]);
    expect((await warden.get(`/api/v1/tasks/${taskId}`)).body).toMatchObject({
      shared: { applicant: { familyName: 'Müller' }, form: { dog: { name: 'Bello' } }, schema: { type: 'object' } },
    });
    expect((await mine(warden)).filter(({ id }) => id === taskId)).toMatchObject([{ question, state: 'open', caseId: null }]);

    const papers = [{ paperId: await hold(warden, 'Vermerk.png'), name: 'Vermerk der Streife' }];
    expect((await warden.post(`/api/v1/tasks/${taskId}/answer`, { text: 'Nein, ein Labrador.', papers })).status).toBe(204);

    const { body } = await weber.get(`/api/v1/cases/${kase.id}`);
    expect(body).toMatchObject({
      status: 'open',
      assignee: { id: weber.id },
      lookAt: { because: 'task-answered' },
      tasks: [{ id: taskId, state: 'answered', ended: { text: 'Nein, ein Labrador.', by: { name: 'Emre Kaya' } } }],
    });
    expect(body.attachments.map(({ name }: { name: string }) => name)).toContain('Vermerk der Streife');
    expect((await told(weber)).filter(({ task }) => task?.id === taskId)).toMatchObject([{ kind: 'task-answered', case: { id: kase.id } }]);
    const followUps = await weber.get<{ items: { id: string }[] }>('/api/v1/cases?queue=follow-ups');
    expect(followUps.body.items.map(({ id }) => id)).toContain(kase.id);

    // Whoever answered still finds the question and their answer, and what was shared no more.
    const after = await warden.get(`/api/v1/tasks/${taskId}`);
    expect(after.body).toMatchObject({ state: 'answered', shared: null, mayAnswer: false, papers: [{ name: 'Vermerk der Streife' }] });
    expect(JSON.stringify(after.body)).not.toMatch(/Müller|Bello/);
    expect((await warden.get(`/api/v1/tasks/${taskId}/files/${kase.files[0]}`)).status).toBe(404);
    expect((await warden.get(`/api/v1/cases/${kase.id}`)).status).toBe(404);
    const tookPart = await warden.get('/api/v1/cases?queue=took-part');
    expect([tookPart.status, JSON.stringify(tookPart.body).includes(kase.id)]).toEqual([200, false]);
    expect(await warden.post(`/api/v1/tasks/${taskId}/answer`, { text: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'task.not-open' },
    });
    expect((await mine(warden, 'list=mine&state=ended')).map(({ id }) => id)).toContain(taskId);
  });

  it('are handed back, withdrawn, and end with their case', async () => {
    const kase = await withFiles();
    await give(weber, kase.id, { to: { kind: 'person', id: warden.id } });
    const first = await taskIn(kase.id);
    expect((await warden.post(`/api/v1/tasks/${first}/hand-back`, { reason: 'Nicht mein Bezirk' })).status).toBe(204);
    expect((await weber.get(`/api/v1/cases/${kase.id}`)).body).toMatchObject({ lookAt: { because: 'task-handed-back' } });

    await give(weber, kase.id);
    const second = await taskIn(kase.id);
    expect((await weber.post(`/api/v1/cases/${kase.id}/tasks/withdraw`, { taskId: second, reason: 'erledigt' })).status).toBe(200);
    expect((await warden.get(`/api/v1/tasks/${second}`)).body).toMatchObject({ state: 'withdrawn', shared: null });

    await give(weber, kase.id);
    const third = await taskIn(kase.id);
    const { version } = (await weber.get(`/api/v1/cases/${kase.id}`)).body as { version: number };
    expect((await weber.post(`/api/v1/cases/${kase.id}/withdrawal`, { version, reason: 'Umzug' })).status).toBe(200);
    expect((await weber.get(`/api/v1/cases/${kase.id}`)).body).toMatchObject({
      tasks: [{ state: 'handed-back' }, { state: 'withdrawn' }, { id: third, state: 'withdrawn' }],
    });
    const kinds = (await told(warden)).filter(({ task }) => task?.id === second || task?.id === third).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['task-given', 'task-given', 'task-withdrawn', 'task-withdrawn']);
    expect((await mine(warden)).map(({ id }) => id)).not.toContain(third);
  });

  it('are refused where nobody could answer, and shown where nobody will', async () => {
    const kase = await withFiles();
    const nobody = await aTeam('leer', 'Leeres Team');
    const refused = { status: 422, body: { errors: [{ pointer: '/to', code: 'task.nobody-there' }] } };
    expect(await give(weber, kase.id, { to: { kind: 'team', id: nobody } })).toMatchObject(refused);
    expect(await give(weber, kase.id, { to: { kind: 'person', id: weber.id } })).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'task.to-oneself' }] },
    });
    const leaving = await app.signIn({ userName: 'geht', roles: ['clerk'], teams: ['ordnungsamt'] });
    await give(weber, kase.id, { to: { kind: 'person', id: leaving.id } });
    const taskId = await taskIn(kase.id);
    const given = async () => (await mine(weber, 'list=given&limit=100')).find(({ id }) => id === taskId);
    expect(await given()).toMatchObject({ nobodyThere: null, caseId: kase.id });
    await leaving.post('/api/v1/absences', { staffId: leaving.id, from: '2026-03-02', until: '2026-03-20' });
    expect(await given()).toMatchObject({ nobodyThere: 'absent' });
    const { people } = (await weber.get<{ people: { id: string; away: boolean }[] }>(`/api/v1/cases/${kase.id}/askable`)).body;
    expect(people.find(({ id }) => id === leaving.id)).toMatchObject({ away: true });
    await owner.query('update staff set disabled_at = now() where id = $1', [leaving.id]);
    expect(await given()).toMatchObject({ nobodyThere: 'gone' });
    expect(await give(weber, kase.id, { to: { kind: 'person', id: leaving.id } })).toMatchObject(refused);
  });

  it('are counted, and page by page are each shown once', async () => {
    const kase = await withFiles();
    for (const dueOn of ['2026-03-03', '2026-03-04', '2026-03-04', '2026-03-05']) await give(weber, kase.id, { dueOn });
    const seen: string[] = [];
    let cursor = '';
    for (let page = 0; page < 20; page++) {
      const { body } = await warden.get<{ items: Item[]; next: string | null }>(`/api/v1/tasks?list=mine&limit=3${cursor}`);
      seen.push(...body.items.map(({ id }) => id));
      if (body.next === null) break;
      cursor = `&cursor=${encodeURIComponent(body.next)}`;
    }
    expect(new Set(seen).size).toBe(seen.length);
    const counts = (await warden.get('/api/v1/tasks/counts')).body as { mine: { count: number }; given: { count: number } };
    expect(counts).toMatchObject({ mine: { count: seen.length, capped: false }, given: { count: 0 } });
  });

  it('tell their giver once their day has passed', async () => {
    const kase = await withFiles();
    await give(weber, kase.id, { to: { kind: 'person', id: warden.id }, dueOn: '2026-03-04' });
    const taskId = await taskIn(kase.id);
    const kinds = async (who: Caller) => (await told(who)).filter(({ task }) => task?.id === taskId).map(({ kind }) => kind);
    const morning = async (at: string) => {
      app.clock.set(at);
      await owner.query('select graphile_worker.add_job($1)', ['notifications:morning']);
      await worker.settled();
    };
    await morning('2026-03-04T07:00:00Z');
    expect(await kinds(warden)).toEqual(['task-due', 'task-given']);
    expect(await kinds(weber)).toEqual([]);
    await morning('2026-03-05T07:00:00Z');
    expect(await kinds(weber)).toEqual(['task-overdue']);
    expect((await weber.get('/api/v1/tasks/counts')).body).toMatchObject({ givenOverdue: { capped: false } });
    await morning('2026-03-06T07:00:00Z');
    expect(await kinds(weber)).toEqual(['task-overdue']);
  });

  it('are in the rows as the log tells them', async () => {
    const { rows } = await owner.query<{ case_id: string }>('select distinct case_id from case_task');
    const before = (await owner.query('select * from case_task order by id')).rows;
    await owner.query('delete from case_task');
    await app.asSystem(async () => {
      const rebuild = new CaseRebuild(app.app.get(UnitOfWork), app.app.get(EventLog));
      for (const { case_id } of rows) await rebuild.remake(case_id);
    });
    expect((await owner.query('select * from case_task order by id')).rows).toEqual(before);
  });
});
