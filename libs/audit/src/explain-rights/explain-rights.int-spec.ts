import { rightOf, type StaffAction } from '@vorgang/cases';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { secondAdministrator } from '../../../../test/support/second-administrator.js';
import { checkedCase, dogTax, mayApprove, mayWork, parking, taxClerk } from '../../../../test/support/stories.js';

describe('effective rights', () => {
  let app: TestApp;
  let second: Awaited<ReturnType<typeof secondAdministrator>>;
  let administrator: Caller;
  let auditor: Caller;
  let weber: Caller;
  let zeichner: Caller;
  let number: string;
  let id: string;

  beforeAll(async () => {
    app = await startTestApp();
    administrator = await app.signIn({ userName: 'verwaltung', roles: ['administrator'] });
    second = await secondAdministrator(app);
    auditor = await app.signIn({ userName: 'revision', roles: ['auditor'] });
    weber = await app.signIn(taxClerk('weber'));
    zeichner = await app.signIn({
      userName: 'zeichner',
      roles: ['approver'],
      teams: ['steuern'],
      competences: [mayApprove(dogTax, 100_000)],
    });
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
      action: { key: 'claim', words: { de: 'Übernehmen', en: 'Claim' } },
      from: [
        {
          role: 'clerk',
          words: { de: 'Sachbearbeitung', en: 'Clerk' },
          when: {
            de: 'der eigenen Teams, für Leistungen mit Zuständigkeit zur Bearbeitung',
            en: 'of the own teams, for services with competence to work (Sachbearbeitung)',
          },
        },
      ],
      never: [],
    });
    expect(body.rights.some((right: { action: { key: string } }) => right.action.key === 'approve')).toBe(false);
  });

  it('says why somebody may, or may not, do something with one case, and the answers are the policy’s', async () => {
    const actionsOf = async (who: Caller) =>
      (await auditor.post(`/api/v1/staff/${who.id}/rights/case`, { number })).body.actions as {
        action: string;
        allowed: boolean;
        possible: boolean;
        rules: unknown[];
        otherRoles: string[];
      }[];
    const worker = await actionsOf(weber);
    const { allowedActions } = (await weber.get(`/api/v1/cases/${id}`)).body as { allowedActions: string[] };
    for (const right of new Set(allowedActions.map((action) => rightOf(action as StaffAction))))
      expect(worker.find((one) => one.action === right)).toMatchObject({ action: right, allowed: true });
    const signer = await actionsOf(zeichner);
    expect(signer.find((one) => one.action === 'read')).toMatchObject({
      allowed: true,
      rules: [{ role: 'approver', holds: true, lacks: [] }],
    });
    expect(signer.find((one) => one.action === 'claim')).toMatchObject({ allowed: false, rules: [], otherRoles: ['clerk'] });
  });

  type Told = {
    case: Record<string, unknown>;
    actions: { action: string; allowed: boolean | null; possible: boolean | null; rules: { holds: boolean | null; lacks: string[] }[] }[];
  };
  const ask = (caller: Caller, who: Caller, asked = number) => caller.post<Told>(`/api/v1/staff/${who.id}/rights/case`, { number: asked });
  const changed = async (who: Caller, what: string, body: Record<string, unknown>) => {
    const { version } = (await administrator.get<{ version: number }>(`/api/v1/staff/${who.id}`)).body;
    expect((await administrator.request('PUT', `/api/v1/staff/${who.id}/${what}`, { version, ...body })).status).toBeLessThan(300);
    await second.confirmAll();
  };

  it('tells administrators which role and competence decide, and nothing of the case', async () => {
    const { status, body } = await ask(administrator, weber);
    expect(status).toBe(200);
    expect(body.case).toEqual({ caseNumber: number, about: null });
    expect(body.actions.every((one) => one.possible === null)).toBe(true);
    expect(body.actions.find((one) => one.action === 'claim')).toMatchObject({
      allowed: true,
      rules: [{ role: 'clerk', holds: true, lacks: [] }],
    });
    expect(body.actions.find((one) => one.action === 'withdraw-proposal')).toMatchObject({
      allowed: null,
      rules: [{ role: 'clerk', holds: null, lacks: [] }],
    });
    expect(JSON.stringify(body)).not.toMatch(/Bello|Müller|Oberstra|Hundesteuer|Steuern/);
    expect((await administrator.get(`/api/v1/cases/${id}`)).status).toBe(403);
    expect((await ask(administrator, weber, 'X-1')).body).toMatchObject({ code: 'case.not-found' });
  });

  it('does not tell administrators whether team or competence is missing: that would say whose case it is', async () => {
    const elsewhere = await app.signIn({ userName: 'anderswo', roles: ['clerk'], teams: ['buergerbuero'], competences: [mayWork(dogTax)] });
    const other = await app.signIn({ userName: 'fremd', roles: ['clerk'], teams: ['steuern'], competences: [mayWork(parking)] });
    const reasons = async (who: Caller) => (await ask(administrator, who)).body.actions.find((one) => one.action === 'claim');
    expect(await reasons(elsewhere)).toMatchObject({ allowed: false, rules: [{ lacks: ['reach'] }] });
    expect(await reasons(elsewhere)).toEqual(await reasons(other));
  });

  it('answers the same whatever limit the administrator tries, so the fee cannot be found out', async () => {
    const answers: string[] = [];
    for (const maxFeeCents of [0, 1, 100_000, null]) {
      await changed(zeichner, 'competences', { competences: [mayApprove(dogTax, maxFeeCents)] });
      const { body } = await ask(administrator, zeichner);
      expect(body.actions.find((one) => one.action === 'approve')).toMatchObject({ allowed: null, possible: null });
      if (maxFeeCents !== null) answers.push(JSON.stringify(body));
    }
    expect(new Set(answers).size).toBe(1);
  });

  it('is recorded for each case asked about: in its timeline, and for the auditors’ search', async () => {
    const asked = async () =>
      (await auditor.get<{ entries: Record<string, unknown>[] }>(`/api/v1/events?kind=audit.rights-asked&case=${number}`)).body.entries;
    const before = await asked();
    await ask(administrator, weber);
    const [newest, ...others] = await asked();
    expect(newest).toMatchObject({
      kind: 'audit.rights-asked',
      caseNumber: number,
      by: { id: administrator.id },
      data: { staffId: weber.id, userName: 'weber', caseRead: false },
    });
    expect(others).toEqual(before);
    await ask(auditor, weber);
    expect((await asked())[0]).toMatchObject({ by: { id: auditor.id }, data: { caseRead: true } });
  });

  it('is for administrators and auditors', async () => {
    expect((await weber.get(`/api/v1/staff/${weber.id}/rights`)).status).toBe(403);
    expect((await ask(weber, weber)).status).toBe(403);
  });

  it('a disabled account has none; signing out everywhere ends what is open', async () => {
    const lost = await app.signIn(taxClerk('verloren'));
    expect((await administrator.get(`/api/v1/staff/${lost.id}`)).body.lastSignedInAt).not.toBeNull();
    expect((await weber.post(`/api/v1/staff/${lost.id}/sessions/end`)).status).toBe(403);
    expect((await administrator.post(`/api/v1/staff/${lost.id}/sessions/end`)).body).toEqual({ ended: 1 });
    expect((await lost.get('/api/v1/session')).status).toBe(401);
    const { version } = (await administrator.get(`/api/v1/staff/${lost.id}`)).body as { version: number };
    await administrator.post(`/api/v1/staff/${lost.id}/disable`, { version });
    expect((await administrator.get(`/api/v1/staff/${lost.id}/rights`)).body).toMatchObject({
      disabled: true,
      rights: [],
      competences: [{ effective: false }],
    });
  });
});
