import {
  asCaseEvent,
  caseStream,
  inVocabulary,
  drawerOf,
  fold,
  foldedTables,
  isCaseEventKind,
  ofState,
  rowsOf,
  shapeOf,
  type WholeCase,
  type CaseRows,
  type FoldedTable,
} from '@vorgang/cases';
import { personalHash, type EventLog, type RecordedEvent } from '@vorgang/event-log';
import type { EntityManager } from 'typeorm';
import { columnsApart, type Difference } from './difference.js';

interface EventRow {
  id: string;
  stream_id: string;
  case_id: string | null;
  personal_hash: string | null;
  salt: string | null;
  personal: unknown;
}

/** How many personal parts are erased, and of how many cases. */
export interface Erased {
  events: number;
  cases: number;
}

export interface Comparison {
  readonly log: EventLog;
  readonly manager: EntityManager;
  readonly report: (difference: Difference) => Promise<void> | void;
  readonly erased: Erased;
  /** True accepts rows as an earlier version wrote them. False accepts only what this version would write. */
  readonly asWritten: boolean;
}

/** The next cases that have events, or a row in any table. Each source is read through an index. */
export async function nextCases(manager: EntityManager, after: string, size: number): Promise<string[]> {
  const sources = [
    // event_by_stream
    `select distinct stream_id as id from event where stream_kind = '${caseStream}' and stream_id > $1::uuid`,
    `select c.id from case_file c where c.id > $1::uuid`,
    ...foldedTables
      .filter((table) => table !== 'case_file')
      .map((table) => `select distinct case_id as id from ${table} where case_id > $1::uuid`),
  ];
  const rows: { id: string }[] = await manager.query(
    `select id from (${sources.map((sql) => `(${sql} order by id limit $2)`).join(' union ')}) x order by id limit $2`,
    [after, size],
  );
  return rows.map((row) => row.id);
}

/** Compares the rows of these cases with what their events say. @returns how many events were folded */
export async function compareCases(context: Comparison, ids: readonly string[]): Promise<number> {
  const rows: EventRow[] = await context.manager.query(
    `select e.*, p.salt, p.data as personal from event e left join event_personal p on p.event_id = e.id
     where e.stream_kind = '${caseStream}' and e.stream_id = any($1) order by e.stream_id, e.position`,
    [ids],
  );
  const byCase = Map.groupBy(rows, (row) => row.stream_id);
  const numbers: { id: string; case_number: string; walked: boolean; answers: boolean }[] = await context.manager.query(
    `select c.id, c.case_number, ${ofState('journey')} is not null as walked,
            coalesce(${ofState('journey')} -> 'answeredBy', 'null') <> 'null' as answers from case_file c where c.id = any($1)`,
    [ids],
  );
  // These were last saved before cases had a journey. Their rows are right without it, until they are made again.
  const unwalked = new Set(numbers.filter((row) => !row.walked).map((row) => row.id));
  // These were last saved before a journey knew how requests were answered.
  const unanswered = new Set(numbers.filter((row) => !row.answers).map((row) => row.id));
  const numberOf = new Map(numbers.map((row) => [row.id, row.case_number]));
  const expected: CaseRows[] = [];
  for (const [id, events] of byCase) {
    const kase = await refold(context, id, events, numberOf.get(id) ?? null);
    if (!kase) continue;
    expected.push(rowsOf(context.asWritten ? asSaved(kase, unwalked.has(id), unanswered.has(id)) : kase));
    if (!numberOf.has(id)) numberOf.set(id, kase.caseNumber);
  }
  for (const table of foldedTables) {
    await compareTable(
      context,
      table,
      ids,
      expected.flatMap((of): readonly unknown[] => [of[table]].flat()),
      numberOf,
    );
  }
  await missingVocabulary(context, ids, numberOf);
  await missingDrawers(context, expected);
  return rows.length;
}

/** The words of cases that the vocabulary lacks, so that searches would not find them. */
async function missingVocabulary(
  { manager, report }: Comparison,
  ids: readonly string[],
  numberOf: ReadonlyMap<string, string>,
): Promise<void> {
  const rows: { case_id: string; word: string }[] = await manager.query(
    `select w.case_id, w.word from case_word w
     where w.case_id = any($1) and ${inVocabulary('w.word')} and not exists (
       select from search_word v where v.word = w.word and v.drawer = w.drawer
     ) order by 1, 2`,
    [ids],
  );
  for (const { case_id, word } of rows) {
    await report({
      table: 'search_word',
      caseId: case_id,
      caseNumber: numberOf.get(case_id) ?? null,
      row: word,
      column: null,
      expected: { word },
      found: undefined,
    });
  }
}

/** The cases whose team and service have no drawer, so that no search would look there. What is in `case_drawer`, the vocabulary proves. */
async function missingDrawers({ manager, report }: Comparison, expected: readonly CaseRows[]): Promise<void> {
  const cases = expected.map(({ case_file: { id, case_number, team_id, service_key } }) => ({ id, case_number, team_id, service_key }));
  const rows: (typeof cases)[number][] = await manager.query(
    `select c.* from jsonb_to_recordset($1::jsonb) as c (id uuid, case_number text, team_id uuid, service_key text)
     where not exists (select from case_drawer d where d.team_id = c.team_id and d.service_key = c.service_key) order by 1`,
    [JSON.stringify(cases)],
  );
  for (const { id, case_number, team_id, service_key } of rows) {
    await report({
      table: 'case_drawer',
      caseId: id,
      caseNumber: case_number,
      row: `${team_id} ${service_key}`,
      column: null,
      expected: { drawer: drawerOf(team_id, service_key) },
      found: undefined,
    });
  }
}

/** The case as far as it was known when it was last saved. */
function asSaved({ journey, ...kase }: WholeCase, isUnwalked: boolean, isUnanswered: boolean): WholeCase {
  if (!journey || isUnwalked) return kase;
  if (!isUnanswered) return { ...kase, journey };
  const { answeredBy: _, answeredBefore: __, ...known } = journey;
  return { ...kase, journey: known };
}

/** The case by its events; null where they make no case, which is reported. */
async function refold(
  { log, report, erased }: Comparison,
  id: string,
  rows: readonly EventRow[],
  caseNumber: string | null,
): Promise<WholeCase | null> {
  const about = { caseId: id, caseNumber };
  const recorded: RecordedEvent[] = [];
  for (const row of rows) {
    const event = log.toEvent(row);
    recorded.push(event);
    const wrong = (column: string, expected: unknown, found: unknown) =>
      report({ ...about, table: 'event', row: `${event.kind} ${event.id}`, column, expected, found });
    if (event.stream.position !== recorded.length) await wrong('position', recorded.length, event.stream.position);
    if (row.case_id !== id) await wrong('case_id', id, row.case_id);
    if (!isCaseEventKind(event.kind)) await wrong('kind', 'a kind that cases have', event.kind);
    const commitment = row.personal === null || row.salt === null ? null : personalHash(row.salt, row.personal);
    if (!event.erased && commitment !== row.personal_hash) {
      await report({
        ...about,
        table: 'event_personal',
        row: `${event.kind} ${event.id}`,
        column: 'data',
        expected: row.personal_hash,
        found: commitment,
      });
    }
  }
  const gone = recorded.filter((event) => event.erased).length;
  erased.events += gone;
  erased.cases += gone > 0 ? 1 : 0;
  try {
    return fold(recorded.map(asCaseEvent));
  } catch (error) {
    await report({
      ...about,
      table: 'event',
      row: null,
      column: null,
      expected: 'events that make a case',
      found: error instanceof Error ? error.message : String(error),
    });
    return null;
  }
}

/** The database turns the expected values into rows, as when the product wrote them, and compares these. */
async function compareTable(
  { manager, report }: Comparison,
  table: FoldedTable,
  ids: readonly string[],
  expected: readonly unknown[],
  numberOf: ReadonlyMap<string, string>,
): Promise<void> {
  const { row: keys, owner } = shapeOf[table];
  const rows: { case_id: string; key: string; expected: Record<string, unknown> | null; found: Record<string, unknown> | null }[] =
    await manager.query(
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
    const about = {
      table,
      caseId: row.case_id,
      caseNumber: numberOf.get(row.case_id) ?? null,
      row: keys.length > 1 || table === 'case_letter' ? row.key.replace(`${row.case_id} `, '') : null,
    };
    if (!row.expected || !row.found) {
      await report({ ...about, column: null, expected: row.expected ?? undefined, found: row.found ?? undefined });
      continue;
    }
    for (const one of columnsApart(row.expected, row.found)) await report({ ...about, ...one });
  }
}
