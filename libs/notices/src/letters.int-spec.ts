import jsQrModule from 'jsqr';
import { CaseStore, type CaseWith } from '@vorgang/cases';
import { FileStore } from '@vorgang/documents';
import { JobRegistry } from '@vorgang/platform';
import { buffer } from 'node:stream/consumers';
import { startTestApp, type Caller, type TestApp } from '../../../test/support/app.js';
import { pagePicture, readPdf } from '../../../test/support/pdf.js';
import {
  checkedCase,
  checkEverything,
  dogForm,
  mayWork,
  parking,
  submitted,
  taxApprover,
  taxClerk,
  versionOf,
} from '../../../test/support/stories.js';
import { verifyPermit, type PermitJwks } from './index.js';

describe('letters, from the draft to the filed copy', () => {
  let app: TestApp;
  let clerk: Caller;
  let approver: Caller;
  let worker: Awaited<ReturnType<TestApp['startWorker']>>;

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn(taxClerk('weber'));
    approver = await app.signIn(taxApprover('schmitz'));
    worker = await app.startWorker();
  });
  afterAll(() => app.stop());

  const load = (id: string): Promise<CaseWith<'letters'>> => app.asSystem(() => app.app.get(CaseStore).loadWith(id, ['letters']));
  const bytes = (sha256: string): Promise<Buffer> => app.asSystem(async () => buffer(await app.app.get(FileStore).open(sha256)));
  const noticeOf = async (id: string) => (await load(id)).letters.find((letter) => letter.key === 'notice');

  it('shows the clerk the notice as a draft before it is proposed, and changes nothing', async () => {
    const { id, version } = await checkedCase(app, clerk);
    const answer = await clerk.post(`/api/v1/cases/${id}/letter-preview`, { kind: 'grant', reasons: ['liable'] });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const pdf = await readPdf(answer.bytes);
    expect(pdf.tagged).toBe(true);
    expect(pdf.text).toContain('ENTWURF');
    expect(pdf.text).toContain('Guten Tag Jürgen Müller,');
    expect(pdf.text).toContain('77,00 €');
    expect(pdf.text).toContain('Widerspruch');
    expect(await versionOf(clerk, id)).toBe(version);
  });

  it('shows the request for information, in the clerk’s words', async () => {
    const { id } = await checkedCase(app, clerk);
    const answer = await clerk.post(`/api/v1/cases/${id}/letter-preview`, {
      request: { items: [], text: 'Bitte senden Sie uns den Kaufvertrag.', answerBy: '2026-03-23' },
    });
    const { text } = await readPdf(answer.bytes);
    expect(text).toContain('Bitte senden Sie uns den Kaufvertrag.');
    expect(text).toContain('23.03.2026');
    expect(text).toContain('https://portal.dueren.example/status/');
  });

  it('refuses to draw what the service does not know, and to whom the case is no business', async () => {
    const { id } = await checkedCase(app, clerk);
    const path = `/api/v1/cases/${id}/letter-preview`;
    expect(await clerk.post(path, {})).toMatchObject({ status: 422, body: { errors: [{ pointer: '/kind' }] } });
    expect(await clerk.post(path, { kind: 'grant', reasons: ['no-such'] })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/reasons/0', code: 'decision.unknown-reason' }] },
    });
    expect((await approver.post(path, { kind: 'grant' })).status).toBe(403);
    expect((await app.anonymous().post(path, { kind: 'grant' })).status).toBe(401);
    const other = await app.signIn({
      userName: 'umwelt',
      roles: ['clerk'],
      teams: ['umwelt'],
      competences: [mayWork('umweltgenehmigung-eingang')],
    });
    expect(await other.post(path, { kind: 'grant' })).toMatchObject({ status: 404, body: { code: 'case.not-found' } });
    expect(await clerk.get(path)).toMatchObject({ status: 409, body: { code: 'letter.nothing-to-show' } });
  });

  it('shows the approver the letter of the proposal that stands', async () => {
    const { id, version } = await checkedCase(app, clerk, {
      form: dogForm({ dog: { name: 'Rex', breed: 'Bullterrier', chip: '276093400999999' } }),
    });
    await clerk.post(`/api/v1/cases/${id}/proposal`, {
      version,
      kind: 'grant',
      reasons: ['dangerous-dog'],
      explanation: 'Der Hund ist im Sinne des Gesetzes gefährlich.',
    });
    const answer = await approver.get(`/api/v1/cases/${id}/letter-preview`);
    const { text } = await readPdf(answer.bytes);
    expect(text).toContain('ENTWURF');
    expect(text).toContain('Der Hund ist im Sinne des Gesetzes gefährlich.');
    expect(text).toContain('schmitz');
    expect(text).not.toContain('weber');
    // People who cannot sign it do not see who will.
    expect((await readPdf((await clerk.get(`/api/v1/cases/${id}/letter-preview`)).bytes)).text).toContain('[Name der zeichnenden Person]');
  });

  it('shows the signatory below a draft: oneself where one decides alone, nobody yet where two are needed', async () => {
    const draftOf = async (form: object, decision: object) => {
      const { id } = await checkedCase(app, clerk, form);
      return (await readPdf((await clerk.post(`/api/v1/cases/${id}/letter-preview`, decision)).bytes)).text;
    };
    expect(await draftOf({}, { kind: 'grant', reasons: ['liable'] })).toContain('weber');
    const both = await draftOf(
      { form: dogForm({ dog: { name: 'Rex', breed: 'Bullterrier', chip: '276093400999998' } }) },
      { kind: 'grant', reasons: ['dangerous-dog'] },
    );
    expect(both).toContain('[Name der zeichnenden Person]');
    expect(both).not.toContain('weber');
  });

  it('writes the notice after the decision, with fee, Kassenzeichen and remedy, and files the exact copy', async () => {
    const { id, version } = await checkedCase(app, clerk, { replyChannel: { kind: 'portal' } });
    await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['liable'] });
    await worker.settled();
    const kase = await load(id);
    // A letter for the portal is delivered as soon as it is written, and closes the case.
    expect(kase.status).toBe('closed');
    const letter = kase.letters[0];
    expect(letter).toMatchObject({
      state: 'available',
      documents: [{ kind: 'letter', name: `Hundesteuerbescheid ${kase.caseNumber}.pdf` }],
    });
    const shown = await clerk.get(`/api/v1/cases/${id}/documents/${letter?.documents[0]?.id}`);
    const pdf = await readPdf(shown.bytes);
    expect(pdf).toMatchObject({ tagged: true, language: 'de-DE' });
    expect(pdf.text).not.toContain('ENTWURF');
    expect(pdf.text).toContain(kase.caseNumber);
    expect(pdf.text).toContain(kase.decision?.kassenzeichen);
    expect(pdf.text).toContain('Rechtsbehelfsbelehrung');
    expect(pdf.text).toContain('Im Auftrag weber');
    // The event names the order as its cause.
    const { body } = await clerk.get(`/api/v1/cases/${id}/timeline`);
    expect(body.entries.find((e: { kind: string }) => e.kind === 'case.letter-written').by).toMatchObject({
      kind: 'system',
      name: 'notices:write-letter',
    });
  });

  it('writes the permit with a code that the city’s public keys prove', async () => {
    const { id } = await grantedPermit(app, worker);
    const kase = await load(id);
    const permit = kase.letters[0]?.documents.find((d) => d.kind === 'permit');
    const pdf = await bytes(permit?.sha256 ?? '');
    expect((await readPdf(pdf)).text).toContain('DN-AB 123');
    const { data, width, height } = await pagePicture(pdf);
    const jsQr = 'default' in jsQrModule ? jsQrModule.default : jsQrModule;
    const token = jsQr(data, width, height)?.data ?? '';
    const keys = await app.anonymous().get<PermitJwks>('/public/permit-keys');
    expect(keys.status).toBe(200);
    const at = new Date('2026-05-01T10:00:00Z');
    expect(verifyPermit(token, keys.body, at)).toEqual({
      valid: true,
      claims: {
        permitId: kase.caseNumber,
        zone: 'B',
        plates: ['DN-AB 123'],
        validFrom: '2026-04-01',
        validTo: '2027-03-31',
        issuer: 'dueren.example',
      },
    });
    expect(verifyPermit(`${token.slice(0, -4)}AAAA`, keys.body, at).valid).toBe(false);
  });

  it('does a job that runs again only once, and would give the same bytes', async () => {
    const { id, version } = await checkedCase(app, clerk);
    await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['liable'] });
    await worker.settled();
    const first = await noticeOf(id);
    const task = app.app
      .get(JobRegistry)
      .sources.map((source) => source.tasks['notices:write-letter'])
      .find((t) => t !== undefined);
    await app.asSystem(() => task!({ caseId: id, letterId: first?.id }, { attempt: 1, maxAttempts: 7, lastAttempt: false }));
    expect(await noticeOf(id)).toEqual(first);
  });
});

async function grantedPermit(app: TestApp, worker: { settled(): Promise<void> }): Promise<{ id: string }> {
  const clerk = await app.signIn({ userName: 'buerger', roles: ['clerk'], teams: ['buergerbuero'], competences: [mayWork(parking)] });
  const form = {
    residence: { street: 'Oberstraße 12', zone: 'B', mainResidence: true },
    vehicle: { plates: ['DN-AB 123'], keeper: 'self' },
    permit: { validFrom: '2026-04-01', months: 12 },
    declaration: true,
  };
  const attachments = [
    { id: 'a1', purpose: 'registration-certificate', name: 'ZB1.pdf', mime: 'application/pdf', size: 1000, sha256: 'a'.repeat(64) },
  ];
  const payment = { cents: 100_000, method: 'PAYPAL', reference: 'T1', paidAt: '2026-03-02T08:59:00.000Z' };
  const kase = await submitted(app, parking, { form, attachments, payment });
  await clerk.post(`/api/v1/cases/${kase.id}/claim`);
  await checkEverything(clerk, kase.id);
  const answer = await clerk.post(`/api/v1/cases/${kase.id}/proposal`, {
    version: await versionOf(clerk, kase.id),
    kind: 'grant',
    reasons: ['conditions-met'],
  });
  expect(answer.body).toMatchObject({ status: 'decided' });
  await worker.settled();
  return { id: kase.id };
}
