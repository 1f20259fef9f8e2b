import { useCallback } from 'react';
import { usePreferences } from '../../../kit/session/preferences';

/** Where somebody has put the lines between the parts of the page; in per cent, by part. */
export type Sizes = Readonly<Record<string, number>>;

/**
 * Kept for the person, on every computer; a change is noted when the line is let go.
 * @param parts in the order in which they stand
 */
export function useZoneSizes(
  name: string,
  parts: readonly string[],
): { readonly sizes: Sizes | undefined; readonly keep: (sizes: Sizes) => void } {
  const [{ panels }, change] = usePreferences();
  const kept = panels[name];
  // Of a page that had other parts.
  const sizes = kept?.length === parts.length ? Object.fromEntries(parts.map((part, index) => [part, kept[index] ?? 0])) : undefined;
  const keep = useCallback(
    (next: Sizes): void => {
      // The lines stand where they were put, whether it can be noted or not.
      change({ panels: { ...panels, [name]: parts.map((part) => Math.round((next[part] ?? 0) * 10) / 10) } }).catch(() => undefined);
    },
    [change, panels, name, parts],
  );
  return { sizes, keep };
}
