/** What a field with a calendar tells when it changes: the whole day, or nothing while it is half typed or out of bounds. */
export function dayTold(day: { isValid(): boolean; format(template: string): string } | null, fault: string | null): string {
  return day !== null && fault === null && day.isValid() ? day.format('YYYY-MM-DD') : '';
}

/** The same for a day with a time: the instant. */
export function instantTold(moment: { isValid(): boolean; toISOString(): string } | null, fault: string | null): string {
  return moment !== null && fault === null && moment.isValid() ? moment.toISOString() : '';
}
