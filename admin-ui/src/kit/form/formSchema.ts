import type { JsonSchema } from '../api/types';
import type { UiLocale } from '../i18n/format';
import { isObject } from '../schema/fields';

/** The keywords that hold one schema, those that hold a list of them, and those that hold them by name. */
const single = ['items', 'if', 'then', 'else', 'not', 'contains', 'additionalProperties', 'propertyNames', 'unevaluatedProperties'];
const lists = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const named = ['properties', '$defs', 'definitions', 'patternProperties', 'dependentSchemas'];

/** A schema with each part of it changed by `change`, from the inside outwards. `within` tells which keyword led there. */
function rewritten(schema: JsonSchema, change: (part: JsonSchema, within: string) => JsonSchema, within = ''): JsonSchema {
  const parts: Record<string, unknown> = {};
  const next = (part: unknown, keyword: string): unknown => (isObject(part) ? rewritten(part, change, keyword) : part);
  for (const [keyword, value] of Object.entries(schema)) {
    if (single.includes(keyword)) parts[keyword] = next(value, keyword);
    else if (lists.includes(keyword) && Array.isArray(value)) parts[keyword] = value.map((part: unknown) => next(part, keyword));
    else if (named.includes(keyword) && isObject(value))
      parts[keyword] = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, next(part, keyword)]));
    else parts[keyword] = value;
  }
  return change(parts, within);
}

/** The type of a value that has to be one of these; undefined where they are of several. */
function typeOfValues(values: readonly unknown[]): string | undefined {
  const types = new Set(
    values.map((value) => (typeof value === 'number' ? (Number.isInteger(value) ? 'integer' : 'number') : typeof value)),
  );
  if (types.size === 2 && types.has('integer') && types.has('number')) return 'number';
  const [type, ...others] = types;
  return others.length === 0 && ['string', 'integer', 'number', 'boolean'].includes(type ?? '') ? type : undefined;
}

/** Whether the field is a declaration of the citizen: it can only be made, or not. */
export function isDeclaration(schema: JsonSchema): boolean {
  return schema.const === true && schema['x-fixed'] !== true;
}

/**
 * A service's schema as the renderer takes it, in one language: titles and helps, a type wherever one follows, and what depends on another
 * field as a condition. What can only have one value gets it as its default, unless it is a declaration.
 */
export function shownSchema(schema: JsonSchema, locale: UiLocale): JsonSchema {
  return rewritten(schema, (part, within) => {
    const { dependentRequired, dependentSchemas, ...kept } = part;
    const shown: Record<string, unknown> = { ...kept };
    const title = (locale === 'en' ? part['x-title-en'] : undefined) ?? part.title;
    if (title !== undefined) shown['title'] = title;
    const help = (locale === 'en' ? part['x-help-en'] : undefined) ?? part['x-help'];
    if (help !== undefined) shown['description'] = help;
    else delete shown['description'];
    if (part.type === undefined) {
      const type = part.const === undefined ? part.enum && typeOfValues(part.enum) : typeOfValues([part.const]);
      const named = part.oneOf ?? part.anyOf;
      const choices = named?.every((one) => one.const !== undefined) ? typeOfValues(named.map((one) => one.const)) : undefined;
      if (type ?? choices) shown['type'] = type ?? choices;
      else if (part.properties && within !== 'if' && within !== 'not') shown['type'] = 'object';
    }
    // In a branch a constant tells the branches apart. Elsewhere only what must be true is left to be confirmed.
    if (lists.includes(within) && isObject(shown['properties']) && within !== 'allOf')
      shown['properties'] = Object.fromEntries(
        Object.entries(shown['properties']).map(([name, field]) => [name, isObject(field) && 'const' in field ? fixed(field) : field]),
      );
    const conditions = conditionsOf(dependentRequired, dependentSchemas);
    if (conditions.length > 0) shown['allOf'] = [...(part.allOf ?? []), ...conditions];
    // A value to choose from is not the only one.
    const isChoice = within === 'oneOf' || within === 'anyOf';
    return part.const !== undefined && part.const !== true && !isChoice ? fixed(shown) : shown;
  });
}

function fixed(field: JsonSchema): JsonSchema {
  return { ...field, default: field.const, 'x-fixed': true };
}

/** What depends on whether a field is there, as if and then. */
function conditionsOf(required: JsonSchema['dependentRequired'], schemas: JsonSchema['dependentSchemas']): JsonSchema[] {
  return [
    ...Object.entries(required ?? {}).map(([name, others]) => ({ if: { required: [name] }, then: { required: others } })),
    ...Object.entries(schemas ?? {}).map(([name, then]) => ({ if: { required: [name] }, then })),
  ];
}

/** Whether nothing was entered: nothing at all, or only groups and lists without anything. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  return isObject(value) && Object.values(value).every(isEmpty);
}

/** The schema, where an optional group without anything in it demands nothing of its fields. */
export function demanded(schema: JsonSchema, value: unknown): JsonSchema {
  if (!schema.properties) return schema;
  const given = isObject(value) ? value : {};
  const properties = Object.entries(schema.properties).map(([name, field]): [string, JsonSchema] => {
    if (!field.properties) return [name, field];
    const needed = (schema.required ?? []).includes(name) || !isEmpty(given[name]);
    return [name, needed ? demanded(field, given[name]) : undemanding(field)];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

function undemanding(schema: JsonSchema): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, field]): [string, JsonSchema] => [
    name,
    field.properties ? undemanding(field) : field,
  ]);
  const { required: _, ...rest } = schema;
  return { ...rest, properties: Object.fromEntries(properties) };
}

/**
 * The schema as the renderer is given it. Of its own it answers a demanded yes-or-no with no; as a choice between two values such a field
 * stays without an answer until somebody gives one. `asMeant` is the way back for one field.
 */
export function unanswered(schema: JsonSchema): JsonSchema {
  return rewritten(schema, (part) => {
    if (part.default !== undefined) return part;
    const types = [part.type].flat();
    const isBoolean = part.const === true || (types.includes('boolean') && types.every((one) => one === 'boolean' || one === 'null'));
    if (!isBoolean) return part;
    const { type, const: only, enum: some, ...rest } = part;
    const values = only === undefined ? (some ?? [true, false, ...(types.includes('null') ? [null] : [])]) : [only];
    return {
      ...rest,
      enum: values,
      'x-meant': { ...(type && { type }), ...(only !== undefined && { const: only }), ...(some && { enum: some }) },
    };
  });
}

/** A field as the service has it, out of a schema by `unanswered`. */
export function asMeant(field: JsonSchema): JsonSchema {
  const { 'x-meant': meant, enum: _, ...rest } = field;
  return isObject(meant) ? { ...rest, ...meant } : field;
}

/** The names of all members that an object can have in any of the schema's branches. */
export function memberNames(schema: JsonSchema, root: JsonSchema, seen: ReadonlySet<JsonSchema> = new Set()): Set<string> {
  if (seen.has(schema)) return new Set();
  const deeper = new Set([...seen, schema]);
  const target = schema.$ref === undefined ? undefined : referred(schema.$ref, root);
  const branches = [
    ...(target ? [target] : []),
    ...[schema.then, schema.else].filter((one) => one !== undefined),
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...Object.values(schema.dependentSchemas ?? {}),
  ];
  return new Set([...Object.keys(schema.properties ?? {}), ...branches.flatMap((one) => [...memberNames(one, root, deeper)])]);
}

/** What a local reference (`#/$defs/x`) leads to. */
function referred(reference: string, root: JsonSchema): JsonSchema | undefined {
  if (!reference.startsWith('#')) return undefined;
  let at: unknown = root;
  for (const step of reference.slice(1).split('/').filter(Boolean)) {
    const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    at = isObject(at) ? at[key] : undefined;
  }
  return isObject(at) ? at : undefined;
}
