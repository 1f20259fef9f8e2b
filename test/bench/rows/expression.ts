import type { Column } from './tables.js';

/** What stands in the place of a text: an SQL expression of type text. */
export interface Token {
  readonly text: string;
  readonly sql: string;
  /** Only where it is the whole value. */
  readonly whole?: boolean;
}

export interface Replacing {
  readonly tokens: readonly Token[];
  /** An SQL expression: by how many days every day and moment moves. */
  readonly days?: string;
}

/** A calendar day, alone or at the beginning of a moment, and not within a longer run of signs. */
const day = String.raw`(?<![\w-])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=T\d\d:|[^\w-]|$)`;

/** The value of a column as an SQL expression, with what it replaces. */
export function valueSql({ type }: Column, value: string | null, replacing: Replacing): string {
  if (value === null) return `null::${type}`;
  if (replacing.days && type.startsWith('timestamp')) return `(${literal(value)}::${type} + ${replacing.days} * interval '1 day')`;
  if (replacing.days && type === 'date' && value < '9000') return `(${literal(value)}::date + ${replacing.days})`;
  const sql = textSql(value, replacing);
  return type === 'text' && sql.includes('||') ? sql : `(${sql})::${type}`;
}

/** A text as an SQL expression of type text. */
export function textSql(text: string, { tokens, days }: Replacing): string {
  const whole = tokens.find((token) => token.whole && token.text === text);
  if (whole) return whole.sql;
  const parts = tokens.filter((token) => !token.whole && text.includes(token.text));
  const sqlOf = new Map(parts.map((token) => [token.text, token.sql]));
  const patterns = [...parts.map((token) => escaped(token.text)).toSorted((a, b) => b.length - a.length), ...(days ? [day] : [])];
  if (patterns.length === 0) return literal(text);
  const pieces: string[] = [];
  let last = 0;
  for (const match of text.matchAll(new RegExp(patterns.join('|'), 'g'))) {
    if (match[0].startsWith('9999-')) continue;
    if (match.index > last) pieces.push(literal(text.slice(last, match.index)));
    pieces.push(sqlOf.get(match[0]) ?? `(date ${literal(match[0])} + ${days})::text`);
    last = match.index + match[0].length;
  }
  if (last < text.length || pieces.length === 0) pieces.push(literal(text.slice(last)));
  return pieces.length === 1 ? (pieces[0] ?? '') : `(${pieces.join(' || ')})`;
}

export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
