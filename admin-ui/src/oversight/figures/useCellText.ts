import { useMemo } from 'react';
import { useLocalized, useUiLocale } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import type { Cell, Column, Tile } from './api';

/** Writes cells and tiles in the language of the page. */
export function useCellText() {
  const format = useFormat();
  const localized = useLocalized();
  const locale = useUiLocale();
  return useMemo(() => {
    const number = (value: number | null, kind: Column['kind'] | Tile['kind']): string => {
      if (value === null) return '–';
      if (kind === 'percent') return `${format.decimal(value)}${locale === 'de' ? '\u00a0' : ''}%`;
      return kind === 'days' ? format.decimal(value) : format.number(value);
    };
    const month = new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
    const shortMonth = new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' });
    const short = new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', { day: 'numeric', month: 'numeric', timeZone: 'UTC' });
    const at = (day: string) => new Date(`${day}T00:00:00Z`);
    return {
      number,
      cell: (cell: Cell | undefined, kind: Column['kind']): string => {
        if (!cell || cell.value === null) return '–';
        if (cell.label) return localized(cell.label);
        if (typeof cell.value === 'number') return number(cell.value, kind);
        if (kind === 'month') return month.format(at(cell.value));
        return kind === 'day' ? format.date(cell.value) : cell.value;
      },
      /** Short enough for an axis. */
      tick: (value: string, kind: Column['kind']): string => (kind === 'month' ? shortMonth.format(at(value)) : short.format(at(value))),
    };
  }, [format, localized, locale]);
}
