import { useDeferredValue } from 'react';

/** So many entries fill any screen. */
const few = 12;

/**
 * The entries of a long list, the first few of them at once and all of them as soon as the page stands: so a page with hundreds of entries
 * answers as soon as one with ten. What comes later comes below, out of sight, and is put off while somebody types.
 * @param items in the order in which they are shown
 */
export function useFirstFew<T>(items: readonly T[]): readonly T[] {
  return useDeferredValue(items, items.slice(0, few));
}
