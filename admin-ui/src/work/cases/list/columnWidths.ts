import type { ColumnKey } from './columns';

/** Widths of columns in pixels, as the person has set them. */
export type Widths = Readonly<Partial<Record<ColumnKey, number>>>;

/** A column can be made so narrow and so wide, in pixels. */
export const narrowest = 64;
export const widest = 800;
/** One press of an arrow key, and one with the shift key. */
const step = 16;
const bigStep = 64;

/** The width within the bounds. */
export function within(width: number): number {
  return Math.round(Math.min(widest, Math.max(narrowest, width)));
}

/**
 * The width after a key on the edge of a column.
 * @returns null where the key means nothing there
 */
export function widthAfter(key: string, shift: boolean, width: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return within(width - (shift ? bigStep : step));
    case 'ArrowRight':
      return within(width + (shift ? bigStep : step));
    case 'Home':
      return narrowest;
    case 'End':
      return widest;
    default:
      return null;
  }
}

/**
 * All widths once the first is set. The others stay as they are seen, so that nothing else moves; the subject takes what is left.
 * @param seen the widths as the browser has laid them out
 */
export function settled(widths: Widths, seen: Widths, key: ColumnKey, width: number): Widths {
  const { subject, ...others } = seen;
  const before = Object.keys(widths).length > 0 ? widths : others;
  return { ...before, [key]: within(width) };
}

/** The widths that were stored and can be used. */
export function validWidths(stored: Readonly<Record<string, unknown>> | undefined, columns: readonly ColumnKey[]): Widths {
  return Object.fromEntries(
    columns.flatMap((key) => {
      const width = stored?.[key];
      return typeof width === 'number' ? [[key, within(width)]] : [];
    }),
  );
}
