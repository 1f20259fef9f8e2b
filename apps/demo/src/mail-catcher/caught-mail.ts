import { simpleParser } from 'mailparser';
import type { AddressObject } from 'mailparser';

/** The SMTP envelope of a mail, which may differ from the mail's own headers. */
export interface Envelope {
  id: string;
  /** ISO 8601, UTC */
  receivedAt: string;
  from: string;
  to: string[];
}

/** A mail as people and tests see it. */
export interface CaughtMail extends Envelope {
  /** `From:` as written, with the name */
  sender: string;
  subject: string;
  messageId: string | null;
  /** the plain text, or the text of the HTML if there is none */
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

/** Reads a mail from its source. A mail may lack a subject, a date or a text. */
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

/** The content of an attachment; undefined if the mail has none in that place. */
export async function readAttachment(source: Buffer, index: number): Promise<Buffer | undefined> {
  const mail = await simpleParser(source);
  return mail.attachments[index]?.content;
}

function addresses(found: AddressObject | undefined): string {
  return found?.text ?? '';
}
