import { addDays, OfficeCalendar, officeCalendar, parseLocalDate } from '@vorgang/platform';
import { bucketsOf, soonFrom } from './deadlines.js';

describe('what is due, by when', () => {
  // A Thursday before a long weekend, a Sunday, and the days around Christmas.
  it.each(['2026-04-02', '2026-10-11', '2026-12-23'])('has one place for each day from %s on', (text) => {
    const day = parseLocalDate(text);
    const buckets = bucketsOf(day, officeCalendar, day);
    for (let ahead = -3; ahead < 60; ahead += 1) {
      const due = addDays(day, ahead);
      expect(buckets.filter(({ dueFrom = '0000', dueTo = '9999-12-31' }) => due >= dueFrom && due <= dueTo)).toHaveLength(1);
    }
  });

  it('speaks of today only where the figures are of today', () => {
    const titleOn = (today: string) =>
      bucketsOf(parseLocalDate('2026-10-12'), officeCalendar, parseLocalDate(today)).find(({ key }) => key === 'today')?.title.de;
    expect(titleOn('2026-10-12')).toBe('Heute fällig');
    expect(titleOn('2026-10-13')).toBe('Am Stichtag fällig');
  });

  it('counts five office days as soon, over weekends and holidays', () => {
    // Good Friday and Easter Monday do not count.
    expect(soonFrom(parseLocalDate('2026-04-02'), officeCalendar)).toBe('2026-04-13');
  });

  it('counts in the calendar of the city, which is closed on Carnival Monday', () => {
    const day = parseLocalDate('2026-02-12');
    expect(soonFrom(day, officeCalendar)).toBe('2026-02-19');
    expect(soonFrom(day, new OfficeCalendar({ closedDays: [parseLocalDate('2026-02-16')] }))).toBe('2026-02-20');
  });
});
