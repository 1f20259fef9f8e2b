import { z } from 'zod';

const instant = z.iso.datetime();

export const quarantineReason = z
  .object({
    code: z.enum([
      'service.unknown',
      'service.retired',
      'attachment.hash-differs',
      'attachment.size-differs',
      'attachment.type-differs',
      'attachment.type-not-accepted',
      'attachment.too-large',
      'attachment.too-many',
    ]),
    pointer: z.string().describe('Into the submission (RFC 6901)'),
    attachmentId: z.string().optional(),
    said: z.string().optional().describe('What the portal said'),
    found: z.string().optional().describe('What was found'),
  })
  .meta({ id: 'QuarantineReason' });

export const quarantineItem = z
  .object({
    id: z.uuid(),
    submissionId: z.uuid(),
    service: z.string().describe('As the portal named it'),
    serviceKey: z.string().nullable().describe('The service, where it could be made out'),
    serviceTitle: z.object({ de: z.string(), en: z.string() }).nullable().describe('Its title, where it could be made out'),
    applicantName: z.string().nullable(),
    subject: z.string().nullable().describe('What it is about, where the service is known and its rule has an answer'),
    teamId: z.uuid().nullable(),
    channel: z.string(),
    externalReference: z.string().nullable(),
    state: z.enum(['open', 'released', 'refused']),
    reasons: z.array(quarantineReason),
    enteredAt: instant,
    settledAt: instant.nullable(),
    settledBy: z.string().nullable(),
    refusalReason: z.string().nullable(),
    caseId: z.uuid().nullable(),
  })
  .meta({ id: 'QuarantineItem' });
export type QuarantineItem = z.output<typeof quarantineItem>;

export const quarantineDetail = quarantineItem
  .extend({
    caseNumber: z.string().nullable(),
    contentHash: z.string(),
    submission: z.record(z.string(), z.unknown()).describe('As it came'),
    attachments: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        purpose: z.string(),
        announced: z.object({ mime: z.string(), size: z.int(), sha256: z.string() }),
        found: z.object({ mime: z.string(), size: z.int(), sha256: z.string() }),
      }),
    ),
    services: z
      .array(z.object({ key: z.string(), title: z.object({ de: z.string(), en: z.string() }) }))
      .describe('What it can be released to'),
    allowedActions: z.array(z.enum(['release', 'refuse'])),
  })
  .meta({ id: 'QuarantineDetail' });
export type QuarantineDetail = z.output<typeof quarantineDetail>;

export const quarantineParams = z.object({ entryId: z.uuid() });
