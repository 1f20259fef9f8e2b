import { addDays, localDate } from './local-date.js';
import type { LocalDate } from './local-date.js';

/**
 * Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher).
 * @param year 1583 or later
 */
export function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return localDate(year, month, day);
}

/**
 * The public holidays of North Rhine-Westphalia in a year, with their German names, in order of date. Source: Feiertagsgesetz NW
 * § 2. Reformation Day was a holiday only in 2017 (its 500th anniversary, in all of Germany); 3 October has been one since 1990.
 */
export function holidaysOfNorthRhineWestphalia(year: number): ReadonlyMap<LocalDate, string> {
  const easter = easterSunday(year);
  const days: [LocalDate, string][] = [
    [localDate(year, 1, 1), 'Neujahr'],
    [addDays(easter, -2), 'Karfreitag'],
    [addDays(easter, 1), 'Ostermontag'],
    [localDate(year, 5, 1), 'Tag der Arbeit'],
    [addDays(easter, 39), 'Christi Himmelfahrt'],
    [addDays(easter, 50), 'Pfingstmontag'],
    [addDays(easter, 60), 'Fronleichnam'],
    [localDate(year, 11, 1), 'Allerheiligen'],
    [localDate(year, 12, 25), '1. Weihnachtstag'],
    [localDate(year, 12, 26), '2. Weihnachtstag'],
  ];
  if (year >= 1990) days.push([localDate(year, 10, 3), 'Tag der Deutschen Einheit']);
  if (year === 2017) days.push([localDate(year, 10, 31), 'Reformationstag']);
  // Two holidays may fall on one day (1 May and Ascension in 2008): both names are kept.
  const byDay = new Map<LocalDate, string>();
  for (const [day, name] of days.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const other = byDay.get(day);
    byDay.set(day, other ? `${other}, ${name}` : name);
  }
  return byDay;
}
