import { addDays, type LocalDate } from '@vorgang/platform';

/** What happened on one day. */
export interface DayCounts {
  readonly received: number;
  readonly decided: number;
  readonly closed: number;
  /**
   * How many cases stopped being open: by the later of receipt and first closing, since a case can be closed before
   * the day that counts as its receipt (it was entered afterwards).
   */
  readonly ended: number;
}

export interface Day extends DayCounts {
  readonly day: LocalDate;
  /** At the end of the day. */
  readonly open: number;
}

const nothing: DayCounts = { received: 0, decided: 0, closed: 0, ended: 0 };

/**
 * Every day of a period, with what was open at its end, walked back from the last one: what is open now is few and
 * indexed, what was ever received is not.
 * @param openAtEnd at the end of the period
 */
export function daySeries(from: LocalDate, to: LocalDate, counts: ReadonlyMap<string, DayCounts>, openAtEnd: number): Day[] {
  const days: Day[] = [];
  let open = openAtEnd;
  for (let day = to; day >= from; day = addDays(day, -1)) {
    const of = counts.get(day) ?? nothing;
    days.push({ ...of, day, open });
    open += of.ended - of.received;
  }
  return days.reverse();
}
