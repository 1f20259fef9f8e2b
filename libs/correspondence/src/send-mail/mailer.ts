import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { MUNICIPALITY, type Municipality } from '@vorgang/catalogue';
import { CONFIG, type Config } from '@vorgang/platform';
import { createTransport, type Transporter } from 'nodemailer';

export interface Mail {
  readonly to: string;
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { readonly filename: string; readonly content: Buffer }[];
}

/**
 * The mail server did not take a mail. `reason` holds codes only: what servers write beside them often quotes the
 * address, and reasons are kept in the log for good.
 */
export class MailNotTaken extends Error {
  override readonly name = 'MailNotTaken';

  constructor(
    /** Whether it will never be taken: the address is unknown, the mailbox is full, … */
    readonly forGood: boolean,
    readonly reason: string,
  ) {
    super(reason);
  }
}

const seconds = 1000;

/** Hands mails to the city's mail server (`SMTP_URL`). */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  readonly #transport: Transporter;
  readonly #from: string;

  constructor(@Inject(CONFIG) config: Config, @Inject(MUNICIPALITY) municipality: Municipality) {
    this.#from = config.mailFrom ?? municipality.mailFrom;
    this.#transport = createTransport({
      url: config.smtpUrl,
      connectionTimeout: 20 * seconds,
      greetingTimeout: 20 * seconds,
      socketTimeout: 60 * seconds,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** Returns once the server has taken the mail. @throws MailNotTaken */
  async send(mail: Mail): Promise<void> {
    try {
      await this.#transport.sendMail({
        from: this.#from,
        to: { name: '', address: mail.to },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: mail.messageId,
        // No vacation notices back, and no loops (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', 'Content-Language': 'de' },
        attachments: mail.attachments.map(({ filename, content }) => ({ filename, content, contentType: 'application/pdf' })),
      });
    } catch (error) {
      throw notTaken(error);
    }
  }

  onApplicationShutdown(): void {
    this.#transport.close();
  }
}

/**
 * What an error of the transport means for the letter. Only an answer about this mail (its envelope or content) in the
 * 500s is for good (RFC 5321 § 4.2.1); a server that is not there, or does not let us sign in, is a matter of time.
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
