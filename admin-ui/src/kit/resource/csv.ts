/** What a cell of a file holds. A number is written with a decimal comma; a text is kept as text. */
export type CsvValue = string | number;

/**
 * A CSV file like those that the server writes (`libs/platform/src/csv.ts`): semicolons, RFC 4180 quoting, CRLF, UTF-8 with a byte
 * order mark. So German spreadsheets read umlauts and numbers. No text can act as a formula: such a text begins with an apostrophe.
 */
export function csv(rows: readonly (readonly CsvValue[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

function cell(value: CsvValue): string {
  const text = typeof value === 'number' ? String(value).replace('.', ',') : harmless(value);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function harmless(text: string): string {
  const oneLine = text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
  // Spreadsheets of some languages read the full-width signs as the plain ones.
  return /^[=+\-@＝＋－＠]/.test(oneLine) ? `'${oneLine}` : oneLine;
}
