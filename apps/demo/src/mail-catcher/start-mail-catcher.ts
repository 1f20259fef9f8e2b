import type { AddressInfo } from 'node:net';
import { SystemClock } from '@vorgang/platform';
import type { Clock } from '@vorgang/platform';
import type { CaughtMail } from './caught-mail.js';
import { Mailbox } from './mailbox.js';
import { smtpServer } from './smtp.js';
import { web } from './web.js';

const LOOPBACK = '127.0.0.1';

export interface MailCatcherOptions {
  /** 0: any free port */
  smtpPort: number;
  /** 0: any free port */
  httpPort: number;
  /** the folder of the mails, which is made if it does not exist */
  dir: string;
  clock?: Clock;
}

export interface MailCatcher {
  /** for `SMTP_URL` */
  smtpUrl: string;
  /** the page to read the mails in */
  url: string;
  /** newest first */
  messages(): CaughtMail[];
  /** Takes no more mail, ends running connections and frees both ports. */
  stop(): Promise<void>;
}

/**
 * Starts a mail server that takes every mail and delivers none, with a page to read them, both on the loopback only. Mails of
 * earlier runs in `dir` are shown again. Rejects if a port is taken or the folder cannot be written.
 */
export async function startMailCatcher(options: MailCatcherOptions): Promise<MailCatcher> {
  const mailbox = await Mailbox.open(options.dir);
  const smtp = smtpServer(mailbox, options.clock ?? new SystemClock());
  // A client that breaks off is not our failure; without a listener it would end the process.
  smtp.on('error', () => undefined);
  const closeSmtp = () => new Promise<void>((done) => smtp.close(done));

  await new Promise<void>((done, failed) => {
    smtp.server.once('error', failed);
    smtp.listen(options.smtpPort, LOOPBACK, done);
  });
  const pages = web(mailbox);
  try {
    await pages.listen({ host: LOOPBACK, port: options.httpPort });
  } catch (error) {
    await closeSmtp();
    throw error;
  }

  return {
    smtpUrl: `smtp://${LOOPBACK}:${portOf(smtp.server.address())}`,
    url: `http://${LOOPBACK}:${portOf(pages.server.address())}`,
    messages: () => mailbox.list(),
    stop: async () => {
      await Promise.all([closeSmtp(), pages.close()]);
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return address.port;
}
