import type pg from 'pg';

export interface Column {
  readonly name: string;
  readonly type: string;
}

/** A table as the schema has it. Columns that the database fills by itself are left out. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** The columns of its primary key, also those that the database fills. */
  readonly key: readonly string[];
}

/** A row: each column as PostgreSQL writes it. */
export type Values = Readonly<Record<string, string | null>>;

export interface Row {
  readonly table: Table;
  readonly key: string;
  readonly values: Values;
}

/** A row that some work has made or changed. */
export interface WrittenRow extends Row {
  /** What it was before; undefined where it is new. */
  readonly before?: Values;
}

/** All tables of the product that it writes by itself: what a trigger writes, it writes for a copy as well. */
export async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relname as name,
           (select jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
            from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attidentity = '' and a.attgenerated = ''
              and coalesce(pg_get_expr(d.adbin, d.adrelid), '') !~ 'nextval|current_transaction') as columns,
           coalesce((select array_agg(a.attname::text order by a.attnum) from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
            where i.indrelid = c.oid and i.indisprimary), '{}') as key
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.oid`);
  const triggers = await client.query<{ source: string }>(
    `select distinct p.prosrc as source from pg_trigger t join pg_proc p on p.oid = t.tgfoid where not t.tgisinternal`,
  );
  const byTriggers = new Set(
    triggers.rows.flatMap(({ source }) => [...source.matchAll(/insert\s+into\s+(\w+)/gi)].map((match) => match[1])),
  );
  return rows.filter(({ name, columns }) => columns !== null && !byTriggers.has(name));
}

/** Every row of these tables; for a database that is nearly empty. */
async function everyRow(client: pg.ClientBase, tables: readonly Table[]): Promise<Map<string, Row>> {
  const found = new Map<string, Row>();
  for (const table of tables) {
    const values = table.columns.map(({ name }) => `t.${quoted(name)}::text`).join(', ');
    const key = table.key.length > 0 ? table.key.map((name) => `t.${quoted(name)}::text`).join(', ') : values;
    const { rows } = await client.query<{ key: string; values: (string | null)[] }>(
      `select array_to_string(array[${key}], ' ') as key, array[${values}] as values from ${quoted(table.name)} t`,
    );
    for (const row of rows) {
      found.set(`${table.name} ${row.key}`, {
        table,
        key: row.key,
        values: Object.fromEntries(table.columns.map(({ name }, at) => [name, row.values[at] ?? null])),
      });
    }
  }
  return found;
}

/** The rows that the work has made or changed in any table. Nothing else may write meanwhile. */
export async function rowsWritten(client: pg.ClientBase, work: () => Promise<unknown>): Promise<WrittenRow[]> {
  const tables = await tablesOf(client);
  const before = await everyRow(client, tables);
  await work();
  const written: WrittenRow[] = [];
  for (const [key, row] of await everyRow(client, tables)) {
    const former = before.get(key)?.values;
    if (!former) written.push(row);
    else if (row.table.columns.some(({ name }) => former[name] !== row.values[name])) written.push({ ...row, before: former });
  }
  return written;
}

/**
 * Of these rows the ones that belong to something: those in which its id stands, or the id of a row that belongs to it.
 * @returns the rows, and all ids that are its own
 */
export function belonging<R extends Row>(rows: readonly R[], id: string): { rows: R[]; ids: string[] } {
  const ids = new Set([id]);
  const belong = new Set<R>();
  for (let grown = true; grown;) {
    grown = false;
    for (const row of rows.filter((one) => !belong.has(one))) {
      if (!Object.values(row.values).some((value) => value !== null && [...ids].some((own) => value.includes(own)))) continue;
      belong.add(row);
      grown = true;
      for (const name of ['id', 'stream_id', 'submission_id', 'request_id', 'idempotency_key']) {
        const own = row.values[name];
        if (own && isUuid(own)) ids.add(own);
      }
    }
  }
  return { rows: rows.filter((row) => belong.has(row)), ids: [...ids] };
}

export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(text);
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
