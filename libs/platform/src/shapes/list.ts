import { z } from 'zod';

/**
 * A member of a query that takes several values, separated by commas; empty ones do not count.
 * @param most how many values it takes at most
 */
export function commaList<T extends z.ZodType>(item: T, most = 50) {
  return z
    .preprocess((value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value), z.array(item).max(most))
    .optional();
}
