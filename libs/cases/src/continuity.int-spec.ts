import { CommandGate, newId } from '@vorgang/platform';
import { startTestApp, type Caller, type TestApp } from '../../../test/support/app.js';
import {
  applicant,
  checkedCase,
  dogForm,
  dogTax,
  mayWork,
  parking,
  submitted,
  taxClerk,
  versionOf,
} from '../../../test/support/stories.js';
import type { Case } from './domain/case.js';
import { AnswerRequest, ExpireRequest } from './use-cases/system-commands.js';

const carForm = (plate: string, replaces?: string) => ({
  residence: { street: 'Oberstraße 12', zone: 'A', mainResidence: true },
  vehicle: { plates: [plate], keeper: 'self' },
  permit: { validFrom: '2026-03-09', months: 12, ...(replaces ? { replaces } : {}) },
  declaration: true,
});

describe('what follows from a case goes first to whoever had it', () => {
  let app: TestApp;
  let weber: Caller;
  let klein: Caller;
  let boss: Caller;
  beforeAll(async () => {
    app = await startTestApp();
    weber = await app.signIn(taxClerk('weber'));
    klein = await app.signIn(taxClerk('klein'));
    boss = await app.signIn({ userName: 'chefin', roles: ['supervisor'], teams: ['steuern', 'buergerbuero'] });
  });
  afterAll(() => app.stop());

  const shown = async (id: string, who: Caller = boss) => (await who.get(`/api/v1/cases/${id}`)).body;
  const asked = async (clerk: Caller) => {
    const { id, version } = await checkedCase(app, clerk);
    const request = await clerk.post(`/api/v1/cases/${id}/information-request`, { version, text: 'Bitte die Chipnummer.' });
    expect(request.status).toBe(200);
    expect((await clerk.post(`/api/v1/cases/${id}/release`)).status).toBe(200);
    return id;
  };
  const answered = (id: string) =>
    app.asSystem(() => app.app.get(CommandGate).send(new AnswerRequest(id, { answerId: newId(), message: 'Hier.', attachments: [] })));
  const withdrawn = async (clerk: Caller, given: Parameters<typeof checkedCase>[2] = {}) => {
    const { id, version } = await checkedCase(app, clerk, given);
    expect((await clerk.post(`/api/v1/cases/${id}/withdrawal`, { version, reason: 'Hund verkauft' })).status).toBe(200);
    return id;
  };
  const absent = async (who: Caller, from: string) =>
    expect((await boss.post('/api/v1/absences', { staffId: who.id, from, until: '2026-03-20' })).status).toBe(201);

  it('an answer comes to who asked, though the case lay in the team queue; and so does the silence after the last day', async () => {
    const id = await asked(weber);
    await answered(id);
    const kase = await shown(id);
    expect(kase).toMatchObject({ status: 'open', assignee: { id: weber.id }, continued: { had: { caseId: id }, on: 'answer' } });
    const { body } = await weber.get(`/api/v1/cases/${id}/timeline`);
    expect(body.entries[0]).toMatchObject({
      kind: 'case.continued',
      by: { kind: 'system', name: 'cases:continuity' },
      data: { to: { id: weber.id, name: 'weber' }, had: { number: kase.caseNumber } },
    });
    const silent = await asked(weber);
    const { request } = await shown(silent);
    await app.asSystem(() => app.app.get(CommandGate).send(new ExpireRequest(silent, request.id)));
    expect(await shown(silent)).toMatchObject({ assignee: { id: weber.id }, continued: { on: 'expiry' } });
    // It can be given away as always, and then nothing is said of it any more.
    expect((await weber.post(`/api/v1/cases/${silent}/assign`, { to: klein.id })).status).toBe(200);
    expect(await shown(silent)).toMatchObject({ assignee: { id: klein.id }, continued: null });
  });

  it('a reopened case goes back to who had it, unless the colleague who reopens it keeps it', async () => {
    const id = await withdrawn(weber);
    const reopen = async (more: object = {}) =>
      klein.post(`/api/v1/cases/${id}/reopen`, { version: await versionOf(klein, id), reason: 'Widerruf', ...more });
    expect((await reopen()).status).toBe(200);
    expect(await shown(id)).toMatchObject({ assignee: { id: weber.id }, continued: { on: 'reopening' } });
    const version = await versionOf(weber, id);
    expect((await weber.post(`/api/v1/cases/${id}/withdrawal`, { version, reason: 'doch' })).status).toBe(200);
    expect((await reopen({ here: true })).status).toBe(200);
    expect(await shown(id)).toMatchObject({ assignee: { id: klein.id }, continued: null });
  });

  it('post after the end lies with who had the case, until somebody has dealt with it', async () => {
    const id = await withdrawn(weber);
    await answered(id);
    expect(await shown(id)).toMatchObject({ status: 'closed', assignee: { id: weber.id }, lookAt: { because: 'post-received' } });
    const ids = async (who: Caller, queue: string) =>
      (await who.get(`/api/v1/cases?queue=${queue}&limit=100`)).body.items.map((one: { id: string }) => one.id);
    expect([await ids(weber, 'follow-ups'), await ids(klein, 'post')]).toEqual([
      expect.arrayContaining([id]),
      expect.arrayContaining([id]),
    ]);
    const [post] = (await shown(id)).post;
    expect((await klein.post(`/api/v1/cases/${id}/post/dealt-with`, { answerId: post.id, note: 'zdA' })).status).toBe(200);
    expect(await shown(id)).toMatchObject({ status: 'closed', assignee: null, lookAt: null, continued: null });
    // A colleague who reopens it has not read for them what came meanwhile.
    await answered(id);
    const reopening = { version: await versionOf(klein, id), reason: 'Widerruf' };
    expect((await klein.post(`/api/v1/cases/${id}/reopen`, reopening)).status).toBe(200);
    expect(await shown(id)).toMatchObject({ status: 'open', assignee: { id: weber.id }, openPost: 1 });
  });

  describe('a new application that names an earlier case', () => {
    let meier: Caller;
    let earlier: Case;
    beforeAll(async () => {
      meier = await app.signIn({ userName: 'meier', roles: ['clerk'], teams: ['buergerbuero'], competences: [mayWork(parking)] });
      earlier = await submitted(app, parking, { form: carForm('DN-AB 123') });
      await meier.post(`/api/v1/cases/${earlier.id}/claim`);
    });

    it('comes to who had it, by the permit’s number in the form or the number beside it', async () => {
      const renewed = await submitted(app, parking, { form: carForm('DN-AB 123', earlier.caseNumber.toLowerCase()) });
      const had = { caseId: earlier.id, number: earlier.caseNumber };
      expect(await shown(renewed.id)).toMatchObject({ assignee: { id: meier.id }, continued: { had, on: 'application' } });
      expect((await meier.get('/api/v1/cases?queue=team')).body.items).not.toContainEqual(expect.objectContaining({ id: renewed.id }));
      const other = { ...applicant, givenName: 'Erika', familyName: 'Sommer' };
      const sameCar = await submitted(app, parking, { form: carForm('dn ab 123'), applicant: other, refersTo: ` ${earlier.caseNumber} ` });
      expect(await shown(sameCar.id)).toMatchObject({ assignee: { id: meier.id } });
    });

    it('stays in the team’s queue where the number is unknown, of somebody else, or of a service that they are not competent for', async () => {
      const stranger = { ...applicant, givenName: 'Erika', familyName: 'Sommer' };
      const cases = [
        await submitted(app, parking, { form: carForm('DN-XY 9', 'BPA-2020-000001') }),
        await submitted(app, parking, { form: carForm('DN-XY 9', earlier.caseNumber), applicant: stranger }),
        await submitted(app, dogTax, { form: dogForm(), refersTo: earlier.caseNumber }),
      ];
      for (const { id } of cases) expect(await shown(id)).toMatchObject({ assignee: null, continued: null });
    });

    it('that comes at night waits for the next office day: not for who is away then', async () => {
      await absent(meier, '2026-03-03');
      const byDay = await submitted(app, parking, { form: carForm('DN-AB 123', earlier.caseNumber) });
      expect(await shown(byDay.id)).toMatchObject({ assignee: { id: meier.id } });
      app.clock.set(new Date('2026-03-02T21:00:00Z'));
      const byNight = await submitted(app, parking, { form: carForm('DN-AB 123', earlier.caseNumber) });
      expect(await shown(byNight.id)).toMatchObject({ assignee: null });
    });
  });
});
