import { phases, type Phase } from '@vorgang/cases';

/*
 * A duration is counted in a class, so that a percentile of a year needs no more than how many cases are in each. A class is one
 * value as it is shown, up to where nobody minds a wider one.
 */

/** Whole days up to here have a class each; the next are this wide. */
const finestDays = 400;
const widerDays = 30;

/** Tenths of a day up to here (50 days) have a class each; then whole days up to 400, then 30 days. */
const finestTenths = 500;
const dayTenths = 10;
const mostTenths = finestDays * dayTenths;
const classOfMost = finestTenths + (mostTenths - finestTenths) / dayTenths;
const widerTenths = widerDays * dayTenths;

/** Cases may be closed before the day that counts as their receipt. */
const before = 400;

export type Duration = 'office-days' | 'calendar-days' | Phase;

/** What is measured, in the order of its codes. */
export const durations: readonly Duration[] = ['office-days', 'calendar-days', ...phases];

/** Codes of one duration begin at a multiple of this. */
const each = 10_000;

const daysSql = (days: string) =>
  `case when ${days} <= ${finestDays} then ${days} else ${finestDays} + (${days} - ${finestDays} + ${widerDays - 1}) / ${widerDays} end`;

/** The class of a number of tenths. */
const tenthsSql = (tenths: string) =>
  `case when ${tenths} <= ${finestTenths} then ${tenths}
        when ${tenths} <= ${mostTenths} then ${finestTenths} + (${tenths} - ${finestTenths} + ${dayTenths - 1}) / ${dayTenths}
        else ${classOfMost} + (${tenths} - ${mostTenths} + ${widerTenths - 1}) / ${widerTenths} end`;

/** The codes of a fact `f`, one for each duration; null where it has none. */
export const codesSql: readonly string[] = durations.map((duration, at) => {
  const first = at * each;
  switch (duration) {
    case 'office-days':
      return `${first} + ${daysSql('f.throughput_days')}`;
    case 'calendar-days':
      return `${first + before} + greatest(-${before}, ${daysSql('(f.first_closed_on - f.received_on)')})`;
    case 'unassigned':
    case 'assigned':
    case 'waiting':
    case 'proposed':
    case 'decided':
      // In tenths of a day, rounded half up.
      return `case when f.seconds_${duration} > 0 then ${first} + ${tenthsSql(`((f.seconds_${duration}::bigint + 4320) / 8640)::integer`)} end`;
  }
});

/** A percentile, and the width of its class where that is wider than what is shown; both in days. */
export interface Percentile {
  readonly value: number;
  readonly width: number | null;
}

/** How many cases took how long, one count for each class. */
export class Histogram {
  readonly #counts: ReadonlyMap<number, number>;
  readonly total: number;

  /** @param counts by code, of any durations; only those of this one are taken */
  constructor(
    private readonly duration: Duration,
    counts: ReadonlyMap<number, number>,
  ) {
    const first = durations.indexOf(duration) * each;
    this.#counts = new Map(
      [...counts].filter(([code, n]) => n !== 0 && code >= first && code < first + each).map(([code, n]) => [code - first, n]),
    );
    this.total = [...this.#counts.values()].reduce((sum, n) => sum + n, 0);
  }

  /** The nearest-rank percentile: what this share of the cases took at most. Null where there is no case. */
  percentile(share: number): Percentile | null {
    const rank = Math.max(1, Math.ceil(this.total * share));
    let counted = 0;
    for (const [code, n] of [...this.#counts].sort(([a], [b]) => a - b)) {
      counted += n;
      if (counted >= rank) return this.shown(code);
    }
    return null;
  }

  /** The upper end of a class. */
  private shown(code: number): Percentile {
    if (this.duration === 'office-days' || this.duration === 'calendar-days') {
      const days = this.duration === 'calendar-days' ? code - before : code;
      return days <= finestDays ? { value: days, width: null } : { value: finestDays + (days - finestDays) * widerDays, width: widerDays };
    }
    if (code <= finestTenths) return { value: code / dayTenths, width: null };
    if (code <= classOfMost) return { value: (finestTenths + (code - finestTenths) * dayTenths) / dayTenths, width: 1 };
    return { value: (mostTenths + (code - classOfMost) * widerTenths) / dayTenths, width: widerDays };
  }
}
