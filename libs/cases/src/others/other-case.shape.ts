import { z } from 'zod';
import { likenesses } from '../domain/case.likeness.js';
import { caseLine } from '../search/case-line.js';
import { localText } from '../shapes.js';

export const reasonCodes = ['same-application', ...likenesses] as const;

export const reason = z.object({
  code: z.enum(reasonCodes),
  words: localText.nullable().describe('What the service calls it, where both are about the same thing'),
  text: z.string().nullable().describe('The thing itself: a plate, a number'),
});
export type Reason = z.infer<typeof reason>;

/** A case of the same person, thing or house. */
export const otherCase = caseLine
  .extend({
    version: z.int(),
    reasons: z.array(reason).describe('Why it is shown, the surest first'),
  })
  .meta({ id: 'OtherCase' });

export const otherCases = z.object({
  cases: z.array(otherCase).describe('The surest first, and of equals the newest'),
  more: z.boolean().describe('There are more than these'),
});
export type OtherCasesAnswer = z.infer<typeof otherCases>;
