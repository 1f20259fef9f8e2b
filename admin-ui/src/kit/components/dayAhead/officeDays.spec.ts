import { daysAfter, daysAhead, isOfficeDay, officeDayFrom, weekdayOf } from './officeDays';

/** Around Christmas 2026 in North Rhine-Westphalia. */
const closed = new Map([
  ['2026-12-24', null],
  ['2026-12-25', 'Erster Weihnachtstag'],
  ['2026-12-26', 'Zweiter Weihnachtstag'],
  ['2026-12-31', null],
  ['2027-01-01', 'Neujahr'],
]);

describe('days that are chosen ahead', () => {
  it('fall on the same weekday, where the offices work', () => {
    expect(daysAhead('2026-09-15', [1, 2, 4], closed)).toEqual([
      { weeks: 1, day: '2026-09-22' },
      { weeks: 2, day: '2026-09-29' },
      { weeks: 4, day: '2026-10-13' },
    ]);
  });

  it('move past weekends, holidays and days on which the city closes', () => {
    // Thursday 24 December to Sunday 27 December: the next office day is Monday.
    expect(daysAhead('2026-12-10', [2], closed)).toEqual([{ weeks: 2, day: '2026-12-28' }]);
    expect(officeDayFrom('2026-12-31', closed)).toBe('2027-01-04');
    expect(officeDayFrom('2026-09-20', closed)).toBe('2026-09-21');
    expect(isOfficeDay('2026-12-26', closed)).toBe(false);
  });

  it('leave out what is too early', () => {
    expect(daysAhead('2026-09-15', [1, 2], closed, '2026-09-25').map(({ weeks }) => weeks)).toEqual([2]);
  });

  it('are days of the calendar, whatever the clock of the browser does', () => {
    expect(daysAfter('2026-10-24', 1)).toBe('2026-10-25');
    expect(daysAfter('2026-10-25', 1)).toBe('2026-10-26');
    expect(weekdayOf('2026-09-20')).toBe(7);
  });
});
