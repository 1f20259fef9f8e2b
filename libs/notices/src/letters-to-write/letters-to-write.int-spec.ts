import { buffer } from 'node:stream/consumers';
import { CaseStore, type CaseWith } from '@vorgang/cases';
import { FileStore } from '@vorgang/documents';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { readPdf } from '../../../../test/support/pdf.js';
import { checkedCase, mayWork, parking, submitted, taxClerk, versionOf } from '../../../../test/support/stories.js';

describe('letters that clerks write', () => {
  let app: TestApp;
  let clerk: Caller;
  let worker: Awaited<ReturnType<TestApp['startWorker']>>;

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn(taxClerk('weber'));
    worker = await app.startWorker();
  });
  afterAll(() => app.stop());

  const load = (id: string): Promise<CaseWith<'letters'>> => app.asSystem(() => app.app.get(CaseStore).loadWith(id, ['letters']));
  const textOf = async (sha256: string) =>
    (await readPdf(await app.asSystem(async () => buffer(await app.app.get(FileStore).open(sha256))))).text;
  const free = {
    key: 'free',
    subject: 'Rückfrage',
    text: 'vielen Dank für Ihren Anruf.\n\nBitte bringen Sie mit:\n- den Impfpass\n- den Kaufvertrag',
  };

  it('begin with a template that the case has filled in', async () => {
    const { id, caseNumber } = await submitted(app, 'hundesteuer-anmeldung');
    const { letters } = (await clerk.get(`/api/v1/cases/${id}/letters-to-write`)).body;
    expect(letters.map(({ key }: { key: string }) => key)).toEqual(['free', 'receipt', 'interim']);
    expect(letters[1].text).toContain(caseNumber);
    expect(letters[1].text).toContain('02.03.2026');
  });

  it('are drawn while they are written, come into the file as written, and go as the citizen wishes', async () => {
    const { id } = await submitted(app, 'hundesteuer-anmeldung', { replyChannel: { kind: 'post' } });
    const drawn = await clerk.post(`/api/v1/cases/${id}/letter-preview`, { compose: free });
    expect((await readPdf(drawn.bytes)).text).toContain('ENTWURF');
    const before = await versionOf(clerk, id);
    expect((await clerk.post(`/api/v1/cases/${id}/letters`, free)).status).toBe(200);
    await worker.settled();
    const [letter] = (await load(id)).letters;
    expect(letter).toMatchObject({ key: 'free', way: 'print', state: 'written', subject: 'Rückfrage' });
    const text = await textOf(letter?.documents[0]?.sha256 ?? '');
    for (const said of ['Rückfrage', 'vielen Dank für Ihren Anruf.', 'den Impfpass', 'den Kaufvertrag', 'Guten Tag Jürgen Müller'])
      expect(text).toContain(said);
    expect(text).not.toContain('- den Impfpass');
    expect(await versionOf(clerk, id)).toBe(before);
    const { entries } = (await clerk.get(`/api/v1/cases/${id}/timeline`)).body;
    expect(JSON.stringify(entries)).toContain('Rückfrage');
  });

  it('are given out at the counter: then they have left at once', async () => {
    const { id } = await submitted(app, 'hundesteuer-anmeldung', { replyChannel: { kind: 'post' } });
    await clerk.post(`/api/v1/cases/${id}/letters`, { ...free, key: 'receipt', way: 'hand' });
    await worker.settled();
    expect((await load(id)).letters).toMatchObject([{ key: 'receipt', way: 'hand', state: 'available', leftOn: '2026-03-02' }]);
    expect((await clerk.get('/api/v1/print-batches')).body.items).toEqual([]);
  });

  it('can be held back until they leave', async () => {
    const { id } = await submitted(app, 'hundesteuer-anmeldung', { replyChannel: { kind: 'post' } });
    await clerk.post(`/api/v1/cases/${id}/letters`, free);
    await worker.settled();
    const letterId = (await load(id)).letters[0]?.id;
    expect((await clerk.post(`/api/v1/cases/${id}/letters/recall`, { letterId, reason: 'Falscher Empfänger' })).status).toBe(200);
    expect((await load(id)).letters).toMatchObject([{ state: 'recalled' }]);
    expect((await clerk.post(`/api/v1/cases/${id}/letters/recall`, { letterId, reason: 'x' })).body.code).toBe('letter.has-left');
  });

  it('are refused with a place that nobody has filled in, of a kind that nobody writes, and by whom the case is no business', async () => {
    const { id } = await submitted(app, 'hundesteuer-anmeldung');
    const write = (change: object, who = clerk) => who.post(`/api/v1/cases/${id}/letters`, { ...free, ...change });
    expect(await write({ text: 'bis zum {{Antwort bis}}.' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/text', code: 'letter.place-not-filled' }] },
    });
    expect(await write({ key: 'reminder' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/key', code: 'letter.none-to-write' }] },
    });
    const stranger = await app.signIn({ userName: 'fremd', roles: ['clerk'], teams: ['buergerbuero'], competences: [mayWork(parking)] });
    expect((await write({}, stranger)).status).toBe(404);
    expect((await load(id)).letters).toEqual([]);
  });

  it('hear the citizen before a rejection: by the law of the service, with the reasons, without a reminder', async () => {
    const { id, version } = await checkedCase(app, clerk, { replyChannel: { kind: 'post' } });
    const reasons = (await clerk.get(`/api/v1/cases/${id}`)).body.service.reasons.filter((one: { kind: string }) => one.kind === 'reject');
    const hearing = { kind: 'reject', reasons: [reasons[0].key] };
    expect(
      await clerk.post(`/api/v1/cases/${id}/information-request`, {
        version,
        items: [],
        hearing: { kind: 'reject', reasons: ['no-such'] },
      }),
    ).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/hearing/reasons/0', code: 'decision.unknown-reason' }] },
    });
    const asked = await clerk.post(`/api/v1/cases/${id}/information-request`, {
      version,
      hearing,
      text: 'Der Hund ist nicht im Stadtgebiet.',
    });
    expect(asked).toMatchObject({ status: 200, body: { status: 'waiting' } });
    await worker.settled();
    const kase = await load(id);
    expect(kase).toMatchObject({
      request: { hearing, reminded: true, state: 'open' },
      letters: [{ key: 'hearing' }],
      journey: { asked: 0 },
    });
    const text = await textOf(kase.letters[0]?.documents[0]?.sha256 ?? '');
    for (const said of ['Anhörung', 'beabsichtigen wir', '§ 91 Abs. 1 AO', 'Der Hund ist nicht im Stadtgebiet.', 'So können Sie antworten'])
      expect(text.replaceAll(/\s+/g, ' ')).toContain(said);
    const answered = await clerk.post(`/api/v1/cases/${id}/answers`, {
      way: 'post',
      receivedOn: '2026-03-02',
      message: 'Ich sehe das anders.',
    });
    expect(answered).toMatchObject({ status: 200, body: { status: 'open' } });
  });

  it('say that a hearing goes on, or is settled, and not that something is missing; the portal says it too', async () => {
    const { id, version } = await checkedCase(app, clerk, { replyChannel: { kind: 'post' } });
    const said = (key: string) => load(id).then(({ letters }) => letters.filter((letter) => letter.key === key));
    const granting = { version, text: 'x', hearing: { kind: 'grant', reasons: [] } };
    expect(await clerk.post(`/api/v1/cases/${id}/information-request`, granting)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/hearing/kind' }] },
    });
    const hearing = { version, text: 'Der Hund lebt in Jülich.', hearing: { kind: 'reject', reasons: [] } };
    const asked = await clerk.post(`/api/v1/cases/${id}/information-request`, hearing);
    await worker.settled();
    const more = { version: asked.body.version, answerBy: '2026-05-04', reason: 'Bitte um Aufschub' };
    const drawn = (change: Record<string, unknown>) => clerk.post(`/api/v1/cases/${id}/letter-preview`, { change });
    const announced = await drawn({ action: 'extend-request', answerBy: '2026-05-02' });
    // On an office day, as in the letter.
    expect(announced.headers.get('x-answer-by')).toBe('2026-05-04');
    expect((await readPdf(announced.bytes)).text.replaceAll(/\s+/g, ' ')).toMatch(/ENTWURF.*Gelegenheit zur Stellungnahme.*04\.05\.2026/);
    expect(await drawn({ action: 'withdraw-request' })).toMatchObject({ status: 409, body: { code: 'letter.nobody-told' } });
    const extended = await clerk.post(`/api/v1/cases/${id}/information-request/extend`, more);
    await worker.settled();
    const [extension] = await said('hearing-extension');
    const text = await textOf(extension?.documents[0]?.sha256 ?? '');
    expect(text.replaceAll(/\s+/g, ' ')).toContain('Gelegenheit zur Stellungnahme');
    expect(text).not.toContain('ergänzende Angaben');
    // The first letter is posted, so that the citizen has heard of it.
    const batch = await clerk.post('/api/v1/print-batches', {});
    await worker.settled();
    await clerk.post(`/api/v1/print-batches/${batch.body.id}/posted`, { on: '2026-03-02' });
    expect((await readPdf((await drawn({ action: 'withdraw-request' })).bytes)).text).toContain('ENTWURF');
    const withdrawn = { version: extended.body.version, reason: 'Hat sich erledigt' };
    expect((await clerk.post(`/api/v1/cases/${id}/information-request/withdraw`, withdrawn)).status).toBe(200);
    expect(await said('hearing-withdrawal')).toHaveLength(1);
  });
});
