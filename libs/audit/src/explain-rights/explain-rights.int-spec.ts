import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { checkedCase, dogTax, mayApprove, taxClerk } from '../../../../test/support/stories.js';

describe('effective rights', () => {
  let app: TestApp;
  let administrator: Caller;
  let weber: Caller;
  let zeichner: Caller;
  let number: string;
  let id: string;

  beforeAll(async () => {
    app = await startTestApp();
    administrator = await app.signIn({ userName: 'verwaltung', roles: ['administrator'] });
    weber = await app.signIn(taxClerk('weber'));
    zeichner = await app.signIn({ userName: 'zeichner', roles: ['approver'], teams: ['steuern'], competences: [mayApprove(dogTax, 100_000)] });
    id = (await checkedCase(app, weber)).id;
    number = (await weber.get(`/api/v1/cases/${id}`)).body.caseNumber as string;
  });
  afterAll(() => app.stop());

  it('lists what somebody may do in words, with the role and the condition that it comes from', async () => {
    const { status, body } = await administrator.get(`/api/v1/staff/${weber.id}/rights`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ disabled: false, openCases: 1, competences: [{ serviceKey: dogTax, may: 'work', effective: true }] });
    const claim = body.rights.find((right: { action: { key: string } }) => right.action.key === 'claim');
    expect(claim).toEqual({
      subject: { key: 'Case', words: { de: 'Vorgang', en: 'Case' } },
      action: { key: 'claim', words: { de: 'übernehmen', en: 'claim' } },
      from: [{ role: 'clerk', words: { de: 'Sachbearbeitung', en: 'clerk' }, when: { de: 'der eigenen Teams, für Leistungen mit Zuständigkeit zur Bearbeitung', en: 'of the own teams, for services with competence to work (Sachbearbeitung)' } }],
      never: [],
    });
    expect(body.rights.some((right: { action: { key: string } }) => right.action.key === 'approve')).toBe(false);
  });

  it('says why somebody may, or may not, do something with one case, and the answers are the policy’s', async () => {
    const actionsOf = async (who: Caller) => (await administrator.get(`/api/v1/staff/${who.id}/rights/case?number=${number}`)).body.actions as { action: string; allowed: boolean; possible: boolean; rules: unknown[]; otherRoles: string[] }[];
    const worker = await actionsOf(weber);
    const { allowedActions } = (await weber.get(`/api/v1/cases/${id}`)).body as { allowedActions: string[] };
    for (const action of allowedActions) expect(worker.find((one) => one.action === action)).toMatchObject({ action, allowed: true, possible: true });
    const signer = await actionsOf(zeichner);
    expect(signer.find((one) => one.action === 'read')).toMatchObject({ allowed: true, rules: [{ role: 'approver', holds: true, lacks: [] }] });
    expect(signer.find((one) => one.action === 'claim')).toMatchObject({ allowed: false, rules: [], otherRoles: ['clerk'] });
  });

  it('tells administrators nothing of the case but what the policy looks at', async () => {
    const { body } = await administrator.get(`/api/v1/staff/${weber.id}/rights/case?number=${number}`);
    expect(Object.keys(body.case).sort()).toEqual(['caseNumber', 'service', 'serviceKey', 'status', 'team']);
    expect(JSON.stringify(body)).not.toMatch(/Bello|Müller|Oberstra|feeCents"?:/);
    expect((await administrator.get(`/api/v1/cases/${id}`)).status).toBe(403);
    expect((await administrator.get(`/api/v1/staff/${weber.id}/rights/case?number=X-1`)).body.code).toBe('case.not-found');
  });

  it('is for administrators and auditors', async () => {
    for (const path of [`/api/v1/staff/${weber.id}/rights`, `/api/v1/staff/${weber.id}/rights/case?number=${number}`]) {
      expect((await weber.get(path)).status).toBe(403);
    }
  });

  it('a disabled account has none; signing out everywhere ends what is open', async () => {
    const lost = await app.signIn(taxClerk('verloren'));
    expect((await administrator.get(`/api/v1/staff/${lost.id}`)).body.lastSignedInAt).not.toBeNull();
    expect((await weber.post(`/api/v1/staff/${lost.id}/sessions/end`)).status).toBe(403);
    expect((await administrator.post(`/api/v1/staff/${lost.id}/sessions/end`)).body).toEqual({ ended: 1 });
    expect((await lost.get('/api/v1/session')).status).toBe(401);
    const { version } = (await administrator.get(`/api/v1/staff/${lost.id}`)).body as { version: number };
    await administrator.post(`/api/v1/staff/${lost.id}/disable`, { version });
    expect((await administrator.get(`/api/v1/staff/${lost.id}/rights`)).body).toMatchObject({ disabled: true, rights: [], competences: [{ effective: false }] });
  });
});
