import { connect } from 'node:net';
import { CaseStore, FileLetter } from '@vorgang/cases';
import { EventLog } from '@vorgang/event-log';
import { FileStore } from '@vorgang/documents';
import { CommandGate, newId } from '@vorgang/platform';
import { startTestApp, type Caller, type TestApp } from '../../../../../test/support/app.js';
import { multipart, newKey, pdf, png, registration, submit, taxClerk, type File } from '../../../../../test/intake/given.js';

describe('a portal follows its submission', () => {
  let house: TestApp;
  let portal: Caller & { key: string };
  let clerk: Caller;

  beforeAll(async () => {
    house = await startTestApp();
    portal = await house.portal();
    clerk = await house.signIn(taxClerk('steffi'));
  });
  afterAll(() => house?.stop());

  interface Kase {
    readonly id: string;
    readonly path: string;
    readonly submissionId: string;
  }
  const given = async (changes: Record<string, unknown> = {}): Promise<Kase> => {
    const { body } = await submit(portal, registration(changes));
    const { items } = (await clerk.get(`/api/v1/cases?q=${encodeURIComponent(body.caseNumber ?? '')}`)).body;
    return { id: items[0].id, path: new URL(body.statusUrl).pathname, submissionId: body.submissionId };
  };
  const asked = async (kase: Kase) => {
    await clerk.post(`/api/v1/cases/${kase.id}/claim`);
    const { version, service } = (await clerk.get(`/api/v1/cases/${kase.id}`)).body;
    const item = service.requestItems[0]?.key as string;
    const answer = await clerk.post(`/api/v1/cases/${kase.id}/information-request`, {
      version,
      items: [item],
      text: 'Bitte schicken Sie den Impfpass.',
    });
    expect(answer.status).toBe(200);
    return item;
  };
  const answer = (kase: Kase, json: Record<string, unknown>, files: readonly File[] = [], key = newKey(), who = portal) =>
    who.post(`${kase.path}/answers`, files.length > 0 ? multipart(json, files, 'answer') : json, { 'idempotency-key': key });

  it('RECEIVED, then PROCESSING as soon as somebody works on it', async () => {
    const kase = await given();
    expect((await portal.get(kase.path)).body).toMatchObject({ state: 'RECEIVED', request: null, documents: [], decision: null });
    await clerk.post(`/api/v1/cases/${kase.id}/claim`);
    expect((await portal.get(kase.path)).body).toMatchObject({ state: 'PROCESSING' });
  });

  it('ACTION_REQUIRED with what is asked for, until it answers with a message and files', async () => {
    const kase = await given();
    const item = await asked(kase);
    const german = (await portal.get(kase.path)).body;
    expect(german).toMatchObject({
      state: 'ACTION_REQUIRED',
      request: { text: 'Bitte schicken Sie den Impfpass.', items: [{ key: item }], answerBy: expect.stringMatching(/^2026-03-/) },
    });
    const english = (await portal.get(kase.path, { 'accept-language': 'en' })).body;
    expect(english.request.items[0].title).not.toBe(german.request.items[0].title);

    const key = newKey();
    const files: File[] = [{ name: 'Impfpaß.png', content: png, mime: 'image/png' }];
    const answers = await Promise.all(Array.from({ length: 8 }, () => answer(kase, { message: 'Anbei der Impfpaß.' }, files, key)));
    expect(answers.map((a) => a.status)).toEqual(Array(8).fill(201));
    expect(new Set(answers.map((a) => JSON.stringify(a.body))).size).toBe(1);
    expect(await answer(kase, { message: 'Etwas anderes.' }, files, key)).toMatchObject({
      status: 409,
      body: { code: 'intake.idempotency-key-reused' },
    });

    const { body } = await clerk.get(`/api/v1/cases/${kase.id}`);
    expect(body.request).toMatchObject({ state: 'answered', answers: [{ message: 'Anbei der Impfpaß.', late: false }] });
    expect(body.attachments).toMatchObject([{ name: 'Impfpaß.png' }]);
    expect((await portal.get(kase.path)).body).toMatchObject({ state: 'PROCESSING', request: null });
    const late = await answer(kase, { message: 'Noch etwas.' });
    expect(late.status).toBe(201);
  });

  it('is told at once what is wrong with an answer, and nothing of it is kept', async () => {
    const kase = await given();
    await asked(kase);
    expect(await answer(kase, {})).toMatchObject({ status: 422, body: { code: 'intake.malformed' } });
    expect(await answer(kase, { message: 'x', more: 1 })).toMatchObject({ status: 422, body: { errors: [{ pointer: '/more' }] } });
    expect(await answer(kase, { message: 'x' }, [{ name: 'a.pdf', content: png }])).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/attachments/0', code: 'intake.attachment.type-differs' }] },
    });
    expect(await answer(kase, { message: 'x' }, [{ name: 'a.pdf', content: pdf, lies: { sha256: '0'.repeat(64) } }])).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'intake.attachment.hash-differs' }] },
    });
    expect(await portal.post(`${kase.path}/answers`, { message: 'x' })).toMatchObject({
      status: 400,
      body: { code: 'intake.idempotency-key-missing' },
    });
    expect(await answer({ ...kase, path: '/intake/v1/submissions/none' }, { message: 'x' })).toMatchObject({ status: 422 });
    expect(await answer({ ...kase, path: `/intake/v1/submissions/${newId()}` }, { message: 'x' })).toMatchObject({
      status: 404,
      body: { code: 'submission.not-found' },
    });
    expect((await portal.get(kase.path)).body).toMatchObject({ state: 'ACTION_REQUIRED' });
  });

  it('may send something unasked: it is kept, and lies before the team', async () => {
    const kase = await given();
    expect(await answer(kase, { message: 'Ungefragt' })).toMatchObject({ status: 201 });
    expect((await clerk.get(`/api/v1/cases/${kase.id}`)).body).toMatchObject({
      status: 'open',
      post: [{ message: 'Ungefragt', dealtWith: null }],
    });
    expect((await portal.get(kase.path)).body).toMatchObject({ state: 'RECEIVED' });
  });

  /** How often the case's document was retrieved by now. */
  const retrievals = async (caseId: string) =>
    (await house.app.get(EventLog).readByCase(caseId)).filter((event) => event.kind === 'submission.document-retrieved');
  const soon = async (caseId: string, count: number) => {
    for (let left = 100; left > 0 && (await retrievals(caseId)).length < count; left--) await new Promise((later) => setTimeout(later, 50));
    return retrievals(caseId);
  };
  const filed = async (content: Buffer) => {
    const kase = await given({ replyChannel: { kind: 'portal' } });
    await asked(kase);
    const letter = (await house.app.get(CaseStore).listOf(kase.id, 'letters'))[0];
    const { sha256, size } = await house.app.get(FileStore).put(content);
    await house.asSystem(() =>
      house.app
        .get(CommandGate)
        .send(new FileLetter(kase.id, letter?.id ?? '', [{ id: newId(), kind: 'letter', name: 'Bescheid.pdf', sha256, size }])),
    );
    return { kase, path: new URL((await portal.get(kase.path)).body.documents[0].url).pathname };
  };
  /** Sends a request over a connection of its own, and breaks it off after so many bytes of the answer. */
  const brokenOff = async (path: string, after: number) => {
    const { hostname, port } = new URL(house.url);
    const socket = connect(Number(port), hostname);
    socket.write(`GET ${path} HTTP/1.1\r\nhost: ${hostname}\r\nx-api-key: ${portal.key}\r\n\r\n`);
    let got = 0;
    await new Promise<void>((done) => {
      socket.on('error', () => {});
      socket.on('close', () => done());
      socket.on('data', (bytes) => {
        got += bytes.length;
        if (got >= after) socket.resetAndDestroy();
      });
    });
  };

  it('has retrieved a document once it has all of it, and not before', async () => {
    const { kase, path } = await filed(Buffer.concat([pdf, Buffer.alloc(8_000_000, ' ')]));
    const nothing = [
      portal.request('HEAD', path),
      portal.get(path, { range: 'bytes=0-0' }),
      portal.get(path, { range: 'bytes=1-' }),
      portal.get(path, { range: 'bytes=99999999-' }),
      portal.get(path, { 'if-range': 'x', range: 'bytes=0-3999999' }),
    ];
    expect((await Promise.all(nothing)).map(({ status }) => status)).toEqual([200, 206, 206, 416, 206]);
    const beyond = await portal.get(path, { range: 'bytes=99999999-' });
    expect(beyond.body).toMatchObject({ status: 416, code: 'document.range-not-satisfiable' });
    expect(beyond.headers.get('content-type')).toContain('application/problem+json');
    expect(beyond.headers.get('content-range')).toMatch(/^bytes \*\/\d+$/);
    expect(beyond.headers.get('content-disposition')).toBeNull();
    await brokenOff(path, 1);
    await brokenOff(path, 1_000_000);
    expect((await portal.get(path, { range: 'bytes=0-' })).status).toBe(206);
    expect(await soon(kase.id, 1)).toHaveLength(1);
    expect((await portal.get(path)).status).toBe(200);
    expect(await soon(kase.id, 2)).toHaveLength(2);
  });

  it('fetches what has left the house, and each retrieval is recorded', async () => {
    const kase = await given({ replyChannel: { kind: 'portal' } });
    await asked(kase);
    expect((await portal.get(kase.path)).body.documents).toEqual([]);
    const letter = (await house.app.get(CaseStore).listOf(kase.id, 'letters'))[0];
    const stored = await house.app.get(FileStore).put(pdf);
    await house.asSystem(() =>
      house.app
        .get(CommandGate)
        .send(
          new FileLetter(kase.id, letter?.id ?? '', [
            { id: newId(), kind: 'letter', name: 'Rückfrage.pdf', sha256: stored.sha256, size: stored.size },
          ]),
        ),
    );
    const { documents } = (await portal.get(kase.path)).body;
    expect(documents).toMatchObject([{ kind: 'letter', name: 'Rückfrage.pdf', sha256: stored.sha256 }]);
    const path = new URL(documents[0].url).pathname;
    const fetched = await Promise.all([portal.get(path), portal.get(path)]);
    for (const file of fetched) {
      expect(file.status).toBe(200);
      expect(Buffer.from(file.bytes).equals(pdf)).toBe(true);
      expect(file.headers.get('content-disposition')).toContain("filename*=UTF-8''R%C3%BCckfrage.pdf");
    }
    const events = await soon(kase.id, 2);
    expect(events).toHaveLength(2);
    expect(events[0]).toMatchObject({
      actor: { kind: 'portal' },
      data: { submissionId: kase.submissionId, sha256: stored.sha256, letter: 'information-request' },
    });
    expect((await portal.get(`${kase.path}/documents/none`)).status).toBe(404);
    const part = await portal.get(path, { range: 'bytes=0-3' });
    expect(part).toMatchObject({ status: 206 });
    expect(Buffer.from(part.bytes).toString()).toBe('%PDF');
  });

  it('reports a payment once, however often it says so', async () => {
    const kase = await given();
    const payment = {
      transactionId: 'tx-1',
      transactionReference: '5001000000017',
      method: 'CREDITCARD',
      status: 'BOOKED',
      amountCents: 3070,
      at: '2026-03-02T09:30:00+01:00',
    };
    const answers = await Promise.all(Array.from({ length: 5 }, () => portal.post(`${kase.path}/payment`, payment)));
    expect(answers.map((a) => a.status)).toEqual(Array(5).fill(201));
    expect(new Set(answers.map((a) => a.body.paymentId)).size).toBe(1);
    const { body } = await clerk.get(`/api/v1/cases/${kase.id}`);
    expect(body.payments).toMatchObject([{ cents: 3070, via: 'portal', reference: 'tx-1' }]);
    expect(await portal.post(`${kase.path}/payment`, { ...payment, amountCents: 1 })).toMatchObject({
      status: 409,
      body: { code: 'intake.transaction-differs' },
    });
    expect(await portal.post(`${kase.path}/payment`, { ...payment, transactionId: 'tx-2', status: 'INITIAL' })).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'intake.payment-not-booked' }] },
    });
    expect(await portal.post(`${kase.path}/payment`, { ...payment, transactionId: 'tx-3', transactionReference: 'a\u0000' })).toMatchObject(
      { status: 422 },
    );
  });

  it('never sees another portal’s submission', async () => {
    const kase = await given();
    const other = await house.portal();
    expect((await other.get(kase.path)).status).toBe(404);
    expect((await other.get(`${kase.path}/documents/x`)).status).toBe(404);
    expect((await answer(kase, { message: 'x' }, [], newKey(), other)).status).toBe(404);
    expect(
      (
        await other.post(`${kase.path}/payment`, {
          transactionId: 'tx-9',
          transactionReference: 'x',
          method: 'OTHER',
          status: 'BOOKED',
          amountCents: 1,
          at: '2026-03-02T08:30:00Z',
        })
      ).status,
    ).toBe(404);
    expect((await house.anonymous().get(kase.path)).status).toBe(401);
    expect((await (await house.portal({ scopes: ['submit'] })).get(kase.path)).status).toBe(403);
  });
});
