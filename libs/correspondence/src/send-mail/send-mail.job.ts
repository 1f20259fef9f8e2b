import { buffer } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import { MUNICIPALITY, statusUrlOf, type Municipality } from '@vorgang/catalogue';
import { CaseStore, NoteDelivery, type Case, type Letter } from '@vorgang/cases';
import { FileStore } from '@vorgang/documents';
import {
  CommandGate,
  JobRegistry,
  LOGGER,
  MailNotTaken,
  Refusal,
  type FollowedEvent,
  type JobRun,
  type Logger,
  type NewJob,
} from '@vorgang/platform';
import { z } from 'zod';
import { Mailer, type Mail } from './mailer.js';
import { maxMailAttempts } from './mail-tries.js';
import { mailText, messageIdOf } from './mail-text.js';

const task = 'correspondence:send-mail';
const payload = z.object({ caseId: z.string(), letterId: z.string() });

function jobsOf(event: FollowedEvent): NewJob[] {
  if (event.kind === 'case.letter-written' && event.data['way'] !== 'mail') return [];
  const given = payload.safeParse({ caseId: event.stream.id, letterId: event.data['letterId'] });
  return given.success ? [{ task, payload: given.data, key: `mail:${event.id}`, maxAttempts: maxMailAttempts }] : [];
}

/**
 * Mails letters once they are written. If a worker dies between sending a mail and noting it, the job runs again. The mail may
 * then come twice, with the same Message-ID, but it is never lost.
 */
@Injectable()
export class SendMailJob {
  constructor(
    registry: JobRegistry,
    private readonly cases: CaseStore,
    private readonly files: FileStore,
    private readonly mailer: Mailer,
    private readonly gate: CommandGate,
    @Inject(MUNICIPALITY) private readonly municipality: Municipality,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    registry.register({
      rules: [{ on: ['case.letter-written', 'case.letter-retried'], jobs: jobsOf }],
      tasks: { [task]: (given, run) => this.run(payload.parse(given), run) },
    });
  }

  private async run({ caseId, letterId }: z.infer<typeof payload>, run: JobRun): Promise<void> {
    const kase = await this.cases.load(caseId);
    const letter = kase.lettersUnderWay.find(({ id }) => id === letterId);
    if (letter?.state !== 'written' || letter.way !== 'mail') return;
    try {
      await this.mailer.send(await this.mailFor(kase, letter));
    } catch (error) {
      const forGood = error instanceof MailNotTaken && error.forGood;
      if (!forGood && !run.lastAttempt) throw error;
      const problem = error instanceof MailNotTaken ? error.reason : 'mail.not-made';
      this.logger.warn({ caseId, letterId, attempt: run.attempt, problem }, 'a mail could not be delivered');
      await this.note(caseId, letterId, { sent: false, problem, attempts: letter.attempts + run.attempt });
      return;
    }
    await this.note(caseId, letterId, { sent: true, messageId: messageIdOf(letterId, this.municipality.issuer) });
  }

  private async mailFor(kase: Case, letter: Letter): Promise<Mail> {
    const { email, pdfByMailConsent = false } = kase.replyChannel;
    if (!email) throw new MailNotTaken(true, 'mail.refused: no address');
    const { municipality } = this;
    const texts = mailText({
      caseNumber: kase.caseNumber,
      municipality: municipality.name,
      statusUrl: statusUrlOf(municipality, kase.submissionId),
      attached: pdfByMailConsent,
    });
    const attachments = [];
    for (const { name, sha256 } of pdfByMailConsent ? letter.documents : []) {
      attachments.push({ filename: name, content: await buffer(await this.files.open(sha256)), contentType: 'application/pdf' });
    }
    return { to: email, messageId: messageIdOf(letter.id, municipality.issuer), ...texts, attachments };
  }

  private async note(caseId: string, letterId: string, result: NoteDelivery['result']): Promise<void> {
    try {
      await this.gate.send(new NoteDelivery(caseId, letterId, result));
    } catch (error) {
      // Another run of the same job noted it first.
      if (!(error instanceof Refusal && error.code === 'letter.not-in-this-state')) throw error;
    }
  }
}
