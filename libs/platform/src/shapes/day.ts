import { z } from 'zod';
import { isLocalDate, isUsualDay, localDateOf, type LocalDate } from '../calendar/local-date.js';
import { currentContext } from '../context.js';
import { atDoor, fault } from './shape.js';

/** Clocks differ, so a stated time may be so many minutes ahead of ours. */
export const graceMinutes = 10;

const minute = 60_000;

/** Which days an input may name. */
export interface DayLimits {
  /** `past`: not after today, for what has happened (a receipt, a payment, a birth). `ahead`: not before today, for what is planned. */
  readonly when?: 'past' | 'ahead';
}

/**
 * A calendar day in Europe/Berlin as YYYY-MM-DD, from 1800 to 2999. Nobody alive was born earlier, and days computed from these
 * have four-digit years. Faults: `input.not-a-day`, `input.day-out-of-range`, `input.in-the-future`, `input.in-the-past`.
 */
export function day({ when }: DayLimits = {}): z.ZodType<LocalDate, LocalDate> {
  return atDoor(
    'day',
    z
      .custom<LocalDate>(() => true)
      .superRefine((value, context) => {
        if (!isLocalDate(value)) fault(context, 'input.not-a-day', 'not a day as YYYY-MM-DD');
        else if (!isUsualDay(value)) fault(context, 'input.day-out-of-range', 'a day from 1800-01-01 to 2999-12-31');
        else if (when === 'past' && value > latestDay())
          fault(context, 'input.in-the-future', 'the day is not over: it lies in the future');
        else if (when === 'ahead' && value < earliestDay()) fault(context, 'input.in-the-past', 'the day has passed');
      })
      .meta({ type: 'string', format: 'date' }),
  );
}

/**
 * An instant by RFC 3339 with its offset, within the same years. Faults: `input.invalid-format`, `input.day-out-of-range`,
 * `input.in-the-future`.
 */
export function instant({ when }: { readonly when?: 'past' } = {}): z.ZodISODateTime {
  return atDoor(
    'instant',
    z.iso.datetime({ offset: true, abort: true }).superRefine((value, context) => {
      const at = Date.parse(value);
      if (!(at >= earliest && at < latest)) fault(context, 'input.day-out-of-range', 'an instant from 1800 to 2999');
      else if (when === 'past' && at > latestInstant()) fault(context, 'input.in-the-future', 'it lies in the future');
    }),
  );
}

/** The bounds lie one day inside 1800 and 2999, so that the year is right in every time zone. */
const earliest = Date.UTC(1800, 0, 2);
const latest = Date.UTC(2999, 11, 31);

/** Whether a text is an instant that an input may have. */
export function isInstant(text: string): boolean {
  return usualInstant.safeParse(text).success;
}

const usualInstant = instant();

/** The last instant that may have happened already. Without a clock (outside a request) there is no such limit. */
function latestInstant(): number {
  const now = currentContext()?.clock?.now();
  return now ? now.getTime() + graceMinutes * minute : Infinity;
}

function latestDay(): string {
  const at = latestInstant();
  return Number.isFinite(at) ? localDateOf(new Date(at)) : '9999-12-31';
}

/** The day ten minutes ago, since somebody may have typed it just before midnight. */
function earliestDay(): string {
  const now = currentContext()?.clock?.now();
  return now ? localDateOf(new Date(now.getTime() - graceMinutes * minute)) : '0001-01-01';
}
