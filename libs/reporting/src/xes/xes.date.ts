/**
 * Dates of XES are xs:dateTime. The instant is exact: milliseconds since 1970 as a number, and the rest below a millisecond as
 * nanoseconds.
 */
export interface XesInstant {
  /** Whole milliseconds since 1970-01-01T00:00:00Z, rounded towards the past. */
  epochMs: number;
  /** 0..999,999: the part below a millisecond (digits beyond nanoseconds are dropped). */
  nanos: number;
  /** Minutes east of UTC as written; null if the log states none (read as UTC). */
  offsetMinutes: number | null;
}

const DATE_TIME =
  /^(\d{4})(?:-(\d{2})-(\d{2})|\/(\d{2})\/(\d{2}))(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:[.,](\d+))?(?:(Z|z)|([+-])(\d{2}):?(\d{2}))?)?$/;

const EARLIEST = -62_135_596_800_000; // 0001-01-01T00:00:00Z
const LATEST = 253_402_300_799_999; //   9999-12-31T23:59:59.999Z

/**
 * Reads an xs:dateTime (source: W3C XML Schema part 2, 3.2.7). It also takes the forms of some tools: a space for the T, a comma
 * before the fraction, an offset without colon, slashes between year, month and day, no seconds, or the day alone (its first
 * instant). Years 0001 to 9999. Returns null for everything else, also for days that do not exist.
 */
export function parseXesDate(text: string): XesInstant | null {
  const match = DATE_TIME.exec(text.trim());
  if (!match) return null;
  const part = (index: number): number => Number(match[index] ?? 0);
  const [year, month, day, hour, minute, second] = [part(1), part(2) + part(4), part(3) + part(5), part(6), part(7), part(8)];
  const endOfDay = hour === 24 && minute === 0 && second === 0 && !/[1-9]/.test(match[9] ?? '');
  if ((hour > 23 && !endOfDay) || minute > 59 || second > 59 || year < 1) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;

  const fraction = (match[9] ?? '').padEnd(9, '0').slice(0, 9);
  const offsetMinutes = offsetOf(match);
  if (offsetMinutes !== null && Math.abs(offsetMinutes) > 14 * 60) return null;

  const local = new Date(0);
  local.setUTCFullYear(year, month - 1, day);
  local.setUTCHours(hour, minute, second, Number(fraction.slice(0, 3)));
  const epochMs = local.getTime() - (offsetMinutes ?? 0) * 60_000;
  if (epochMs < EARLIEST || epochMs > LATEST) return null;
  return { epochMs, nanos: Number(fraction.slice(3)), offsetMinutes };
}

function offsetOf(match: RegExpExecArray): number | null {
  if (match[10]) return 0;
  if (!match[11]) return null;
  const minutes = Number(match[13]);
  if (minutes > 59) return Number.POSITIVE_INFINITY;
  const size = Number(match[12]) * 60 + minutes;
  return match[11] === '-' ? -size : size;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * Makes a writer of dates for one time zone (IANA name), e.g. `2011-10-11T13:42:22.688+02:00`:
 * always milliseconds, always an offset. `nanos` are appended only when there are any.
 */
export function xesDateFormatter(timeZone: string): (epochMs: number, nanos?: number) => string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  // Zones change their offset only on a quarter of an hour, and events come in clusters, so offsets are cached.
  const quarter = 15 * 60_000;
  let knownQuarter = Number.NaN;
  let knownOffset = 0;

  const offsetAt = (epochMs: number): number => {
    const current = Math.floor(epochMs / quarter);
    if (current === knownQuarter) return knownOffset;
    knownOffset = offsetMinutesAt(format, current * quarter);
    knownQuarter = current;
    return knownOffset;
  };

  return (epochMs, nanos = 0) => {
    const shifted = epochMs + offsetAt(epochMs) * 60_000;
    // At the ends of the calendar, the local year would need a fifth digit or a sign.
    const offset = shifted < EARLIEST || shifted > LATEST ? 0 : offsetAt(epochMs);
    const local = new Date(epochMs + offset * 60_000).toISOString().slice(0, -1);
    const below = nanos > 0 ? String(nanos).padStart(6, '0').replace(/0+$/, '') : '';
    const size = Math.abs(offset);
    const hours = String(Math.floor(size / 60)).padStart(2, '0');
    const minutes = String(size % 60).padStart(2, '0');
    return `${local}${below}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
  };
}

/** Offsets of local mean time have seconds, which XML cannot express, so those dates are written in UTC. */
function offsetMinutesAt(format: Intl.DateTimeFormat, epochMs: number): number {
  const name = format.formatToParts(new Date(epochMs)).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const match = /^GMT(?:([+-])(\d{2}):(\d{2})(:\d{2})?)?$/.exec(name);
  if (!match?.[1] || match[4]) return 0;
  const size = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -size : size;
}
