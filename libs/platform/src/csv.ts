/** A field of a CSV file: text that a person typed, or our own text. */
export type CsvField = { readonly typed: string } | string;

/**
 * A CSV file for German programs: semicolons, RFC 4180 quoting, CRLF, UTF-8 with a byte order mark so that spreadsheets read
 * umlauts. Typed text that could act as a formula begins with an apostrophe.
 */
export function csv(rows: readonly (readonly CsvField[])[]): string {
  return `\ufeff${csvRows(rows)}`;
}

/** The same without the byte order mark, for files that are written piece by piece. */
export function csvRows(rows: readonly (readonly CsvField[])[]): string {
  return rows.map((row) => `${row.map(field).join(';')}\r\n`).join('');
}

/** Cents with a decimal comma and no grouping: 123456 → "1234,56". */
export function germanAmount(cents: number): string {
  const sign = cents < 0 ? '-' : '';
  const absolute = Math.abs(cents);
  return `${sign}${Math.trunc(absolute / 100)},${String(absolute % 100).padStart(2, '0')}`;
}

function field(value: CsvField): string {
  const text = typeof value === 'string' ? value : harmless(value.typed);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function harmless(typed: string): string {
  const oneLine = typed.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
  // The full-width signs count too, since spreadsheets of some languages read them as the plain ones.
  return /^[=+\-@＝＋－＠]/.test(oneLine) ? `'${oneLine}` : oneLine;
}
