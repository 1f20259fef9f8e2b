/*
 * Which days the offices work, and days counted in weeks. Days are texts as YYYY-MM-DD.
 */

/** The days beside weekends on which the offices are closed, with the name of the holiday where it is one. */
export type ClosedDays = ReadonlyMap<string, string | null>;

export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
}

export function isOfficeDay(day: string, closed: ClosedDays): boolean {
  // A holiday on a weekend changes nothing, so the order of the two does not matter.
  return weekdayOf(day) <= 5 && !closed.has(day);
}

/** The day itself if the offices work, else the next one on which they do; as the server moves a day that is chosen ahead. */
export function officeDayFrom(day: string, closed: ClosedDays): string {
  let on = day;
  while (!isOfficeDay(on, closed)) on = daysAfter(on, 1);
  return on;
}

export interface DayAhead {
  readonly weeks: number;
  readonly day: string;
}

/**
 * The days so many weeks after a day, each on an office day.
 * @param min days before it are left out
 */
export function daysAhead(since: string, weeks: readonly number[], closed: ClosedDays, min = ''): DayAhead[] {
  return weeks.map((count) => ({ weeks: count, day: officeDayFrom(daysAfter(since, 7 * count), closed) })).filter(({ day }) => day >= min);
}
