import { OfficeCalendar } from './calendar/index.js';

/**
 * The office days that the throughput of a case is kept in: North Rhine-Westphalia's, without 24 and 31 December, and
 * whatever a city's file says. That number is kept with the case and made again from the log; a day on which the
 * offices are closed, added to the file later, must not make the two differ, nor one year's figures from another's.
 * Everything else (deadlines, days left, ages, "soon") counts in the city's own `OfficeCalendar`, which is injected.
 */
export const officeCalendar = new OfficeCalendar();
