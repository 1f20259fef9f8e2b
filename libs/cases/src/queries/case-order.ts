import { z } from 'zod';
import { noDeadline } from '../domain/case.rows.js';
import type { FilteredCases } from './case-filter.js';

/**
 * The orders in which cases can be listed. Each ends with the id, so that pages neither skip nor repeat a case, and each has its
 * index. The narrow queue table has work_item_due, work_item_priority and work_item_received (all read both ways); all cases have
 * case_file_received. Lists of a period or a past day have none: their cases are few and are sorted, while a walk along the index
 * would pass everything received since. A closed case has neither urgency nor a deadline that matters, so `due` and `priority`
 * are offered only where the list holds work.
 */
export const sorts = ['due', 'priority', 'received', '-received'] as const;
export type Sort = (typeof sorts)[number];

interface Key {
  readonly sql: string;
  readonly descending: boolean;
}

/** The columns that the orders use. `received_key` is text with all digits, since the database keeps more of them than JavaScript. */
export interface OrderedRow {
  readonly id: string;
  readonly priority: number;
  readonly sort_due: string | null;
  readonly received_key: string;
}

/** The columns of an `OrderedRow`, for a select over `filterCases`. */
export const orderColumns = `c.id, c.priority, w.due_on::text as sort_due, to_json(c.received_at) #>> '{}' as received_key`;

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
  const received = `${leading}.received_at`;
  const id = leading === 'c' ? 'c.id' : `${leading}.case_id`;
  switch (sort) {
    case 'due':
      return order([['w.due_on'], [id]], z.tuple([day, z.uuid()]), (row) => [row.sort_due ?? noDeadline, row.id]);
    case 'priority':
      return order([['w.priority', true], ['w.due_on'], [id]], z.tuple([z.int().min(0).max(9), day, z.uuid()]), (row) => [
        row.priority,
        row.sort_due ?? noDeadline,
        row.id,
      ]);
    case 'received':
      return order([[received], [id]], z.tuple([instant, z.uuid()]), (row) => [row.received_key, row.id]);
    case '-received':
      return order(
        [
          [received, true],
          [id, true],
        ],
        z.tuple([instant, z.uuid()]),
        (row) => [row.received_key, row.id],
      );
  }
}

function order(
  columns: readonly (readonly [sql: string, descending?: boolean])[],
  place: CaseOrder['place'],
  placeOf: CaseOrder['placeOf'],
): CaseOrder {
  const keys = columns.map(([sql, descending = false]): Key => ({ sql, descending }));
  const list = (reversed: boolean) => keys.map((key) => (key.descending === reversed ? key.sql : `${key.sql} desc`)).join(', ');
  return {
    by: list(false),
    byReversed: list(true),
    place,
    placeOf,
    after: (names) => beyond(keys, names, true),
    before: (names) => beyond(keys, names, false),
  };
}

/** Keys of one direction compare as a row, which an index serves. A first key of the other direction is compared separately. */
function beyond(keys: readonly Key[], names: readonly string[], forward: boolean): string {
  const [first, ...rest] = keys;
  if (!first) return 'false';
  const sign = (key: Key) => (key.descending === forward ? '<' : '>');
  if (rest.every((key) => key.descending === first.descending))
    return `(${keys.map((key) => key.sql).join(', ')}) ${sign(first)} (${names.join(', ')})`;
  return `(${first.sql} ${sign(first)}= ${names[0]} and (${first.sql} ${sign(first)} ${names[0]} or ${beyond(rest, names.slice(1), forward)}))`;
}
