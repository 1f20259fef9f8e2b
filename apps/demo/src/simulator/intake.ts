import { statedTimeHeader } from '@vorgang/platform';
import { z } from 'zod';
import { asBody, withFiles, type Application, type Upload } from '../applications/application.js';
import { sha256 } from '@vorgang/platform';
import type { IntakeKeys } from './accounts.js';
import { ask } from './http.js';

const receipt = z.object({ submissionId: z.string(), caseNumber: z.string().nullable() });
export type Receipt = z.output<typeof receipt>;

const status = z.object({
  submissionId: z.string(),
  caseNumber: z.string().nullable(),
  receivedAt: z.string(),
  state: z.enum(['SUBMITTED', 'RECEIVED', 'PROCESSING', 'ACTION_REQUIRED', 'COMPLETED']),
  request: z
    .object({
      kind: z.enum(['missing', 'hearing']),
      text: z.string(),
      items: z.array(z.object({ key: z.string(), title: z.string() })),
      reasons: z.array(z.object({ key: z.string(), title: z.string() })),
      answerBy: z.string(),
    })
    .nullable(),
  payment: z.object({ amountCents: z.int(), reference: z.string().nullable(), label: z.string() }).nullable(),
  decision: z.object({ kind: z.string(), title: z.string(), decidedOn: z.string() }).nullable(),
  outcome: z.string().nullable(),
  outcomeTitle: z.string().nullable(),
  refusal: z.object({ reason: z.string() }).nullable(),
  closedOn: z.string().nullable(),
  documents: z.array(z.object({ id: z.string(), kind: z.string(), letter: z.string(), name: z.string(), size: z.int() })),
});
export type Status = z.output<typeof status>;

/** The demo's key for a channel. */
export function keyFor(channel: string, keys: IntakeKeys): string {
  if (channel === 'portal') return keys.portal;
  return channel === 'counter' ? keys.counter : keys.mailroom;
}

/** The intake API as a portal uses it. */
export class IntakeClient {
  /** @param at the stated time, on a server that takes one */
  constructor(private readonly baseUrl: string) {}

  /** Submits, with its files. */
  async submit(key: string, application: Application, idempotencyKey: string, at?: Date): Promise<Receipt> {
    const { body } = await ask(this.baseUrl, {
      method: 'POST',
      path: '/intake/v1/submissions',
      headers: { ...headersOf(key, at), 'idempotency-key': idempotencyKey },
      body: await asBody(application),
    });
    return receipt.parse(body);
  }

  async status(key: string, submissionId: string, locale: 'de' | 'en' = 'de', at?: Date): Promise<Status> {
    const { body } = await ask(this.baseUrl, {
      path: `/intake/v1/submissions/${submissionId}`,
      headers: { ...headersOf(key, at), 'accept-language': locale },
    });
    return status.parse(body);
  }

  async answer(
    key: string,
    submissionId: string,
    message: string,
    uploads: readonly Upload[],
    idempotencyKey: string,
    at?: Date,
  ): Promise<void> {
    const files = await Promise.all(uploads.map(async ({ content, ...file }) => ({ ...file, bytes: await content() })));
    const attachments = files.map(({ name, purpose, mime, bytes }, index) => ({
      attachmentId: `file-${index + 1}`,
      name,
      purpose,
      mime,
      size: bytes.length,
      sha256: sha256(bytes),
    }));
    await ask(this.baseUrl, {
      method: 'POST',
      path: `/intake/v1/submissions/${submissionId}/answers`,
      headers: { ...headersOf(key, at), 'idempotency-key': idempotencyKey },
      body: withFiles('answer', { message, attachments }, files),
    });
  }

  async pay(key: string, submissionId: string, payment: Record<string, unknown>, at?: Date): Promise<void> {
    await ask(this.baseUrl, {
      method: 'POST',
      path: `/intake/v1/submissions/${submissionId}/payment`,
      headers: headersOf(key, at),
      body: payment,
    });
  }

  /** The bytes of a notice or permit. */
  async fetchDocument(key: string, submissionId: string, documentId: string, at?: Date): Promise<Uint8Array> {
    const { body } = await ask(this.baseUrl, {
      path: `/intake/v1/submissions/${submissionId}/documents/${encodeURIComponent(documentId)}`,
      headers: { ...headersOf(key, at), accept: 'application/pdf' },
    });
    if (!(body instanceof ArrayBuffer)) throw new Error('a document came as JSON');
    return new Uint8Array(body);
  }
}

function headersOf(key: string, at: Date | undefined): Record<string, string> {
  return { 'x-api-key': key, ...(at ? { [statedTimeHeader]: at.toISOString() } : {}) };
}
