import { z } from 'zod';
import { isObject } from './object.js';
import { atDoor, fault } from './shape.js';

/** Names that lead out of the data into JavaScript's own objects. */
const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const deepest = 16;

/** RFC 6901: parts behind slashes, in which 0 or 1 follows each `~`. */
const written = /^(\/([^/~]|~[01])*)+$/;

/**
 * A JSON pointer (RFC 6901) to a part of the data, not to the whole. `pointerFault` tells whether the data have such a place.
 * Fault: `input.not-a-pointer`.
 */
export function pointer(): z.ZodString {
  return atDoor(
    'pointer',
    z
      .string()
      .min(2)
      .max(300)
      .superRefine((value, context) => {
        const parts = pointerParts(value);
        const leads = written.test(value) && parts.length <= deepest && !parts.some((part) => reserved.has(part));
        if (!leads) fault(context, 'input.not-a-pointer', 'not a JSON pointer into the data');
      }),
  );
}

/** The parts of a JSON pointer. */
export function pointerParts(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** One part, escaped for a pointer. */
export function escapedPart(part: PropertyKey): string {
  return String(part).replaceAll('~', '~0').replaceAll('/', '~1');
}

/** A pointer from its parts. */
export function pointerTo(parts: readonly PropertyKey[]): string {
  return parts.map((part) => `/${escapedPart(part)}`).join('');
}

/** The value at the pointer, or undefined where nothing is. */
export function valueAt(data: unknown, pointer: string): unknown {
  return pointerParts(pointer).reduce<unknown>((at, part) => partOf(at, part), data);
}

/**
 * Why nothing can be put at the pointer, or null where it can. A list can change an existing entry, or grow by one (its length,
 * or `-`); a text or number has no parts.
 */
export function pointerFault(data: unknown, pointer: string): string | null {
  let at: unknown = data;
  for (const part of pointerParts(pointer)) {
    if (reserved.has(part)) return 'not a name of the data';
    if (Array.isArray(at) && indexIn(at, part) === null)
      return `the list has ${at.length} entries; an index up to ${at.length}, or -, can be put`;
    if (at != null && typeof at !== 'object') return 'there is a value that has no parts';
    at = partOf(at, part);
  }
  return null;
}

type JsonRecord = Readonly<Record<string, unknown>>;

/**
 * A copy with the value put at the pointer. It makes missing objects on the way, and `undefined` removes. A list never gets a
 * hole: an index beyond its end means its end.
 * @throws RangeError for names that lead out of the data; call `pointerFault` first
 */
export function setAtPointer(data: JsonRecord, pointer: string, value: unknown): JsonRecord {
  const changed = set(data, pointerParts(pointer), value);
  if (!isObject(changed)) throw new RangeError('the whole cannot be replaced');
  return changed;
}

function set(at: unknown, [part, ...rest]: readonly string[], value: unknown): unknown {
  if (part === undefined) return value;
  if (reserved.has(part)) throw new RangeError(`not a field: ${part}`);
  if (Array.isArray(at)) {
    const index = indexIn(at, part) ?? at.length;
    const next = set(at[index], rest, value);
    return next === undefined ? at.toSpliced(index, 1) : at.toSpliced(index, 1, next);
  }
  const object = isObject(at) ? at : {};
  const next = set(partOf(object, part), rest, value);
  if (next === undefined) return Object.fromEntries(Object.entries(object).filter(([key]) => key !== part));
  return { ...object, [part]: next };
}

/** The value of a part; undefined where there is none. Only the data's own members count: no length of a list, no `toString`. */
function partOf(at: unknown, part: string): unknown {
  if (Array.isArray(at)) return at[indexIn(at, part) ?? at.length];
  return isObject(at) && Object.hasOwn(at, part) ? at[part] : undefined;
}

/** The index for a part; null where the list has no such place. */
function indexIn(list: readonly unknown[], part: string): number | null {
  if (part === '-') return list.length;
  if (!/^(0|[1-9]\d{0,8})$/.test(part)) return null;
  return Number(part) <= list.length ? Number(part) : null;
}
