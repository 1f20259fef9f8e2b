import { isObject, isLocalDate, type Locale } from '@vorgang/platform';

/** One value of a form, with its title. */
export interface FormLine {
  readonly pointer: string;
  readonly label: string;
  readonly value: string;
}

interface Words {
  readonly yes: string;
  readonly no: string;
  readonly day: (day: string) => string;
}

type Schema = Readonly<Record<string, unknown>>;

const partOf = (schema: Schema, key: string): Schema => (isObject(schema[key]) ? schema[key] : {});
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * The values of a form, with the titles of its schema. Values outside the schema have their own keys as titles.
 * @param schema JSON Schema with `title` and `x-title-en`, `x-enum-titles` and `x-order`
 */
export function formLines(schema: Schema, value: unknown, locale: Locale, words: Words, pointer = '', above = ''): FormLine[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, i) =>
      formLines(partOf(schema, 'items'), item, locale, words, `${pointer}/${i}`, value.length > 1 ? `${above} ${i + 1}` : above),
    );
  if (isObject(value)) {
    const properties = partOf(schema, 'properties');
    const rank = (key: string): number => {
      const order = partOf(properties, key)['x-order'];
      return typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER;
    };
    return Object.keys(value)
      .toSorted((a, b) => rank(a) - rank(b))
      .flatMap((key) => {
        const part = partOf(properties, key);
        const label = titleOf(part, key, locale);
        return formLines(part, value[key], locale, words, `${pointer}/${escaped(key)}`, above === '' ? label : `${above} – ${label}`);
      });
  }
  return value === null || value === undefined || value === ''
    ? []
    : [{ pointer, label: above, value: written(schema, value, locale, words) }];
}

function titleOf(schema: Schema, key: string, locale: Locale): string {
  const title = (locale === 'en' ? schema['x-title-en'] : undefined) ?? schema['title'];
  return typeof title === 'string' ? title : key;
}

function written(schema: Schema, value: unknown, locale: Locale, words: Words): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const title = partOf(partOf(schema, 'x-enum-titles'), String(value))[locale];
  if (typeof title === 'string') return title;
  return isLocalDate(value) ? words.day(value) : String(value);
}
