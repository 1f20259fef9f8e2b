import { localDateOf, parseLocalDate } from '@vorgang/platform';
import { weekBefore, weekDue, weekNumber } from './weekly-mail.js';

const due = (instant: string) => weekDue(new Date(instant), localDateOf(new Date(instant)));

describe('the weekly report', () => {
  it.each([
    ['in winter, a minute before seven', '2026-01-12T05:59:00Z', null],
    ['in winter at seven', '2026-01-12T06:00:00Z', '2026-01-12'],
    ['in summer, a minute before seven', '2026-07-13T04:59:00Z', null],
    ['in summer at seven', '2026-07-13T05:00:00Z', '2026-07-13'],
    ['the day after the clocks went forward', '2026-03-30T05:00:00Z', '2026-03-30'],
    ['the day after they went back', '2026-10-26T05:30:00Z', null],
    ['late on the same day, by a worker that was down', '2026-10-26T21:00:00Z', '2026-10-26'],
    ['on a Tuesday', '2026-01-13T08:00:00Z', null],
  ])('is due %s: %s', (_, instant, monday) => {
    expect(due(instant)).toBe(monday);
  });

  it('is about the week before, from Monday to Sunday', () => {
    expect(weekBefore(parseLocalDate('2026-03-30'))).toEqual({ from: '2026-03-23', to: '2026-03-29' });
  });

  it('has a number of its own each week, also over the turn of the year', () => {
    expect(weekNumber(parseLocalDate('2026-01-05')) - weekNumber(parseLocalDate('2025-12-29'))).toBe(1);
    expect(weekNumber(parseLocalDate('2026-01-04'))).toBe(weekNumber(parseLocalDate('2025-12-29')));
  });
});
