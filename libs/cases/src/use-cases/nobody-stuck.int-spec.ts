import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { secondAdministrator } from '../../../../test/support/second-administrator.js';
import { checkedCase, dogTax, mayWork, submitted, taxApprover, taxClerk } from '../../../../test/support/stories.js';

describe('a case whose holder is gone', () => {
  let app: TestApp;
  let second: Awaited<ReturnType<typeof secondAdministrator>>;
  let admin: Caller;
  let signer: Caller;
  let boss: Caller;
  let colleague: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    admin = await app.signIn({ userName: 'verwaltung', roles: ['administrator'] });
    second = await secondAdministrator(app);
    signer = await app.signIn(taxApprover('schmitz'));
    boss = await app.signIn({ userName: 'chefin', roles: ['supervisor'], teams: ['steuern'] });
    colleague = await app.signIn(taxClerk('klein'));
  });
  afterAll(() => app.stop());

  const change = async (person: Caller, what: string, body: Record<string, unknown> = {}) => {
    const { version } = (await admin.get(`/api/v1/staff/${person.id}`)).body;
    const method = what === 'disable' ? 'POST' : 'PUT';
    const answer = await admin.request(method, `/api/v1/staff/${person.id}/${what}`, { version, ...body });
    expect(answer.status).toBeLessThan(300);
    // Rights that are given wait for a second administrator.
    if (answer.status === 202) await second.confirmAll();
  };
  const gone: readonly (readonly [string, (person: Caller) => Promise<void>])[] = [
    ['locked', (person) => change(person, 'disable')],
    ['not competent any more', (person) => change(person, 'competences', { competences: [] })],
    ['in another team', async (person) => change(person, 'teams', { teamIds: [await app.teamId('buergerbuero')] })],
    ['no clerk any more', (person) => change(person, 'roles', { roles: ['auditor'] })],
    [
      'absent',
      async (person) =>
        expect((await boss.post('/api/v1/absences', { staffId: person.id, from: '2026-03-02', until: '2026-03-13' })).status).toBe(201),
    ],
  ];

  const proposed = async (clerk: Caller) => {
    const { id, version } = await checkedCase(app, clerk);
    const reason = (await clerk.get(`/api/v1/cases/${id}`)).body.service.reasons.find((one: { kind: string }) => one.kind === 'reject').key;
    expect(
      (await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'reject', reasons: [reason], explanation: 'Weil.' })).body,
    ).toMatchObject({ status: 'proposed' });
    return id;
  };
  const returned = async (id: string) => {
    const { version } = (await signer.get(`/api/v1/cases/${id}`)).body;
    expect((await signer.post(`/api/v1/cases/${id}/return`, { version, comment: 'Bitte begründen' })).status).toBe(200);
  };
  const inQueue = async (who: Caller, queue: string) =>
    (await who.get(`/api/v1/cases?queue=${queue}&limit=100`)).body.items.map((one: { id: string }) => one.id);

  it.each(gone)('is the team’s when the proposal comes back and its proposer is %s', async (name, makeGone) => {
    const clerk = await app.signIn(taxClerk(`vorschlag ${name}`));
    const id = await proposed(clerk);
    await makeGone(clerk);
    await returned(id);
    expect((await boss.get(`/api/v1/cases/${id}`)).body).toMatchObject({
      status: 'open',
      assignee: null,
      returned: { to: null, comment: 'Bitte begründen' },
    });
    expect(await inQueue(colleague, 'team')).toContain(id);
    const given = (await colleague.post('/api/v1/cases/next')).body.caseId;
    expect(given).toBe(id);
    expect(await inQueue(colleague, 'returned')).toContain(id);
  });

  it('goes to the colleague to whom it was handed while it waited for the signature', async () => {
    const clerk = await app.signIn(taxClerk('übergeben'));
    const id = await proposed(clerk);
    expect((await boss.post(`/api/v1/cases/${id}/assign`, { to: colleague.id })).status).toBe(200);
    await returned(id);
    expect((await boss.get(`/api/v1/cases/${id}`)).body).toMatchObject({
      assignee: { id: colleague.id },
      returned: { to: { id: colleague.id } },
    });
  });

  it('comes back to its proposer who is there', async () => {
    const clerk = await app.signIn(taxClerk('anwesend'));
    const id = await proposed(clerk);
    await returned(id);
    expect(await inQueue(clerk, 'returned')).toContain(id);
  });

  it.each(gone)('can be taken over by a colleague when its holder is %s', async (name, makeGone) => {
    const clerk = await app.signIn(taxClerk(`halter ${name}`));
    const { id } = await submitted(app, dogTax);
    await clerk.post(`/api/v1/cases/${id}/claim`);
    expect((await colleague.get(`/api/v1/cases/${id}`)).body.allowedActions).not.toContain('take-over');
    await makeGone(clerk);
    expect((await colleague.get(`/api/v1/cases/${id}`)).body.allowedActions).toContain('take-over');
    expect((await colleague.post(`/api/v1/cases/${id}/take-over`)).status).toBe(200);
  });

  it('tells the proposer which follow-up goes with the decision', async () => {
    const clerk = await app.signIn({ ...taxClerk('wiedervorlage'), competences: [mayWork(dogTax)] });
    const { id, version } = await checkedCase(app, clerk);
    expect((await clerk.post(`/api/v1/cases/${id}/follow-up`, { version, on: '2026-04-13', note: 'Rückruf' })).status).toBe(200);
    expect((await clerk.post(`/api/v1/cases/${id}/proposal/draft`, { kind: 'grant' })).body).toMatchObject({
      followUp: { on: '2026-04-13', note: 'Rückruf' },
    });
  });
});
