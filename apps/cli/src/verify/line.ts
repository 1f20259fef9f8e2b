import { isDifference, type Fault } from './part.js';
import type { Difference } from './difference.js';

/** Columns with personal data. Their values must not appear on a terminal, or in the log of a nightly run. */
const personal =
  /^(case_file\.(state|application)|\w+\.(applicant_name|subject|word|traits|data|debtor_|user_name|display_name|source_name|email|envelope|content$|attachments|external_reference|refusal_reason|service$))/;

/** One difference, or fault, as a line for people. */
export function lineOf(found: Difference | Fault): string {
  if (!isDifference(found)) return `${found.about}: ${found.says}`;
  const { table, caseNumber, caseId, row, column, expected, found: value } = found;
  const where = [table, caseNumber ?? caseId ?? '', shownRow(table, row), column ?? ''].filter(Boolean).join(' · ');
  if (column === null && expected === undefined) return `${where}: a row that no event explains`;
  if (column === null && value === undefined) return `${where}: the row is missing`;
  if (column !== null && personal.test(`${table}.${column}`)) return `${where}: differs`;
  return `${where}: expected ${text(expected)}, found ${text(value)}`;
}

/** The row as text. A search word is personal data itself. */
function shownRow(table: string, row: string | null): string {
  return table === 'search_word' || table === 'case_word' ? '' : (row ?? '');
}

function text(value: unknown): string {
  const json = value === undefined ? 'nothing' : JSON.stringify(value);
  return json.length > 120 ? `${json.slice(0, 120)}…` : json;
}
