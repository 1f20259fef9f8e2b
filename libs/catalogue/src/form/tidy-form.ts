import { electronicIban, pointerTo, tidied } from '@vorgang/platform';
import type { FormSchema } from '../definition.schema.js';
import { schemaAtPointer, stepsOf } from './form-schema.js';

/**
 * Form data as a case keeps them: texts without invisible signs and in one spelling (ADR 0032), account numbers in their
 * electronic form. The submission keeps the data as received.
 * @param form null where the service is unknown; then only the rules for all texts apply
 */
export function tidyForm(form: FormSchema | null, data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, tidyAt(form, [name], value)]));
}

/** The same for the value of one field. */
export function tidyField(form: FormSchema, pointer: string, value: unknown): unknown {
  return tidyAt(form, stepsOf(pointer), value);
}

function tidyAt(form: FormSchema | null, path: readonly string[], value: unknown): unknown {
  if (typeof value === 'string') return tidyText(form, path, value);
  if (Array.isArray(value)) return value.map((item: unknown, index) => tidyAt(form, [...path, String(index)], item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, tidyAt(form, [...path, name], member)]));
}

function tidyText(form: FormSchema | null, path: readonly string[], value: string): string {
  const field = form ? schemaAtPointer(form, pointerTo(path)) : undefined;
  if (field?.['format'] === 'iban') return electronicIban(value);
  return tidied(value, form === null || takesLines(field));
}

/** Whether a field takes several lines, which its widget tells. */
export function takesLines(field: Readonly<Record<string, unknown>> | undefined): boolean {
  return field?.['x-widget'] === 'textarea';
}
