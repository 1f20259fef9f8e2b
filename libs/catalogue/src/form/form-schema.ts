import { isObject, escapedPart, pointerParts } from '@vorgang/platform';
import type { FormSchema, Locale, LocalizedText } from '../definition.schema.js';
import type { JsonObject } from '../facts.js';

/** One place in a form's schema. */
export type FieldSchema = Readonly<JsonObject>;

/**
 * The schema of the field at these steps: through properties, the items of lists (a list's index may be given or left
 * out), local `$ref`s and the branches of allOf, anyOf, oneOf, then and else. Undefined where there is no such field.
 */
export function schemaAtPath(form: FormSchema, steps: readonly string[]): FieldSchema | undefined {
  return descend(form, form, steps);
}

/** The same by a JSON pointer (RFC 6901) into the form data. */
export function schemaAtPointer(form: FormSchema, pointer: string): FieldSchema | undefined {
  return schemaAtPath(form, stepsOf(pointer));
}

/** The steps of a JSON pointer. */
export function stepsOf(pointer: string): string[] {
  return pointerParts(pointer);
}

/** One step of a JSON pointer, escaped. */
export function pointerStep(step: string): string {
  return `/${escapedPart(step)}`;
}

/** The values in the data at a pointer, with lists flattened: `/vehicle/plates` gives every plate. */
export function valuesAtPointer(data: unknown, pointer: string): unknown[] {
  let found: unknown[] = [data];
  for (const step of stepsOf(pointer)) {
    found = found.flatMap((value): unknown[] => {
      if (Array.isArray(value)) return /^\d+$/.test(step) ? [value[Number(step)]] : value.map((item: unknown) => member(item, step));
      return [member(value, step)];
    });
  }
  return found.flat(Infinity).filter((value) => value !== undefined && value !== null);
}

/** The title of a field in a language; the German one if there is no English one, and the field's name if there is none. */
export function titleOf(field: FieldSchema | undefined, locale: Locale, name: string): string {
  const title = (locale === 'en' ? field?.['x-title-en'] : undefined) ?? field?.['title'];
  return typeof title === 'string' ? title : name;
}

/** The title of a choice's value (`x-enum-titles`), or undefined. */
export function choiceTitle(field: FieldSchema | undefined, value: unknown, locale: Locale): string | undefined {
  const titles = asObject(field?.['x-enum-titles']) ?? asObject(asObject(field?.['items'])?.['x-enum-titles']);
  const title = asObject(titles?.[String(value)])?.[locale];
  return typeof title === 'string' ? title : undefined;
}

/** The values that a field offers, with their titles; null where it offers none. */
export function choicesAt(form: FormSchema, pointer: string): { value: string; title: LocalizedText }[] | null {
  const field = schemaAtPointer(form, pointer);
  const values = field?.['enum'] ?? asObject(field?.['items'])?.['enum'];
  if (!Array.isArray(values)) return null;
  return values.map(String).map((value) => ({
    value,
    title: { de: choiceTitle(field, value, 'de') ?? value, en: choiceTitle(field, value, 'en') ?? value },
  }));
}

/** The value if it is an object, else undefined. */
export function asObject(value: unknown): JsonObject | undefined {
  return isObject(value) ? value : undefined;
}

function member(value: unknown, step: string): unknown {
  const object = asObject(value);
  return object && Object.hasOwn(object, step) ? object[step] : undefined;
}

function descend(form: FormSchema, at: FieldSchema | undefined, steps: readonly string[]): FieldSchema | undefined {
  if (!at) return undefined;
  const reference = at['$ref'];
  if (typeof reference === 'string') return descend(form, asObject(valuesAtRef(form, reference)), steps);
  const [step, ...rest] = steps;
  if (step === undefined) return at;
  const property = asObject(member(at['properties'], step));
  const found = property ? descend(form, property, rest) : undefined;
  if (found) return found;
  const items = asObject(at['items']);
  if (items) return descend(form, items, /^(\d+|-)$/.test(step) ? rest : steps);
  for (const branch of branchesOf(at)) {
    const inBranch = descend(form, branch, steps);
    if (inBranch) return inBranch;
  }
  return undefined;
}

function branchesOf(at: FieldSchema): FieldSchema[] {
  const branches: unknown[] = [at['allOf'], at['anyOf'], at['oneOf'], at['then'], at['else']].flat();
  return branches.map(asObject).filter((branch) => branch !== undefined);
}

function valuesAtRef(form: FormSchema, reference: string): unknown {
  return reference.startsWith('#') ? stepsOf(reference.slice(1)).reduce<unknown>(member, form) : undefined;
}
