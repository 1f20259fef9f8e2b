import { z } from 'zod';

/** The states of the federal status list (Statusliste des Zentralen Bürgerpostfachs) that an authority reports. */
export const portalStates = ['SUBMITTED', 'RECEIVED', 'PROCESSING', 'ACTION_REQUIRED', 'COMPLETED'] as const;
export type PortalState = (typeof portalStates)[number];

export const receiptShape = z
  .object({
    submissionId: z.uuid(),
    caseNumber: z.string().nullable().describe('Aktenzeichen; null as long as the submission waits in the quarantine'),
    receivedAt: z.iso.datetime(),
    contentHash: z
      .string()
      .describe(
        'SHA-256 over the canonical JSON (RFC 8785) of {"attachments": [SHA-256 of each file as it came], "submission": the JSON as sent}',
      ),
    statusUrl: z.url(),
    state: z.enum(portalStates),
    attachments: z
      .array(z.object({ name: z.string(), sha256: z.string(), size: z.int(), mime: z.string() }))
      .describe('As they came, in the order announced'),
  })
  .meta({ id: 'Receipt' });
export type Receipt = z.output<typeof receiptShape>;
