import { daysBetween, formatDate, formatDateTime, formatNumber, formatTime, today, type UiLocale } from './format';
import { dateFormat, relativeFormat } from './intl';

/** How the words go in one language; `n` is already written as people write numbers. */
interface Words {
  readonly dueToday: string;
  readonly dueTomorrow: string;
  readonly left: (n: string, one: boolean) => string;
  readonly overdueSinceYesterday: string;
  readonly overdue: (n: string, one: boolean) => string;
  readonly justNow: string;
  readonly over: (n: string) => string;
  readonly at: (day: string, time: string) => string;
}

const words: Record<UiLocale, Words> = {
  de: {
    dueToday: 'heute fällig',
    dueTomorrow: 'morgen fällig',
    left: (n, one) => `in ${n} ${one ? 'Arbeitstag' : 'Arbeitstagen'}`,
    overdueSinceYesterday: 'seit gestern überfällig',
    overdue: (n, one) => `seit ${n} ${one ? 'Arbeitstag' : 'Arbeitstagen'} überfällig`,
    justNow: 'gerade eben',
    over: (n) => `über ${n}`,
    at: (day, time) => `${day}, ${time} Uhr`,
  },
  en: {
    dueToday: 'due today',
    dueTomorrow: 'due tomorrow',
    left: (n, one) => `in ${n} working ${one ? 'day' : 'days'}`,
    overdueSinceYesterday: 'overdue since yesterday',
    overdue: (n, one) => `overdue by ${n} working ${one ? 'day' : 'days'}`,
    justNow: 'just now',
    over: (n) => `over ${n}`,
    at: (day, time) => `${day}, ${time}`,
  },
};

const tags: Record<UiLocale, string> = { de: 'de-DE', en: 'en-GB' };

/**
 * What is left of a deadline: "in 3 Arbeitstagen", "heute fällig", "seit gestern überfällig".
 * @param dueOn the last day, `YYYY-MM-DD`
 * @param officeDaysLeft as the server counted them; without them the day itself is told
 */
export function dueInWords(dueOn: string, officeDaysLeft: number | null | undefined, locale: UiLocale, day = today()): string {
  const say = words[locale];
  if (officeDaysLeft === null || officeDaysLeft === undefined) return formatDate(dueOn, locale);
  if (officeDaysLeft === 0) return say.dueToday;
  const days = formatNumber(Math.abs(officeDaysLeft), locale);
  const one = Math.abs(officeDaysLeft) === 1;
  const calendarDays = daysBetween(day, dueOn);
  if (officeDaysLeft < 0) return one && calendarDays === -1 ? say.overdueSinceYesterday : say.overdue(days, one);
  return one && calendarDays === 1 ? say.dueTomorrow : say.left(days, one);
}

/**
 * When something happened, as one would tell a colleague: "gerade eben", "vor 5 Minuten", "gestern, 14:05 Uhr",
 * "vor 3 Tagen"; after a week the day.
 */
export function agoInWords(instant: string, locale: UiLocale, now = new Date()): string {
  const say = words[locale];
  const relative = relativeFormat(tags[locale]);
  const seconds = Math.round((now.getTime() - Date.parse(instant)) / 1000);
  // Clocks differ a little: what comes from a second ahead happened now.
  if (seconds < 45 && seconds > -120) return say.justNow;
  if (seconds < 0) return formatDateTime(instant, locale);
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes < 60) return relative.format(-minutes, 'minute');
  const days = daysBetween(dayOf(instant), dayOf(now.toISOString()));
  if (days === 0) return relative.format(-Math.round(minutes / 60), 'hour');
  if (days === 1) return say.at(relative.format(-1, 'day'), formatTime(instant, locale));
  return days < 7 ? relative.format(-days, 'day') : formatDate(instant, locale);
}

/** A day beside today: "heute", "morgen", "vor 3 Tagen"; null further away than a month, where nobody counts days. */
export function nearDay(day: string, locale: UiLocale, from = today()): string | null {
  const days = daysBetween(from, day);
  return Math.abs(days) > 31 ? null : relativeFormat(tags[locale]).format(days, 'day');
}

/** A day beside today; further away than a month, the day itself. */
export function dayInWords(day: string, locale: UiLocale, from = today()): string {
  return nearDay(day, locale, from) ?? formatDate(day, locale);
}

/** A day and, where it is near, how near: "25.11.2026 (morgen)", "01.03.2027". The day stands there once. */
export function dayAndNearness(day: string, locale: UiLocale, from = today()): string {
  const near = nearDay(day, locale, from);
  return near === null ? formatDate(day, locale) : `${formatDate(day, locale)} (${near})`;
}

/** A count that the server stopped at: "1 284", or "über 1 000". */
export function countInWords(count: { readonly count: number; readonly capped: boolean }, locale: UiLocale): string {
  const n = formatNumber(count.count, locale);
  return count.capped ? words[locale].over(n) : n;
}

/** The city's calendar day of an instant, `YYYY-MM-DD`. */
function dayOf(instant: string): string {
  return dateFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date(instant));
}
