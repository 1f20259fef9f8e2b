/** Turns what was typed into a form into what is sent. Inputs hand over `unknown`, so each value is checked before it is sent. */

/** What was typed, by the names of the inputs. */
export type Typed = Readonly<Record<string, unknown>>;

/** Text; empty where nothing was typed. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A day as `YYYY-MM-DD`; null where none was chosen. */
export function dayOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, 10) : null;
}

/** The chosen ones. */
export function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** The chosen one of these. */
export function oneOf<const T extends string>(value: unknown, options: readonly T[], fallback: T): T {
  return options.find((option) => option === value) ?? fallback;
}

/** The chosen ones of these. */
export function someOf<const T extends string>(value: unknown, options: readonly T[]): T[] {
  const chosen = listOf(value);
  return options.filter((option) => chosen.includes(option));
}
