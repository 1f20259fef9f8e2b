import { useMemo } from 'react';
import { useUiLocale } from './index';
import { formatBytes, formatDate, formatDateTime, formatMoney, formatNumber, formatShare, inWords } from './format';

/** The formats in the language the page speaks; what is missing is written as a dash. */
export function useFormat() {
  const locale = useUiLocale();
  return useMemo(() => {
    const given =
      <T,>(write: (value: T, locale: 'de' | 'en') => string) =>
      (value: T | null | undefined): string =>
        value === null || value === undefined ? '–' : write(value, locale);
    return {
      date: given(formatDate),
      dateTime: given(formatDateTime),
      money: given(formatMoney),
      number: given((value: number) => formatNumber(value, locale)),
      decimal: given((value: number) => formatNumber(value, locale, 1)),
      share: given(formatShare),
      bytes: given(formatBytes),
      inWords: given(inWords),
    };
  }, [locale]);
}
