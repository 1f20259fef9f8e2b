import { typeOf, type LeafField } from './fields';

/** Turns what was typed into the value to send: an empty field is absent, a number is a number. */
export function cleaned(field: LeafField, value: unknown): unknown {
  if (value === '' || value === undefined || value === null) return null;
  if (Array.isArray(value) && value.length === 0) return null;
  if (['integer', 'number'].includes(typeOf(field.schema)) && typeof value === 'string') return Number(value);
  return value;
}

/** Whether two values are equal as data. Absent and null count as equal. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
