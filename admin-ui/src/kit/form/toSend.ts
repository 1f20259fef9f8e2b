import { getClosestMatchingOption, getFirstMatchingOption, retrieveSchema } from '@rjsf/utils';
import type { JsonSchema } from '../api/types';
import { isObject } from '../schema/fields';
import { isEmpty, memberNames } from './formSchema';
import { ofRjsf, toRjsf } from './rjsf';
import { validator } from './validator';

/**
 * The data as they are sent: without empty fields, groups and lists, and without what is not asked for any more because another answer
 * took its place. What the schema does not know stays as it is. Places in lists stay, so that a fault is shown in its own row. A group that
 * is demanded is sent in any case: what is missing in it is then a fault of its fields, and not of the group, in which nobody can type.
 * @param schema the form, as `shownSchema` makes it
 */
export function toSend(schema: JsonSchema, data: unknown): Record<string, unknown> {
  const sent = cleaned(schema, data, schema, true);
  return isObject(sent) ? sent : {};
}

function cleaned(schema: JsonSchema, value: unknown, root: JsonSchema, required: boolean): unknown {
  if (Array.isArray(value)) return cleanedList(schema, value, root, required);
  if (isObject(value)) return cleanedGroup(schema, value, root, required);
  if (value === undefined || value === null || value === '') return undefined;
  return value;
}

function cleanedList(schema: JsonSchema, list: readonly unknown[], root: JsonSchema, required: boolean): unknown {
  const items = resolved(schema, list, root).items ?? {};
  const end = list.findLastIndex((one) => !isEmpty(one)) + 1;
  if (end === 0 && !required) return undefined;
  return list.slice(0, end).map((one) => cleaned(items, one, root, true) ?? (items.properties ? {} : ''));
}

function cleanedGroup(schema: JsonSchema, group: Readonly<Record<string, unknown>>, root: JsonSchema, required: boolean): unknown {
  const asked = resolved(schema, group, root);
  const everAsked = memberNames(schema, root);
  const members = Object.entries(group).flatMap(([name, value]): [string, unknown][] => {
    const field = asked.properties?.[name];
    if (!field) return everAsked.has(name) ? [] : [[name, value]];
    const sent = cleaned(field, value, root, (asked.required ?? []).includes(name));
    return sent === undefined ? [] : [[name, sent]];
  });
  const untouched = (asked.required ?? []).filter((name) => group[name] === undefined || group[name] === null);
  const demanded = untouched.flatMap((name): [string, unknown][] => {
    const field = asked.properties?.[name];
    return field && isGroup(field, root) ? [[name, cleanedGroup(field, {}, root, true)]] : [];
  });
  const all = required ? [...members, ...demanded] : members;
  return all.length === 0 && !required ? undefined : Object.fromEntries(all);
}

function isGroup(field: JsonSchema, root: JsonSchema): boolean {
  return retrieved(field, {}, root).properties !== undefined;
}

/** The schema as it holds for these data: references followed, conditions decided, and the chosen branch joined. */
export function resolved(schema: JsonSchema, value: unknown, root: JsonSchema): JsonSchema {
  const found = retrieved(schema, value, root);
  const branches = found.oneOf ?? found.anyOf;
  if (!branches || branches.every((one) => one.const !== undefined)) return found;
  const options = branches.map((one) => retrieved(one, value, root));
  const first = getFirstMatchingOption(validator, value, options.map(toRjsf), toRjsf(root));
  const matching = validator.isValid(toRjsf(options[first] ?? {}), value, toRjsf(root)) ? first : closest(value, options, root);
  const { oneOf: _o, anyOf: _a, ...common } = found;
  const branch = options[matching] ?? {};
  return {
    ...common,
    ...branch,
    properties: { ...common.properties, ...branch.properties },
    required: [...(common.required ?? []), ...(branch.required ?? [])],
  };
}

function retrieved(schema: JsonSchema, value: unknown, root: JsonSchema): JsonSchema {
  return ofRjsf(retrieveSchema(validator, toRjsf(schema), toRjsf(root), value));
}

function closest(value: unknown, options: readonly JsonSchema[], root: JsonSchema): number {
  return getClosestMatchingOption(validator, toRjsf(root), value, options.map(toRjsf), 0);
}
