import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { currentPrincipal, Policy, RateLimit, StaffDirectory } from '@vorgang/access';
import {
  CommandGate,
  defineEndpoint,
  Endpoint,
  EventRecorder,
  KeyedCommand,
  MailNotTaken,
  newId,
  Refusal,
  StaffMail,
} from '@vorgang/platform';
import { z } from 'zod';
import { systemMailTested } from './operations.events.js';

const answer = z.object({
  taken: z.boolean().describe('The mail server has taken it; whether it arrives is seen in the mailbox'),
  reason: z.string().nullable().describe('Why not: a code'),
});
type Answer = z.infer<typeof answer>;

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/system/test-mail',
  audience: 'staff',
  tag: 'operation',
  summary: 'A mail to oneself, by the way that all mails take',
  permission: ['test-mail', 'Operations'],
  status: 200,
  response: answer,
  problems: ['system.no-address', 'system.too-many-test-mails'],
});

const texts = {
  de: {
    subject: 'Testmail von Vorgang',
    text: 'Diese Nachricht haben Sie in der Systemübersicht von Vorgang angefordert.\n\nKommt sie an, so erreicht Vorgang Ihren Mailserver, und er nimmt Nachrichten an.',
  },
  en: {
    subject: 'Test mail from Vorgang',
    text: 'You asked for this message on the system page of Vorgang.\n\nIf it arrives, Vorgang reaches your mail server, and it takes messages.',
  },
} as const;

/** Records that somebody tried the mail server, and its answer. */
export class RecordMailTest extends KeyedCommand<void> {
  readonly commandKey = 'record-mail-test';

  constructor(readonly result: Answer) {
    super();
  }
}

@CommandHandler(RecordMailTest)
export class RecordMailTestHandler implements ICommandHandler<RecordMailTest> {
  constructor(
    private readonly policy: Policy,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ result }: RecordMailTest): Promise<void> {
    this.policy.demand('test-mail', 'Operations', {});
    await this.recorder.append({ kind: 'mail-test', id: newId() }, [systemMailTested.of({ ...result })], { expectedPosition: 0 });
  }
}

/** A test mail to oneself. */
@Controller()
export class TestMailController {
  constructor(
    private readonly gate: CommandGate,
    private readonly staff: StaffDirectory,
    private readonly mail: StaffMail,
    private readonly limits: RateLimit,
  ) {}

  @Endpoint(endpoint)
  async send(): Promise<Answer> {
    const { id, locale } = currentPrincipal();
    const { email } = await this.staff.one(id);
    if (!email) throw new Refusal('conflict', 'system.no-address', 'your account has no mail address');
    await this.limits.take([{ bucket: `test-mail:${id}`, perMinute: 5 }], 'system.too-many-test-mails');
    const result = await this.mail.send({ to: email, messageId: `<test.${newId()}@vorgang.invalid>`, locale, ...texts[locale] }).then(
      (): Answer => ({ taken: true, reason: null }),
      (error: unknown): Answer => {
        if (error instanceof MailNotTaken) return { taken: false, reason: error.reason };
        throw error;
      },
    );
    await this.gate.send(new RecordMailTest(result));
    return result;
  }
}
