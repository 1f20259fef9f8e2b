import { isObject } from '../../kit/schema/fields';

/** One place at which two versions of a service differ. */
export interface VersionDifference {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Compares two versions field by field. Lists whose entries have a key are compared by that key: an entry that moved is no difference, an
 * entry that was added is one.
 */
export function differences(before: unknown, after: unknown, path = ''): VersionDifference[] {
  if (same(before, after)) return [];
  if (isObject(before) && isObject(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      differences(before[key], after[key], path ? `${path} › ${key}` : key),
    );
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const all: unknown[] = [...(before as unknown[]), ...(after as unknown[])];
    const keyed = all.every((one) => isObject(one) && typeof (one['key'] ?? one['name']) === 'string');
    if (keyed) {
      const byKey = (list: readonly unknown[]) =>
        Object.fromEntries(list.filter(isObject).map((one) => [String(one['key'] ?? one['name']), one]));
      return differences(byKey(before), byKey(after), path);
    }
  }
  return [{ path, before, after }];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Writes a value of a definition as text, to be shown beside the other version's. */
export function written(value: unknown, locale: 'de' | 'en'): string {
  if (value === undefined || value === null) return '–';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (isObject(value) && typeof value[locale] === 'string') return value[locale];
  if (isObject(value) && isObject(value['title'])) return written(value['title'], locale);
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.join(', ');
  return JSON.stringify(value, null, 1);
}
