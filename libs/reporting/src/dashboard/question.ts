import type { StaffPrincipal } from '@vorgang/access';
import { addDays, diffDays, InvalidInput, type LocalDate, type OfficeCalendar } from '@vorgang/platform';
import type { EntityManager } from 'typeorm';
import type { FigureScope } from '../figures/scope.js';
import type { Span } from '../span.js';
import type { DashboardQuery } from './report.shape.js';
import type { Titles } from './titles.js';

export type { Span };

/** The days that a question is about. */
export interface Days {
  readonly period: Span;
  /** The period of the same length that ends the day before. */
  readonly before: Span;
  readonly asOf: LocalDate;
  /** As many days before `asOf` as the periods are apart: the backlog of this day is the one to compare with. */
  readonly asOfBefore: LocalDate;
  readonly today: LocalDate;
}

/** How much figures say about each person: nothing, what is on their desk, or also what they have done. */
export type PerPerson = 'none' | 'workload' | 'all';

/** Cases in work, grouped by deadline and by desk. */
export interface InWork {
  readonly due_on: LocalDate;
  readonly assignee_id: string | null;
  readonly n: number;
  readonly oldest: LocalDate;
}

/** The context of every question. All statements on its `manager` see the same moment. */
export interface Asked extends Days {
  readonly who: StaffPrincipal;
  readonly scope: FigureScope;
  readonly manager: EntityManager;
  readonly calendar: OfficeCalendar;
  readonly titles: Titles;
  readonly perPerson: PerPerson;
  readonly goalOf: (serviceKey: string) => number | null;
  /** What one question has read and others need, since a report has all of them. */
  readonly read: Map<LocalDate, Promise<readonly InWork[]>>;
}

/** The longest period in days, a little over three years, since every day has its figures. */
export const longestPeriod = 1100;

/**
 * The days of the request, completed. Without an end, the period ends with the last day that is over, since half a day cannot be
 * compared with whole ones.
 * @throws InvalidInput `figures.period-reversed`, `figures.period-too-long`
 */
export function daysOf(query: Pick<DashboardQuery, 'from' | 'to' | 'asOf'>, today: LocalDate): Days {
  const latest = (day: LocalDate) => (day > today ? today : day);
  const yesterday = addDays(today, -1);
  const over = query.asOf && query.asOf < today ? query.asOf : yesterday;
  // A period that begins today has only today.
  const to = query.to ?? (query.from === today && !query.asOf ? today : over);
  const from = query.from ?? addDays(to, -29);
  if (from > to)
    throw new InvalidInput([{ pointer: '/query/from', code: 'figures.period-reversed', detail: 'the period ends before it begins' }]);
  const length = diffDays(from, to) + 1;
  if (length > longestPeriod) {
    throw new InvalidInput([
      { pointer: '/query/from', code: 'figures.period-too-long', detail: `a period has at most ${longestPeriod} days` },
    ]);
  }
  const asOf = latest(query.asOf ?? query.to ?? today);
  return {
    period: { from, to },
    before: { from: addDays(from, -length), to: addDays(from, -1) },
    asOf,
    asOfBefore: addDays(asOf, -length),
    today,
  };
}

/** The Monday of the day's week. */
export function mondayOf(day: LocalDate, weekdayOf: (day: LocalDate) => number): LocalDate {
  return addDays(day, 1 - weekdayOf(day));
}
