import { useMemo } from 'react';
import {
  formatBytes,
  formatDate,
  formatDateTime,
  formatLongDate,
  formatMoney,
  formatNumber,
  formatReceived,
  formatShare,
  formatTime,
} from './format';
import { useUiLocale } from './index';
import { agoInWords, countInWords, dayAndNearness, dayInWords, dueInWords, nearDay } from './words';

/** The formats in the language the page speaks; what is missing is written as a dash. */
export function useFormat() {
  const locale = useUiLocale();
  return useMemo(() => {
    const given =
      <T>(write: (value: T, locale: 'de' | 'en') => string) =>
      (value: T | null | undefined): string =>
        value === null || value === undefined ? '–' : write(value, locale);
    return {
      date: given(formatDate),
      longDate: given(formatLongDate),
      dateTime: given(formatDateTime),
      received: given(formatReceived),
      time: given(formatTime),
      money: given(formatMoney),
      number: given((value: number) => formatNumber(value, locale)),
      decimal: given((value: number) => formatNumber(value, locale, 1)),
      share: given(formatShare),
      bytes: given(formatBytes),
      /** "1 284", or "über 1 000" where the server stopped counting. */
      count: given(countInWords),
      /** A day beside today: "morgen", "vor 3 Tagen". */
      inWords: given((day: string) => dayInWords(day, locale)),
      /** The same beside a day that stands there already; nothing where it is far away. */
      near: (day: string): string => nearDay(day, locale) ?? '',
      /** "25.11.2026 (morgen)", "01.03.2027". */
      dateAndNearness: given((day: string) => dayAndNearness(day, locale)),
      /** When something happened: "vor 5 Minuten", "gestern, 14:05 Uhr". */
      ago: given((instant: string) => agoInWords(instant, locale)),
      /** What is left of a deadline: "in 3 Arbeitstagen", "seit gestern überfällig". */
      due: (dueOn: string | null | undefined, officeDaysLeft: number | null | undefined): string =>
        dueOn ? dueInWords(dueOn, officeDaysLeft, locale) : '–',
    };
  }, [locale]);
}
