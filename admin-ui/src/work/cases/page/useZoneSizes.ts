import { useCallback } from 'react';
import { usePreferences } from '../../../kit/session/preferences';

/** The positions of the dividers between the parts of the page, in per cent by part. */
export type Sizes = Readonly<Record<string, number>>;

/**
 * The sizes are kept for the person, on every computer. A change is stored when the divider is released.
 * @param parts in the order in which they stand
 */
export function useZoneSizes(
  name: string,
  parts: readonly string[],
): { readonly sizes: Sizes | undefined; readonly keep: (sizes: Sizes) => void } {
  const [{ panels }, change] = usePreferences();
  const kept = panels[name];
  // The stored sizes belong to a page with other parts.
  const sizes = kept?.length === parts.length ? Object.fromEntries(parts.map((part, index) => [part, kept[index] ?? 0])) : undefined;
  const keep = useCallback(
    (next: Sizes): void => {
      // The dividers stay where they were put, also if that could not be stored.
      change({ panels: { ...panels, [name]: parts.map((part) => Math.round((next[part] ?? 0) * 10) / 10) } }).catch(() => undefined);
    },
    [change, panels, name, parts],
  );
  return { sizes, keep };
}
