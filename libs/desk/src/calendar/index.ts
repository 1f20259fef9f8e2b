import type { Feature } from '@vorgang/platform';
import { ClosedDaysController } from './closed-days.js';
import { CalendarReader, ShowCalendarController } from './show-calendar.js';

/** The calendar: the days of the offices, and what falls due when. */
export const calendar: Feature = {
  rows: [],
  controllers: [ClosedDaysController, ShowCalendarController],
  providers: [CalendarReader],
  events: [],
};
