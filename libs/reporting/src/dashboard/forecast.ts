import { addDays, weekday, type LocalDate, type OfficeCalendar } from '@vorgang/platform';

/** The cases that came in and went out on one day. */
export interface Flow {
  readonly received: number;
  readonly ended: number;
}

export interface ForecastPoint {
  readonly day: LocalDate;
  readonly expected: number;
  /** The lower end of the 80 % band … */
  readonly low: number;
  /** … and its upper end. */
  readonly high: number;
}

export type Forecast =
  | { readonly kind: 'forecast'; readonly officeDays: number; readonly netPerWeek: number; readonly points: readonly ForecastPoint[] }
  | { readonly kind: 'too-short'; readonly officeDays: number };

/** About three months, which is long enough for the pattern of weekdays and short enough to follow a change. */
const historyOfficeDays = 60;
/** Fewer days say nothing about the weekdays. */
const leastOfficeDays = 20;
/** Nine tenths of a normal distribution lie below this value, since a band of 80 % leaves a tenth on each side. */
const z80 = 1.2816;

/**
 * The backlog of the coming weeks from what came in and went out.
 *
 * The unit is the office day: what comes in on a Saturday belongs to the next office day, as it does in the office. The net
 * change of a day is the mean of its weekday among the 60 office days before `asOf` (which may not be over yet), plus noise with
 * the remaining variance. After h office days the band is z · √(h·σ² + h²·σ²/n): the noise adds up, and so does the error of the
 * mean itself. It does not know holidays of the staff, campaigns, or anything that has never happened before, and it assumes that
 * days are independent. It is never below zero.
 *
 * @param open the backlog at the end of `asOf`
 * @param knownSince the first known receipt; days before it are no history
 * @param flows the flows by day; nothing happened on a day without one
 */
export function forecast(
  asOf: LocalDate,
  open: number,
  knownSince: LocalDate | null,
  flows: ReadonlyMap<string, Flow>,
  calendar: OfficeCalendar,
  weeks = 8,
): Forecast {
  const history = netChanges(asOf, knownSince, flows, calendar);
  const n = history.length;
  if (n < leastOfficeDays) return { kind: 'too-short', officeDays: n };
  const mean = average(history.map((day) => day.net));
  const means = new Map(
    [1, 2, 3, 4, 5].map((of) => {
      const days = history.filter((day) => day.weekday === of);
      return [of, days.length > 0 ? average(days.map((day) => day.net)) : mean] as const;
    }),
  );
  const expectedOf = (day: LocalDate) => means.get(weekday(day)) ?? mean;
  const variance = history.reduce((sum, day) => sum + (day.net - (means.get(day.weekday) ?? mean)) ** 2, 0) / Math.max(1, n - means.size);
  const points: ForecastPoint[] = [];
  let expected = open;
  let h = 0;
  for (let day = addDays(asOf, 1), end = addDays(asOf, weeks * 7); day <= end; day = addDays(day, 1)) {
    if (calendar.isOfficeDay(day)) {
      expected += expectedOf(day);
      h += 1;
    }
    // One point a week, on the weekday of the forecast.
    if (weekday(day) !== weekday(asOf)) continue;
    const margin = z80 * Math.sqrt(h * variance + (h * h * variance) / n);
    points.push({ day, expected: whole(expected), low: whole(expected - margin), high: whole(expected + margin) });
  }
  return { kind: 'forecast', officeDays: n, netPerWeek: Math.round(mean * 5 * 10) / 10, points };
}

function netChanges(
  asOf: LocalDate,
  knownSince: LocalDate | null,
  flows: ReadonlyMap<string, Flow>,
  calendar: OfficeCalendar,
): { weekday: number; net: number }[] {
  const days: { weekday: number; net: number }[] = [];
  if (knownSince === null) return days;
  const first = firstDay(asOf, calendar);
  let gathered = 0;
  for (let day = knownSince > first ? knownSince : first; day < asOf; day = addDays(day, 1)) {
    const flow = flows.get(day);
    gathered += (flow?.received ?? 0) - (flow?.ended ?? 0);
    if (!calendar.isOfficeDay(day)) continue;
    days.push({ weekday: weekday(day), net: gathered });
    gathered = 0;
  }
  return days;
}

/** The first day whose flow is needed. */
export function firstDay(asOf: LocalDate, calendar: OfficeCalendar): LocalDate {
  // It includes the days off before the first office day, whose receipts belong to that.
  return addDays(calendar.addOfficeDays(asOf, -historyOfficeDays - 1), 1);
}

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const whole = (value: number) => Math.max(0, Math.round(value));
