import { startTestApp, type Caller, type TestApp } from '../../../../../test/support/app.js';
import { newKey, pdf, registration, taxClerk } from '../../../../../test/intake/given.js';

describe('an application that a clerk types in', () => {
  let house: TestApp;
  let clerk: Caller;
  let supervisor: Caller;
  beforeAll(async () => {
    house = await startTestApp();
    clerk = await house.signIn(taxClerk('steffi'));
    supervisor = await house.signIn({ ...taxClerk('chef'), roles: ['supervisor'], competences: [] });
  });
  afterAll(() => house?.stop());

  const { form, applicant } = registration();
  const typed = (changes: Record<string, unknown> = {}) => ({
    key: newKey(),
    service: 'hundesteuer-anmeldung',
    channel: 'counter',
    form,
    applicant,
    replyChannel: { kind: 'post' },
    ...changes,
  });
  const hold = async (content: Uint8Array = pdf, name = 'Scan.pdf') => {
    const body = new FormData();
    body.append('file', new Blob([Uint8Array.from(content)]), name);
    return (await clerk.request('POST', '/api/v1/papers', body)).body.id as string;
  };
  const takeIn = (application: object, who = clerk) => who.post('/api/v1/intake/applications', application);

  it('becomes a case of its channel, with what was seen and handed in', async () => {
    const paperId = await hold();
    const sent = typed({ idSeen: true, papers: [{ paperId, name: 'Kaufvertrag', purpose: 'purchase-contract' }] });
    const { status, body } = await takeIn(sent);
    expect({ status, body }).toMatchObject({ status: 201, body: { caseNumber: expect.stringMatching(/^HUA-/) } });
    const kase = (await clerk.get(`/api/v1/cases/${body.caseId}`)).body;
    expect(kase).toMatchObject({
      channel: 'counter',
      identification: { method: 'id-card', seenBy: { id: clerk.id } },
      replyChannel: { kind: 'post' },
      attachments: [{ name: 'Kaufvertrag', purpose: 'purchase-contract', mime: 'application/pdf' }],
      assignee: null,
    });
    const { entries } = (await clerk.get(`/api/v1/cases/${body.caseId}/timeline`)).body;
    expect(entries.at(-1)).toMatchObject({ kind: 'case.submitted', by: { id: clerk.id } });
    // The paper is the case's now, and the same again makes no second one.
    expect((await clerk.get('/api/v1/papers')).body.items).toEqual([]);
    expect(await takeIn(sent)).toMatchObject({ status: 201, body });
    expect(await takeIn({ ...sent, channel: 'post' })).toMatchObject({ status: 409, body: { code: 'intake.idempotency-key-reused' } });
  });

  it('counts from the day on which it came, which is not to come', async () => {
    const { body } = await takeIn(typed({ channel: 'post', receivedOn: '2026-02-20' }));
    expect((await clerk.get(`/api/v1/cases/${body.caseId}`)).body.receivedAt).toBe('2026-02-19T23:00:00.000Z');
    expect(await takeIn(typed({ receivedOn: '2031-01-01' }))).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/receivedOn', code: 'intake.received-in-future' }] },
    });
  });

  it('is refused with every fault at its place, and nothing of it is kept', async () => {
    const paperId = await hold(Buffer.from('MZ\x90\x00 no paper'), 'setup.exe');
    const papers = [{ paperId, name: 'setup', purpose: 'other' }];
    expect(await takeIn(typed({ papers }))).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/papers/0', code: 'intake.attachment.type-not-accepted' }] },
    });
    expect(await takeIn(typed({ form: { ...(form as object), keeping: {} } }))).toMatchObject({
      status: 422,
      body: { code: 'intake.form-invalid', errors: expect.arrayContaining([expect.objectContaining({ pointer: '/form/keeping/since' })]) },
    });
    // What intake refuses is told before, too.
    const { body } = await clerk.post('/api/v1/services/hundesteuer-anmeldung/1/faults', {
      form: { ...(form as object), keeping: {} },
      applicant: { kind: 'person', givenName: 'A', address: { postalCode: '52349', town: 'Düren' } },
    });
    expect(body.faults.map(({ pointer }: { pointer: string }) => pointer)).toEqual(
      expect.arrayContaining([
        '/applicant/address/street',
        '/applicant/address/houseNumber',
        '/form/keeping/since',
        '/form/keeping/reason',
      ]),
    );
    expect((await clerk.get('/api/v1/papers')).body.items).toHaveLength(1);
  });

  it('names each field of the applicant that is empty, all at once', async () => {
    const faults = async (applicant: object) => {
      const { body } = await clerk.post('/api/v1/services/hundesteuer-anmeldung/1/faults', { applicant });
      return body.faults as { pointer: string; code: string; detail: string }[];
    };
    expect(await faults({ kind: 'person', address: {} })).toEqual([
      { pointer: '/applicant/address/postalCode', code: 'form.required', detail: 'Bitte füllen Sie „Postleitzahl“ aus.' },
      { pointer: '/applicant/address/town', code: 'form.required', detail: 'Bitte füllen Sie „Ort“ aus.' },
      expect.objectContaining({ pointer: '/applicant/address/street', code: 'address.no-door' }),
      expect.objectContaining({ pointer: '/applicant/address/houseNumber', code: 'address.no-door' }),
      expect.objectContaining({ pointer: '/applicant/familyName', code: 'applicant.name-missing' }),
    ]);
    expect(await faults({ kind: 'organisation', email: 'nobody', address: { postBox: '10 03 41', town: 'Düren' } })).toMatchObject([
      { pointer: '/applicant/address/postalCode', code: 'form.required' },
      { pointer: '/applicant/email', code: 'form.format', detail: expect.stringContaining('E-Mail') },
      { pointer: '/applicant/organisation', code: 'applicant.organisation-missing' },
    ]);
  });

  it('may have a post office box, care of somebody, and a door at the back', async () => {
    const at = (address: object) => ({ ...(applicant as object), address: { postalCode: '52349', town: 'Düren', ...address } });
    expect((await takeIn(typed({ applicant: at({ postBox: '10 03 41' }) }))).status).toBe(201);
    const door = { street: 'Kölnstraße', houseNumber: '3', careOf: 'Familie Yılmaz', addition: 'Hinterhaus' };
    expect((await takeIn(typed({ applicant: at(door) }))).status).toBe(201);
    expect(await takeIn(typed({ applicant: at({ ...door, postBox: '1' }) }))).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/applicant/address/postBox' }] },
    });
  });

  it('is for the competent alone', async () => {
    expect((await clerk.get('/api/v1/intake/services')).body.items).toMatchObject([{ key: 'hundesteuer-anmeldung', mayBackdate: true }]);
    expect(await takeIn(typed({ service: 'bewohnerparkausweis' }))).toMatchObject({ status: 404, body: { code: 'service.not-found' } });
    expect((await takeIn(typed(), supervisor)).status).toBe(403);
    expect((await takeIn(typed({ channel: 'portal' }))).status).toBe(422);
  });

  it('has its applicant corrected, with the reason; what the citizen declared stays', async () => {
    const { body } = await takeIn(typed());
    const path = `/api/v1/cases/${body.caseId}`;
    await clerk.post(`${path}/claim`, {});
    const { version } = (await clerk.get(path)).body;
    const right = { ...(applicant as object), familyName: 'Grossmüller-Özil' };
    const reply = { kind: 'email', email: 'neu@example.org' };
    const corrected = await clerk.post(`${path}/applicant`, { version, applicant: right, replyChannel: reply, reason: 'verhört' });
    expect(corrected.status).toBe(200);
    const kase = (await clerk.get(path)).body;
    expect(kase).toMatchObject({
      applicant: { familyName: 'Grossmüller-Özil' },
      applicantAsSubmitted: { familyName: 'Großmüller' },
      replyChannel: reply,
    });
    expect(await clerk.post(`${path}/applicant`, { version: kase.version, applicant: right, reason: 'noch einmal' })).toMatchObject({
      status: 409,
      body: { code: 'case.nothing-changes' },
    });
    expect(
      await clerk.post(`${path}/corrections`, {
        version: kase.version,
        corrections: [{ pointer: '/declaration', value: null }],
        reason: 'x',
      }),
    ).toMatchObject({ status: 422, body: { errors: [{ pointer: '/declaration', code: 'correction.declaration' }] } });
  });
});
