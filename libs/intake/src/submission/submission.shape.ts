import { applicantSchema } from '@vorgang/catalogue';
import { channels } from '@vorgang/cases';
import { InvalidInput, type Fault, type Locale } from '@vorgang/platform';
import { z } from 'zod';
import { isText, unstorable } from './storable.js';

const text = (max: number) => z.string().trim().min(1).max(max).refine(isText);

/** A file that comes with the submission, announced before it comes. Names as in FIT-Connect's metadata where they fit. */
export const announcedAttachment = z
  .strictObject({
    attachmentId: z
      .string()
      .regex(/^[\w-]{1,64}$/)
      .optional()
      .describe('The portal’s own id; a multipart part of this name is this file'),
    name: text(255).describe('The file’s name, with umlauts and all'),
    purpose: text(64).describe('What the file is for: one of the service’s purposes'),
    mime: z.string().regex(/^[-\w.]+\/[-\w.+]+(\s*;.*)?$/).max(127).describe('The media type'),
    size: z.int().min(0).max(2 ** 40).describe('Bytes'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/).describe('SHA-256 of the content, 64 lower-case hex digits'),
  })
  .meta({ id: 'AnnouncedAttachment' });
export type AnnouncedAttachment = z.output<typeof announcedAttachment>;

/** How the applicant proved who they are, and how far that can be trusted (STORK levels, as eIDAS takes them up). */
export const identificationShape = z
  .strictObject({
    method: z.string().regex(/^[a-z][a-z0-9-]{0,31}$/).describe('bundid, eid, elster, none, …'),
    trustLevel: z.enum(['none', 'basic', 'low', 'substantial', 'high']),
    subject: text(255).optional().describe('The identity provider’s pseudonym for the person'),
  })
  .meta({ id: 'Identification' });

export const replyChannelShape = z
  .strictObject({
    kind: z.enum(['email', 'portal', 'post']),
    email: z.email().max(254).optional(),
    pdfByMailConsent: z.boolean().optional().describe('Whether the notice itself may go by mail (§ 87a AO); else a link'),
  })
  .refine((reply) => reply.kind !== 'email' || reply.email !== undefined, { path: ['email'], message: 'needed for replies by mail' })
  .meta({ id: 'ReplyChannel' });

/** FIT-Connect's paymentInformation, with the amount in cents. */
export const paymentShape = z
  .strictObject({
    transactionId: z.string().regex(/^[\w-]{1,36}$/),
    transactionReference: text(100).describe('Kassenzeichen or purpose'),
    method: z.enum(['GIROPAY', 'PAYDIRECT', 'CREDITCARD', 'PAYPAL', 'INVOICE', 'OTHER']),
    status: z.enum(['INITIAL', 'BOOKED', 'FAILED', 'CANCELED']),
    amountCents: z.int().min(1).max(100_000_000),
    at: z.iso.datetime({ offset: true }).describe('When it was booked'),
  })
  .meta({ id: 'ReportedPayment' });

export const submissionShape = z
  .strictObject({
    service: text(255).describe('The service’s key, or its LeiKa id: 14 digits, with or without urn:de:fim:leika:leistung:'),
    externalReference: z.string().min(1).max(255).refine(isText).nullish().describe('The portal’s own reference, kept byte for byte'),
    channel: z.enum(channels),
    form: z.record(z.string(), z.unknown()).describe('By the service’s JSON Schema'),
    applicant: applicantSchema,
    identification: identificationShape.default({ method: 'none', trustLevel: 'none' }),
    replyChannel: replyChannelShape,
    payment: paymentShape.nullish(),
    attachments: z.array(announcedAttachment).max(20).default([]).describe('The files that follow, in their order'),
    receivedAt: z.iso.datetime({ offset: true }).nullish().describe('When it reached the authority, if earlier; only for keys that may say so'),
  })
  .superRefine((submission, context) => refuseTwins(submission.attachments, context))
  .meta({ id: 'Submission' });
export type Submission = z.output<typeof submissionShape>;

export const answerShape = z
  .strictObject({
    message: z.string().trim().max(20_000).default(''),
    attachments: z.array(announcedAttachment).max(20).default([]),
  })
  .superRefine((answer, context) => {
    refuseTwins(answer.attachments, context);
    if (!answer.message && answer.attachments.length === 0) context.addIssue({ code: 'custom', path: ['message'], message: 'say something or send a file' });
  })
  .meta({ id: 'Answer' });
export type Answer = z.output<typeof answerShape>;

function refuseTwins(attachments: readonly AnnouncedAttachment[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  attachments.forEach(({ attachmentId }, index) => {
    if (attachmentId !== undefined && seen.has(attachmentId)) {
      context.addIssue({ code: 'custom', path: ['attachments', index, 'attachmentId'], message: 'is there twice' });
    }
    if (attachmentId !== undefined) seen.add(attachmentId);
  });
}

const words = { de: z.locales.de().localeError, en: z.locales.en().localeError };

/**
 * The sent JSON as its shape, with messages in the asker's language.
 * @throws InvalidInput `intake.malformed` with every fault and its pointer
 */
export function parseAs<S extends z.ZodType>(shape: S, json: unknown, locale: Locale): z.output<S> {
  const impossible = unstorable(json);
  if (impossible.length > 0) throw new InvalidInput(impossible, 'intake.malformed');
  const result = shape.safeParse(json, { error: words[locale] });
  if (!result.success) throw new InvalidInput(result.error.issues.flatMap(faultsOfIssue), 'intake.malformed');
  return result.data;
}

/** A member that should not be there is pointed at itself, not at the object around it. */
function faultsOfIssue(issue: z.core.$ZodIssue): Fault[] {
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => ({ pointer: pointerTo(path), code: `input.${issue.code.replaceAll('_', '-')}`, detail: issue.message }));
}

function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
