import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import type { Config } from '@vorgang/platform';
import { createTransport } from 'nodemailer';
import { findingsOf, type Finding } from './finding.js';

const { good, watch, bad } = findingsOf('mail');
const patienceMs = 10_000;
/** A notice with its appendices, in base64. */
const largestMail = 10 * 1024 * 1024;

/**
 * Checks whether the mail server answers, encrypts, and accepts our sign-in.
 * @param testTo the address for a test mail, if any
 */
export async function lookAtMail({ smtpUrl, mailFrom }: Config, from: string | undefined, testTo?: string): Promise<Finding[]> {
  const { protocol, hostname, port } = new URL(smtpUrl);
  const at = `${hostname}:${port || (protocol === 'smtps:' ? 465 : 587)}`;
  const findings: Finding[] = [];
  if (protocol === 'smtps:') findings.push(good(`${at} is spoken to with TLS from the start`));
  else findings.push(...(await greeting(hostname, Number(port || 587), at)));
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.verify();
    findings.push(good(`the mail server ${at} lets us in`));
    const sender = mailFrom ?? from;
    if (testTo !== undefined) {
      await transport.sendMail({
        from: sender,
        to: testTo,
        subject: 'Vorgang: Probe / test',
        text: 'Diese Mail kam durch. / This mail came through.',
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      findings.push(good(`the mail server took a mail to ${testTo}; see whether it arrives`));
    }
  } catch (error) {
    findings.push(
      bad(`the mail server ${at} does not take mail: ${reasonOf(error)}`, 'compare SMTP_URL with what your mail administrators gave you'),
    );
  } finally {
    transport.close();
  }
  return findings;
}

/** The server's answer to EHLO: whether it can encrypt, and how large a mail may be. */
async function greeting(host: string, port: number, at: string): Promise<Finding[]> {
  const offers = await ehlo(host, port).catch(() => undefined);
  if (offers === undefined) return [];
  const loopback = /^(127\.|localhost$|\[?::1)/.test(host);
  const size = Number(offers.find((line) => /^SIZE \d/i.test(line))?.slice(5) ?? 0);
  return [
    offers.some((line) => /^STARTTLS$/i.test(line)) || loopback
      ? good(`${at} encrypts, or is this machine`)
      : watch(`${at} does not offer STARTTLS: mails to citizens leave unencrypted`, 'use a server that does, or smtps://'),
    ...(size > 0 && size < largestMail
      ? [watch(`${at} takes mails of ${Math.round(size / 1024 / 1024)} MB at most`, 'letters with appendices may be larger')]
      : []),
  ];
}

function ehlo(host: string, port: number): Promise<string[]> {
  return new Promise((done, failed) => {
    const socket = connect({ host, port, timeout: patienceMs });
    const offers: string[] = [];
    let greeted = false;
    socket.on('error', failed);
    socket.on('timeout', () => socket.destroy(new Error('no answer')));
    // readline passes on errors of its input.
    createInterface({ input: socket })
      .on('error', failed)
      .on('line', (line) => {
        if (!greeted && /^220 /.test(line)) {
          greeted = true;
          socket.write('EHLO vorgang.invalid\r\n');
        } else if (/^250[ -]/.test(line)) {
          offers.push(line.slice(4).trim());
          if (line[3] === ' ') {
            socket.end('QUIT\r\n');
            done(offers);
          }
        } else if (/^[45]/.test(line)) {
          socket.destroy();
          failed(new Error(line.slice(0, 80)));
        }
      });
  });
}

function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  const code = 'responseCode' in error ? String(error.responseCode) : 'code' in error ? String(error.code) : 'unknown';
  return code === 'EAUTH' || code === '535' ? 'user or password is wrong' : code;
}
