import { diffDays, type LocalDate } from '@vorgang/platform';
import type { WorkItemRow } from '../domain/case.rows.js';

/** More days than any due day is away from the origin. */
const dayOfPriority = 10_000_000;
const origin = '2000-01-01' as LocalDate;

/**
 * Where a piece of work stands in the order by priority and then by due day, as one number that is smaller the more urgent it is. As
 * one number it has statistics of its own: where the order was by two columns, the planner took what follows a place in it for
 * nothing, and sorted it all. The indexes of migration 0028 are over this very expression.
 * @param item the alias of the row of `work_item`
 */
export function urgencySql(item: string): string {
  return `(${item}.due_on - date '${origin}' - ${item}.priority * ${dayOfPriority})`;
}

/**
 * The same number, written so that only the indexes of what is free have it (`work_item_next`, `work_item_free_priority`): by the other one
 * the planner may look for the next case among those that are claimed, where one team and one service have nearly all of them.
 */
export function urgencyInLineSql(item: string): string {
  return `((${item}.due_on - date '${origin}') + ${item}.priority * -${dayOfPriority})`;
}

/** A day as the number of days since the origin; the index of what is free and due has it. */
export function daysSql(day: string): string {
  return `(${day} - date '${origin}')`;
}

/** The same of a row. */
export function urgencyOf({ due_on, priority }: Pick<WorkItemRow, 'priority'> & { readonly due_on: string }): number {
  return diffDays(origin, due_on as LocalDate) - priority * dayOfPriority;
}
