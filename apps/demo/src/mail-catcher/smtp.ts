import { SMTPServer } from 'smtp-server';
import { newId } from '@vorgang/platform';
import type { Clock } from '@vorgang/platform';
import type { Mailbox } from './mailbox.js';

/** Mail to this domain is refused for good (550), so that the demo and tests can show what happens then. */
const REFUSED_DOMAIN = 'unzustellbar.example';
/** Mail to this domain is refused for now (451), always. */
const POSTPONED_DOMAIN = 'spaeter.example';

const MAX_BYTES = 30 * 1024 * 1024;

/**
 * An SMTP server that takes mail to anyone and delivers to no one. It says "250" only
 * once the mail is in the mailbox. No TLS and no sign-in: it listens on the loopback only.
 */
export function smtpServer(mailbox: Mailbox, clock: Clock): SMTPServer {
  return new SMTPServer({
    banner: 'Vorgang mail catcher',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    size: MAX_BYTES,
    closeTimeout: 1000,
    onRcptTo: ({ address }, _session, answer) => {
      const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
      if (domain === REFUSED_DOMAIN) answer(refusal(550, '5.1.1 No such mailbox'));
      else if (domain === POSTPONED_DOMAIN) answer(refusal(451, '4.2.1 Try again later'));
      else answer();
    },
    onData: (stream, session, answer) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        // Beyond the limit, the rest is read and dropped, and the client is told at the end.
        if (!stream.sizeExceeded) chunks.push(chunk);
      });
      stream.on('end', () => {
        if (stream.sizeExceeded) {
          answer(refusal(552, '5.3.4 Too large'));
          return;
        }
        const { mailFrom, rcptTo } = session.envelope;
        const envelope = {
          id: newId(),
          receivedAt: clock.nowIso(),
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
        };
        mailbox.keep(envelope, Buffer.concat(chunks)).then(
          () => answer(null, `2.0.0 Kept as ${envelope.id}`),
          () => answer(refusal(452, '4.3.1 Could not be kept')),
        );
      });
    },
  });
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
