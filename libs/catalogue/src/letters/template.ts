import { formatLocalDate, isLocalDate } from '@vorgang/platform';
import type { Locale, LocalizedText, ServiceDefinition } from '../definition.schema.js';
import { valueOf } from '../feel/evaluate.js';
import type { FeelContext } from '../feel/evaluate.js';
import { choiceTitle, schemaAtPath } from '../form/form-schema.js';

/** How a value is written. `label`: the title of a choice in the form. */
export const formats = ['text', 'money', 'date', 'label', 'list', 'plate'] as const;

/** A piece of a template: fixed text, or an expression to fill in. */
export type Segment = { text: string } | { expression: string; format: string; source: string };

/** Splits a text with `{{FEEL}}` or `{{FEEL | format}}`. */
export function segmentsOf(template: string): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const found of template.matchAll(/\{\{(.*?)\}\}/gs)) {
    if (found.index > at) segments.push({ text: template.slice(at, found.index) });
    const inside = found[1] ?? '';
    const piped = /^(.*)\|\s*(\w+)\s*$/s.exec(inside);
    segments.push({
      expression: (piped?.[1] ?? inside).trim(),
      format: piped?.[2] ?? 'text',
      source: found[0],
    });
    at = found.index + found[0].length;
  }
  if (at < template.length) segments.push({ text: template.slice(at) });
  return segments;
}

/**
 * A text with its values filled in. Values are data: a citizen's text is never read as a template or as markup.
 * @param gap the text for a missing value, which must be visible in a letter
 */
export function renderText(
  definition: Pick<ServiceDefinition, 'form'>,
  template: string,
  context: FeelContext,
  locale: Locale,
  gap = '',
): string {
  return segmentsOf(template)
    .map((segment) => {
      if ('text' in segment) return segment.text;
      const value = valueOf(segment.expression, context);
      return formatValue(definition, value, segment.format, segment.expression, locale) ?? gap;
    })
    .join('');
}

/** Both languages of a text. */
export function renderLocalized(definition: Pick<ServiceDefinition, 'form'>, text: LocalizedText, context: FeelContext): LocalizedText {
  return { de: renderText(definition, text.de, context, 'de'), en: renderText(definition, text.en, context, 'en') };
}

/** `84,00 €` or `€84.00`, with narrow no-break spaces left to the typesetter. */
export function formatMoney(cents: number, locale: Locale): string {
  const [euros, rest] = [Math.trunc(Math.abs(cents) / 100), Math.abs(cents) % 100];
  const sign = cents < 0 ? '-' : '';
  const grouped = String(euros).replace(/\B(?=(\d{3})+$)/g, locale === 'de' ? '.' : ',');
  const two = String(rest).padStart(2, '0');
  return locale === 'de' ? `${sign}${grouped},${two}\u00a0€` : `${sign}€${grouped}.${two}`;
}

/** "a", "a und b", "a, b und c" */
function formatList(items: readonly string[], locale: Locale): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${locale === 'de' ? 'und' : 'and'} ${items.at(-1) ?? ''}`;
}

/** A value as a text shows it: an amount, a day, a choice by its name. Undefined where there is none. */
export function formatValue(
  definition: Pick<ServiceDefinition, 'form'>,
  value: unknown,
  format: string,
  expression: string,
  locale: Locale,
): string | undefined {
  if (value === '') return ''; // explicitly empty, so no gap
  if (value === null || (Array.isArray(value) && value.length === 0)) return undefined;
  if (Array.isArray(value)) {
    const each = format === 'list' ? 'text' : format;
    const items = value.flatMap((item) => formatValue(definition, item, each, expression, locale) ?? []);
    return formatList(items, locale);
  }
  if (format === 'money') return typeof value === 'number' ? formatMoney(value, locale) : undefined;
  if (format === 'date') return isLocalDate(value) ? formatLocalDate(value, locale) : undefined;
  if (format === 'label') {
    const field = schemaAtPath(definition.form, expression.split('.').slice(1));
    return choiceTitle(field, value, locale) ?? plainText(value, locale);
  }
  if (format === 'plate') return plainText(value, locale).toUpperCase();
  return plainText(value, locale);
}

function plainText(value: unknown, locale: Locale): string {
  if (typeof value === 'boolean') {
    if (locale === 'de') return value ? 'ja' : 'nein';
    return value ? 'yes' : 'no';
  }
  if (typeof value === 'number') return locale === 'de' ? String(value).replace('.', ',') : String(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
