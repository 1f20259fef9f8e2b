import { addDays, localDateOf, startOfLocalDay, type LocalDate, type OfficeCalendar } from '@vorgang/platform';

const hour = 3_600_000;
const [opens, closes] = [8, 16];
const hourInDueren = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hour12: false, timeZone: 'Europe/Berlin' });

/** The moment after so many hours of office time, which is 8 to 16 o'clock on office days. Pure. */
export function afterOfficeHours(calendar: OfficeCalendar, from: Date, hours: number): Date {
  let rest = hours * hour;
  for (let day = calendar.nextOfficeDay(localDateOf(from)); ; day = calendar.nextOfficeDay(addDays(day, 1))) {
    const begin = Math.max(from.getTime(), at(day, opens).getTime());
    const left = at(day, closes).getTime() - begin;
    if (left > rest) return new Date(begin + rest);
    rest -= Math.max(0, left);
  }
}

/** An hour of a day in Düren; clocks never change in office hours. */
export function at(day: LocalDate, hours: number): Date {
  // Noon tells the day's offset also where the clocks changed in the night.
  const noon = new Date(startOfLocalDay(day).getTime() + 12 * hour);
  const shown = Number(hourInDueren.format(noon));
  return new Date(noon.getTime() + (hours - shown) * hour);
}
