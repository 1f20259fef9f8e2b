import { useCallback, useMemo } from 'react';

/** Where somebody has put the lines between the parts of the page; in per cent, by part. */
export type Sizes = Readonly<Record<string, number>>;

/** Kept for the person; a change is noted when the line is let go. */
export function useZoneSizes(name: string): { readonly sizes: Sizes | undefined; readonly keep: (sizes: Sizes) => void } {
  const key = `vorgang.panels.${name}`;
  const sizes = useMemo(() => read(key), [key]);
  const keep = useCallback((next: Sizes) => localStorage.setItem(key, JSON.stringify(next)), [key]);
  return { sizes, keep };
}

function read(key: string): Sizes | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof value !== 'object' || value === null) return undefined;
    const entries = Object.entries(value).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
    return entries.length > 1 ? Object.fromEntries(entries) : undefined;
  } catch {
    return undefined;
  }
}
