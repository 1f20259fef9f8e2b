import pg from 'pg';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { secondAdministrator } from '../../../../test/support/second-administrator.js';
import { checkedCase, dogTax, mayApprove, mayWork, submitted, taxApprover, taxClerk } from '../../../../test/support/stories.js';

interface Listed {
  id: string;
  stuck: string | null;
}

describe('cases that nobody goes on with', () => {
  let app: TestApp;
  let worker: Awaited<ReturnType<TestApp['startWorker']>>;
  let owner: pg.Client;
  let second: Awaited<ReturnType<typeof secondAdministrator>>;
  let admin: Caller;
  let boss: Caller;
  let clerk: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    admin = await app.signIn({ userName: 'verwaltung', roles: ['administrator'] });
    second = await secondAdministrator(app);
    boss = await app.signIn({ userName: 'chefin', roles: ['supervisor'], teams: ['steuern'] });
    clerk = await app.signIn(taxClerk('weber'));
    worker = await app.startWorker();
    owner = new pg.Client({ connectionString: app.database.owner });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await app.stop();
  });

  const change = async (person: Caller, what: string, body: Record<string, unknown> = {}) => {
    const { version } = (await admin.get(`/api/v1/staff/${person.id}`)).body;
    const answer = await admin.request(['disable', 'enable'].includes(what) ? 'POST' : 'PUT', `/api/v1/staff/${person.id}/${what}`, {
      version,
      ...body,
    });
    expect(answer.status).toBeLessThan(300);
    // Rights that are given wait for a second administrator.
    if (answer.status === 202) await second.confirmAll();
  };
  const stuck = async (who: Caller) => (await who.get<{ items: Listed[] }>('/api/v1/cases?queue=stuck&limit=100')).body.items;
  const whyOf = async (id: string, who = boss) => (await stuck(who)).find((one) => one.id === id)?.stuck ?? null;
  const count = async (who: Caller) =>
    (await who.get('/api/v1/queues')).body.queues.find((queue: { key: string }) => queue.key === 'stuck')?.count;
  const claimed = async (who: Caller) => {
    const { id } = await submitted(app, dogTax);
    expect((await who.post(`/api/v1/cases/${id}/claim`)).status).toBe(200);
    return id;
  };
  const told = async (who: Caller, kind: string) => {
    await worker.settled();
    return (await who.get('/api/v1/notifications?limit=100')).body.items.filter((item: { kind: string }) => item.kind === kind);
  };
  const night = async () => {
    await owner.query(`select graphile_worker.add_job('cases:find-stuck')`);
    await worker.settled();
  };
  const teamRow = async (id: string) => (await boss.get('/api/v1/team')).body.items.find((one: { id: string }) => one.id === id);

  it('are counted before the account is locked, stay on the team’s page, are listed with the reason, and told to the supervisor', async () => {
    const leaving = await app.signIn(taxClerk('geht'));
    const ids = [await claimed(leaving), await claimed(leaving)];
    expect((await admin.get(`/api/v1/staff/${leaving.id}/desk`)).body).toMatchObject({
      openCases: 2,
      shares: [{ team: { title: 'Steuern' }, serviceKey: dogTax, count: 2, supervisors: ['chefin'] }],
    });
    expect(await stuck(boss)).toEqual([]);
    await change(leaving, 'disable');
    expect(await teamRow(leaving.id)).toMatchObject({ gone: 'locked', openCases: 2, mayHandOver: true, mayRecordAbsence: false });
    expect((await stuck(boss)).map((one) => [one.id, one.stuck]).toSorted()).toEqual(ids.map((id) => [id, 'holder-gone']).toSorted());
    expect(await count(boss)).toBe(2);
    expect(await count(clerk)).toBeUndefined();
    // A person who sees all teams sees the queue, too, and so its count.
    expect(await count(await app.signIn({ userName: 'pruefung', roles: ['auditor'] }))).toBe(2);
    expect(await told(boss, 'cases-left')).toMatchObject([
      { person: { name: 'geht' }, team: { title: 'Steuern' }, count: 2, by: { name: 'verwaltung' }, case: null },
    ]);
    const [first = '', second = ''] = ids;
    expect((await boss.post(`/api/v1/cases/${first}/assign`, { to: clerk.id })).status).toBe(200);
    expect((await boss.post(`/api/v1/cases/${second}/assign`, { to: null })).status).toBe(200);
    expect(await stuck(boss)).toEqual([]);
    expect(await teamRow(leaving.id)).toBeUndefined();
  });

  it('go to the team if the administrator who locks the account chooses so', async () => {
    const leaving = await app.signIn(taxClerk('kündigt'));
    const id = await claimed(leaving);
    await change(leaving, 'disable', { cases: 'to-team' });
    await worker.settled();
    expect((await boss.get(`/api/v1/cases/${id}`)).body.assignee).toBeNull();
    expect((await boss.get('/api/v1/cases?queue=team&limit=100')).body.items.map((one: Listed) => one.id)).toContain(id);
    expect(await told(boss, 'cases-left')).toMatchObject([{ person: { name: 'kündigt' }, count: 1 }, {}]);
  });

  it('are told when somebody loses the right to work on them, and not when they keep it', async () => {
    const moving = await app.signIn({ ...taxClerk('wechselt'), competences: [mayWork(dogTax), mayApprove(dogTax)] });
    const id = await claimed(moving);
    const before = (await told(boss, 'cases-left')).length;
    await change(moving, 'competences', { competences: [mayWork(dogTax)] });
    expect(await told(boss, 'cases-left')).toHaveLength(before);
    await change(moving, 'teams', { teamIds: [await app.teamId('buergerbuero')] });
    expect((await told(boss, 'cases-left'))[0]).toMatchObject({ person: { name: 'wechselt' }, count: 1 });
    expect(await teamRow(moving.id)).toMatchObject({ gone: 'moved', openCases: 1 });
    expect(await whyOf(id)).toBe('holder-gone');
    await change(moving, 'teams', { teamIds: [await app.teamId('steuern')] });
    expect(await whyOf(id)).toBeNull();
  });

  it('are with the supervisor where their holder is absent and they call, and only then', async () => {
    const sick = await app.signIn(taxClerk('krank'));
    const [calling, calm] = [await claimed(sick), await claimed(sick)];
    const { version } = (await sick.get(`/api/v1/cases/${calling}`)).body;
    expect((await sick.post(`/api/v1/cases/${calling}/follow-up`, { version, on: '2026-03-02', note: '' })).status).toBe(200);
    const absence = (await boss.post('/api/v1/absences', { staffId: sick.id, from: '2026-03-02', until: '2026-03-13' })).body;
    expect([await whyOf(calling), await whyOf(calm)]).toEqual(['holder-away', null]);
    expect((await boss.post(`/api/v1/absences/${absence.id}/end`, { version: absence.version })).status).toBe(204);
    expect(await whyOf(calling)).toBeNull();
  });

  it('wait for no second person whom there is not: whose limit is too low, who is away, who proposed it', async () => {
    const both = await app.signIn({
      userName: 'beides',
      roles: ['clerk', 'approver'],
      teams: ['steuern'],
      competences: [mayWork(dogTax), mayApprove(dogTax)],
    });
    const { id, version } = await checkedCase(app, both);
    const reason = (await both.get(`/api/v1/cases/${id}`)).body.service.reasons.find((one: { kind: string }) => one.kind === 'reject').key;
    expect(
      (await both.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'reject', reasons: [reason], explanation: 'Weil.' })).body,
    ).toMatchObject({ status: 'proposed' });
    expect(await whyOf(id)).toBe('nobody-signs');
    const signer = await app.signIn({ ...taxApprover('schmitz'), competences: [{ ...mayApprove(dogTax), decisionKinds: ['grant'] }] });
    expect(await whyOf(id)).toBe('nobody-signs');
    await change(signer, 'competences', { competences: [mayApprove(dogTax)] });
    expect(await whyOf(id)).toBeNull();
    await boss.post('/api/v1/absences', { staffId: signer.id, from: '2026-03-02', until: '2026-03-02' });
    expect(await whyOf(id)).toBe('signers-away');
  });

  it('are found in the night, kept with since when, told once, and forgotten when somebody can go on', async () => {
    const other = await app.signIn({ userName: 'leitung', roles: ['supervisor'], teams: ['buergerbuero'] });
    const { id } = await submitted(app, 'bewohnerparkausweis', { form: { applicationType: 'new' } });
    expect(await whyOf(id, other)).toBe('nobody-competent');
    await night();
    await night();
    expect(await told(other, 'cases-stuck')).toMatchObject([{ count: 1, team: { title: 'Bürgerbüro' }, case: null }]);
    expect(await told(admin, 'nobody-competent')).toContainEqual(
      expect.objectContaining({
        count: 1,
        team: expect.objectContaining({ title: 'Bürgerbüro' }),
        services: ['bewohnerparkausweis'],
        case: null,
      }),
    );
    const kept = async () => (await owner.query<{ because: string }>('select because from stuck_case where case_id = $1', [id])).rows;
    expect(await kept()).toEqual([{ because: 'nobody-competent' }]);
    const health = (await admin.get('/api/v1/system/health')).body.checks.find((check: { key: string }) => check.key === 'stuck-cases');
    expect(health).toMatchObject({ state: 'watch' });
    await app.signIn({ userName: 'neu', roles: ['clerk'], teams: ['buergerbuero'], competences: [mayWork('bewohnerparkausweis')] });
    expect(await whyOf(id, other)).toBeNull();
    await night();
    expect(await kept()).toEqual([]);
    const auditor = await app.signIn({ userName: 'revision', roles: ['auditor'] });
    const events = (await auditor.get('/api/v1/events?kind=stuck-cases.found,stuck-cases.freed&limit=100')).body.entries.map(
      (one: { kind: string }) => one.kind,
    );
    expect(events).toContain('stuck-cases.freed');
  });

  it('where the team has no supervisor, the administrators hear of it, without case data', async () => {
    const parking = await app.signIn({
      userName: 'einzige',
      roles: ['clerk'],
      teams: ['umwelt'],
      competences: [mayWork('umweltgenehmigung-eingang')],
    });
    expect(parking.id).toBeDefined();
    const { id } = await submitted(app, 'umweltgenehmigung-eingang', { form: {} });
    await change(parking, 'disable');
    await night();
    const about = (await told(admin, 'nobody-competent')).filter((one: { services: string[] }) =>
      one.services.includes('umweltgenehmigung-eingang'),
    );
    expect(about).toHaveLength(1);
    expect(JSON.stringify(about)).not.toContain(id);
  });
});
