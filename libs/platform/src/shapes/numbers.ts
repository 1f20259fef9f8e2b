import { z } from 'zod';
import { atDoor } from './shape.js';

/** An amount in cents, at most a million euros: nothing here costs more, and a misplaced comma is noticed. */
export function cents({ min = 0, max = 100_000_000 }: { readonly min?: number; readonly max?: number } = {}): z.ZodInt {
  return atDoor('cents', z.int().min(min).max(max));
}

/** The size of a page, as a parameter of a URL. */
export function pageSize({ max, usual }: { readonly max: number; readonly usual: number }): z.ZodDefault<z.ZodCoercedNumber> {
  return z.coerce.number().int().min(1).max(max).default(usual);
}

/** A place in a list, as the list returned it. Each list checks its contents. */
export function cursor(): z.ZodString {
  return atDoor(
    'cursor',
    z
      .string()
      .min(1)
      .max(2000)
      .regex(/^[\w-]*$/),
  );
}

/** No integer column holds more. */
const largest = 2 ** 31 - 1;

/** A whole number that is stored, or compared with a stored one. */
export function count({ min = 0, max = largest }: { readonly min?: number; readonly max?: number } = {}): z.ZodInt {
  return z.int().min(min).max(max);
}

/** `true` or `false`, as a parameter of a URL. */
export function flag(): z.ZodCodec<z.ZodString, z.ZodBoolean> {
  return atDoor('flag', z.stringbool());
}
