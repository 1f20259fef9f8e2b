import { Injectable } from '@nestjs/common';
import { EventLog, insertEventsSql } from '@vorgang/event-log';
import { UnitOfWork } from '@vorgang/platform';
import type { Occasion } from '../domain/case.commands.js';
import { authorOf, type CaseEvent } from '../domain/case.events.js';
import { fold } from '../domain/case.evolve.js';
import type { Case, WholeCase } from '../domain/case.js';
import { drawerRow } from '../domain/case.drawer.js';
import { referenceKey } from '../domain/case.reference.js';
import { rowsOf } from '../domain/case.rows.js';
import { ReferencePaysAnotherCase } from '../domain/case.rules.js';
import { vocabularyOf } from '../domain/case.vocabulary.js';
import { asRecorded, caseStream } from './case.store.js';
import { columnsOf, foldedTables } from './case.tables.js';
import { FreeWork, type FreePlace, type Line } from './free-work.js';
import { urgencyOf } from './urgency.js';

/** Every row that a new case brings, by table. */
function rowsOfNew(kase: WholeCase, events: readonly CaseEvent[]) {
  const rows = rowsOf(kase);
  return {
    ...rows,
    case_drawer: [drawerRow(kase)],
    search_word: vocabularyOf(rows.case_word),
    payment_reference: events.flatMap(({ kind, data }) =>
      kind === 'case.payment-recorded' ? [{ reference: referenceKey(data.reference), case_id: kase.id, payment_id: data.paymentId }] : [],
    ),
  };
}

type Table = keyof ReturnType<typeof rowsOfNew>;

/** How the rows of a table are written: its columns, and what follows the select. */
interface Written {
  readonly columns: readonly string[];
  readonly distinct?: true;
  readonly rest?: string;
}

/** The tables by name. One that `rowsOfNew` has and this has not does not compile. */
function writtenTables(): readonly (readonly [Table, Written])[] {
  const folded = Object.fromEntries(foldedTables.map((table) => [table, { columns: columnsOf(table) }])) as Record<
    (typeof foldedTables)[number],
    Written
  >;
  const all: Record<Table, Written> = {
    ...folded,
    // In the order of the key, so that two who bring the same new drawers or words do not wait for each other in turn.
    case_drawer: { columns: ['team_id', 'service_key', 'drawer'], distinct: true, rest: 'order by 1, 2 on conflict do nothing' },
    search_word: { columns: ['word', 'drawer', 'sound'], distinct: true, rest: 'order by 1, 2 on conflict do nothing' },
    payment_reference: {
      columns: ['reference', 'case_id', 'payment_id'],
      rest: 'order by 1 on conflict (reference) do nothing returning 1',
    },
  };
  return Object.entries(all) as [Table, Written][];
}

/**
 * Writes the events and all rows of new cases in one statement. `$1` the events, then the rows of each table. It knows new
 * cases only, so nothing is replaced and nothing deleted. @returns how many payments were booked
 */
function insertSql(tables: readonly (readonly [Table, Written])[]): string {
  const parts = tables.map(([table, { columns, distinct, rest = '' }], index) => {
    const list = columns.join(', ');
    return `${table}_out as (
      insert into ${table} (${list})
      select ${distinct ? 'distinct ' : ''}${list} from jsonb_populate_recordset(null::${table}, $${index + 2}::jsonb) ${rest}
    )`;
  });
  return `with ${insertEventsSql('$1')},
    ${parts.join(',\n    ')}
    select count(*)::integer as booked from payment_reference_out`;
}

/** A case that is ready to be written. */
export interface NewCase {
  readonly kase: Case;
  /** Its events as JSON. */
  readonly events: string;
  /** Its rows as JSON by table; tables without a row are left out. */
  readonly rows: ReadonlyMap<Table, string>;
  /** How many payments came with it. */
  readonly payments: number;
  /** How long the JSON is, in characters. */
  readonly size: number;
  /** Where it waits for a clerk. */
  readonly free: { readonly line: Line; readonly place: FreePlace } | null;
}

/** Writes new cases, many in one statement. The rows are the fold of the events. */
@Injectable()
export class NewCases {
  #statement: { readonly tables: readonly Table[]; readonly text: string } | undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly eventLog: EventLog,
    private readonly free: FreeWork,
  ) {}

  /** The case that these events make, with its rows. The events name the current actor and request. */
  prepare(id: string, events: readonly CaseEvent[], occasion: Occasion): NewCase {
    const kase = fold(events.map((event) => ({ ...event, caseId: id, by: authorOf(event.kind, occasion.by), at: occasion.now })));
    if (!kase) throw new Error('a case is made by its events');
    const recorded = events.map(asRecorded);
    const prepared = listed(this.eventLog.prepare({ kind: caseStream, id }, recorded, 0, id));
    const made = rowsOfNew(kase, events);
    const [item] = made.work_item;
    const rows = new Map<Table, string>();
    for (const [table, some] of Object.entries(made) as [Table, object | readonly object[]][]) {
      const text = listed(Array.isArray(some) ? some : [some]);
      if (text !== '') rows.set(table, text);
    }
    return {
      kase,
      events: prepared,
      rows,
      payments: made.payment_reference.length,
      size: [...rows.values()].reduce((sum, { length }) => sum + length, prepared.length),
      free:
        item?.status === 'open' && item.assignee_id === null
          ? { line: { teamId: item.team_id, serviceKey: item.service_key }, place: { urgency: urgencyOf(item), caseId: id } }
          : null,
    };
  }

  /**
   * Writes the cases, all or none.
   * @throws ReferencePaysAnotherCase where a payment that came with one of them pays another case already
   */
  async write(cases: readonly NewCase[]): Promise<void> {
    const { tables, text } = (this.#statement ??= statementOf(writtenTables()));
    const list = (parts: readonly (string | undefined)[]) => `[${parts.filter((part) => part !== undefined).join(',')}]`;
    const [written] = await this.unitOfWork.prepared<{ booked: number }>('cases-new', text, [
      list(cases.map(({ events }) => events)),
      ...tables.map((table) => list(cases.map(({ rows }) => rows.get(table)))),
    ]);
    if (written?.booked !== cases.reduce((sum, { payments }) => sum + payments, 0)) throw new ReferencePaysAnotherCase();
    for (const { free } of cases) if (free) this.unitOfWork.afterCommit(() => this.free.freed(free.line, free.place));
  }
}

function statementOf(tables: readonly (readonly [Table, Written])[]) {
  return { tables: tables.map(([table]) => table), text: insertSql(tables) };
}

/** The members of a JSON array, without its brackets. */
function listed(some: readonly object[]): string {
  return JSON.stringify(some).slice(1, -1);
}
