import { z } from 'zod';
import type { StaffAction } from '../domain/case.actions.js';
import { relationStandings } from '../domain/case.js';
import { likenesses } from '../domain/case.likeness.js';
import { caseLine } from '../search/case-line.js';
import { localText } from '../shapes.js';

export const relationActions = [
  'link-case',
  'unlink-case',
  'declare-not-same',
  'take-back-not-same',
  'join-case',
  'separate-case',
] as const satisfies StaffAction[];
export type RelationAction = (typeof relationActions)[number];

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
    reasons: z.array(reason).describe('Why it is shown, the surest first; none where only somebody’s link leads to it'),
    standing: z.enum(relationStandings).nullable().describe('What somebody has said of both; `took-in`: it goes on in this case'),
    actions: z.array(z.enum(relationActions)).describe('What one can do with both now'),
    joins: z
      .object({ caseId: z.uuid(), version: z.int(), into: z.uuid(), oneApplicant: z.boolean() })
      .nullable()
      .describe(
        'Which of both would be closed, or was: the younger one. `oneApplicant` is false where the clerk has to say that it is one person',
      ),
  })
  .meta({ id: 'OtherCase' });

export type OtherCaseAnswer = z.infer<typeof otherCase>;

export const otherCases = z.object({
  cases: z.array(otherCase).describe('The surest first, and of equals the newest'),
  more: z.boolean().describe('There are more than these'),
});
export type OtherCasesAnswer = z.infer<typeof otherCases>;
