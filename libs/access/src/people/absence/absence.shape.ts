import { day, type LocalDate } from '@vorgang/platform';
import { z } from 'zod';

/** A day as YYYY-MM-DD, in Europe/Berlin, from 1800 to 2999. */
const daySchema = day();

const notBefore = (days: { from: LocalDate; until: LocalDate }) => days.until >= days.from;
const order = { message: 'the last day is not before the first', path: ['until'] };

/** The first and the last day to look at. */
export const absenceDays = z.object({ from: daySchema, until: daySchema }).refine(notBefore, order);
export const newAbsence = z
  .object({ staffId: z.uuid(), from: daySchema, until: daySchema.describe('The last day') })
  .refine(notBefore, order);
export const changedAbsence = z
  .object({
    version: z
      .int()
      .min(1)
      .max(2 ** 31 - 1),
    from: daySchema,
    until: daySchema,
  })
  .refine(notBefore, order);

export const absenceShape = z
  .object({
    id: z.uuid(),
    staff: z.object({ id: z.uuid(), name: z.string() }),
    from: z.string().describe('The first day'),
    until: z.string().describe('The last day'),
    recordedBy: z.string(),
    version: z.int(),
    mayChange: z.boolean(),
  })
  .meta({ id: 'Absence' });
export type Absence = z.infer<typeof absenceShape>;
