/** The parts of a JSON pointer (RFC 6901). */
export function pointerParts(pointer: string): string[] {
  return pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value at the pointer, or undefined where nothing is. */
export function valueAt(data: unknown, pointer: string): unknown {
  return pointerParts(pointer).reduce<unknown>((at, part) => {
    return (isObject(at) || Array.isArray(at)) && Object.hasOwn(at, part) ? Reflect.get(at, part) : undefined;
  }, data);
}

/**
 * A copy with the value at the pointer replaced; objects on the way are made, `undefined` removes. Keys that would
 * reach into JavaScript's own objects are refused.
 */
export function setAtPointer(data: JsonRecord, pointer: string, value: unknown): JsonRecord {
  const changed = set(data, pointerParts(pointer), value);
  if (!isObject(changed)) throw new RangeError('the whole cannot be replaced');
  return changed;
}

type JsonRecord = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

function set(at: unknown, [part, ...rest]: readonly string[], value: unknown): unknown {
  if (part === undefined) return value;
  if (forbidden.has(part)) throw new RangeError(`not a field: ${part}`);
  if (Array.isArray(at)) {
    const copy: unknown[] = Array.from<unknown>(at);
    copy[Number(part)] = set(copy[Number(part)], rest, value);
    return copy;
  }
  const object = isObject(at) ? at : {};
  const next = set(object[part], rest, value);
  if (next === undefined) return Object.fromEntries(Object.entries(object).filter(([key]) => key !== part));
  return { ...object, [part]: next };
}
