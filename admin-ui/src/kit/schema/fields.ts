import type { JsonSchema } from '../api/types';
import type { UiLocale } from '../i18n/format';

/** One value of a form: its place, its name, and its schema. */
export interface LeafField {
  readonly pointer: string;
  readonly label: string;
  readonly schema: JsonSchema;
  readonly required: boolean;
  readonly value: unknown;
}

/** Values that belong together. */
export interface FieldGroup {
  readonly pointer: string;
  readonly title: string;
  readonly fields: readonly LeafField[];
}

const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** The name that the schema gives to the value. */
export function titleOf(schema: JsonSchema, key: string, locale: UiLocale): string {
  return (locale === 'en' ? schema['x-title-en'] : undefined) ?? schema.title ?? key;
}

function entriesOf(schema: JsonSchema, value: unknown): [string, JsonSchema][] {
  const known = Object.entries(schema.properties ?? {});
  const order = schema['x-order'];
  const sorted = Array.isArray(order)
    ? known.toSorted(([a], [b]) => rank(order, a) - rank(order, b))
    : known.toSorted(([, a], [, b]) => number(a['x-order']) - number(b['x-order']));
  // Values that the schema does not know are shown too.
  const unknown = isObject(value) ? Object.keys(value).filter((key) => !Object.hasOwn(schema.properties ?? {}, key)) : [];
  return [...sorted, ...unknown.map((key): [string, JsonSchema] => [key, {}])];
}

function rank(order: readonly unknown[], key: string): number {
  const at = order.indexOf(key);
  return at === -1 ? order.length : at;
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : Number.MAX_SAFE_INTEGER;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The form as groups of plain fields, in the schema's order. Nested objects and the entries of lists become groups of
 * their own.
 * @param rootTitle names the group of what stands at the top
 */
export function groupsOf(schema: JsonSchema, value: unknown, locale: UiLocale, rootTitle: string): FieldGroup[] {
  const groups: FieldGroup[] = [];
  const visit = (part: JsonSchema, data: unknown, pointer: string, title: string): void => {
    const fields: LeafField[] = [];
    const later: (() => void)[] = [];
    // Required fields of an optional group are only required once the group has a value.
    const required = new Set(pointer === '' || isObject(data) ? part.required : []);
    for (const [key, child] of entriesOf(part, data)) {
      const at = `${pointer}/${escape(key)}`;
      const childValue = isObject(data) ? data[key] : undefined;
      const label = titleOf(child, key, locale);
      if (child.properties || isObject(childValue))
        later.push(() => visit(child, childValue, at, pointer === '' ? label : `${title} – ${label}`));
      else if (Array.isArray(childValue) && (child.items?.properties || childValue.some(isObject))) {
        childValue.forEach((item: unknown, index) =>
          later.push(() => visit(child.items ?? {}, item, `${at}/${index}`, `${label} ${index + 1}`)),
        );
      } else fields.push({ pointer: at, label, schema: child, required: required.has(key), value: childValue });
    }
    const own = (): void => {
      if (fields.length > 0) groups.push({ pointer, title, fields });
    };
    // At the top level, fields without a group come last. Mostly they are declarations.
    if (pointer !== '') own();
    for (const next of later) next();
    if (pointer === '') own();
  };
  visit(schema, value, '', rootTitle);
  return groups;
}

/** The choices of a field with their names (`x-enum-titles`); null where the field is free. */
export function choicesOf(schema: JsonSchema, locale: UiLocale): { id: string; name: string; value: unknown }[] | null {
  const named = schema.oneOf ?? schema.anyOf;
  if (named?.length && named.every((one) => one.const !== undefined)) {
    return named.map((one) => ({ id: String(one.const), name: titleOf(one, String(one.const), locale), value: one.const }));
  }
  const titles = schema['x-enum-titles'];
  return schema.enum
    ? schema.enum.map((value) => ({ id: String(value), name: titles?.[String(value)]?.[locale] ?? String(value), value }))
    : null;
}

/** The type to use where the schema allows several. */
export function typeOf(schema: JsonSchema): string {
  const { type } = schema;
  if (type === undefined && schema.const !== undefined) return typeof schema.const;
  if (typeof type === 'string') return type;
  return type?.find((one) => one !== 'null') ?? 'string';
}
