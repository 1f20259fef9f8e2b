import { localText } from '@vorgang/cases';
import { z } from 'zod';

const entry = z.object({
  kind: z.enum(['due', 'follow-up']),
  caseId: z.uuid(),
  caseNumber: z.string(),
  applicantName: z.string(),
  subject: z.string(),
  serviceTitle: localText,
  assignee: z.string().nullable(),
  note: z.string().nullable().describe('What the follow-up is to remind of'),
});
export type CalendarEntry = z.infer<typeof entry>;

export const calendarDayShape = z
  .object({
    on: z.string(),
    due: z.int().describe('How many cases are due on it'),
    followUps: z.int(),
    entries: z.array(entry).describe('The first of each kind; the follow-ups come first'),
  })
  .meta({ id: 'CalendarDay' });
export type CalendarDay = z.infer<typeof calendarDayShape>;
