import { asCaseEvent, caseEventKinds, caseStream, codeMark, fold, isCaseEventKind, rowsOf, type Case, type CaseRows } from '@vorgang/cases';
import { EventKinds, EventLog, personalHash, type RecordedEvent } from '@vorgang/event-log';
import { SystemClock, UnitOfWork } from '@vorgang/platform';
import type { DataSource, EntityManager } from 'typeorm';
import { columnsApart, foldedTables, keysOf, type Difference, type FoldedTable } from './difference.js';

export interface VerifyProgress {
  readonly cases: number;
  readonly events: number;
  readonly differences: number;
}

export interface VerifyOptions {
  /** Cases that are compared at once; bounds the memory. */
  readonly batch?: number;
  readonly onProgress?: (progress: VerifyProgress) => void;
  /** Is told each difference as it is found. */
  readonly onDifference?: (difference: Difference) => Promise<void> | void;
}

interface EventRow {
  id: string;
  stream_id: string;
  case_id: string | null;
  personal_hash: string | null;
  salt: string | null;
  personal: unknown;
}

interface Context {
  readonly log: EventLog;
  readonly manager: EntityManager;
  readonly report: (difference: Difference) => Promise<void>;
}

/**
 * Folds the events of every case again and compares the result with the rows that the tables hold, in both
 * directions: rows that differ, are missing, or are too many; cases of which there are rows but no events, and
 * events but no rows. Each event's personal part is held against its commitment.
 *
 * Reads a batch of cases in one snapshot, so it may run while people work. What it cannot find is a changed event
 * from which no row follows (a changed comment in a skeleton); that takes the signed log.
 */
export async function verifyCases(source: DataSource, options: VerifyOptions = {}): Promise<VerifyProgress> {
  const kinds = new EventKinds();
  for (const kind of caseEventKinds) kinds.declare(kind, 1);
  const log = new EventLog(new UnitOfWork(source), new SystemClock(), kinds);
  const progress = { cases: 0, events: 0, differences: 0 };
  const report = async (difference: Difference) => {
    progress.differences += 1;
    await options.onDifference?.(difference);
  };
  const size = options.batch ?? 200;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const ids = await source.transaction('REPEATABLE READ', async (manager) => {
      const batch = await nextIds(manager, after, size);
      if (batch.length > 0) progress.events += await verifyBatch({ log, manager, report }, batch);
      return batch;
    });
    progress.cases += ids.length;
    options.onProgress?.({ ...progress });
    const last = ids.at(-1);
    if (last === undefined || ids.length < size) break;
    after = last;
  }
  await orphanedPersonalParts(source.manager, report);
  return { ...progress };
}

/** The next cases that anything is known of: events, or a row in any table. Each source is read through an index. */
async function nextIds(manager: EntityManager, after: string, size: number): Promise<string[]> {
  const sources = [
    // event_by_stream
    `select distinct stream_id as id from event where stream_kind = '${caseStream}' and stream_id > $1::uuid`,
    `select id from case_file where id > $1::uuid`,
    ...foldedTables.filter((table) => table !== 'case_file').map((table) => `select distinct case_id as id from ${table} where case_id > $1::uuid`),
  ];
  const rows: { id: string }[] = await manager.query(
    `select id from (${sources.map((sql) => `(${sql} order by id limit $2)`).join(' union ')}) x order by id limit $2`,
    [after, size],
  );
  return rows.map((row) => row.id);
}

/** @returns how many events were folded */
async function verifyBatch(context: Context, ids: readonly string[]): Promise<number> {
  const rows: EventRow[] = await context.manager.query(
    `select e.*, p.salt, p.data as personal from event e left join event_personal p on p.event_id = e.id
     where e.stream_kind = '${caseStream}' and e.stream_id = any($1) order by e.stream_id, e.position`,
    [ids],
  );
  const byCase = Map.groupBy(rows, (row) => row.stream_id);
  const numbers: { id: string; case_number: string; walked: boolean }[] = await context.manager.query(
    `select id, case_number, state -> 'journey' is not null as walked from case_file where id = any($1)`,
    [ids],
  );
  // Last written before cases kept their journey: the rows are right without it, until they are made again.
  const unwalked = new Set(numbers.filter((row) => !row.walked).map((row) => row.id));
  const numberOf = new Map(numbers.map((row) => [row.id, row.case_number]));
  const expected: CaseRows[] = [];
  for (const [id, events] of byCase) {
    const kase = await refold(context, id, events, numberOf.get(id) ?? null);
    if (!kase) continue;
    expected.push(rowsOf(unwalked.has(id) ? withoutJourney(kase) : kase));
    if (!numberOf.has(id)) numberOf.set(id, kase.caseNumber);
  }
  for (const table of foldedTables) {
    await compareTable(context, table, ids, expected.flatMap((of): readonly unknown[] => [of[table]].flat()), numberOf);
  }
  await missingVocabulary(context, ids, numberOf);
  return rows.length;
}

/** Words by which a case could not be found, because the vocabulary lacks them. */
async function missingVocabulary({ manager, report }: Context, ids: readonly string[], numberOf: ReadonlyMap<string, string>): Promise<void> {
  const rows: { case_id: string; word: string }[] = await manager.query(
    `select w.case_id, w.word from case_word w
     where w.case_id = any($1) and left(w.word, 1) <> '${codeMark}' and not exists (
       select from search_word v where v.word = w.word and v.team_id = w.team_id and v.service_key = w.service_key
     ) order by 1, 2`,
    [ids],
  );
  for (const { case_id, word } of rows) {
    await report({ table: 'search_word', caseId: case_id, caseNumber: numberOf.get(case_id) ?? null, row: word, column: null, expected: { word }, found: undefined });
  }
}

function withoutJourney({ journey: _, ...kase }: Case): Case {
  return kase;
}

/** The case as its events say it is; null where they say nothing coherent, which is reported. */
async function refold({ log, report }: Context, id: string, rows: readonly EventRow[], caseNumber: string | null): Promise<Case | null> {
  const about = { caseId: id, caseNumber };
  const recorded: RecordedEvent[] = [];
  for (const row of rows) {
    const event = log.toEvent(row);
    recorded.push(event);
    const wrong = (column: string, expected: unknown, found: unknown) => report({ ...about, table: 'event', row: `${event.kind} ${event.id}`, column, expected, found });
    if (event.stream.position !== recorded.length) await wrong('position', recorded.length, event.stream.position);
    if (row.case_id !== id) await wrong('case_id', id, row.case_id);
    if (!isCaseEventKind(event.kind)) await wrong('kind', 'a kind that cases have', event.kind);
    const commitment = row.personal === null || row.salt === null ? null : personalHash(row.salt, row.personal);
    if (commitment !== row.personal_hash) {
      await report({ ...about, table: 'event_personal', row: `${event.kind} ${event.id}`, column: 'data', expected: row.personal_hash, found: commitment });
    }
  }
  try {
    return fold(recorded.map(asCaseEvent));
  } catch (error) {
    await report({ ...about, table: 'event', row: null, column: null, expected: 'events that make a case', found: error instanceof Error ? error.message : String(error) });
    return null;
  }
}

/** The database itself turns what is expected into rows, as it did when the product wrote them, and compares. */
async function compareTable({ manager, report }: Context, table: FoldedTable, ids: readonly string[], expected: readonly unknown[], numberOf: ReadonlyMap<string, string>): Promise<void> {
  const keys = keysOf[table];
  const owner = table === 'case_file' ? 'id' : 'case_id';
  const rows: { case_id: string; key: string; expected: Record<string, unknown> | null; found: Record<string, unknown> | null }[] = await manager.query(
    `with e as (select r.* from jsonb_populate_recordset(null::${table}, $1::jsonb) r),
          f as (select * from ${table} where ${owner} = any($2))
     select coalesce(e.${owner}, f.${owner}) as case_id, concat_ws(' ', ${keys.map((key) => `coalesce(e.${key}, f.${key})::text`).join(', ')}) as key,
            case when e.${owner} is not null then to_jsonb(e) end as expected, case when f.${owner} is not null then to_jsonb(f) end as found
     from e full join f on ${keys.map((key) => `e.${key} = f.${key}`).join(' and ')}
     where e.* is distinct from f.*
     order by 1, 2`,
    [JSON.stringify(expected), ids],
  );
  for (const row of rows) {
    const about = { table, caseId: row.case_id, caseNumber: numberOf.get(row.case_id) ?? null, row: keys.length > 1 || table === 'case_letter' ? row.key.replace(`${row.case_id} `, '') : null };
    if (!row.expected || !row.found) {
      await report({ ...about, column: null, expected: row.expected ?? undefined, found: row.found ?? undefined });
      continue;
    }
    for (const one of columnsApart(row.expected, row.found)) await report({ ...about, ...one });
  }
}

/** Personal parts that no event of any kind names. */
async function orphanedPersonalParts(manager: EntityManager, report: Context['report']): Promise<void> {
  const rows: { event_id: string }[] = await manager.query(
    `select p.event_id from event_personal p where not exists (select from event e where e.id = p.event_id) order by 1 limit 100`,
  );
  for (const row of rows) {
    await report({ table: 'event_personal', caseId: null, caseNumber: null, row: row.event_id, column: null, expected: undefined, found: 'a personal part without an event' });
  }
}
