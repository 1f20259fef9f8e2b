import { applicantSchema, replyChannelSchema } from '@vorgang/catalogue';
import { channels } from '@vorgang/cases';
import {
  atDoor,
  anyObject,
  cents,
  code,
  faultsOf,
  faultsOfJson,
  instant,
  InvalidInput,
  text,
  verbatim,
  type Locale,
} from '@vorgang/platform';
import { z } from 'zod';

/** The announcement of a file that comes with the submission. Its members have the names of FIT-Connect's metadata where they fit. */
const announcedAttachment = z
  .strictObject({
    attachmentId: code({ max: 64, pattern: /^[\w-]{1,64}$/ })
      .optional()
      .describe('The portal’s own id; a multipart part of this name is this file'),
    name: text({ max: 255 }).describe('The file’s name, with umlauts and all'),
    purpose: text({ max: 64 }).describe('What the file is for: one of the service’s purposes'),
    mime: code({ max: 127, pattern: /^[-\w.]+\/[-\w.+]+(\s*;[\x20-\x7e]*)?$/ }).describe('The media type'),
    size: atDoor(
      'bytes',
      z
        .int()
        .min(0)
        .max(2 ** 40),
    ).describe('Bytes'),
    sha256: code({ max: 64, pattern: /^[0-9a-f]{64}$/ }).describe('SHA-256 of the content, 64 lower-case hex digits'),
  })
  .meta({ id: 'AnnouncedAttachment' });
export type AnnouncedAttachment = z.output<typeof announcedAttachment>;

/** How the applicant proved their identity, and the level of trust (STORK levels, which eIDAS adopted). */
const identificationShape = z
  .strictObject({
    method: code({ max: 32, pattern: /^[a-z][a-z0-9-]{0,31}$/ }).describe('bundid, eid, elster, none, …'),
    trustLevel: z.enum(['none', 'basic', 'low', 'substantial', 'high']),
    subject: verbatim({ max: 255 }).optional().describe('The identity provider’s pseudonym for the person'),
  })
  .meta({ id: 'Identification' });

/** The method of an identification where a person of the staff looked at the applicant's identity card. */
export const seenInPerson = 'id-card';

/** FIT-Connect's paymentInformation, with the amount in cents. */
export const paymentShape = z
  .strictObject({
    transactionId: code({ max: 36, pattern: /^[\w-]{1,36}$/ }),
    transactionReference: text({ max: 100 }).describe('Kassenzeichen or purpose'),
    method: z.enum(['GIROPAY', 'PAYDIRECT', 'CREDITCARD', 'PAYPAL', 'INVOICE', 'OTHER']),
    status: z.enum(['INITIAL', 'BOOKED', 'FAILED', 'CANCELED']),
    amountCents: cents({ min: 1 }),
    at: instant({ when: 'past' }).describe('When it was booked'),
  })
  .meta({ id: 'ReportedPayment' });

export const submissionShape = z
  .strictObject({
    service: text({ max: 255 }).describe('The service’s key, or its LeiKa id: 14 digits, with or without urn:de:fim:leika:leistung:'),
    externalReference: verbatim({ max: 255 }).nullish().describe('The portal’s own reference, kept byte for byte'),
    refersTo: text({ max: 60 })
      .nullish()
      .describe(
        'The number of an earlier case of the same applicant or thing that this one follows; it goes first to whoever had that one',
      ),
    channel: z.enum(channels),
    form: anyObject().describe('By the service’s JSON Schema'),
    applicant: applicantSchema,
    identification: identificationShape.default({ method: 'none', trustLevel: 'none' }),
    replyChannel: replyChannelSchema,
    payment: paymentShape.nullish(),
    attachments: z.array(announcedAttachment).max(20).default([]).describe('The files that follow, in their order'),
    receivedAt: instant({ when: 'past' }).nullish().describe('When it reached the authority, if earlier; only for keys that may say so'),
  })
  .superRefine((submission, context) => refuseTwins(submission.attachments, context))
  .meta({ id: 'Submission' });
export type Submission = z.output<typeof submissionShape>;

export const answerShape = z
  .strictObject({
    message: text({ max: 20_000, min: 0, lines: true }).default(''),
    attachments: z.array(announcedAttachment).max(20).default([]),
  })
  .superRefine((answer, context) => {
    refuseTwins(answer.attachments, context);
    if (!answer.message && answer.attachments.length === 0)
      context.addIssue({ code: 'custom', path: ['message'], message: 'say something or send a file' });
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
 * Parses the sent JSON, with messages in the sender's language.
 * @throws InvalidInput `intake.malformed` with every fault and its pointer
 */
export function parseAs<S extends z.ZodType>(shape: S, json: unknown, locale: Locale): z.output<S> {
  const impossible = faultsOfJson(json);
  if (impossible.length > 0) throw new InvalidInput(impossible, 'intake.malformed');
  const result = shape.safeParse(json, { error: words[locale] });
  if (!result.success) throw new InvalidInput(faultsOf(result.error), 'intake.malformed');
  return result.data;
}
