import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call, type Schema } from '../../kit/api/contract';

export type CalendarDay = Schema<'CalendarDay'>;
export type CalendarEntry = CalendarDay['entries'][number];
export type Whose = 'mine' | 'team';

/** What falls due and is followed up from one day to another; below `cases`, so that it is read again when cases change. */
export function useCalendar(from: string, until: string, whose: Whose, enabled = true) {
  return useQuery({
    queryKey: ['cases', 'calendar', whose, from, until],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, CalendarDay>> => {
      const { days } = await call.get('/api/v1/calendar', { query: { from, until, whose }, signal });
      return new Map(days.map((day) => [day.on, day]));
    },
    placeholderData: keepPreviousData,
    enabled,
  });
}
