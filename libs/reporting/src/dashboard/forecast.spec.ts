import { addDays, OfficeCalendar, parseLocalDate, weekday, type LocalDate } from '@vorgang/platform';
import { forecast, type Flow, type Forecast } from './forecast.js';

const calendar = new OfficeCalendar();
/** A Monday in a spring without holidays before it. */
const monday = parseLocalDate('2026-03-30');
const longAgo = parseLocalDate('2020-01-01');

function flows(of: (day: LocalDate) => Flow): Map<string, Flow> {
  return new Map(Array.from({ length: 120 }, (_, i) => addDays(monday, -1 - i)).map((day) => [day, of(day)]));
}

function pointsOf(found: Forecast) {
  if (found.kind === 'too-short') throw new Error('too short');
  return found.points;
}

describe('the forecast of the backlog', () => {
  it('stays where it is, without doubt, when as much goes out as comes in', () => {
    const found = forecast(
      monday,
      500,
      longAgo,
      flows(() => ({ received: 7, ended: 7 })),
      calendar,
    );
    // Saturdays and Sundays balance, too, so nothing is left for Monday.
    expect(pointsOf(found)).toHaveLength(8);
    expect(pointsOf(found).every((point) => point.expected === 500 && point.low === 500 && point.high === 500)).toBe(true);
    expect(pointsOf(found)[0]?.day).toBe('2026-04-06');
  });

  it('grows by what is left over in a week, holidays counted as no office days', () => {
    const found = forecast(
      monday,
      100,
      longAgo,
      flows((day) => ({ received: 4, ended: weekday(day) <= 5 ? 2 : 4 })),
      calendar,
    );
    // Two a day: in the first week Good Friday and, at its end, Easter Monday are closed, so three office days are left.
    expect(
      pointsOf(found)
        .slice(0, 2)
        .map((point) => point.expected),
    ).toEqual([106, 116]);
    expect(found).toMatchObject({ officeDays: 60, netPerWeek: 10 });
  });

  it('counts what comes in on a weekend to the Monday after it', () => {
    const found = forecast(
      monday,
      100,
      longAgo,
      flows((day) => ({ received: weekday(day) > 5 ? 5 : 0, ended: weekday(day) === 1 ? 10 : 0 })),
      calendar,
    );
    expect(pointsOf(found).map((point) => point.expected)).toEqual(Array(8).fill(100));
    expect(pointsOf(found)[7]?.high).toBe(100);
  });

  it('knows less the further it looks, and never says less than nothing', () => {
    const restless = flows((day) => ({ received: 20, ended: Number(day.slice(8)) % 2 === 0 ? 40 : 2 }));
    const points = pointsOf(forecast(monday, 30, longAgo, restless, calendar));
    const widths = points.map((point) => point.high - point.low);
    expect(widths.every((width, i) => i === 0 || width >= (widths[i - 1] ?? 0))).toBe(true);
    expect(points.every((point) => point.low >= 0 && point.low <= point.expected && point.expected <= point.high)).toBe(true);
    expect(points.at(-1)?.low).toBe(0);
  });

  it('covers four futures of five when days are independent of each other', () => {
    let state = 5;
    const dice = () => ((state = (state * 48271) % 2147483647) / 2147483647) * 20;
    let covered = 0;
    for (let run = 0; run < 400; run++) {
      const points = pointsOf(
        forecast(
          monday,
          1000,
          longAgo,
          flows((day) => ({ received: weekday(day) > 5 ? 0 : Math.round(dice()), ended: weekday(day) > 5 ? 0 : 10 })),
          calendar,
          4,
        ),
      );
      const last = points.at(-1);
      let real = 1000;
      for (let day = addDays(monday, 1); last && day <= last.day; day = addDays(day, 1))
        if (calendar.isOfficeDay(day)) real += Math.round(dice()) - 10;
      if (last && real >= last.low && real <= last.high) covered += 1;
    }
    expect(covered / 400).toBeGreaterThan(0.74);
    expect(covered / 400).toBeLessThan(0.86);
  });

  it('says that the history is too short, with how many days there are', () => {
    expect(forecast(monday, 10, parseLocalDate('2026-03-16'), new Map(), calendar)).toEqual({ kind: 'too-short', officeDays: 10 });
    expect(forecast(monday, 0, null, new Map(), calendar)).toEqual({ kind: 'too-short', officeDays: 0 });
  });
});
