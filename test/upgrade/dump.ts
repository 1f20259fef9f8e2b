import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type pg from 'pg';

/** The first line of a dump: what the schema was, and in which order its tables follow. */
export interface DumpHead {
  /** The migrations that had run, by their names. */
  readonly migrations: string[];
  readonly tables: string[];
}

/**
 * Writes every row of a database's own schema into a file: gzip over lines of JSON, first the head, then `["table", row]`.
 * PostgreSQL writes the JSON of the rows, so that nothing is rounded or read in between. The schema is not in it: migrations are
 * never edited, so the names of those that ran are the schema.
 */
export async function writeDump(client: pg.Client, file: string): Promise<void> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration' order by 1`,
  );
  const { rows: ran } = await client.query<{ name: string }>('select name from migration order by "timestamp"');
  const head: DumpHead = { migrations: ran.map(({ name }) => name), tables: tables.map(({ name }) => name) };
  async function* lines(): AsyncGenerator<string> {
    yield `${JSON.stringify(head)}\n`;
    for (const table of head.tables) {
      const { rows } = await client.query<{ line: string }>(
        `select to_jsonb(t)::text as line from ${client.escapeIdentifier(table)} t order by 1`,
      );
      for (const { line } of rows) yield `["${table}",${line}]\n`;
    }
  }
  await pipeline(Readable.from(lines()), createGzip({ level: 9 }), createWriteStream(file));
}

/** What the schema of a dump was. */
export async function headOf(file: string): Promise<DumpHead> {
  for await (const line of linesOf(file)) return JSON.parse(line) as DumpHead;
  throw new Error(`${file} is empty`);
}

/**
 * Puts the rows of a dump into a database whose schema is the dump's. As the cluster's administrator, since triggers and
 * foreign keys rest meanwhile. Counters go on behind what is there.
 */
export async function loadDump(client: pg.Client, file: string): Promise<void> {
  await client.query(`begin; set local session_replication_role = replica`);
  let [table, batch]: [string, string[]] = ['', []];
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const { rows } = await client.query<{ columns: string }>(
      `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      [table],
    );
    const columns = rows[0]?.columns ?? '';
    await client.query(
      `insert into ${client.escapeIdentifier(table)} (${columns}) overriding system value
       select ${columns} from jsonb_populate_recordset(null::${client.escapeIdentifier(table)}, $1::jsonb)`,
      [`[${batch.join(',')}]`],
    );
    batch = [];
  };
  let first = true;
  for await (const line of linesOf(file)) {
    if (first) {
      first = false;
      continue;
    }
    const comma = line.indexOf(',');
    const name = line.slice(2, comma - 1);
    if (name !== table || batch.length === 500) await flush();
    table = name;
    batch.push(line.slice(comma + 1, -1));
  }
  await flush();
  await client.query(
    `do $$ declare one record; begin
       for one in select c.oid::regclass as counter, d.refobjid::regclass as of, a.attname as column
                  from pg_class c join pg_depend d on d.objid = c.oid and d.deptype in ('a', 'i') and d.refclassid = 'pg_class'::regclass
                       join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
                  where c.relkind = 'S' and c.relnamespace = 'public'::regnamespace
       loop execute format('select setval(%L, greatest((select max(%I) from %s), 1))', one.counter, one.column, one.of); end loop;
     end $$`,
  );
  await client.query('commit');
}

function linesOf(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity });
}
