import { isObject } from '@vorgang/platform';
import type { WholeCase } from '@vorgang/cases';

/** One value that an event changed. */
export interface Change {
  /** Its place in the case: `["form","dog","chip"]`, `["letters","<id>","state"]`. */
  readonly path: readonly string[];
  /** Absent and empty are null. */
  readonly before: unknown;
  readonly after: unknown;
}

/** Internal fields, which nobody would read as a change. */
const internal = new Set([
  ...['version', 'position', 'search', 'firstClosedAt', 'firstClosedOn', 'handledBy', 'id', 'journey'],
  // They follow from the lists.
  ...['paidCents', 'refundsStanding', 'openPost', 'lettersUnderWay', 'listed'],
]);
/** Fields that say nothing as the last part of a path: ids and times that the event tells anyway. */
const quiet = new Set(['version', 'times', 'at', 'by', 'since', 'sha256', 'id']);

/** The differences, field by field, in the order of the case's fields. Pure. */
export function changesBetween(before: WholeCase | null, after: WholeCase): Change[] {
  const changes: Change[] = [];
  const walk = (path: readonly string[], a: unknown, b: unknown): void => {
    if (same(a, b)) return;
    if (isList(a) || isList(b)) return lists(path, a, b);
    if ((isObject(a) || a === null || a === undefined) && (isObject(b) || b === null || b === undefined) && (isObject(a) || isObject(b))) {
      const [left, right] = [isObject(a) ? a : {}, isObject(b) ? b : {}];
      // A person, or a day with its note, is told as one change.
      if (isPerson(left) || isPerson(right)) return note(path, nameOf(a), nameOf(b));
      for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
        if (quiet.has(key) && path.length > 0) continue;
        walk([...path, key], left[key], right[key]);
      }
      return;
    }
    note(path, a, b);
  };
  const lists = (path: readonly string[], a: unknown, b: unknown): void => {
    const [left, right] = [isList(a) ? a : [], isList(b) ? b : []];
    const keyed = [...left, ...right].every((one) => isObject(one) && typeof one['id'] === 'string');
    if (!keyed || left.length + right.length === 0) return note(path, a, b);
    const byId = (list: readonly unknown[]) => new Map(list.filter(isObject).map((one) => [String(one['id']), one]));
    const [before_, after_] = [byId(left), byId(right)];
    for (const id of new Set([...before_.keys(), ...after_.keys()])) walk([...path, id], before_.get(id), after_.get(id));
  };
  const note = (path: readonly string[], a: unknown, b: unknown): void => {
    if (!same(empty(a), empty(b))) changes.push({ path, before: empty(a), after: empty(b) });
  };
  for (const key of Object.keys(after)) {
    if (!internal.has(key)) walk([key], valueOf(before, key), valueOf(after, key));
  }
  return changes;
}

function valueOf(kase: WholeCase | null, key: string): unknown {
  return kase ? Reflect.get(kase, key) : undefined;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

const isPerson = (value: Record<string, unknown>): boolean =>
  typeof value['id'] === 'string' &&
  typeof value['name'] === 'string' &&
  Object.keys(value).every((key) => ['id', 'name', 'since'].includes(key));
const nameOf = (value: unknown): unknown => (isObject(value) ? value['name'] : null);
const empty = (value: unknown): unknown =>
  value === undefined || value === '' || (isList(value) && value.length === 0) || (isObject(value) && Object.keys(value).length === 0)
    ? null
    : value;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
