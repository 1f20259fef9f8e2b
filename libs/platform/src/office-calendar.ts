import { OfficeCalendar } from './calendar/index.js';

/**
 * The office days that deadlines and figures count in: North Rhine-Westphalia's, without 24 and 31 December. One for
 * the whole program, so that a figure of today and one made again later from the log agree.
 */
export const officeCalendar = new OfficeCalendar();
