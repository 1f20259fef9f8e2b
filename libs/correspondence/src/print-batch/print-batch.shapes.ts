import { person } from '@vorgang/cases';
import { z } from 'zod';

export const batchParams = z.object({ batchId: z.uuid() });

export const printBatch = z
  .object({
    id: z.uuid(),
    number: z.string(),
    team: z.object({ id: z.uuid(), title: z.string() }),
    state: z.enum(['making', 'ready', 'posted']),
    letters: z.int(),
    printed: z.int().describe('How many letters are in the PDF so far'),
    pages: z.int().nullable(),
    madeAt: z.string().describe('ISO 8601, UTC'),
    madeBy: person,
    postedOn: z.string().nullable().describe('The day that counts for the letters’ publication (Bekanntgabe)'),
    postedBy: person.nullable(),
    version: z.int(),
  })
  .meta({ id: 'PrintBatch' });
export type PrintBatch = z.infer<typeof printBatch>;

export const printBatchDetail = printBatch
  .extend({
    items: z.array(
      z.object({
        letterId: z.uuid(),
        caseId: z.uuid(),
        caseNumber: z.string(),
        serviceKey: z.string(),
        recipient: z.string(),
        key: z.string(),
        state: z.string(),
      }),
    ),
  })
  .meta({ id: 'PrintBatchDetail' });
export type PrintBatchDetail = z.infer<typeof printBatchDetail>;
