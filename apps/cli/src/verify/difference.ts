import { canonicalJson } from '@vorgang/platform';

/** A difference between the log and a table. */
export interface Difference {
  readonly table: string;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  /** The row within its table, where a case has several. */
  readonly row: string | null;
  /** The column, with the path inside it if it holds JSON (`state/notes/0/text`); null where the whole row is missing or too many. */
  readonly column: string | null;
  /** The value that follows from the events; undefined where there should be no row. */
  readonly expected: unknown;
  readonly found: unknown;
}

type Row = Readonly<Record<string, unknown>>;

/** The columns in which two rows differ. For a column with JSON, the innermost differing values. */
export function columnsApart(expected: Row, found: Row): { column: string; expected: unknown; found: unknown }[] {
  return [...new Set([...Object.keys(expected), ...Object.keys(found)])].flatMap((column) =>
    apart(column, expected[column], found[column]),
  );
}

function apart(path: string, expected: unknown, found: unknown): { column: string; expected: unknown; found: unknown }[] {
  if (isTree(expected) && isTree(found) && Array.isArray(expected) === Array.isArray(found)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
    return [...keys].flatMap((key) => apart(`${path}/${key}`, Reflect.get(expected, key), Reflect.get(found, key)));
  }
  const same = expected === undefined || found === undefined ? expected === found : canonicalJson(expected) === canonicalJson(found);
  return same ? [] : [{ column: path, expected, found }];
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
