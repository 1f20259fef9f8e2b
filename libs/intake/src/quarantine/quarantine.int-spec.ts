import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { newKey, pdf, png, registration, sha256, submit, taxClerk, type File } from '../../../../test/intake/given.js';
import { checkEverything, versionOf } from '../../../../test/support/stories.js';

describe('the quarantine', () => {
  let house: TestApp;
  let portal: Caller;
  let clerk: Caller;

  beforeAll(async () => {
    house = await startTestApp();
    portal = await house.portal();
    clerk = await house.signIn(taxClerk('steffi'));
  });
  afterAll(() => house?.stop());

  const setAside = async (changes: Record<string, unknown> = {}, files: File[] = []) => {
    const { status, body } = await submit(portal, registration(changes), files);
    expect(status).toBe(202);
    const list = await clerk.get('/api/v1/quarantine?limit=100');
    const entry = list.body.items.find((item: { submissionId: string }) => item.submissionId === body.submissionId);
    return { submissionId: body.submissionId, entryId: entry?.id as string, statusPath: new URL(body.statusUrl).pathname };
  };
  const wrongHash: File = { name: 'Überweisung.pdf', content: pdf, lies: { sha256: 'f'.repeat(64) } };

  it('shows a clerk what came, what is wrong with it, and the files as they came', async () => {
    const { entryId, submissionId } = await setAside({}, [wrongHash]);
    const { status, body } = await clerk.get(`/api/v1/quarantine/${entryId}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      submissionId,
      serviceKey: 'hundesteuer-anmeldung',
      teamId: await house.teamId('steuern'),
      serviceTitle: { de: expect.stringMatching(/^Hundesteuer/) },
      applicantName: expect.stringContaining('Großmüller'),
      subject: expect.stringMatching(/\w/),
      state: 'open',
      submission: { externalReference: 'PORTAL-2026-000123', applicant: { familyName: 'Großmüller' } },
      reasons: [{ code: 'attachment.hash-differs', pointer: '/attachments/0', said: 'f'.repeat(64), found: sha256(pdf) }],
      allowedActions: ['release', 'refuse'],
    });
    const file = await clerk.get(`/api/v1/quarantine/${entryId}/attachments/${body.attachments[0].id}`);
    expect(file.status).toBe(200);
    expect(Buffer.from(file.bytes).equals(pdf)).toBe(true);
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename="Ueberweisung.pdf"; filename*=UTF-8''%C3%9Cberweisung.pdf`);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await clerk.get(`/api/v1/quarantine/${entryId}/attachments/other`)).status).toBe(404);
  });

  it('releases to the chosen service; the receipt then gets its case number', async () => {
    const key = newKey();
    const json = registration({ service: 'einhornsteuer' });
    const first = await submit(portal, json, [], key);
    const { items } = (await clerk.get('/api/v1/quarantine?limit=100')).body;
    const entryId = items.find((item: { submissionId: string }) => item.submissionId === first.body.submissionId).id as string;
    expect((await clerk.post(`/api/v1/quarantine/${entryId}/release`, {})).body).toMatchObject({
      code: 'input.invalid',
      errors: [{ pointer: '/service' }],
    });
    house.clock.set('2026-03-04T10:00:00Z');
    const released = await clerk.post(`/api/v1/quarantine/${entryId}/release`, {
      service: 'hundesteuer-anmeldung',
      comment: 'Gemeint war der Hund.',
    });
    expect(released.status).toBe(200);
    const status = await portal.get(new URL(first.body.statusUrl).pathname);
    expect(status.body).toMatchObject({ state: 'RECEIVED', caseNumber: released.body.caseNumber, receivedAt: first.body.receivedAt });
    const again = await submit(portal, json, [], key);
    expect(again).toMatchObject({ status: 201, body: { caseNumber: released.body.caseNumber, submissionId: first.body.submissionId } });
    const kase = await clerk.get(`/api/v1/cases/${released.body.caseId}`);
    expect(kase.body).toMatchObject({ receivedAt: first.body.receivedAt, submissionId: first.body.submissionId });
    house.clock.set('2026-03-02T09:00:00Z');
  });

  it('releases only after somebody decided on each faulty file', async () => {
    const { entryId } = await setAside({}, [
      wrongHash,
      { name: 'gut.png', content: png, mime: 'image/png' },
      { name: 'falsch.pdf', content: png },
    ]);
    const { attachments } = (await clerk.get(`/api/v1/quarantine/${entryId}`)).body;
    const undecided = await clerk.post(`/api/v1/quarantine/${entryId}/release`, {});
    expect(undecided.status).toBe(422);
    expect(undecided.body.errors.map((e: { code: string }) => e.code)).toEqual([
      'quarantine.attachment.hash-differs',
      'quarantine.attachment.type-differs',
    ]);
    const released = await clerk.post(`/api/v1/quarantine/${entryId}/release`, {
      attachments: [
        { attachmentId: attachments[0].id, action: 'drop' },
        { attachmentId: attachments[2].id, action: 'accept' },
      ],
    });
    expect(released.status).toBe(200);
    const kase = await clerk.get(`/api/v1/cases/${released.body.caseId}`);
    expect(kase.body.attachments).toMatchObject([
      { name: 'gut.png', mime: 'image/png' },
      { name: 'falsch.pdf', mime: 'image/png', sha256: sha256(png) },
    ]);
  });

  it('holds the form to the schema of the service that was chosen, and takes a corrected one', async () => {
    const { entryId } = await setAside({ service: 'einhornsteuer', form: { horn: 1 } });
    const bad = await clerk.post(`/api/v1/quarantine/${entryId}/release`, { service: 'hundesteuer-anmeldung' });
    expect(bad).toMatchObject({ status: 422, body: { code: 'intake.form-invalid' } });
    expect(bad.body.errors.map((e: { pointer: string }) => e.pointer)).toContain('/form/dog');
    const form = registration()['form'];
    expect(
      await clerk.post(`/api/v1/quarantine/${entryId}/release`, { service: 'hundesteuer-anmeldung', form: { dog: { name: 'a\u0000' } } }),
    ).toMatchObject({ status: 422 });
    expect((await clerk.post(`/api/v1/quarantine/${entryId}/release`, { service: 'hundesteuer-anmeldung', form })).status).toBe(200);
    const entry = await clerk.get(`/api/v1/quarantine/${entryId}`);
    expect(entry.body).toMatchObject({
      state: 'released',
      settledBy: expect.any(String),
      allowedActions: [],
      submission: { form: { horn: 1 } },
    });
  });

  it('keeps what it came as beside what was corrected, so that a correction here does not avoid the second signature either', async () => {
    const form = registration()['form'] as { dog: Record<string, unknown> };
    const { entryId } = await setAside({ form: { ...form, dog: { ...form.dog, breed: 'Staffordshire Bullterrier' } } }, [wrongHash]);
    const { attachments } = (await clerk.get(`/api/v1/quarantine/${entryId}`)).body;
    const released = await clerk.post(`/api/v1/quarantine/${entryId}/release`, {
      form: { ...form, dog: { ...form.dog, breed: 'Dackel' } },
      attachments: [{ attachmentId: attachments[0].id, action: 'drop' }],
      comment: 'Rasse laut Impfpass',
    });
    expect(released.status).toBe(200);
    const kase = (await clerk.get(`/api/v1/cases/${released.body.caseId}`)).body;
    expect(kase).toMatchObject({
      form: { dog: { breed: 'Dackel' } },
      corrections: [{ pointer: '/dog/breed', from: 'Staffordshire Bullterrier', to: 'Dackel', reason: 'Rasse laut Impfpass' }],
    });
    await clerk.post(`/api/v1/cases/${kase.id}/claim`);
    await checkEverything(clerk, kase.id);
    const proposed = await clerk.post(`/api/v1/cases/${kase.id}/proposal`, {
      version: await versionOf(clerk, kase.id),
      kind: 'grant',
      reasons: ['liable'],
    });
    expect(proposed).toMatchObject({ status: 200, body: { status: 'proposed' } });
  });

  it.each([
    {},
    { dog: null },
    { dog: 'Pitbull', keeping: [] },
    { dog: { breed: 5 }, keeping: { since: 'gestern' } },
    { dog: { breed: ['Pitbull'] }, keeping: { since: '2026-02-01' } },
    { dog: { breed: 'Pitbull' }, keeping: { since: '2026-13-45', reason: 'taken-in' } },
  ])('has a second person sign what could not be judged as it came: %j', async (form) => {
    const { entryId } = await setAside({ service: 'hundesteuer-x', form });
    const released = await clerk.post(`/api/v1/quarantine/${entryId}/release`, {
      service: 'hundesteuer-anmeldung',
      form: registration()['form'],
    });
    const path = `/api/v1/cases/${released.body.caseId}`;
    await clerk.post(`${path}/claim`);
    await checkEverything(clerk, released.body.caseId);
    const proposed = await clerk.post(`${path}/proposal`, {
      version: await versionOf(clerk, released.body.caseId),
      kind: 'grant',
      reasons: ['liable'],
    });
    expect(proposed).toMatchObject({ status: 200, body: { status: 'proposed' } });
    const { approvalBecause } = (await clerk.get(path)).body.proposal;
    expect(approvalBecause.map(({ de }: { de: string }) => de)).toContain(
      'Die Angaben kamen unvollständig oder fehlerhaft an und wurden hier ergänzt',
    );
  });

  it('refuses with a reason that the portal reads', async () => {
    const { entryId, statusPath } = await setAside({ service: 'einhornsteuer' });
    expect(await clerk.post(`/api/v1/quarantine/${entryId}/refuse`, { reason: ' ' })).toMatchObject({ status: 422 });
    expect((await clerk.post(`/api/v1/quarantine/${entryId}/refuse`, { reason: 'Einhörner werden nicht besteuert.' })).status).toBe(204);
    expect((await portal.get(statusPath)).body).toMatchObject({
      state: 'COMPLETED',
      outcome: 'refused',
      caseNumber: null,
      refusal: { reason: 'Einhörner werden nicht besteuert.' },
    });
    const late = await clerk.post(`/api/v1/quarantine/${entryId}/release`, { service: 'hundesteuer-anmeldung' });
    expect(late).toMatchObject({ status: 409, body: { code: 'quarantine.settled-already', state: 'refused' } });
    expect(await portal.post(`${statusPath}/answers`, { message: 'Doch!' }, { 'idempotency-key': newKey() })).toMatchObject({
      status: 409,
      body: { code: 'intake.not-a-case' },
    });
  });

  it('two who settle one entry at once: one wins, the other is told', async () => {
    const { entryId } = await setAside({ service: 'einhornsteuer' });
    const answers = await Promise.all([
      clerk.post(`/api/v1/quarantine/${entryId}/release`, { service: 'hundesteuer-anmeldung' }),
      clerk.post(`/api/v1/quarantine/${entryId}/refuse`, { reason: 'Nein.' }),
      clerk.post(`/api/v1/quarantine/${entryId}/release`, { service: 'hundesteuer-anmeldung' }),
    ]);
    expect(answers.filter((a) => a.status < 300)).toHaveLength(1);
    expect(answers.filter((a) => a.status === 409 && a.body['code'] === 'quarantine.settled-already')).toHaveLength(2);
  });

  it('is for those with the right: another team sees only what belongs to nobody yet', async () => {
    const ofTax = await setAside({}, [wrongHash]);
    const ofNobody = await setAside({ service: 'einhornsteuer' });
    const parking = await house.signIn({ ...taxClerk('paul'), teams: [], competences: [] });
    expect((await parking.get(`/api/v1/quarantine/${ofTax.entryId}`)).status).toBe(404);
    expect((await parking.post(`/api/v1/quarantine/${ofTax.entryId}/refuse`, { reason: 'x' })).status).toBe(404);
    expect((await parking.get(`/api/v1/quarantine/${ofNobody.entryId}`)).status).toBe(200);
    const list = (await parking.get('/api/v1/quarantine?limit=100')).body;
    expect(list.items.map((i: { id: string }) => i.id)).not.toContain(ofTax.entryId);
    expect(list.total).toEqual({ count: list.items.length, capped: false });
    const auditor = await house.signIn({ userName: 'revision', roles: ['auditor'] });
    expect((await auditor.get(`/api/v1/quarantine/${ofTax.entryId}`)).body).toMatchObject({ allowedActions: [] });
    expect((await auditor.post(`/api/v1/quarantine/${ofTax.entryId}/refuse`, { reason: 'x' })).status).toBe(403);
    const admin = await house.signIn({ userName: 'admin', roles: ['administrator'] });
    expect((await admin.get('/api/v1/quarantine')).status).toBe(403);
    expect((await house.anonymous().get('/api/v1/quarantine')).status).toBe(401);
    expect((await clerk.get('/api/v1/quarantine/nothing')).status).toBe(422);
    expect((await clerk.get('/api/v1/quarantine?cursor=x')).body).toMatchObject({ code: 'paging.bad-cursor' });
  });

  it('is listed the oldest first, page by page, none twice', async () => {
    const all = (await clerk.get('/api/v1/quarantine?limit=100')).body;
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = (await clerk.get(`/api/v1/quarantine?limit=2${cursor}`)).body;
      expect(page.total).toEqual(all.total);
      seen.push(...page.items.map((i: { id: string }) => i.id));
      cursor = page.next ? `&cursor=${encodeURIComponent(page.next)}` : '';
    } while (cursor);
    expect(seen).toEqual(all.items.map((i: { id: string }) => i.id));
    const refused = (await clerk.get('/api/v1/quarantine?state=refused')).body;
    expect(refused.items.every((i: { state: string }) => i.state === 'refused')).toBe(true);
  });
});
