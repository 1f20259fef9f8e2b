import { dataSql } from '@vorgang/platform';
import { everyEvent } from '../every-event.js';
import type { Difference } from './difference.js';
import type { VerifyContext } from './part.js';

/** The expected and the actual value by column. They are reported unless they are equal as JSON. */
export type Pairs = Readonly<Record<string, readonly [expected: unknown, found: unknown]>>;

/** Reports each column of a row with a wrong value. */
export async function comparePairs(
  report: VerifyContext['report'],
  about: Pick<Difference, 'table' | 'caseId' | 'caseNumber' | 'row'>,
  pairs: Pairs,
): Promise<void> {
  for (const [column, [expected, found]] of Object.entries(pairs)) {
    if (JSON.stringify(expected ?? null) !== JSON.stringify(found ?? null))
      await report({ ...about, column, expected: expected ?? null, found: found ?? null });
  }
}

/** An instant in the form that both sides of a comparison share. */
export function instant(at: Date | string | null | undefined): string | null {
  return at ? new Date(at).toISOString() : null;
}

/**
 * The instants of an event and of a row. Versions before 0.2 read the clock once for each, so old rows may differ by some
 * milliseconds: within a second they count as equal.
 */
export function instants(event: Date | string, row: Date | string | null): readonly [unknown, unknown] {
  const apart = row === null ? Infinity : Math.abs(new Date(event).getTime() - new Date(row).getTime());
  return [instant(event), apart < 1000 ? instant(event) : instant(row)];
}

/** Reads a table page by page, in the order of one unique column. */
export async function eachRow<Row>(
  { source, batch, stopped, progress }: Pick<VerifyContext, 'source' | 'batch' | 'stopped' | 'progress'>,
  {
    what,
    sql,
    keyOf,
  }: {
    readonly what: string;
    /** `$1` how many, `$2` behind which key (null: from the beginning). */ readonly sql: string;
    readonly keyOf: (row: Row) => string;
  },
  look: (row: Row) => Promise<void>,
): Promise<number> {
  let count = 0;
  for (let after: string | null = null; !stopped?.aborted;) {
    const rows: Row[] = await source.query(sql, [batch, after]);
    for (const row of rows) await look(row);
    count += rows.length;
    if (count > 0 && count % 50_000 < rows.length) progress(`${count} ${what}`);
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) break;
    after = keyOf(last);
  }
  return count;
}

/** An event of a stream as its row has it, for queries that join a stream to a page (`stream`, an array of JSON). */
export interface StreamEvent {
  readonly kind: string;
  readonly position: number;
  readonly actor_id: string;
  readonly actor_name: string;
  readonly occurred_at: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly personal: Readonly<Record<string, unknown>> | null;
}

/** SQL for the events of the stream of this kind and id, in order, as one JSON value. Served by event_by_stream. */
export function streamSql(kind: string, id: string): string {
  return `(select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'position', e.position, 'actor_id', e.actor_id, 'actor_name', e.actor_name,
             'occurred_at', e.occurred_at, 'data', ${dataSql('e', ...everyEvent)}, 'personal', p.data) order by e.position), '[]')
           from event e left join event_personal p on p.event_id = e.id where e.stream_kind = '${kind}' and e.stream_id = ${id})`;
}

/** Reports streams of a kind without a row in the table, so that something was removed. */
export async function missingRows(
  { source, report }: Pick<VerifyContext, 'source' | 'report'>,
  kind: string,
  table: string,
): Promise<void> {
  const rows: { id: string; case_id: string | null }[] = await source.query(
    `select e.stream_id as id, e.case_id from event e
     where e.stream_kind = $1 and e.position = 1 and not exists (select from ${table} t where t.id = e.stream_id) order by 1 limit 1000`,
    [kind],
  );
  for (const { id, case_id } of rows)
    await report({ table, caseId: case_id, caseNumber: null, row: id, column: null, expected: 'a row', found: undefined });
}
