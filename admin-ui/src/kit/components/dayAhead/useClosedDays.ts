import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/contract';
import { today } from '../../i18n/format';
import { daysAfter, type ClosedDays } from './officeDays';

const none: ClosedDays = new Map();

/** How far ahead days are chosen, with the days that they move by. */
const daysAhead = 400;

/**
 * The days of a period on which the offices are closed, beside weekends. Until they are there, and where they cannot be read, there are
 * none; the server moves a day that is chosen ahead by its own calendar.
 */
export function useClosedDays(from: string = today(), until: string = daysAfter(today(), daysAhead)): ClosedDays {
  const { data } = useQuery({
    queryKey: ['closed-days', from, until],
    queryFn: async ({ signal }): Promise<ClosedDays> => {
      const { closed } = await call.get('/api/v1/calendar/closed-days', { query: { from, until }, signal });
      return new Map(closed.map(({ on, name }) => [on, name]));
    },
    staleTime: Infinity,
    retry: false,
  });
  return data ?? none;
}
