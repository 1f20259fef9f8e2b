/**
 * The whole years of a person on a day (§ 187 (2), § 188 (2) BGB: a year is complete when the birthday begins, and for 29 February on
 * 1 March of other years).
 * @param birthDate `YYYY-MM-DD`, as far as it is known
 * @param day `YYYY-MM-DD`
 */
export function ageOn(birthDate: unknown, day: string): number | null {
  if (typeof birthDate !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(birthDate) || birthDate > day) return null;
  const had = day.slice(5) >= birthDate.slice(5);
  return Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (had ? 0 : 1);
}
