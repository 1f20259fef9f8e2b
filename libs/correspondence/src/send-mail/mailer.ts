import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { MUNICIPALITY, type Municipality } from '@vorgang/catalogue';
import {
  addressOnWire,
  CONFIG,
  HealthChecks,
  MailNotTaken,
  StaffMail,
  type Config,
  type HealthFinding,
  type StaffMailMessage,
} from '@vorgang/platform';
import type { Transporter } from 'nodemailer';

/** A mail to a citizen or to somebody of the staff. */
export type Mail = StaffMailMessage;

const seconds = 1000;

/** Hands mails to the city's mail server (`SMTP_URL`). */
@Injectable()
export class Mailer extends StaffMail implements OnApplicationShutdown {
  #transport: Promise<Transporter> | undefined;
  readonly #from: string;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(MUNICIPALITY) municipality: Municipality,
    health: HealthChecks,
  ) {
    super();
    health.register({ key: 'mail-server', check: () => this.reach() });
    this.#from = config.mailFrom ?? municipality.mailFrom;
  }

  /** Returns once the server has taken the mail. @throws MailNotTaken */
  async send(mail: Mail): Promise<void> {
    try {
      await (
        await this.#ready()
      ).sendMail({
        from: this.#from,
        to: { name: '', address: addressOnWire(mail.to) },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: mail.messageId,
        // No vacation notices back, and no loops (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', 'Content-Language': mail.locale ?? 'de' },
        attachments: mail.attachments?.map(({ filename, content, contentType }) => ({ filename, content, contentType })),
      });
    } catch (error) {
      throw notTaken(error);
    }
  }

  /** Checks whether the server answers and accepts our sign-in; it sends no mail. */
  private async reach(): Promise<HealthFinding> {
    const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), 5 * seconds).unref());
    const answer = this.#ready()
      .then((transport) => transport.verify())
      .then(() => 'good' as const, notTaken);
    const found = await Promise.race([answer, late]);
    if (found === 'good') return { state: 'good' };
    return { state: 'bad', values: { reason: found === 'late' ? 'mail.not-taken: no answer within 5 s' : found.reason } };
  }

  async onApplicationShutdown(): Promise<void> {
    (await this.#transport)?.close();
  }

  /** Most processes never send a mail, so the library is loaded with the first one. */
  #ready(): Promise<Transporter> {
    return (this.#transport ??= import('nodemailer').then(({ createTransport }) =>
      createTransport({
        url: this.config.smtpUrl,
        connectionTimeout: 20 * seconds,
        greetingTimeout: 20 * seconds,
        socketTimeout: 60 * seconds,
        disableFileAccess: true,
        disableUrlAccess: true,
      }),
    ));
  }
}

/**
 * What an error of the transport means for the letter. Only a 5xx answer about this mail (its envelope or content) is permanent
 * (RFC 5321 § 4.2.1). If the server is unreachable or refuses our sign-in, a retry may work.
 */
export function notTaken(error: unknown): MailNotTaken {
  const code = text(error, 'code') || 'unknown';
  const status = Number(Reflect.get(Object(error), 'responseCode')) || 0;
  const detailed = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(text(error, 'response'))?.[1];
  const aboutThisMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  const forGood = aboutThisMail && (status === 0 || status >= 500);
  const said = status === 0 ? code : [status, detailed].filter(Boolean).join(' ');
  return new MailNotTaken(forGood, `${forGood ? 'mail.refused' : 'mail.not-taken'}: ${said}`);
}

function text(error: unknown, name: string): string {
  const value: unknown = Reflect.get(Object(error), name);
  return typeof value === 'string' ? value : '';
}
