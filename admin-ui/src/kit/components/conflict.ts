import type { Typed } from './typed';

/** A field that two people have changed, each in their own way. */
export interface FieldConflict {
  readonly name: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merge {
  /** Fields that only the other person changed. Their value is taken over; otherwise sending would undo it unasked. */
  readonly taken: Typed;
  /** Fields that both changed: the user has to choose. */
  readonly conflicts: readonly FieldConflict[];
}

/**
 * What to do with each field when somebody else saved first.
 * @param before what was shown when typing began
 * @param theirs what is saved now
 * @param mine what the fields hold
 */
export function merge(before: Typed, theirs: Typed, mine: Typed): Merge {
  const taken: Record<string, unknown> = {};
  const conflicts: FieldConflict[] = [];
  for (const [name, now] of Object.entries(theirs)) {
    if (sameTyped(now, before[name]) || sameTyped(now, mine[name])) continue;
    if (sameTyped(mine[name], before[name])) taken[name] = now ?? null;
    else conflicts.push({ name, mine: mine[name], theirs: now });
  }
  return { taken, conflicts };
}

/** Whether two values of a field are equal. Inputs turn numbers into text and absent values into empty text. */
export function sameTyped(a: unknown, b: unknown): boolean {
  return comparable(a) === comparable(b);
}

function comparable(value: unknown): string {
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) return 'null';
  if (typeof value === 'number') return JSON.stringify(String(value));
  return JSON.stringify(value);
}
