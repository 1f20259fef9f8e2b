import { startTestApp, type Caller, type TestApp } from '../../../test/support/app.js';
import { readPdf } from '../../../test/support/pdf.js';
import {
  checkedCase,
  checkEverything,
  dogForm,
  dogTax,
  mayApprove,
  mayWork,
  parking,
  submitted,
  taxApprover,
  taxClerk,
  versionOf,
} from '../../../test/support/stories.js';
import { CaseStore } from './persistence/case.store.js';
import { fold } from './domain/case.evolve.js';
import type { Case } from './domain/case.js';
import { withoutLists } from './domain/case.lists.js';

const permit = (validFrom: string, months: number) => ({
  residence: { street: 'Weierstraße 12', zone: 'A', mainResidence: true },
  vehicle: { plates: ['DN-AB 123'], keeper: 'self' },
  permit: { validFrom, months },
  declaration: true,
});

/** Taken in on 5 January 2026, at half the rate: a second person has to sign. */
const guardDog = dogForm({ keeping: { reason: 'taken-in', since: '2026-01-05' }, relief: { ground: 'benefits' } });

describe('a decision', () => {
  let app: TestApp;
  let clerk: Caller;
  let approver: Caller;
  let officer: Caller;
  let registrar: Caller;
  let cashier: Caller;
  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn(taxClerk('weber'));
    approver = await app.signIn(taxApprover('schmitz'));
    officer = await app.signIn({ userName: 'parker', roles: ['clerk'], teams: ['buergerbuero'], competences: [mayWork(parking)] });
    registrar = await app.signIn({ userName: 'melder', roles: ['approver'], teams: ['buergerbuero'], competences: [mayApprove(parking)] });
    cashier = await app.signIn({ userName: 'kasse', roles: ['cashier'], teams: ['buergerbuero', 'steuern'] });
  });
  afterAll(() => app.stop());

  const load = (id: string): Promise<Case> => app.asSystem(() => app.app.get(CaseStore).load(id));
  const refolded = async (id: string) => fold(await app.asSystem(() => app.app.get(CaseStore).events(id)));
  const show = async (who: Caller, id: string) => (await who.get(`/api/v1/cases/${id}`)).body;

  async function proposed(on: string, form = guardDog, reasons = ['liable', 'relief-granted']): Promise<string> {
    app.clock.set(`${on}T09:00:00Z`);
    const { id, version } = await checkedCase(app, clerk, { form });
    const answer = await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons });
    expect(answer.body).toMatchObject({ status: 'proposed' });
    return id;
  }
  const sign = async (who: Caller, id: string) => who.post(`/api/v1/cases/${id}/approve`, { version: await versionOf(who, id) });

  describe('that waits for a second person', () => {
    it('is shown, drafted and signed as it is on the day of the signature, and not as it was proposed', async () => {
      const id = await proposed('2026-01-12');
      expect((await show(approver, id)).ifSigned).toMatchObject({ on: '2026-01-12', differs: [], problem: null });
      app.clock.set('2026-03-02T09:00:00Z');
      const instalments = ['2026-05-15', '2026-08-15', '2026-11-15'].map((dueOn) => ({ dueOn, cents: 1400 }));
      const seen = await show(approver, id);
      expect(seen.proposal.instalments[0]).toEqual({ dueOn: '2026-02-15', cents: 1050 });
      expect(seen.ifSigned).toMatchObject({
        on: '2026-03-02',
        decision: { feeCents: 4200, instalments },
        differs: ['instalments'],
        problem: null,
      });
      const draft = (await readPdf((await approver.get(`/api/v1/cases/${id}/letter-preview`)).bytes)).text;
      expect(draft).toContain('15.05.2026');
      expect(draft).not.toContain('15.02.2026');

      expect((await sign(approver, id)).status).toBe(200);
      expect((await load(id)).decision).toMatchObject({ feeCents: 4200, instalments, reckonedOn: '2026-03-02', decidedOn: '2026-03-02' });
      expect((await refolded(id))?.decision).toEqual((await load(id)).decision);
    });

    it('in another year is one for two years, with what is due at once a month after the signature', async () => {
      const id = await proposed(
        '2026-12-28',
        dogForm({ keeping: { reason: 'taken-in', since: '2026-12-20' }, relief: { ground: 'benefits' } }),
      );
      app.clock.set('2027-02-22T09:00:00Z');
      const { ifSigned } = await show(approver, id);
      expect(ifSigned).toMatchObject({
        differs: ['fee', 'instalments', 'approval'],
        approvalBecause: expect.arrayContaining([{ de: 'Nachveranlagung für frühere Jahre', en: expect.any(String) }]),
      });
      await sign(approver, id);
      expect((await load(id)).decision).toMatchObject({
        feeCents: 350 + 4200,
        instalments: [
          { dueOn: '2027-03-25', cents: 350 },
          { dueOn: '2027-05-15', cents: 1400 },
          { dueOn: '2027-08-15' },
          { dueOn: '2027-11-15' },
        ],
      });
    });

    it('is refused by name where its fee has risen above what somebody signs for; others sign it, and it can be returned', async () => {
      const limited = await app.signIn({
        userName: 'bis-50-euro',
        roles: ['approver'],
        teams: ['steuern'],
        competences: [mayApprove(dogTax, 4500)],
      });
      const id = await proposed(
        '2026-12-28',
        dogForm({ keeping: { reason: 'taken-in', since: '2026-01-05' }, relief: { ground: 'benefits' } }),
      );
      expect((await show(limited, id)).allowedActions).toContain('approve');
      app.clock.set('2027-01-11T09:00:00Z');
      const seen = await show(limited, id);
      expect(seen.ifSigned).toMatchObject({ decision: { feeCents: 8400 }, problem: 'decision.beyond-competence' });
      expect(seen.allowedActions).not.toContain('approve');
      expect(seen.allowedActions).toContain('return-proposal');
      expect((await sign(limited, id)).body).toMatchObject({
        status: 403,
        code: 'decision.beyond-competence',
        feeCents: 8400,
        proposedCents: 4200,
      });
      expect((await load(id)).status).toBe('proposed');
      expect((await sign(approver, id)).body).toMatchObject({ status: 'decided' });
    });
  });

  describe('on a permit', () => {
    async function applied(form: Record<string, unknown>): Promise<string> {
      app.clock.set('2026-03-02T09:00:00Z');
      const { id } = await submitted(app, parking, { form });
      await officer.post(`/api/v1/cases/${id}/claim`);
      await checkEverything(officer, id);
      return id;
    }
    const grant = async (id: string, days: Record<string, string>) =>
      officer.post(`/api/v1/cases/${id}/proposal`, {
        version: await versionOf(officer, id),
        kind: 'grant',
        reasons: ['conditions-met'],
        ...days,
      });
    async function granted(form: Record<string, unknown>, days: Record<string, string> = {}): Promise<string> {
      const id = await applied(form);
      const answer = await grant(id, days);
      expect(answer.body).toMatchObject({ status: Object.keys(days).length > 0 ? 'proposed' : 'decided' });
      if (answer.body.status === 'proposed') expect((await sign(registrar, id)).body).toMatchObject({ status: 'decided' });
      return id;
    }
    async function paid(id: string, at: string): Promise<Case> {
      app.clock.set(at);
      const { decision } = await load(id);
      expect(
        (await cashier.post(`/api/v1/cases/${id}/payment`, { cents: decision?.feeCents, method: 'cash', reference: `B-${id}` })).status,
      ).toBe(200);
      return load(id);
    }

    it.each([
      ['2026-03-02', 12, '2026-06-01', '2026-06-01', '2027-05-31'],
      ['2026-03-02', 6, '2026-10-01', '2026-10-01', '2027-03-31'],
      ['2026-07-01', 12, '2026-06-01', '2026-07-01', '2027-06-30'],
      ['2026-03-02', 6, '2026-12-31', '2026-12-31', '2027-06-30'],
    ])('wished from %s for %i months and paid on %s holds from %s to %s', async (wish, months, paidOn, validFrom, validTo) => {
      const id = await granted(permit(wish, months));
      const kase = await paid(id, `${paidOn}T09:00:00Z`);
      expect(kase.decision?.details).toEqual({ validFrom, validTo });
      const folded = await refolded(id);
      expect(folded && withoutLists(folded)).toEqual(kase);
    });

    it('is issued at midnight in Düren and not in Greenwich', async () => {
      const id = await granted(permit('2026-03-02', 12));
      expect((await paid(id, '2026-06-30T22:30:00Z')).decision?.details).toEqual({ validFrom: '2026-07-01', validTo: '2027-06-30' });
    });

    it('is signed by a second person where a day was typed that is not the rules’ own, and costs what those days cost', async () => {
      const id = await applied(permit('2026-03-02', 6));
      expect((await grant(id, { validTo: '2028-03-01' })).body).toMatchObject({ status: 'proposed' });
      expect((await show(registrar, id)).ifSigned).toMatchObject({
        decision: { feeCents: 6000, details: { validFrom: '2026-03-02', validTo: '2028-03-01' } },
        approvalBecause: [{ de: 'Gültigkeit von Hand geändert', en: 'Validity changed by hand' }],
      });
      const same = await applied(permit('2026-03-02', 6));
      expect((await grant(same, { validFrom: '2026-03-02', validTo: '2026-09-01' })).body).toMatchObject({ status: 'decided' });
      expect((await load(same)).decision).toMatchObject({ feeCents: 1500 });
    });

    it.each([
      ['2026-03-02', { validTo: '2099-12-31' }, '/validTo', 'Der Ausweis gilt höchstens 24 Monate.'],
      ['2026-03-02', { validFrom: '2020-01-01' }, '/validFrom', 'Der Ausweis kann frühestens am Tag des Eingangs beginnen (02.03.2026).'],
      ['2026-03-02', { validFrom: '2999-12-31' }, '/validFrom', 'Der Ausweis muss in den nächsten 12 Monaten beginnen.'],
      ['2999-12-31', {}, '/validFrom', 'Der Ausweis muss in den nächsten 12 Monaten beginnen.'],
    ])('wished from %s is not granted with %j: those are no days of the service', async (wish, days, pointer, detail) => {
      const id = await applied(permit(wish, 6));
      expect(await grant(id, days)).toMatchObject({
        status: 422,
        body: { errors: [{ pointer, code: 'decision.period-not-allowed', detail }] },
      });
      expect((await load(id)).status).toBe('open');
    });

    it('keeps the days that a clerk has typed, though it is paid later', async () => {
      const both = await granted(permit('2026-03-02', 12), { validFrom: '2026-03-15', validTo: '2026-12-31' });
      expect((await paid(both, '2026-06-01T09:00:00Z')).decision?.details).toEqual({ validFrom: '2026-03-15', validTo: '2026-12-31' });
      const end = await granted(permit('2026-03-02', 12), { validTo: '2026-12-31' });
      expect((await paid(end, '2026-06-01T09:00:00Z')).decision?.details).toEqual({ validFrom: '2026-06-01', validTo: '2026-12-31' });
      // Paid after the typed end: the money is taken, and the days stay, so that a person looks at them.
      const over = await granted(permit('2026-03-02', 12), { validTo: '2026-05-31' });
      expect((await paid(over, '2026-06-01T09:00:00Z')).decision?.details).toEqual({ validFrom: '2026-03-02', validTo: '2026-05-31' });
    });
  });

  describe('after the data were corrected', () => {
    const bullterrier = { name: 'Tyson', breed: 'Bullterrier', chip: '276093400123456' };
    const correct = async (id: string, corrections: unknown[]) =>
      clerk.post(`/api/v1/cases/${id}/corrections`, { version: await versionOf(clerk, id), corrections, reason: 'laut Rücksprache' });
    async function prepared(form: Record<string, unknown>, corrections: unknown[]): Promise<string> {
      app.clock.set('2026-03-02T09:00:00Z');
      const { id } = await submitted(app, dogTax, { form });
      await clerk.post(`/api/v1/cases/${id}/claim`);
      expect((await correct(id, corrections)).status).toBe(200);
      await checkEverything(clerk, id);
      return id;
    }
    const propose = async (id: string, reasons = ['liable']) =>
      clerk.post(`/api/v1/cases/${id}/proposal`, { version: await versionOf(clerk, id), kind: 'grant', reasons });

    it('is signed by a second person if what was submitted asked for one: nobody corrects a dangerous dog away alone', async () => {
      const id = await prepared(dogForm({ dog: bullterrier }), [{ pointer: '/dog/breed', value: 'Dackel' }]);
      expect((await propose(id)).body).toMatchObject({ status: 'proposed' });
      const { ifSigned, corrections } = await show(approver, id);
      expect(ifSigned.approvalBecause).toEqual([
        { de: 'Gefährlicher Hund (nach den Angaben vor der Berichtigung)', en: 'Dangerous dog (by the data before they were corrected)' },
      ]);
      expect(corrections).toMatchObject([
        { pointer: '/dog/breed', from: 'Bullterrier', to: 'Dackel', reason: 'laut Rücksprache', by: { name: 'weber' } },
      ]);
      expect((await sign(approver, id)).body).toMatchObject({ status: 'decided' });
    });

    it('is so too where the ground for a relief, an amount or a whole year fell away, in however many steps', async () => {
      const relief = await prepared(dogForm({ relief: { ground: 'benefits' } }), [{ pointer: '/relief/ground', value: 'none' }]);
      expect((await propose(relief)).body).toMatchObject({ status: 'proposed' });
      const backTax = await prepared(dogForm({ keeping: { reason: 'taken-in', since: '2025-11-02', otherDogs: 0 } }), [
        { pointer: '/keeping/since', value: '2026-02-02' },
      ]);
      expect((await propose(backTax)).body).toMatchObject({ status: 'proposed' });
      const steps = await prepared(dogForm({ dog: bullterrier }), [{ pointer: '/dog/breed', value: 'Bullterier' }]);
      await correct(steps, [{ pointer: '/dog/breed', value: 'Terrier' }]);
      await correct(steps, [{ pointer: '/dog', value: { ...bullterrier, breed: 'Dackel' } }]);
      expect((await propose(steps)).body).toMatchObject({ status: 'proposed' });
    });

    it('stands at once where only a slip was mended, or where the correction itself was taken back', async () => {
      const slip = await prepared(dogForm(), [{ pointer: '/dog/chip', value: '276093400123457' }]);
      expect((await propose(slip)).body).toMatchObject({ status: 'decided' });
      const back = await prepared(dogForm(), [{ pointer: '/dog/breed', value: 'Bullterrier' }]);
      await correct(back, [{ pointer: '/dog/breed', value: 'Labrador Retriever' }]);
      expect((await propose(back)).body).toMatchObject({ status: 'decided' });
    });

    it('is asked for anew after a proposal was returned and the data were corrected then', async () => {
      const id = await prepared(dogForm({ dog: bullterrier }), [{ pointer: '/dog/chip', value: '276093400123457' }]);
      await propose(id);
      await approver.post(`/api/v1/cases/${id}/return`, { version: await versionOf(approver, id), comment: 'Rasse?' });
      expect((await correct(id, [{ pointer: '/dog/breed', value: 'Dackel' }])).status).toBe(200);
      expect((await propose(id)).body).toMatchObject({ status: 'proposed' });
    });

    it('of a permit: a plate that was taken out still asks for a second person', async () => {
      app.clock.set('2026-03-02T09:00:00Z');
      const { id } = await submitted(app, parking, {
        form: { ...permit('2026-03-02', 12), vehicle: { plates: ['DN-AB 123', 'DN-XY 9'], keeper: 'self', severalBecause: 'im Wechsel' } },
      });
      await officer.post(`/api/v1/cases/${id}/claim`);
      const answer = await officer.post(`/api/v1/cases/${id}/corrections`, {
        version: await versionOf(officer, id),
        corrections: [{ pointer: '/vehicle/plates', value: ['DN-AB 123'] }],
        reason: 'nur eines',
      });
      expect(answer.status).toBe(200);
      await checkEverything(officer, id);
      const proposal = await officer.post(`/api/v1/cases/${id}/proposal`, {
        version: await versionOf(officer, id),
        kind: 'grant',
        reasons: ['conditions-met'],
      });
      expect(proposal.body).toMatchObject({ status: 'proposed' });
    });
  });
});
