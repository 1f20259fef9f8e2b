import { holidaysOfNorthRhineWestphalia } from './holidays.js';
import { addDays, dayNumber, dayOfNumber, isLocalDate, localDate, partsOf, weekday } from './local-date.js';
import type { LocalDate } from './local-date.js';

/** What a city adds to the weekends and public holidays. */
export interface OfficeCalendarOptions {
  /** Days of every year on which the offices are closed, `MM-DD`. Default: 24 and 31 December. */
  closedEveryYear?: readonly string[];
  /** Single days on which they are closed as well (Rosenmontag, a bridge day). */
  closedDays?: readonly LocalDate[];
}

/** The office days of one year as running totals: `upTo[n]` is the number of office days among the first n days of the year. */
interface YearTable {
  firstDay: number;
  upTo: Uint16Array;
  /** The day number of the nth office day, from 0. */
  days: Int32Array;
}

/**
 * The days on which a city's offices work: Monday to Friday, without the public holidays of North Rhine-Westphalia
 * and the extra closed days.
 *
 * Pure and cheap: it computes a year once. After that, a count within one year takes two look-ups, and a count across years one
 * addition for each whole year between.
 */
export class OfficeCalendar {
  readonly #everyYear: ReadonlySet<string>;
  readonly #closed: ReadonlySet<LocalDate>;
  readonly #years = new Map<number, YearTable>();

  /** @throws RangeError where an extra closed day is not a day */
  constructor(options: OfficeCalendarOptions = {}) {
    const everyYear = options.closedEveryYear ?? ['12-24', '12-31'];
    for (const day of everyYear) {
      if (!isLocalDate(`2024-${day}`)) throw new RangeError(`not a day of the year MM-DD: ${JSON.stringify(day)}`);
    }
    for (const day of options.closedDays ?? []) {
      if (!isLocalDate(day)) throw new RangeError(`not a calendar day YYYY-MM-DD: ${JSON.stringify(day)}`);
    }
    this.#everyYear = new Set(everyYear);
    this.#closed = new Set(options.closedDays ?? []);
  }

  /** Whether the offices work on this day. */
  isOfficeDay(day: LocalDate): boolean {
    return this.#countBefore(addDays(day, 1)) - this.#countBefore(day) === 1;
  }

  /** The name of the public holiday, or null. */
  holidayName(day: LocalDate): string | null {
    return holidaysOfNorthRhineWestphalia(partsOf(day).year).get(day) ?? null;
  }

  /** The day itself if it is an office day, else the next one. For legal periods see {@link endOfPeriod}. */
  nextOfficeDay(day: LocalDate): LocalDate {
    return this.#nth(this.#countBefore(day), day);
  }

  /**
   * The end of a legal period that would end on this day. A Saturday, Sunday or public holiday moves it to the next day that is
   * none of these. A day on which a city merely closes its offices (24 and 31 December) does not move it. Sources: BGB § 193,
   * VwVfG § 31 (3), AO § 108 (3).
   */
  endOfPeriod(day: LocalDate): LocalDate {
    let end = day;
    while (weekday(end) > 5 || this.holidayName(end) !== null) end = addDays(end, 1);
    return end;
  }

  /**
   * The nth office day after (before, where negative) this day; the day itself never counts, whether it is an office
   * day or not. Monday + 1 = Tuesday; Saturday + 1 = Monday; Saturday - 1 = Friday; anything + 0 = itself.
   */
  addOfficeDays(day: LocalDate, count: number): LocalDate {
    const steps = Math.trunc(count);
    if (steps === 0) return day;
    const before = this.#countBefore(day);
    // Stryker disable next-line EqualityOperator: zero steps returned above
    if (steps < 0) return this.#nth(before + steps, day);
    return this.#nth(before + (this.isOfficeDay(day) ? 1 : 0) + steps - 1, day);
  }

  /**
   * The office days in (from, to]: those after `from`, up to and including `to`. It is 0 for the same day, 1 from Monday to
   * Tuesday, 1 from Friday to Monday, 0 from Friday to Sunday. It is additive (a→b plus b→c is a→c), and negative where `to` is
   * earlier.
   */
  officeDaysBetween(from: LocalDate, to: LocalDate): number {
    if (to < from) return -this.officeDaysBetween(to, from);
    const [first, end] = [addDays(from, 1), addDays(to, 1)];
    let year = partsOf(first).year;
    const last = partsOf(end).year;
    let count = -this.#countBefore(first);
    for (; year < last; year += 1) count += this.#year(year).days.length;
    return count + this.#countBefore(end);
  }

  /** Office days of the day's year before the day. */
  #countBefore(day: LocalDate): number {
    const table = this.#year(partsOf(day).year);
    return table.upTo[dayNumber(day) - table.firstDay] ?? 0;
  }

  /** The office day with this index in the year of `near`; an index outside the year leads into the years around it. */
  #nth(index: number, near: LocalDate): LocalDate {
    let year = partsOf(near).year;
    let rest = index;
    while (rest < 0) rest += this.#year((year -= 1)).days.length;
    for (let table = this.#year(year); ; table = this.#year((year += 1))) {
      const found = table.days[rest];
      if (found !== undefined) return dayOfNumber(found);
      rest -= table.days.length;
    }
  }

  #year(year: number): YearTable {
    let table = this.#years.get(year);
    if (!table) this.#years.set(year, (table = this.#compute(year)));
    return table;
  }

  #compute(year: number): YearTable {
    const holidays = holidaysOfNorthRhineWestphalia(year);
    const firstDay = dayNumber(localDate(year, 1, 1));
    const length = dayNumber(localDate(year, 12, 31)) - firstDay + 1;
    const upTo = new Uint16Array(length + 1);
    const days: number[] = [];
    for (let index = 0; index < length; index += 1) {
      const day = dayOfNumber(firstDay + index);
      const open = weekday(day) <= 5 && !holidays.has(day) && !this.#closed.has(day) && !this.#everyYear.has(day.slice(5));
      if (open) days.push(firstDay + index);
      upTo[index + 1] = days.length;
    }
    return { firstDay, upTo, days: Int32Array.from(days) };
  }
}
