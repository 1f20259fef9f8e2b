import { z } from 'zod';
import { noDeadline } from '../domain/case.rows.js';
import { daysSql, urgencyInLineSql, urgencySql } from '../persistence/urgency.js';
import type { FilteredCases } from './case-filter.js';

/**
 * The orders in which cases can be listed. Each ends with the id, so that pages neither skip nor repeat a case, and each has its
 * index, read both ways; `-` turns it round. The narrow queue table has work_item_due, work_item_urgency and work_item_received. What is
 * free has work_item_free_due, -_priority and -_received, over expressions that no other index has: the planner takes both kinds for about
 * as dear, and the others pass all that is claimed. All cases have case_file_received. Lists of a period or a past day have none: their
 * cases are few and are sorted, while a walk along the index would pass everything received since. A closed case has neither urgency nor
 * a deadline that matters, so `due` and `priority` are offered only where the list holds work.
 *
 * Names and follow-up days have no index: one more on every case would be written with each change, for an order in which nobody works.
 * They are offered where the list is what lies on one person's desk (`FilteredCases.ofOneDesk`), which is short however many cases there
 * are. So are no orders by status, person or service: a filter answers what one would sort for.
 */
export const workSorts = ['due', '-due', 'priority', '-priority'] as const;
export const deskSorts = ['name', '-name', 'follow-up', '-follow-up'] as const;
export const sorts = [...workSorts, 'received', '-received', ...deskSorts] as const;
export type Sort = (typeof sorts)[number];

/** Letters of names and how they are ordered (DIN 5007-1), whatever collation the database has. */
const letters = ['ÄÖÜäöüàáâåãæçèéêëìíîïñòóôõøùúûýÿ', 'aouaouaaaaaaceeeeiiiinooooouuuyy'] as const;
const nameSql = (name: string) => `lower(translate(replace(${name}, 'ß', 'ss'), '${letters[0]}', '${letters[1]}')) collate "C"`;

/** The columns that the orders use. `received_key` is text with all digits, since the database keeps more of them than JavaScript. */
export interface OrderedRow {
  readonly id: string;
  readonly priority: number;
  readonly sort_due: string | null;
  /** Null where nothing has to be done. */
  readonly urgency: number | null;
  readonly received_key: string;
  readonly name_key: string;
  readonly follow_up_key: string | null;
}

/** Who sorts by the follow-up wants to see those first that have one, both ways. */
const noFollowUp = { 'follow-up': noDeadline, '-follow-up': '0001-01-01' } as const;
const followUpSql = (none: string) => `coalesce(w.follow_up_on, date '${none}')`;

/** The columns of an `OrderedRow`, for a select over `filterCases`. */
export const orderColumns = `c.id, c.priority, w.due_on::text as sort_due, ${urgencySql('w')} as urgency, to_json(c.received_at) #>> '{}' as received_key,
  ${nameSql('c.applicant_name')} as name_key, w.follow_up_on::text as follow_up_key`;

/** One order, as SQL. */
export interface CaseOrder {
  readonly by: string;
  readonly byReversed: string;
  /** The shape of a place in this order. */
  readonly place: z.ZodType<readonly (string | number)[]>;
  /** The place of a row. */
  readonly placeOf: (row: OrderedRow) => (string | number)[];
  /** The condition for the rows after (before) the place whose values have these names in SQL. */
  readonly after: (names: readonly string[]) => string;
  readonly before: (names: readonly string[]) => string;
}

const instant = z.iso.datetime({ offset: true });
const day = z.iso.date();

/** @param leading the alias of the table that the list is ordered by */
export function orderOf(sort: Sort, leading: FilteredCases['leading']): CaseOrder {
  const free = leading === 'free';
  const table = free ? 'w' : leading;
  const id = table === 'c' ? 'c.id' : `${table}.case_id`;
  const descending = sort.startsWith('-');
  switch (sort) {
    case 'due':
    case '-due': {
      const key = (due: string) => (free ? daysSql(due) : due);
      return order(
        [key('w.due_on'), id],
        descending,
        z.tuple([day, z.uuid()]),
        (row) => [row.sort_due ?? noDeadline, row.id],
        (name) => key(`${name}::date`),
      );
    }
    case 'priority':
    case '-priority':
      return order([free ? urgencyInLineSql('w') : urgencySql('w'), id], descending, z.tuple([z.int32(), z.uuid()]), (row) => [
        row.urgency ?? 0,
        row.id,
      ]);
    case 'received':
    case '-received': {
      const key = (received: string) => (free ? `(${received} at time zone 'UTC')` : received);
      return order(
        [key(`${table}.received_at`), id],
        descending,
        z.tuple([instant, z.uuid()]),
        (row) => [row.received_key, row.id],
        (name) => key(`${name}::timestamptz`),
      );
    }
    case 'name':
    case '-name':
      return order([nameSql('c.applicant_name'), id], descending, z.tuple([z.string().max(2000), z.uuid()]), (row) => [
        row.name_key,
        row.id,
      ]);
    case 'follow-up':
    case '-follow-up':
      return order(
        [followUpSql(noFollowUp[sort]), id],
        descending,
        z.tuple([day, z.uuid()]),
        (row) => [row.follow_up_key ?? noFollowUp[sort], row.id],
        (name) => `${name}::date`,
      );
  }
}

/**
 * An order by keys of one direction: an index serves it from any place in it, both ways.
 * @param first how the first value of a place is compared with the first key
 */
function order(
  keys: readonly string[],
  descending: boolean,
  place: CaseOrder['place'],
  placeOf: CaseOrder['placeOf'],
  first = (name: string): string => name,
): CaseOrder {
  const list = (down: boolean) => keys.map((key) => (down ? `${key} desc` : key)).join(', ');
  const beyond = (names: readonly string[], down: boolean) =>
    `(${keys.join(', ')}) ${down ? '<' : '>'} (${names.map((name, index) => (index === 0 ? first(name) : name)).join(', ')})`;
  return {
    by: list(descending),
    byReversed: list(!descending),
    place,
    placeOf,
    after: (names) => beyond(names, descending),
    before: (names) => beyond(names, !descending),
  };
}
