import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { asOwner } from '../../../../test/support/bulk.js';
import { applicant, dogForm, dogTax, mayWork, parking, submitted, taxClerk } from '../../../../test/support/stories.js';
import { TraitsJobs } from './traits.jobs.js';

interface Shown {
  readonly id: string;
  readonly reasons: { code: string; text: string | null }[];
  readonly standing: string | null;
}

describe('other cases of the same person, thing and house', () => {
  let app: TestApp;
  let clerk: Caller;
  let parkingClerk: Caller;
  let bello: { readonly id: string };
  let again: { readonly id: string };
  let permit: { readonly id: string };

  const born = { ...applicant, birthDate: '1970-03-12' };
  const elsewhere = { street: 'Kölner Landstraße', houseNumber: '3', postalCode: '52351', town: 'Düren' };
  const chip = '276098100000001';
  const dog = (name: string, number: string) => dogForm({ dog: { name, breed: 'Labrador Retriever', chip: number } });
  const parkingForm = { residence: { zone: 'A', street: 'Oberstraße', since: '2020-01-01' }, vehicle: { plates: 'DN-MJ 70' } };

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn(taxClerk('weber'));
    parkingClerk = await app.signIn({ userName: 'fuchs', roles: ['clerk'], teams: ['buergerbuero'], competences: [mayWork(parking)] });
    bello = await submitted(app, dogTax, { applicant: born, form: dog('Bello', chip) });
    // The same dog and person, moved and otherwise spelled.
    again = await submitted(app, dogTax, {
      applicant: { ...born, givenName: 'Juergen', familyName: 'Mueler', address: elsewhere },
      form: dog('Bello', '276 098 100 000 001'),
    });
    // Another office's case of the same person.
    permit = await submitted(app, parking, { applicant: born, form: parkingForm });
    // A stranger.
    await submitted(app, dogTax, {
      applicant: { ...born, givenName: 'Ida', familyName: 'Kern', address: elsewhere },
      form: dog('Ina', '276098100000002'),
    });
  });
  afterAll(() => app.stop());

  const of = async (who: Caller, id: string) => (await who.get(`/api/v1/cases/${id}/others`)).body.cases as Shown[];
  const typed = async (who: Caller, body: object) => (await who.post('/api/v1/other-cases', body)).body.cases as Shown[];
  const told = (cases: readonly Shown[]) => cases.map(({ id, reasons }) => [id, reasons.map(({ code }) => code)]);

  it('are shown with why, within the reader’s rights', async () => {
    expect(told(await of(clerk, bello.id))).toEqual([[again.id, ['same-application', 'same-thing', 'name-similar']]]);
    expect((await of(clerk, again.id))[0]?.reasons[1]).toMatchObject({ text: '276 098 100 000 001', words: { de: 'Gleiche Chipnummer' } });
    expect(told(await of(parkingClerk, permit.id))).toEqual([]);
    const both = await app.signIn({
      userName: 'beides',
      roles: ['clerk'],
      teams: ['steuern', 'buergerbuero'],
      competences: [mayWork(parking), mayWork(dogTax)],
    });
    expect(told(await of(both, permit.id))).toEqual([
      [bello.id, ['same-person', 'same-house']],
      [again.id, ['name-similar']],
    ]);
    expect(await parkingClerk.get(`/api/v1/cases/${bello.id}/others`)).toMatchObject({ status: 404 });
  });

  it('are found while an application is typed, as soon as enough is there', async () => {
    const applicantTyped = { familyName: 'Muller', givenName: 'Jurgen' };
    expect(await typed(clerk, {})).toEqual([]);
    expect(await typed(clerk, { applicant: { ...applicantTyped, birthDate: '12.3' } })).toEqual([]);
    expect(told(await typed(clerk, { applicant: { ...applicantTyped, birthDate: '1970-12-03' } }))).toEqual([
      [again.id, ['birth-date-slip']],
      [bello.id, ['birth-date-slip']],
    ]);
    expect(told(await typed(clerk, { applicant: { ...applicantTyped, address: { postalCode: '52349' } } }))).toEqual([]);
    expect(told(await typed(clerk, { applicant: { address: { street: 'Ober-Str.', houseNumber: '12', postalCode: '52349' } } }))).toEqual([
      [bello.id, ['same-house']],
    ]);
    expect(told(await typed(clerk, { serviceKey: dogTax, form: { dog: { chip } }, except: again.id }))).toEqual([
      [bello.id, ['same-thing']],
    ]);
    expect(await typed(clerk, { serviceKey: dogTax, form: { dog: { chip: '2760' } } })).toEqual([]);
    expect(await typed(clerk, { form: { dog: { chip } } })).toEqual([]);
  });

  const shown = async (who: Caller, id: string, other: string) => (await of(who, id)).find((one) => one.id === other);
  const kindsOf = async (id: string) =>
    (await clerk.get(`/api/v1/cases/${id}/timeline`)).body.entries.map(({ kind }: { kind: string }) => kind) as string[];

  it('are linked, told apart, and all of it taken back; both timelines tell it', async () => {
    const about = { otherId: again.id };
    expect(await shown(clerk, bello.id, again.id)).toMatchObject({
      standing: null,
      actions: ['link-case', 'declare-not-same', 'join-case'],
      joins: { caseId: again.id, into: bello.id, oneApplicant: false },
    });
    expect(await clerk.post(`/api/v1/cases/${bello.id}/links`, about)).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await clerk.post(`/api/v1/cases/${bello.id}/links`, about)).toMatchObject({
      status: 409,
      body: { code: 'case.nothing-changes' },
    });
    expect(await shown(clerk, again.id, bello.id)).toMatchObject({ standing: 'linked', actions: ['unlink-case', 'join-case'] });
    expect((await clerk.post(`/api/v1/cases/${again.id}/links/remove`, { otherId: bello.id })).status).toBe(200);
    expect((await clerk.post(`/api/v1/cases/${bello.id}/not-same`, about)).status).toBe(200);
    expect(await shown(clerk, again.id, bello.id)).toMatchObject({ standing: 'not-same', actions: ['take-back-not-same', 'join-case'] });
    expect((await clerk.post(`/api/v1/cases/${bello.id}/not-same/take-back`, about)).status).toBe(200);
    const told = ['case.not-same-taken-back', 'case.declared-not-same', 'case.unlinked', 'case.linked'];
    for (const id of [bello.id, again.id]) expect((await kindsOf(id)).filter((kind) => told.includes(kind))).toEqual(told);
  });

  it('are linked by nobody who may not read or work on both, and not with themselves', async () => {
    expect(await clerk.post(`/api/v1/cases/${bello.id}/links`, { otherId: permit.id })).toMatchObject({
      status: 404,
      body: { code: 'case.not-found' },
    });
    expect(await clerk.post(`/api/v1/cases/${permit.id}/links`, { otherId: bello.id })).toMatchObject({ status: 404 });
    expect(await clerk.post(`/api/v1/cases/${bello.id}/links`, { otherId: bello.id })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/otherId', code: 'case.itself' }] },
    });
    const boss = await app.signIn({ userName: 'chefin', roles: ['supervisor'], teams: ['steuern'] });
    expect(await boss.post(`/api/v1/cases/${bello.id}/links`, { otherId: again.id })).toMatchObject({ status: 403 });
    expect(await shown(boss, bello.id, again.id)).toMatchObject({ actions: [], joins: null });
  });

  it('of one matter are joined: the younger one is closed with a letter, and separated again', async () => {
    const join = { into: bello.id, version: 1 };
    expect(await clerk.post(`/api/v1/cases/${again.id}/join`, join)).toMatchObject({
      status: 409,
      body: { code: 'case.applicants-differ', errors: [{ pointer: '/onePerson' }] },
    });
    expect(await clerk.post(`/api/v1/cases/${again.id}/join`, { ...join, onePerson: true })).toMatchObject({
      status: 200,
      body: { status: 'closed' },
    });
    const { body: joined } = await clerk.get(`/api/v1/cases/${again.id}`);
    expect(joined).toMatchObject({ closed: { outcome: 'joined' }, letters: [{ key: 'joined' }] });
    expect(joined.allowedActions).toContain('separate-case');
    expect(joined.allowedActions).not.toContain('reopen');
    expect(await shown(clerk, bello.id, again.id)).toMatchObject({ standing: 'took-in', actions: ['separate-case'], outcome: 'joined' });
    expect((await clerk.get(`/api/v1/cases/${bello.id}`)).body.version).toBe(1);
    expect((await kindsOf(bello.id))[0]).toBe('case.took-in');
    expect(await clerk.post(`/api/v1/cases/${again.id}/separate`, { version: 1 })).toMatchObject({
      status: 409,
      body: { code: 'case.changed-meanwhile' },
    });
    expect(await clerk.post(`/api/v1/cases/${again.id}/separate`, { version: joined.version })).toMatchObject({
      status: 200,
      body: { status: 'open' },
    });
    expect(await shown(clerk, again.id, bello.id)).toMatchObject({ standing: null });
  });

  it('are related by two clerks at once, in opposite directions, one after the other', async () => {
    const other = await app.signIn(taxClerk('klein'));
    const answers = await Promise.all([
      clerk.post(`/api/v1/cases/${bello.id}/links`, { otherId: again.id }),
      other.post(`/api/v1/cases/${again.id}/links`, { otherId: bello.id }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('are found for cases of an earlier version once the worker has gone through them', async () => {
    await asOwner(app, `delete from case_trait`);
    expect(told(await of(clerk, bello.id))).toEqual([[again.id, ['same-application', 'same-thing', 'name-similar']]]);
    expect(await typed(clerk, { applicant: born })).toEqual([]);
    await app.asSystem(() => app.app.get(TraitsJobs, { strict: false }).fill());
    expect(await typed(clerk, { applicant: born })).toHaveLength(2);
  });
});
