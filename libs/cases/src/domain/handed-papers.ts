import { text } from '@vorgang/platform';
import { z } from 'zod';

/** The purpose of letters and mails that are none of the service's papers (Schriftverkehr). */
export const correspondence = 'correspondence';

/** Papers in the body of an action: which held ones, what they are called, and what they are for. */
export const handedPapers = z
  .array(
    z.object({
      paperId: z.uuid().describe('A paper that one holds; see /api/v1/papers'),
      name: text({ max: 255 }).describe('Its title'),
      purpose: text({ max: 64 }).describe('One of the service’s purposes, or `correspondence`'),
    }),
  )
  .max(20);

export type HandedPapers = z.output<typeof handedPapers>;
