import type { Branded } from '../ids.js';

/** A calendar day in Europe/Berlin, written YYYY-MM-DD. Compares and sorts as text. */
export type LocalDate = Branded<string, 'LocalDate'>;

/** The one time zone in which days begin and end here. */
export const TIME_ZONE = 'Europe/Berlin';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

const berlin = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  calendar: 'gregory',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** Whether the text is a day that exists, as YYYY-MM-DD with a year from 1000 to 9999. */
export function isLocalDate(text: unknown): text is LocalDate {
  if (typeof text !== 'string') return false;
  const found = shape.exec(text);
  if (!found) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Whether the text is a day that a request may name. Such days are far from both ends of the calendar, so that days computed from
 * them stay inside it.
 */
export function isUsualDay(text: unknown): text is LocalDate {
  return isLocalDate(text) && text >= '1800-01-01' && text <= '2999-12-31';
}

/**
 * Reads a day.
 * @throws RangeError where the text is not a day that exists (2025-02-29)
 */
export function parseLocalDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`not a calendar day YYYY-MM-DD: ${JSON.stringify(text)}`);
  return text;
}

/**
 * The day from its parts.
 * @param month 1 to 12
 * @throws RangeError where there is no such day
 */
export function localDate(year: number, month: number, day: number): LocalDate {
  return parseLocalDate(`${pad(year, 4)}-${pad(month)}-${pad(day)}`);
}

/** The day in Europe/Berlin at this instant. */
export function localDateOf(instant: Date): LocalDate {
  const at = instant.getTime();
  if (!(at >= wholeHoursSince)) return dayOf(instant);
  const hour = Math.floor(at / HOUR_MS);
  let day = dayOfHour.get(hour);
  if (day === undefined) {
    day = dayOf(instant);
    if (dayOfHour.size >= mostHours) dayOfHour.clear();
    dayOfHour.set(hour, day);
  }
  return day;
}

/** Since April 1893 Berlin is whole hours ahead of UTC, so that all instants of an hour of UTC lie in the same day. */
const wholeHoursSince = Date.UTC(1893, 3, 2);
/** The days of the hours that were asked for, because reading the wall clock takes longer than all the rest. */
const dayOfHour = new Map<number, LocalDate>();
const mostHours = 10_000;

function dayOf(instant: Date): LocalDate {
  const part = wallClock(instant);
  return localDate(part.year, part.month, part.day);
}

/** The first instant of the day in Europe/Berlin. */
export function startOfLocalDay(day: LocalDate): Date {
  const utcMidnight = dayNumber(day) * DAY_MS;
  // The offset changes at most once around a midnight, so the second step uses the offset at the first result.
  let instant = utcMidnight - offsetAt(utcMidnight);
  instant = utcMidnight - offsetAt(instant);
  return new Date(instant);
}

/** The day `days` later (earlier where negative). */
export function addDays(day: LocalDate, days: number): LocalDate {
  return dayOfNumber(dayNumber(day) + Math.trunc(days));
}

/**
 * The last day of a period of months that an event on this day starts; the day itself does not count (BGB § 187 (1)). It is the
 * day of the same number, or the last day of a shorter month (31 Jan + 1 month = 28 or 29 Feb; BGB § 188 (2), (3)).
 */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const count = year * 12 + (month - 1) + Math.trunc(months);
  const newYear = Math.floor(count / 12);
  const newMonth = (count % 12) + 1;
  return localDate(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
}

/**
 * The last day of a period of months that begins with this day itself, as a permit's validity does (BGB § 187 (2)). It is the day
 * before the one of the same number, or the last day of a month that has no such day (BGB § 188 (2), (3)). 15 Jan + 12 months =
 * 14 Jan; 31 Dec + 6 = 30 June; 29 Feb + 12 = 28 Feb. `addMonths` less a day would be wrong, since it ends early where the last
 * month is shorter.
 * @param months 1 or more, whole
 */
export function lastDayOfMonths(from: LocalDate, months: number): LocalDate {
  const { year, month, day } = partsOf(from);
  const first = addMonths(localDate(year, month, 1), months);
  if (day === 1) return addDays(first, -1);
  const last = partsOf(first);
  return localDate(last.year, last.month, Math.min(day - 1, daysInMonth(last.year, last.month)));
}

/**
 * How many months a period has begun, both days included: the smallest number for which `lastDayOfMonths` does not end before
 * `to`. 15 Jan to 14 Feb = 1; to 15 Feb = 2.
 * @param to not before `from`
 */
export function monthsBegun(from: LocalDate, to: LocalDate): number {
  const [begins, ends] = [partsOf(from), partsOf(to)];
  const between = (ends.year - begins.year) * 12 + ends.month - begins.month;
  return between === 0 || lastDayOfMonths(from, between) < to ? between + 1 : between;
}

/** Days from `from` to `to`: 0 for the same day, 1 for the next, negative where `to` is earlier. */
export function diffDays(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 Monday … 7 Sunday. */
export function weekday(day: LocalDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const names = [4, 5, 6, 7, 1, 2, 3] as const; // 1970-01-01 was a Thursday
  return names[(((dayNumber(day) % 7) + 7) % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6];
}

/** Year, month (1–12) and day of the month. */
export function partsOf(day: LocalDate): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** For people: `22.11.2026`, or `22 November 2026`. */
export function formatLocalDate(day: LocalDate, locale: 'de' | 'en' = 'de'): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  if (locale === 'de') return `${pad(dayOfMonth)}.${pad(month)}.${year}`;
  return `${dayOfMonth} ${englishMonths[month - 1]} ${year}`;
}

/**
 * For people, a day of every year: `15.02.`, or `15 February`.
 * @param monthDay month and day, `02-15`
 */
export function formatMonthDay(monthDay: string, locale: 'de' | 'en' = 'de'): string {
  const [month = '', day = ''] = monthDay.split('-');
  return locale === 'de' ? `${day}.${month}.` : `${Number(day)} ${englishMonths[Number(month) - 1] ?? ''}`;
}

/** Days since 1970-01-01, for arithmetic. */
export function dayNumber(day: LocalDate): number {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return Date.UTC(year, month - 1, dayOfMonth) / DAY_MS;
}

/** The day that is so many days after 1970-01-01. */
export function dayOfNumber(number: number): LocalDate {
  return parseLocalDate(new Date(number * DAY_MS).toISOString().slice(0, 10));
}

/** How far the clock in Berlin is ahead of UTC at this instant, in milliseconds. */
function offsetAt(instant: number): number {
  const part = wallClock(new Date(instant));
  const asUtc = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
  return asUtc - Math.floor(instant / 1000) * 1000;
}

function wallClock(instant: Date) {
  const value: Record<string, number> = {};
  for (const part of berlin.formatToParts(instant)) value[part.type] = Number(part.value);
  const get = (name: string): number => value[name] ?? 0;
  return {
    year: get('year'),
    month: get('month'),
    day: get('day'),
    hour: get('hour'),
    minute: get('minute'),
    second: get('second'),
  };
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(number: number, length = 2): string {
  return String(number).padStart(length, '0');
}

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
