import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as it reached the server. */
export interface ReceivedMail {
  readonly to: string[];
  readonly mail: ParsedMail;
  readonly raw: string;
}

export interface TestSmtp {
  readonly url: string;
  readonly port: number;
  readonly mails: ReceivedMail[];
  /** What the server answers to a recipient; undefined takes the mail. */
  refuse: (address: string) => { code: number; message: string } | undefined;
  /** Called when a mail has come whole and is kept, before the server says so. */
  beforeTaken: (mail: ReceivedMail) => void | Promise<void>;
  stop(): Promise<void>;
}

/** A real SMTP server on a free port that keeps what it takes. */
export async function startTestSmtp(port = 0): Promise<TestSmtp> {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 500,
    onRcptTo: ({ address }, _session, answer) => {
      const refusal = smtp.refuse(address);
      answer(refusal && Object.assign(new Error(refusal.message), { responseCode: refusal.code }));
    },
    onData: (stream, session, answer) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void (async () => {
          const raw = Buffer.concat(chunks);
          const received = {
            to: session.envelope.rcptTo.map(({ address }) => address),
            mail: await simpleParser(raw),
            raw: raw.toString(),
          };
          mails.push(received);
          await smtp.beforeTaken(received);
          answer(null, 'kept');
        })();
      });
    },
  });
  // A client that was killed in the middle is part of the tests.
  server.on('error', () => {});
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const address = server.server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the mail server does not listen');
  const smtp: TestSmtp = {
    url: `smtp://127.0.0.1:${address.port}`,
    port: address.port,
    mails,
    refuse: () => undefined,
    beforeTaken: () => {},
    stop: () => new Promise((done) => server.close(() => done())),
  };
  return smtp;
}
