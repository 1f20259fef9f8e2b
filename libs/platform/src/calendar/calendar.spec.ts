import {
  addDays,
  addMonths,
  diffDays,
  easterSunday,
  formatLocalDate,
  formatMonthDay,
  holidaysOfNorthRhineWestphalia,
  isLocalDate,
  isUsualDay,
  localDateOf,
  OfficeCalendar,
  parseLocalDate,
  startOfLocalDay,
  weekday,
} from './index.js';
import type { LocalDate } from './index.js';

const day = parseLocalDate;
const calendar = new OfficeCalendar();

describe('A day in Düren', () => {
  it.each([
    ['2026-01-31T22:59:59.999Z', '2026-01-31'],
    ['2026-01-31T23:00:00.000Z', '2026-02-01'],
    ['2026-07-01T21:59:59.999Z', '2026-07-01'],
    ['2026-07-01T22:00:00.000Z', '2026-07-02'],
    ['2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['2026-10-25T22:59:59.999Z', '2026-10-25'],
    ['2010-10-02T22:30:00.000Z', '2010-10-03'],
  ])('%s is on %s', (instant, date) => {
    expect(localDateOf(new Date(instant))).toBe(date);
  });

  it('begins at midnight in Berlin and is 23, 24 or 25 hours long', () => {
    const hours = (date: string): number =>
      (startOfLocalDay(addDays(day(date), 1)).getTime() - startOfLocalDay(day(date)).getTime()) / 3_600_000;
    expect(startOfLocalDay(day('2026-03-29')).toISOString()).toBe('2026-03-28T23:00:00.000Z');
    expect(startOfLocalDay(day('2026-03-30')).toISOString()).toBe('2026-03-29T22:00:00.000Z');
    expect(startOfLocalDay(day('2026-10-25')).toISOString()).toBe('2026-10-24T22:00:00.000Z');
    expect(startOfLocalDay(day('2026-10-26')).toISOString()).toBe('2026-10-25T23:00:00.000Z');
    expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-06-01')]).toEqual([23, 25, 24]);
  });

  it('every day of twenty years begins and ends on itself', () => {
    for (let date = day('2010-01-01'); date < '2030-01-01'; date = addDays(date, 1)) {
      const last = new Date(startOfLocalDay(addDays(date, 1)).getTime() - 1);
      if (localDateOf(startOfLocalDay(date)) !== date || localDateOf(last) !== date) throw new Error(date);
    }
  });

  it('is the same at the beginning and at the end of each hour, in two centuries and before', () => {
    const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });
    for (let at = Date.UTC(1880, 0, 1); at < Date.UTC(2090, 0, 1); at += 37 * 3_600_000) {
      for (const instant of [new Date(at + 3_599_999), new Date(at)]) {
        if (localDateOf(instant) !== berlin.format(instant)) throw new Error(instant.toISOString());
      }
    }
  });

  it('that does not exist is refused', () => {
    expect(['2025-02-29', '2024-02-30', '2026-13-01', '2026-1-1', '', '2026-04-31', 'x2026-04-30'].filter(isLocalDate)).toEqual([]);
    expect(['2026-04-30x', '2026-00-10', '2026-01-00', '0999-12-31', 5, null, ['2026-04-30']].filter(isLocalDate)).toEqual([]);
    expect(['2024-02-29', '1000-01-01', '9999-12-31', '2026-12-01'].every(isLocalDate)).toBe(true);
    expect(() => day('2025-02-29')).toThrow('not a calendar day YYYY-MM-DD: "2025-02-29"');
  });

  it('is usual where nothing that is reckoned from it leaves the calendar', () => {
    expect(
      ['1799-12-31', '1800-01-01', '2026-11-29', '2999-12-31', '3000-01-01', '2026-02-30', 'x', 'a2000-01-01', null].filter(isUsualDay),
    ).toEqual(['1800-01-01', '2026-11-29', '2999-12-31']);
  });

  it('began by the sun before 1893', () => {
    expect(startOfLocalDay(day('1890-01-01')).toISOString()).toBe('1889-12-31T23:06:32.000Z');
  });

  it('has its month in English words', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      formatLocalDate(day(`2026-${String(index + 1).padStart(2, '0')}-10`), 'en').slice(3, -5),
    );
    expect(months).toEqual([
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ]);
  });

  it('has a day of every year, without the year', () => {
    expect([formatMonthDay('02-05'), formatMonthDay('02-05', 'en')]).toEqual(['05.02.', '5 February']);
  });

  it('is counted and written', () => {
    expect(addDays(day('2024-02-28'), 2)).toBe('2024-03-01');
    expect(addDays(day('2026-01-01'), -1)).toBe('2025-12-31');
    expect([
      addMonths(day('2026-01-31'), 1),
      addMonths(day('2024-01-31'), 1),
      addMonths(day('2026-01-15'), -1),
      addMonths(day('2026-11-30'), 3),
    ]).toEqual(['2026-02-28', '2024-02-29', '2025-12-15', '2027-02-28']);
    expect(diffDays(day('2026-03-28'), day('2026-03-30'))).toBe(2);
    expect(diffDays(day('2026-03-30'), day('2026-03-28'))).toBe(-2);
    expect(weekday(day('2026-11-22'))).toBe(7);
    expect(weekday(day('1969-12-31'))).toBe(3);
    expect([formatLocalDate(day('2026-03-01')), formatLocalDate(day('2026-03-01'), 'en')]).toEqual(['01.03.2026', '1 March 2026']);
  });
});

describe('The holidays of North Rhine-Westphalia', () => {
  it.each([
    [1818, '1818-03-22'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter of %i is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  it('Easter of every year is where the formula of Gauss and Lichtenberg has it', () => {
    const wrong = Array.from({ length: 1000 }, (_, index) => 1583 + index).filter((year) => {
      const century = Math.floor(year / 100);
      const leaps = Math.floor((3 * century + 3) / 4);
      const golden = year % 19;
      const moon = (19 * golden + 15 + leaps - Math.floor((8 * century + 13) / 25)) % 30;
      const fullMoon = 21 + moon - Math.floor((moon + Math.floor(golden / 11)) / 29);
      const sunday = 7 - ((year + Math.floor(year / 4) + 2 - leaps) % 7);
      const march = fullMoon + 7 - ((((fullMoon - sunday) % 7) + 7) % 7);
      return easterSunday(year) !== addDays(day(`${year}-03-01`), march - 1);
    });
    expect(wrong).toEqual([]);
  });

  it('of 2026', () => {
    expect([...holidaysOfNorthRhineWestphalia(2026)]).toEqual([
      ['2026-01-01', 'Neujahr'],
      ['2026-04-03', 'Karfreitag'],
      ['2026-04-06', 'Ostermontag'],
      ['2026-05-01', 'Tag der Arbeit'],
      ['2026-05-14', 'Christi Himmelfahrt'],
      ['2026-05-25', 'Pfingstmontag'],
      ['2026-06-04', 'Fronleichnam'],
      ['2026-10-03', 'Tag der Deutschen Einheit'],
      ['2026-11-01', 'Allerheiligen'],
      ['2026-12-25', '1. Weihnachtstag'],
      ['2026-12-26', '2. Weihnachtstag'],
    ]);
  });

  it('the Day of Reformation only in 2017; two names on one day in 2008', () => {
    const reformation = (year: number): boolean => holidaysOfNorthRhineWestphalia(year).has(day(`${year}-10-31`));
    expect([2016, 2017, 2018].map(reformation)).toEqual([false, true, false]);
    expect(holidaysOfNorthRhineWestphalia(2017).get(day('2017-10-31'))).toBe('Reformationstag');
    expect([1989, 1990].map((year) => holidaysOfNorthRhineWestphalia(year).has(day(`${year}-10-03`)))).toEqual([false, true]);
    expect(holidaysOfNorthRhineWestphalia(2008).get(day('2008-05-01'))).toBe('Tag der Arbeit, Christi Himmelfahrt');
  });
});

describe('The office days', () => {
  it('are none on weekends, holidays, Christmas Eve and New Year’s Eve', () => {
    const closed = ['2026-11-21', '2026-11-22', '2026-06-04', '2026-12-24', '2026-12-31', '2026-04-03'];
    expect(closed.filter((date) => calendar.isOfficeDay(day(date)))).toEqual([]);
    expect(calendar.isOfficeDay(day('2026-11-23'))).toBe(true);
    expect(new OfficeCalendar({ closedEveryYear: [] }).isOfficeDay(day('2026-12-24'))).toBe(true);
    expect(new OfficeCalendar({ closedDays: [day('2026-02-16')] }).isOfficeDay(day('2026-02-16'))).toBe(false);
    expect(calendar.holidayName(day('2026-06-04'))).toBe('Fronleichnam');
    expect(() => new OfficeCalendar({ closedEveryYear: ['13-01'] })).toThrow(new RangeError('not a day of the year MM-DD: "13-01"'));
    const noDay = '2026-02-30' as LocalDate;
    expect(() => new OfficeCalendar({ closedDays: [noDay] })).toThrow(new RangeError('not a calendar day YYYY-MM-DD: "2026-02-30"'));
    expect(calendar.holidayName(day('2026-06-05'))).toBeNull();
  });

  it('a period that ends on Good Friday ends on the Tuesday after Easter', () => {
    expect(calendar.nextOfficeDay(day('2026-04-03'))).toBe('2026-04-07');
    expect(calendar.nextOfficeDay(day('2026-04-02'))).toBe('2026-04-02');
    expect(calendar.nextOfficeDay(day('2026-12-31'))).toBe('2027-01-04');
  });

  it('count on from the next day, over the year and back', () => {
    expect(calendar.addOfficeDays(day('2026-11-23'), 1)).toBe('2026-11-24');
    expect(calendar.addOfficeDays(day('2026-11-21'), 1)).toBe('2026-11-23');
    expect(calendar.addOfficeDays(day('2026-12-23'), 1)).toBe('2026-12-28');
    expect(calendar.addOfficeDays(day('2026-12-30'), 1)).toBe('2027-01-04');
    expect(calendar.addOfficeDays(day('2026-11-21'), -1)).toBe('2026-11-20');
    expect(calendar.addOfficeDays(day('2027-01-04'), -1)).toBe('2026-12-30');
    expect(calendar.addOfficeDays(day('2026-11-21'), 0)).toBe('2026-11-21');
  });

  it('between two days are those after the first, up to and with the second', () => {
    const between = (from: string, to: string): number => calendar.officeDaysBetween(day(from), day(to));
    expect(between('2026-11-23', '2026-11-23')).toBe(0);
    expect(between('2026-11-23', '2026-11-24')).toBe(1);
    expect(between('2026-11-20', '2026-11-23')).toBe(1);
    expect(between('2026-11-20', '2026-11-22')).toBe(0);
    expect(between('2026-11-24', '2026-11-23')).toBe(-1);
    expect(between('2027-01-04', '2026-12-30')).toBe(-1);
    expect(between('2025-12-31', '2026-12-31')).toBe(251);
    expect(between('2010-10-01', '2012-01-31')).toBe(336);
  });

  it('agree with counting day by day, for any two days of some years', () => {
    const start = day('2016-11-20');
    let counted = 0;
    for (let to: LocalDate = start; to < '2019-02-01';) {
      to = addDays(to, 1);
      if (calendar.isOfficeDay(to)) {
        counted += 1;
        expect(calendar.addOfficeDays(start, counted)).toBe(to);
      }
      if (calendar.officeDaysBetween(start, to) !== counted) throw new Error(`${to}: ${counted}`);
    }
    expect(counted).toBeGreaterThan(500);
  });
});
