import type { Cell, Column } from '../dashboard/report.shape.js';
import { wordsOf } from '../dashboard/words.js';
import { aboutOf, cellText, reportTitle, unknownText, type WrittenReport } from './written.js';

/**
 * The report for German spreadsheets: semicolons, decimal commas without grouping, RFC 4180 quoting, CRLF, UTF-8 with a
 * byte order mark. One figure below the other, with a blank line between. No name can act as a formula.
 */
export function toCsv(report: WrittenReport): Uint8Array {
  const words = wordsOf(report.language);
  const value = (cell: Cell | undefined, column: Column) =>
    typeof cell?.value === 'number' ? number(cell.value) : cellText(cell, column, words);
  const rows: string[][] = [[reportTitle[report.language]], ...aboutOf(report).map(({ label, value }) => [label, value])];
  for (const answer of report.answers) {
    rows.push([], [answer.title[report.language]], [answer.sentence[report.language]]);
    for (const tile of answer.tiles) rows.push([tile.title[report.language], number(tile.value), tile.comparison[report.language]]);
    for (const panel of answer.panels) {
      rows.push(
        [],
        [panel.title[report.language]],
        [panel.sentence[report.language]],
        panel.columns.map((column) => title(column, report.language)),
      );
      for (const cells of panel.rows) rows.push(panel.columns.map((column, i) => value(cells[i], column)));
      const unknown = unknownText(panel.unknown?.count, words);
      if (unknown) rows.push([unknown]);
    }
  }
  return Buffer.from(`\ufeff${rows.map((row) => `${row.map(field).join(';')}\r\n`).join('')}`);
}

const title = (column: Column, language: 'de' | 'en') =>
  column.kind === 'percent' ? `${column.title[language]} (%)` : column.title[language];
const number = (value: number | null) => (value === null ? '' : String(value).replace('.', ','));

/** Our own numbers stay numbers. Everything else that begins like a formula (`-1+cmd`, also behind blanks) becomes text. */
function field(text: string): string {
  const harmless = /^-?\d+(,\d+)?$/.test(text) || !/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(text) ? text : `'${text}`;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
