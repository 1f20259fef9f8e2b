import { addDays, diffDays, type LocalDate, type OfficeCalendar } from '@vorgang/platform';
import type { Case } from '../domain/case.js';

/**
 * The deadline after a pause of the clock: it moves by as many days as the pause took, to an office day.
 * @param until the day on which the pause ended
 */
export function resumedDeadline(kase: Case, until: LocalDate, calendar: OfficeCalendar): LocalDate | null {
  const { dueOn, stoppedOn } = kase.clock;
  if (!dueOn || !stoppedOn) return dueOn;
  return calendar.nextOfficeDay(addDays(dueOn, Math.max(0, diffDays(stoppedOn, until))));
}
