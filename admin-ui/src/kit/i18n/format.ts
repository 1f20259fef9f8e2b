import { dateFormat, numberFormat } from './intl';

/** How values are written. Everything is told in the city's time, wherever the browser is. */
export type UiLocale = 'de' | 'en';

export const timeZone = 'Europe/Berlin';
const tags: Record<UiLocale, string> = { de: 'de-DE', en: 'en-GB' };

function isLocalDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/** A calendar day (`2026-11-22`) or the day of an instant, e.g. `22.11.2026`. */
export function formatDate(value: string, locale: UiLocale): string {
  const day = isLocalDate(value);
  return dateFormat(tags[locale], {
    day: '2-digit',
    month: locale === 'de' ? '2-digit' : 'short',
    year: 'numeric',
    timeZone: day ? 'UTC' : timeZone,
  }).format(new Date(day ? `${value}T00:00:00Z` : value));
}

/** An instant with its time of day, e.g. `22.11.2026, 14:05`. */
export function formatDateTime(value: string, locale: UiLocale): string {
  return dateFormat(tags[locale], {
    day: '2-digit',
    month: locale === 'de' ? '2-digit' : 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(new Date(value));
}

/** When something was received. A day that somebody stated begins at midnight and has no time of its own. */
export function formatReceived(value: string, locale: UiLocale): string {
  const isWholeDay = value.endsWith(':00.000Z') && formatTime(value, 'de') === '00:00';
  return isWholeDay ? formatDate(value, locale) : formatDateTime(value, locale);
}

/** The time of day in the city, e.g. `14:05`. */
export function formatTime(value: string, locale: UiLocale): string {
  return dateFormat(tags[locale], { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(value));
}

/** e.g. "Sonntag, 22. November 2026" */
export function formatLongDate(value: string, locale: UiLocale): string {
  return dateFormat(tags[locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: isLocalDate(value) ? 'UTC' : timeZone,
  }).format(new Date(isLocalDate(value) ? `${value}T00:00:00Z` : value));
}

/** DIN 5008 groups by a space: a narrow one that does not break. */
const narrowSpace = '\u202f';

function write(value: number, locale: UiLocale, options: Intl.NumberFormatOptions): string {
  return numberFormat(tags[locale], options)
    .formatToParts(value)
    .map(({ type, value: text }) => (type === 'group' && locale === 'de' ? narrowSpace : text))
    .join('');
}

/** e.g. `1 284` (German), `1,284` (English). */
export function formatNumber(value: number, locale: UiLocale, fractionDigits?: number): string {
  return write(
    value,
    locale,
    fractionDigits === undefined ? {} : { minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits },
  );
}

/** A share between 0 and 1, e.g. `87,2 %`. */
export function formatShare(value: number, locale: UiLocale): string {
  return write(value, locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** An amount in cents, e.g. `1 234,50 €`. */
export function formatMoney(cents: number, locale: UiLocale): string {
  return write(cents / 100, locale, { style: 'currency', currency: 'EUR' });
}

export function formatBytes(bytes: number, locale: UiLocale): string {
  if (bytes < 1024) return `${bytes} B`;
  const [value, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / 1024 / 1024, 'MB'];
  return `${formatNumber(value, locale, value < 10 ? 1 : 0)} ${unit}`;
}

/** Today in the city, as `YYYY-MM-DD`. */
export function today(): string {
  return dateFormat('sv-SE', { timeZone }).format(new Date());
}

/** Calendar days from the first to the second day; negative if the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / 86_400_000);
}
