/** A field of a CSV file: text that a person typed, or text that we made ourselves. */
export type CsvField = { readonly typed: string } | string;

/**
 * A CSV file for German programs: semicolons, RFC 4180 quoting, CRLF, UTF-8 with a byte order mark so that
 * spreadsheets read umlauts. What a person typed cannot act as a formula: such a field begins with an apostrophe.
 */
export function csv(rows: readonly (readonly CsvField[])[]): string {
  return `\ufeff${csvRows(rows)}`;
}

/** The same without the mark at its beginning: for files that are written piece by piece. */
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
  // The full-width signs count too: spreadsheets of some languages read them as the plain ones.
  return /^[=+\-@＝＋－＠]/.test(oneLine) ? `'${oneLine}` : oneLine;
}
