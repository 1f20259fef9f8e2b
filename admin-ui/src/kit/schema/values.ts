import { typeOf, type LeafField } from './fields';

/** A typed value as it is sent: empty is absent, numbers are numbers. */
export function cleaned(field: LeafField, value: unknown): unknown {
  if (value === '' || value === undefined || value === null) return null;
  if (Array.isArray(value) && value.length === 0) return null;
  if (['integer', 'number'].includes(typeOf(field.schema)) && typeof value === 'string') return Number(value);
  return value;
}

/** Whether two values are the same data; absent and null count alike. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
