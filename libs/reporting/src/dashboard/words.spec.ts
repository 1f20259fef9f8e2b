import { officeCalendar, parseLocalDate } from '@vorgang/platform';
import { daysOf } from './question.js';
import { bucketsOf } from './deadlines.js';
import { both, comparison, share, wordsOf } from './words.js';

describe('the sentences of a figure', () => {
  it('write numbers the way of the language', () => {
    expect(
      both(
        (w) => `${w.cases(1284)}, ${w.cases(1)}, ${w.percent(87.2)}, ${w.days(3.5)}, ${w.days(1)}, ${w.date(parseLocalDate('2026-03-01'))}`,
      ),
    ).toEqual({
      de: '1.284 Vorgänge, 1 Vorgang, 87,2 %, 3,5 Tage, 1 Tag, 01.03.2026',
      en: '1,284 cases, 1 case, 87.2%, 3.5 days, 1 day, 1 March 2026',
    });
    expect(wordsOf('de').count(null)).toBe('–');
  });

  it.each([
    ['count', 112, 100, 'up', '12 % mehr als im Zeitraum davor (100)', '12% more than in the period before (100)'],
    ['count', 3, 0, 'up', '3 mehr als im Zeitraum davor (0)', '3 more than in the period before (0)'],
    [
      'percent',
      79,
      80,
      'down',
      '1 Prozentpunkt weniger als im Zeitraum davor (80 %)',
      '1 percentage point less than in the period before (80%)',
    ],
    ['days', 4, 6, 'down', '2 Tage weniger als im Zeitraum davor (6 Tage)', '2 days less than in the period before (6 days)'],
    ['count', 5, 5, 'same', 'wie im Zeitraum davor (5)', 'as in the period before (5)'],
    ['percent', null, 5, null, 'kein Vergleich mit dem Zeitraum davor', 'no comparison with the period before'],
  ] as const)('compare a %s of %s with %s', (kind, value, before, trend, de, en) => {
    expect(comparison(kind, value, before)).toEqual({ trend, comparison: { de, en } });
  });

  it('give no share of nothing', () => {
    expect([share(1, 0), share(1, 3), share(0, 9)]).toEqual([null, 33.3, 0]);
  });
});

describe('the days that a figure is about', () => {
  const today = parseLocalDate('2026-04-02');
  const day = parseLocalDate;

  it('are the last thirty that are over, compared with the thirty before; and now with thirty days ago', () => {
    expect(daysOf({}, today)).toEqual({
      period: { from: '2026-03-03', to: '2026-04-01' },
      before: { from: '2026-02-01', to: '2026-03-02' },
      asOf: '2026-04-02',
      asOfBefore: '2026-03-03',
      today,
    });
    expect(daysOf({ asOf: today }, today)).toEqual(daysOf({}, today));
  });

  it('are today alone where nothing else has begun', () => {
    expect(daysOf({ from: today }, today)).toMatchObject({
      period: { from: '2026-04-02', to: '2026-04-02' },
      asOf: '2026-04-02',
      asOfBefore: '2026-04-01',
    });
    expect(daysOf({ from: day('2026-04-01') }, today)).toMatchObject({
      period: { from: '2026-04-01', to: '2026-04-01' },
      asOf: '2026-04-02',
    });
  });

  it('compare days of the same weekday where the period is a week', () => {
    expect(daysOf({ from: day('2026-03-23'), to: day('2026-03-29') }, today)).toMatchObject({
      asOf: '2026-03-29',
      asOfBefore: '2026-03-22',
    });
  });

  it('end on the past day that is asked for, and never look into the future', () => {
    expect(daysOf({ asOf: day('2026-03-11') }, today)).toMatchObject({
      period: { from: '2026-02-10', to: '2026-03-11' },
      asOf: '2026-03-11',
    });
    expect(daysOf({ from: day('2026-04-01'), to: day('2026-04-30') }, today)).toMatchObject({
      period: { to: '2026-04-30' },
      asOf: '2026-04-02',
    });
  });

  it('fall each into one of the deadlines’ buckets, whatever the weekday', () => {
    for (let n = 1; n <= 7; n++) {
      const asOf = day(`2026-03-0${n}`);
      const buckets = bucketsOf(asOf, officeCalendar, today).toSorted((a, b) => ((a.dueFrom ?? '') < (b.dueFrom ?? '') ? -1 : 1));
      buckets.slice(1).forEach((bucket, i) => {
        const end = buckets[i]?.dueTo ?? '';
        expect([bucket.key, Date.parse(bucket.dueFrom ?? '') - Date.parse(end)]).toEqual([bucket.key, 86_400_000]);
      });
    }
  });
});
