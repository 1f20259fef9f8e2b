import { addDays, addMonths, localDate, partsOf, type LocalDate } from '@vorgang/platform';
import type { Span } from '../span.js';

/** The lengths of time that roll-ups are kept for, from the shortest. */
export const granules = { day: 0, month: 1, year: 2 } as const;
export type Granule = keyof typeof granules;

/** A stretch of time that a roll-up has a row for; with −1, what it says is taken off again. */
export interface Stretch {
  readonly granule: Granule;
  readonly day: LocalDate;
  readonly sign: 1 | -1;
}

const finer: Readonly<Record<Granule, Granule | null>> = { year: 'month', month: 'day', day: null };

/** The first day of each granule, in SQL. */
export function startSql(day: string): Readonly<Record<Granule, string>> {
  return {
    day,
    month: `date_trunc('month', ${day}::timestamp)::date`,
    year: `date_trunc('year', ${day}::timestamp)::date`,
  };
}

/** The first day of the granule that a day is in. */
export function startOf(granule: Granule, day: LocalDate): LocalDate {
  const { year, month } = partsOf(day);
  switch (granule) {
    case 'day':
      return day;
    case 'month':
      return localDate(year, month, 1);
    case 'year':
      return localDate(year, 1, 1);
  }
}

function endOf(granule: Granule, start: LocalDate): LocalDate {
  switch (granule) {
    case 'day':
      return start;
    case 'month':
      return addDays(addMonths(start, 1), -1);
    case 'year':
      return addDays(addMonths(start, 12), -1);
  }
}

/**
 * The fewest stretches that together are exactly these days: whole ones, and where that is shorter, a whole one less what is too
 * much. So a period has 50 at most, however long it is.
 */
export function cover({ from, to }: Span, coarsest: Granule = 'year'): Stretch[] {
  const found: Stretch[] = [];
  for (let start = startOf(coarsest, from); start <= to; start = addDays(endOf(coarsest, start), 1)) {
    found.push(...within(coarsest, start, from, to));
  }
  return found;
}

function within(granule: Granule, start: LocalDate, from: LocalDate, to: LocalDate): Stretch[] {
  const end = endOf(granule, start);
  const below = finer[granule];
  if (end < from || start > to) return [];
  const whole: Stretch = { granule, day: start, sign: 1 };
  if ((start >= from && end <= to) || !below) return [whole];
  const parts: Stretch[] = [];
  for (let part = start; part <= end; part = addDays(endOf(below, part), 1)) parts.push(...within(below, part, from, to));
  const tooMuch = [
    ...(start < from ? inside(granule, start, start, addDays(from, -1)) : []),
    ...(end > to ? inside(granule, start, addDays(to, 1), end) : []),
  ];
  return tooMuch.length + 1 < parts.length ? [whole, ...tooMuch.map((one): Stretch => ({ ...one, sign: one.sign === 1 ? -1 : 1 }))] : parts;
}

/** By the finer ones only, so that what is too much is never a whole one less itself. */
function inside(granule: Granule, start: LocalDate, from: LocalDate, to: LocalDate): Stretch[] {
  const below = finer[granule];
  const found: Stretch[] = [];
  if (!below) return found;
  for (let part = start, end = endOf(granule, start); part <= end; part = addDays(endOf(below, part), 1)) {
    found.push(...within(below, part, from, to));
  }
  return found;
}
