import { z } from 'zod';
import { bulkActions } from './bulk.order.js';
import { outcomes, runStates } from './bulk.rows.js';

const reason = z.object({
  code: z.string().describe('The code of the refusal'),
  count: z.int(),
  examples: z.array(z.object({ caseId: z.uuid(), caseNumber: z.string() })).describe('Three of them at most'),
});

export const bulkPreviewShape = z
  .object({
    id: z.uuid().describe('To be sent back to start exactly this'),
    action: z.enum(bulkActions),
    matching: z.int(),
    will: z.int(),
    wont: z.array(reason),
    shares: z
      .array(
        z.object({
          id: z.uuid(),
          name: z.string(),
          count: z.int(),
          openCases: z.int().describe('How many lie on their desk now; afterwards `count` more'),
        }),
      )
      .describe('Who gets how many, where cases are spread'),
    absentUntil: z.string().nullable().describe('Set where the cases go to somebody who is away'),
  })
  .meta({ id: 'BulkPreview' });
export type BulkPreview = z.infer<typeof bulkPreviewShape>;

export const bulkRunShape = z
  .object({
    id: z.uuid(),
    action: z.enum(bulkActions),
    params: z.record(z.string(), z.unknown()),
    state: z.enum(runStates),
    matching: z.int().describe('How many cases were chosen'),
    will: z.int().describe('How many of them are tried'),
    done: z.int(),
    refused: z.int().describe('With those that the preview had left out'),
    failed: z.int(),
    left: z.int().describe('Not tried yet; after a stop: not tried'),
    stopAsked: z.boolean(),
    madeAt: z.string(),
    startedAt: z.string().nullable(),
    endedAt: z.string().nullable(),
    undoes: z.uuid().nullable(),
    canBeUndone: z.boolean(),
    reasons: z.array(z.object({ code: z.string(), count: z.int() })).describe('Why some were not done'),
  })
  .meta({ id: 'BulkRun' });
export type BulkRun = z.infer<typeof bulkRunShape>;

export const bulkItemShape = z
  .object({
    number: z.int(),
    caseId: z.uuid(),
    caseNumber: z.string().nullable().describe('Null for a case that one may not read (any more)'),
    applicantName: z.string().nullable(),
    subject: z.string().nullable(),
    to: z.string().nullable().describe('Who got it'),
    outcome: z.enum([...outcomes, 'open']),
    code: z.string().nullable(),
    at: z.string().nullable(),
  })
  .meta({ id: 'BulkItem' });
export type BulkItem = z.infer<typeof bulkItemShape>;
