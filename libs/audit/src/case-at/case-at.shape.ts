import { caseDetail, timelineEntry } from '@vorgang/cases';
import { z } from 'zod';

export const change = z
  .object({
    path: z.array(z.string()).describe('Where the value stands in the case: ["form","dog","chip"]'),
    before: z.unknown().describe('null where there was nothing'),
    after: z.unknown().describe('null where nothing is left'),
  })
  .meta({ id: 'CaseChange' });

/** The case as it was, without what somebody could do with it then. */
const pastCase = caseDetail
  .omit({ allowedActions: true, offActions: true, clock: true })
  .extend({ clock: z.object({ dueOn: z.string().nullable(), stoppedOn: z.string().nullable() }) })
  .meta({ id: 'PastCase' });

export const caseAt = z
  .object({
    moment: z.string().describe('ISO 8601, UTC: of the last event that is part of it'),
    position: z.int().describe('How many of the case’s own events are part of it'),
    of: z.int().describe('How many there are by now'),
    event: timelineEntry.describe('The last event that is part of it'),
    changes: z.array(change).describe('What that event changed, field by field'),
    erased: z.int().describe('How many events before that moment have lost their personal part; what they said is empty'),
    case: pastCase,
  })
  .meta({ id: 'CaseAt' });
export type CaseAt = z.infer<typeof caseAt>;
