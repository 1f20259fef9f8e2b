import { addDays, type LocalDate } from '@vorgang/platform';

/** The counts of one day. */
export interface DayCounts {
  readonly received: number;
  readonly decided: number;
  readonly closed: number;
  /**
   * How many cases stopped being open, by the later day of receipt and first closing: a case that was entered afterwards may be
   * closed before the day that counts as its receipt.
   */
  readonly ended: number;
}

export interface Day extends DayCounts {
  readonly day: LocalDate;
  /** The open cases at the end of the day. */
  readonly open: number;
}

const nothing: DayCounts = { received: 0, decided: 0, closed: 0, ended: 0 };

/**
 * Every day of a period, with the cases open at its end. It counts backwards from the last day, since open cases are few and
 * indexed, while all that were ever received are not.
 * @param openAtEnd the open cases at the end of the period
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
