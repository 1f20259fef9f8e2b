import { daysAfter, weekdayOf } from '../../kit/components/dayAhead/officeDays';

/** How the calendar is laid out. */
export type CalendarView = 'month' | 'week';

export interface Period {
  readonly from: string;
  readonly until: string;
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return daysAfter(day, 1 - weekdayOf(day));
}

/** What is shown around a day: its week, or the whole weeks of its month. */
export function periodOf(view: CalendarView, day: string): Period {
  const first = view === 'week' ? day : `${day.slice(0, 7)}-01`;
  const last = view === 'week' ? day : daysAfter(monthsAfter(first, 1), -1);
  return { from: mondayOf(first), until: daysAfter(mondayOf(last), 6) };
}

/** The days of a period, week by week. */
export function weeksOf({ from, until }: Period): string[][] {
  const weeks: string[][] = [];
  for (let monday = from; monday <= until; monday = daysAfter(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, n) => daysAfter(monday, n)));
  }
  return weeks;
}

/** The same day so many months later; the last day of that month where it has fewer. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const length = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, length), 12)).toISOString().slice(0, 10);
}

/** The next or previous week or month. */
export function onBy(view: CalendarView, day: string, by: 1 | -1): string {
  return view === 'week' ? daysAfter(day, 7 * by) : monthsAfter(day, by);
}

/** Where a key leads within the calendar; null where it leads nowhere. */
export function dayByKey(key: string, day: string): string | null {
  switch (key) {
    case 'ArrowLeft':
      return daysAfter(day, -1);
    case 'ArrowRight':
      return daysAfter(day, 1);
    case 'ArrowUp':
      return daysAfter(day, -7);
    case 'ArrowDown':
      return daysAfter(day, 7);
    case 'PageUp':
      return monthsAfter(day, -1);
    case 'PageDown':
      return monthsAfter(day, 1);
    case 'Home':
      return mondayOf(day);
    case 'End':
      return daysAfter(mondayOf(day), 6);
    default:
      return null;
  }
}
