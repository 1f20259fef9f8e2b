/** A typed value as text; empty where nothing was typed. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
