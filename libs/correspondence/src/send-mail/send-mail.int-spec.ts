import { listNames, CaseStore, type WholeCase, type ReplyChannel } from '@vorgang/cases';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { readPdf } from '../../../../test/support/pdf.js';
import { startTestSmtp, type TestSmtp } from '../../../../test/support/smtp.js';
import { checkedCase, taxClerk } from '../../../../test/support/stories.js';

describe('letters by mail', () => {
  let smtp: TestSmtp;
  let app: TestApp;
  let clerk: Caller;
  let worker: Awaited<ReturnType<TestApp['startWorker']>>;

  beforeAll(async () => {
    smtp = await startTestSmtp();
    smtp.refuse = (address) =>
      address.endsWith('@unbekannt.example')
        ? { code: 550, message: `5.1.1 <${address}> unknown` }
        : address.endsWith('@spaeter.example')
          ? { code: 451, message: '4.2.1 try again later' }
          : undefined;
    app = await startTestApp({ env: { SMTP_URL: smtp.url, LOG_LEVEL: 'silent' } });
    clerk = await app.signIn(taxClerk('weber'));
    worker = await app.startWorker();
  });
  afterAll(async () => {
    await app.stop();
    await smtp.stop();
  });

  const load = (id: string): Promise<WholeCase> => app.asSystem(() => app.app.get(CaseStore).loadWith(id, listNames));

  async function granted(replyChannel: ReplyChannel): Promise<WholeCase> {
    const { id, version } = await checkedCase(app, clerk, { replyChannel });
    await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['liable'] });
    await worker.settled();
    return load(id);
  }

  it('tell where the letter is and nothing of what it says; the case closes when the mail server has taken it', async () => {
    const kase = await granted({ kind: 'email', email: 'erika@buerger.example' });
    expect(kase).toMatchObject({ status: 'closed', letters: [{ state: 'sent', leftOn: '2026-03-02' }] });
    const found = smtp.mails.filter(({ to }) => to.includes('erika@buerger.example'));
    expect(found).toHaveLength(1);
    const { mail, raw } = found[0]!;
    expect(mail.subject).toBe(`Neues Schreiben zu Ihrem Vorgang ${kase.caseNumber}`);
    expect(mail.from?.text).toBe('"Stadt Düren" <vorgang@dueren.example>');
    expect(mail.messageId).toBe(`<letter.${kase.letters[0]?.id}@dueren.example>`);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.text).toContain(`https://portal.dueren.example/status/${kase.submissionId}`);
    expect(mail.html).toContain('<html lang="de">');
    expect(mail.attachments).toEqual([]);
    expect(`${mail.subject} ${mail.text} ${String(mail.html)} ${raw}`).not.toMatch(/Hundesteuer|Bello|Müller|Oberstra|77,00/);
  });

  it('hold the letter itself only where the applicant has consented', async () => {
    const kase = await granted({ kind: 'email', email: 'karl@buerger.example', pdfByMailConsent: true });
    const { mail } = smtp.mails.find(({ to }) => to.includes('karl@buerger.example'))!;
    expect(mail.text).toContain('als PDF beigefügt');
    expect(mail.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      [`Hundesteuerbescheid ${kase.caseNumber}.pdf`, 'application/pdf'],
    ]);
    expect((await readPdf(mail.attachments[0]!.content)).text).toContain(kase.decision?.kassenzeichen);
  });

  it('that are refused for good become a clerk’s task at once, without the address in the log', async () => {
    const kase = await granted({ kind: 'email', email: 'niemand@unbekannt.example' });
    expect(kase).toMatchObject({ status: 'decided', letters: [{ state: 'failed', problem: 'mail.refused: 550 5.1.1', attempts: 1 }] });
    const queue = await clerk.get('/api/v1/cases?queue=delivery-failed');
    expect(queue.body.items.map((item: { id: string }) => item.id)).toContain(kase.id);
    const { body } = await clerk.get(`/api/v1/cases/${kase.id}/timeline`);
    expect(JSON.stringify(body.entries.filter((e: { kind: string }) => e.kind.startsWith('case.letter')))).not.toContain('niemand');
  });

  it('go out when a clerk tries again after the mailbox is there', async () => {
    const kase = await granted({ kind: 'email', email: 'bald@unbekannt.example' });
    const { refuse } = smtp;
    smtp.refuse = () => undefined;
    const again = await clerk.post(`/api/v1/cases/${kase.id}/delivery/retry`, { letterId: kase.letters[0]?.id });
    expect(again.status).toBe(200);
    await worker.settled();
    smtp.refuse = refuse;
    expect(await load(kase.id)).toMatchObject({ status: 'closed', letters: [{ state: 'sent', problem: null }] });
  });

  it('that are postponed are tried again by the queue, and the letter waits', async () => {
    const kase = await granted({ kind: 'email', email: 'erika@spaeter.example' });
    expect(kase).toMatchObject({ status: 'decided', letters: [{ state: 'written', problem: null }] });
    // The clerk sees that the mail does not hang.
    const { body } = await clerk.get(`/api/v1/cases/${kase.id}/mails-under-way`);
    expect(body.mails).toMatchObject([
      {
        letterId: kase.letters[0]?.id,
        tries: expect.any(Number),
        nextTryAt: expect.stringMatching(/^2026-03-02T/),
        givenUpAt: expect.stringMatching(/^2026-03-03T/),
      },
    ]);
    const { refuse } = smtp;
    smtp.refuse = () => undefined;
    await soon(async () => (await load(kase.id)).letters[0]?.state === 'sent');
    smtp.refuse = refuse;
    expect((await clerk.get(`/api/v1/cases/${kase.id}/mails-under-way`)).body.mails).toEqual([]);
    expect(smtp.mails.filter(({ to }) => to.includes('erika@spaeter.example'))).toHaveLength(1);
  });

  it('that cannot be written at all are seen by somebody', async () => {
    const { id, version } = await checkedCase(app, clerk, { replyChannel: { kind: 'email', email: 'x@buerger.example' } });
    const { gate, note } = await noteOf(app);
    await clerk.post(`/api/v1/cases/${id}/information-request`, { version, text: 'Bitte' });
    const letterId = (await load(id)).letters[0]!.id;
    await app.asSystem(() => gate.send(note(id, letterId)));
    expect((await clerk.get('/api/v1/cases?queue=delivery-failed')).body.items.map((i: { id: string }) => i.id)).toContain(id);
    await clerk.post(`/api/v1/cases/${id}/delivery/retry`, { letterId });
    await worker.settled();
    expect((await load(id)).letters).toMatchObject([{ state: 'sent', documents: [{ kind: 'letter' }] }]);
  });
});

async function noteOf(app: TestApp) {
  const [{ CommandGate }, { NoteDelivery }] = await Promise.all([import('@vorgang/platform'), import('@vorgang/cases')]);
  return {
    gate: app.app.get(CommandGate),
    note: (caseId: string, letterId: string) =>
      new NoteDelivery(caseId, letterId, { sent: false, problem: 'letter.not-written', attempts: 7 }),
  };
}

async function soon(done: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await done()) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('it did not happen within 20 seconds');
}
