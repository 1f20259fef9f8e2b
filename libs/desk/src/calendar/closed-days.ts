import { Controller } from '@nestjs/common';
import { addDays, defineEndpoint, Endpoint, Input, OfficeCalendar, weekday, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { mustBePeriod, periodShape } from './period.js';

/** Two years and a day: a day within the coming year, and how the office works around it. */
const mostDays = 732;

const closedDay = z.object({
  on: z.string(),
  name: z.string().nullable().describe('Of the public holiday; null where the offices are closed otherwise'),
});

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/calendar/closed-days',
  audience: 'staff',
  tag: 'calendar',
  summary: 'The days on which the offices are closed, beside weekends',
  description: 'Public holidays are told on weekends, too.',
  permission: null,
  reads: { nothing: 'the days on which the offices are open are known to everybody' },
  query: periodShape,
  response: z.object({ closed: z.array(closedDay) }),
  problems: ['calendar.period-reversed', 'calendar.period-too-long'],
});

@Controller()
export class ClosedDaysController {
  constructor(private readonly calendar: OfficeCalendar) {}

  @Endpoint(endpoint)
  show(@Input() { query }: InputOf<typeof endpoint>): { closed: z.infer<typeof closedDay>[] } {
    mustBePeriod(query, mostDays);
    const closed = [];
    for (let on = query.from; on <= query.until; on = addDays(on, 1)) {
      const name = this.calendar.holidayName(on);
      if (name !== null || (weekday(on) <= 5 && !this.calendar.isOfficeDay(on))) closed.push({ on, name });
    }
    return { closed };
  }
}
