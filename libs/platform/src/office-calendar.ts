import { OfficeCalendar } from './calendar/index.js';

/**
 * The office days in which the throughput of a case is counted: North Rhine-Westphalia's, without 24 and 31 December, independent
 * of a city's file. The number is kept with the case and made again from the log. A closed day that somebody adds to the file
 * later must not make the two differ, or one year's figures from another's. Everything else (deadlines, days left, ages, "soon")
 * uses the city's own `OfficeCalendar`, which is injected.
 */
export const officeCalendar = new OfficeCalendar();
