/** A permit is valid by calendar days in Germany. Its token has seconds, as RFC 7519 demands. */
const BERLIN = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Seconds since 1970 at which this day begins in Germany. @throws RangeError on anything but a calendar day */
export function startOfDay(day: string): number {
  for (const offset of ['+01:00', '+02:00']) {
    const instant = DAY.test(day) ? Date.parse(`${day}T00:00:00${offset}`) : Number.NaN;
    if (!Number.isNaN(instant) && BERLIN.format(instant) === `${day} 00:00`) return instant / 1000;
  }
  throw new RangeError(`not a calendar day: ${day}`);
}

/** Seconds since 1970 at which this day ends in Germany. */
export function endOfDay(day: string): number {
  const nextNoon = Date.parse(`${day}T12:00:00Z`) + 24 * 60 * 60 * 1000;
  if (Number.isNaN(nextNoon)) throw new RangeError(`not a calendar day: ${day}`);
  return startOfDay(BERLIN.format(nextNoon).slice(0, 10));
}

/** The calendar day in Germany at this second. */
export function dayAt(seconds: number): string {
  return BERLIN.format(seconds * 1000).slice(0, 10);
}
