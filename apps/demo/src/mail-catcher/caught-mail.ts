import { simpleParser } from 'mailparser';
import type { AddressObject } from 'mailparser';

/** How a mail reached the catcher: what the SMTP dialogue said, which the mail's own headers need not. */
export interface Envelope {
  id: string;
  /** ISO 8601, UTC */
  receivedAt: string;
  from: string;
  to: string[];
}

/** A mail as people and tests look at it. */
export interface CaughtMail extends Envelope {
  /** `From:` as written, with the name */
  sender: string;
  subject: string;
  messageId: string | null;
  /** the plain text, or what the HTML says if there is no plain text */
  text: string;
  html: string | null;
  attachments: CaughtAttachment[];
}

export interface CaughtAttachment {
  /** place in the mail, from 0; part of the download address */
  index: number;
  name: string;
  contentType: string;
  /** in bytes */
  size: number;
}

/** Reads a mail as it came over the wire. A mail without a subject, date or text is still a mail. */
export async function readMail(envelope: Envelope, source: Buffer): Promise<CaughtMail> {
  const mail = await simpleParser(source);
  return {
    ...envelope,
    sender: addresses(mail.from) || envelope.from,
    subject: mail.subject ?? '',
    messageId: mail.messageId ?? null,
    text: mail.text ?? '',
    html: mail.html === false || mail.html === undefined ? null : mail.html,
    attachments: mail.attachments.map((attachment, index) => ({
      index,
      name: attachment.filename ?? `${index + 1}`,
      contentType: attachment.contentType,
      size: attachment.size,
    })),
  };
}

/** The content of an attachment; nothing if the mail has no attachment in that place. */
export async function readAttachment(source: Buffer, index: number): Promise<Buffer | undefined> {
  const mail = await simpleParser(source);
  return mail.attachments[index]?.content;
}

function addresses(found: AddressObject | undefined): string {
  return found?.text ?? '';
}
