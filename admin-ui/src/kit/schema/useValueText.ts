import { useCallback } from 'react';
import type { JsonSchema } from '../api/types';
import { useT, useUiLocale } from '../i18n';
import { formatDate, formatDateTime, formatNumber } from '../i18n/format';
import { choicesOf } from './fields';

/** Writes a submitted value as people read it: choices by name, days, yes and no. */
export function useValueText(): (value: unknown, schema?: JsonSchema) => string {
  const t = useT();
  const locale = useUiLocale();
  return useCallback(
    function text(value: unknown, schema: JsonSchema = {}): string {
      if (value === undefined || value === null || value === '') return '–';
      const choice = choicesOf(schema, locale)?.find((one) => one.value === value);
      if (choice) return choice.name;
      if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
      if (typeof value === 'number') return formatNumber(value, locale);
      if (Array.isArray(value)) return value.length === 0 ? '–' : value.map((one) => text(one, schema.items)).join(', ');
      if (typeof value === 'string') {
        if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value, locale);
        if (schema.format === 'date-time') return formatDateTime(value, locale);
        return value;
      }
      return JSON.stringify(value);
    },
    [t, locale],
  );
}
