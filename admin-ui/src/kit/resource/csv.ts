/** What a cell of a file holds. A number is written with a decimal comma, cents as euros; a text is kept as text. */
export type CsvValue = string | number | { readonly cents: number };

/**
 * A CSV file like those that the server writes (`libs/platform/src/csv.ts`): semicolons, RFC 4180 quoting, CRLF, UTF-8 with a byte
 * order mark. So German spreadsheets read umlauts and numbers. No text can act as a formula: such a text begins with an apostrophe.
 */
export function csv(rows: readonly (readonly CsvValue[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

function cell(value: CsvValue): string {
  const text = typeof value === 'string' ? harmless(value) : numberOf(value).replace('.', ',');
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function numberOf(value: number | { readonly cents: number }): string {
  return typeof value === 'number' ? String(value) : (value.cents / 100).toFixed(2);
}

function harmless(text: string): string {
  const oneLine = text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
  // Spreadsheets of some languages read the full-width signs as the plain ones.
  return /^[=+\-@＝＋－＠]/.test(oneLine) ? `'${oneLine}` : oneLine;
}
