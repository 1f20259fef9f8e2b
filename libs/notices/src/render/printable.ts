/**
 * Characters that are not printed but change how text reads: control characters, and marks that override the direction of text
 * (they can make "2026-01" read "10-6202").
 */
// eslint-disable-next-line no-control-regex -- control characters are what this is about
const UNPRINTABLE = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** The same data with every string safe to print: NFC, Unix line ends, no control or override characters. */
export function printable<T>(value: T): T;
export function printable(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(UNPRINTABLE, '').toWellFormed().normalize('NFC');
  }
  if (Array.isArray(value)) return value.map((item: unknown) => printable(item));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printable(item)]));
  }
  return value;
}
