import type { JsonSchema } from '../api/types';
import type { UiLocale } from '../i18n/format';
import { isObject, titleOf } from '../schema/fields';
import { same } from '../schema/values';
import { memberNames } from './formSchema';
import { pointerTo } from './places';

/** One value of a form that is typed and sent as a whole: a plain value, a list, or a group with branches. */
export interface Leaf {
  readonly pointer: string;
  readonly path: readonly string[];
  readonly label: string;
  readonly schema: JsonSchema;
}

/** All leaves that a form can have, whatever its branches. */
export function leavesOf(form: JsonSchema, locale: UiLocale): Leaf[] {
  const within = (part: JsonSchema, path: readonly string[]): Leaf[] =>
    [...memberNames(part, form)].flatMap((name) => {
      const field = memberSchema(part, name);
      const here = [...path, name];
      if (field.properties && !field.oneOf && !field.anyOf) return within(field, here);
      return [{ pointer: pointerTo(here), path: here, label: titleOf(field, name, locale), schema: field }];
    });
  return within(form, []);
}

/** The schema of a member: the first of the branches that has one with a title, else the first that has one. */
function memberSchema(part: JsonSchema, name: string): JsonSchema {
  const branches = [part.then, part.else, ...(part.allOf ?? []), ...(part.oneOf ?? []), ...(part.anyOf ?? [])];
  const found: JsonSchema[] = [own(part, name) ?? {}, ...branches.flatMap((one) => (one === undefined ? [] : [memberSchema(one, name)]))];
  return found.find(({ title }) => title !== undefined) ?? found.find((one) => Object.keys(one).length > 0) ?? {};
}

function own(part: JsonSchema, name: string): JsonSchema | undefined {
  return part.properties && Object.hasOwn(part.properties, name) ? part.properties[name] : undefined;
}

/** The changes from one form to the other, each with its new value: null where it goes. What is new or gone as a group is one change. */
export function changesTo(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): { readonly pointer: string; readonly value: unknown }[] {
  const within = (
    a: Readonly<Record<string, unknown>>,
    b: Readonly<Record<string, unknown>>,
    path: readonly string[],
  ): ReturnType<typeof changesTo> =>
    [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((name) => {
      const [from, to] = [a[name], b[name]];
      if (same(from, to)) return [];
      if (isObject(from) && isObject(to)) return within(from, to, [...path, name]);
      return [{ pointer: pointerTo([...path, name]), value: to ?? null }];
    });
  return within(before, after, []);
}
