import { day, diffDays, InvalidInput, type LocalDate } from '@vorgang/platform';
import { z } from 'zod';

/** The first and the last day that are asked for. */
export const periodShape = z.object({ from: day(), until: day() });

/** @throws InvalidInput `calendar.period-reversed`, `calendar.period-too-long` */
export function mustBePeriod({ from, until }: { readonly from: LocalDate; readonly until: LocalDate }, mostDays: number): void {
  const refuse = (code: string, detail: string) => new InvalidInput([{ pointer: '/query/until', code, detail }]);
  if (until < from) throw refuse('calendar.period-reversed', 'ends before it begins');
  if (diffDays(from, until) >= mostDays) throw refuse('calendar.period-too-long', `at most ${mostDays} days are told at once`);
}
