import { contentHash } from '@vorgang/intake';
import { canonicalJson } from '@vorgang/platform';
import { literal, textSql, valueSql, type Replacing, type Token } from '../rows/expression.js';
import { quoted, type Row, type Table } from '../rows/tables.js';

/** Milliseconds of a day. */
const dayMs = 86_400_000;

/**
 * The id of a copy in the place of one of a template's, as SQL of type text. One that sorts by time does so in the copy, too. `m` has `n`
 * (what number the copy has), `days` (by how many days it lies elsewhere) and `tail` (the end of all its ids).
 */
export function idSql(id: string, at: number): string {
  if (id[14] !== '7') return `(overlay(overlay(md5(m.n::text || '-${at}') placing '4' from 13) placing '8' from 17))::uuid::text`;
  const ms = Number.parseInt(id.replace('-', '').slice(0, 12), 16);
  return `(lpad(to_hex(${ms}::bigint + m.days * ${dayMs}::bigint), 12, '0') || '7${at.toString(16).padStart(3, '0')}' || m.tail)::uuid::text`;
}

/** The tokens for a template's ids; `named` are those that the copies have as columns. */
export function idTokens(ids: readonly string[], named: Readonly<Record<string, string>> = {}): Token[] {
  return ids.map((id, at) => ({ text: id, sql: named[id] ?? idSql(id, at) }));
}

/**
 * Statements that copy the rows of a template, one for each table, from `made as m`. What is replaced is replaced in every column of
 * every row, so that events, states and rows stay in agreement; commitments and hashes are made anew of what they are of.
 * @param condition which of `made`
 * @param other an expression for single columns, by `table.column`
 */
export function copySql(
  rows: readonly Row[],
  replacing: Replacing,
  condition: string,
  other: Readonly<Record<string, string>> = {},
): string[] {
  const personal = new Map(
    rows.filter(({ table }) => table.name === 'event_personal').map(({ values }) => [values['event_id'] ?? '', values]),
  );
  const expression = (row: Row, column: Table['columns'][number]): string => {
    const value = row.values[column.name] ?? null;
    const said = other[`${row.table.name}.${column.name}`];
    if (said && value !== null) return `(${said})::${column.type}`;
    if (row.table.name === 'event' && column.name === 'personal_hash' && value !== null) {
      const part = personal.get(row.values['id'] ?? '');
      if (part) return hashSql(`${part['salt']}\n${canonicalJson(JSON.parse(part['data'] ?? 'null'))}`, replacing);
    }
    if (row.table.name === 'submission' && column.name === 'content_hash') return contentHashSql(row, replacing);
    return valueSql(column, value, replacing);
  };
  return [...Map.groupBy(rows, ({ table }) => table)].map(([table, own]) => {
    const columns = table.columns.map(({ name }) => quoted(name)).join(', ');
    const lists = own.map((row) => `(${table.columns.map((column) => expression(row, column)).join(', ')})`);
    // `overriding` is not needed: columns that the database fills by itself are left out.
    return `insert into ${quoted(table.name)} (${columns})
      select v.* from made m cross join lateral (values ${lists.join(',\n')}) v where ${condition}`;
  });
}

function hashSql(text: string, replacing: Replacing): string {
  return `encode(sha256(convert_to(${textSql(text, replacing)}, 'UTF8')), 'hex')`;
}

/** The hash that a submission's receipt names. @throws Error where the product makes it of something else than this */
function contentHashSql(row: Row, replacing: Replacing): string {
  const attachments = JSON.parse(row.values['attachments'] ?? '[]') as { found: { sha256: string } }[];
  const hashes = attachments.map(({ found }) => found.sha256);
  const envelope: unknown = JSON.parse(row.values['envelope'] ?? 'null');
  if (contentHash(envelope, hashes) !== row.values['content_hash'])
    throw new Error('the content hash of a submission is made of something else now');
  return hashSql(canonicalJson({ attachments: hashes, submission: envelope }), replacing);
}

export { literal };
