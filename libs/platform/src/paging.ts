import type { z } from 'zod';
import { Refusal } from './errors.js';

/** Counting stops here: beyond it "more than 1,000" is enough for a queue, and no page of one costs what its queue is long. */
export const countCap = 1_000;

/** A count that stops at the cap. */
export interface CappedCount {
  readonly count: number;
  readonly capped: boolean;
}

/** Makes a count from the result of `select count(*) from (… limit cap + 1)`. */
export function cappedCount(counted: number | string, cap = countCap): CappedCount {
  const count = Number(counted);
  return { count: Math.min(count, cap), capped: count > cap };
}

/** A place in a sorted list: the values of the sort columns of the last row, the unique one last. */
export type Cursor = readonly (string | number | null)[];

/** The cursor as a part of a URL. */
export function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor), 'utf8').toString('base64url');
}

/**
 * Reads a cursor back.
 * @param length how many values this list's cursor has
 * @throws Refusal `paging.bad-cursor`
 */
export function decodeCursor(text: string, length: number): Cursor {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (
      Array.isArray(value) &&
      value.length === length &&
      value.every((v): v is string | number | null => v === null || typeof v === 'string' || typeof v === 'number')
    ) {
      return value;
    }
  } catch {
    // falls through to the refusal
  }
  throw badCursor();
}

/**
 * The same for a list whose values have known shapes (days, ids). It refuses values that the database could not read.
 * @throws Refusal `paging.bad-cursor`
 */
export function decodeCursorAs<T extends readonly unknown[]>(text: string, shape: z.ZodType<T>): T {
  const parsed = shape.safeParse(cursorIn(text));
  if (parsed.success) return parsed.data;
  throw badCursor();
}

function cursorIn(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function badCursor(): Refusal {
  return new Refusal('malformed', 'paging.bad-cursor', 'the cursor does not belong to this list');
}
