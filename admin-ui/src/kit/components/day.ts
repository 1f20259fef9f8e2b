/** What a date field reports when it changes: the complete day, or nothing while the day is incomplete or out of bounds. */
export function dayTold(day: { isValid(): boolean; format(template: string): string } | null, fault: string | null): string {
  return day !== null && fault === null && day.isValid() ? day.format('YYYY-MM-DD') : '';
}

/** The same for a day with a time: reports the instant. */
export function instantTold(moment: { isValid(): boolean; toISOString(): string } | null, fault: string | null): string {
  return moment !== null && fault === null && moment.isValid() ? moment.toISOString() : '';
}
