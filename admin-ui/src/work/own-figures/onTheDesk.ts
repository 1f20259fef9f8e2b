const secondsOfHour = 3600;
const secondsOfDay = 24 * secondsOfHour;

/** A time on a desk in the unit that one can picture: hours within two days, then days with one decimal; null where there is none. */
export function onTheDesk(seconds: number | null): { readonly unit: 'hours' | 'days'; readonly n: number } | null {
  if (seconds === null) return null;
  if (seconds < 2 * secondsOfDay) return { unit: 'hours', n: Math.round(seconds / secondsOfHour) };
  return { unit: 'days', n: Math.round((10 * seconds) / secondsOfDay) / 10 };
}
