import type { FormSchema } from '../definition.schema.js';
import type { JsonObject } from '../facts.js';

/** Values that read like a real application, by the name of the field; all are fictitious. */
const known: Readonly<Record<string, unknown>> = {
  breed: 'Dackel',
  chip: '276098102233440',
  plates: ['DN-AB 123'],
  street: 'Musterstraße 7',
  zone: 'C',
  keeper: 'self',
  months: 12,
  mainResidence: true,
  otherDogs: 0,
};

const plain = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Data that the form accepts: the required fields, or all if none is required. Strings are an example or a plain word, days are
 * the given one, choices the first. They serve to look at a form or a letter, and need not make sense as an application.
 * @param day the value for all days, as YYYY-MM-DD
 */
export function sampleForm(form: FormSchema, day: string): JsonObject {
  const value = sampleOf(form, '', day);
  return plain(value) ? value : {};
}

function sampleOf(schema: unknown, name: string, day: string): unknown {
  if (!plain(schema)) return name;
  const { examples, properties } = schema;
  if (Array.isArray(examples) && examples.length > 0) return examples[0];
  if ('const' in schema) return schema['const'];
  if (Object.hasOwn(known, name) && fitsIn(schema, known[name])) return known[name];
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  if (plain(properties)) return objectOf(schema, properties, day);
  switch (Array.isArray(schema['type']) ? schema['type'][0] : schema['type']) {
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return typeof schema['minimum'] === 'number' ? schema['minimum'] : 1;
    case 'array':
      return [sampleOf(schema['items'], name, day)];
    default:
      return schema['format'] === 'date' ? day : textOf(schema);
  }
}

function objectOf(schema: JsonObject, properties: JsonObject, day: string): JsonObject {
  const required = Array.isArray(schema['required']) ? schema['required'] : Object.keys(properties);
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, child]) =>
      required.includes(key) || Object.hasOwn(known, key) ? [[key, sampleOf(child, key, day)]] : [],
    ),
  );
}

function fitsIn(schema: JsonObject, value: unknown): boolean {
  if (Array.isArray(schema['enum'])) return schema['enum'].includes(value);
  const type = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
  return schema['type'] === type || (type === 'integer' && schema['type'] === 'number');
}

/** “Beispiel” in the length that the field needs. */
function textOf(schema: JsonObject): string {
  const [least, most] = [Number(schema['minLength'] ?? 0), Number(schema['maxLength'] ?? 200)];
  return 'Beispiel'.padEnd(least, ' x').slice(0, most);
}
