import type { Translate } from '../../kit/i18n';
import type { useFormat } from '../../kit/i18n/useFormat';
import { isObject } from '../../kit/schema/fields';

type Written = { readonly t: Translate; readonly format: Pick<ReturnType<typeof useFormat>, 'money' | 'bytes' | 'number'> };

/** The end of a value's name says what the number means. */
const units: readonly (readonly [name: RegExp, write: (value: number, how: Written) => string])[] = [
  [/Cents$/, (value, { format }) => format.money(value)],
  [/Bytes$/, (value, { format }) => format.bytes(value)],
  [/Days$/, (value, { t, format }) => t('services.unit.days', { smart_count: value, count: format.number(value) })],
  [/Months$/, (value, { t, format }) => t('services.unit.months', { smart_count: value, count: format.number(value) })],
  [/Years$/, (value, { t, format }) => t('services.unit.years', { smart_count: value, count: format.number(value) })],
  [/Percent$/, (value, { format }) => `${format.number(value)}\u00A0%`],
  [/Cm$/, (value, { format }) => `${format.number(value)}\u00A0cm`],
  [/Kg$/, (value, { format }) => `${format.number(value)}\u00A0kg`],
];

/** A value of the city as people write it. Only what is more than a list of plain values is shown as JSON. */
export function valueInWords(name: string, value: unknown, how: Written): string {
  if (typeof value === 'number') return units.find(([end]) => end.test(name))?.[1](value, how) ?? how.format.number(value);
  if (typeof value === 'boolean') return how.t(value ? 'common.yes' : 'common.no');
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every(isPlain)) return value.map((one) => valueInWords(name, one, how)).join(', ');
  if (isObject(value) && Object.values(value).every(isPlain))
    return Object.entries(value)
      .map(([key, one]) => `${key}: ${valueInWords(name, one, how)}`)
      .join(', ');
  return JSON.stringify(value);
}

const isPlain = (value: unknown): boolean => ['number', 'boolean', 'string'].includes(typeof value);
