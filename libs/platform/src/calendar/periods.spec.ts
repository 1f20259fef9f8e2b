import {
  addDays,
  addMonths,
  lastDayOfMonths,
  localDate,
  monthsBegun,
  OfficeCalendar,
  parseLocalDate,
  partsOf,
  type LocalDate,
} from './index.js';

const day = parseLocalDate;

/** The day of this number in the month that is `months` later; null where that month has none. It follows the wording of § 188 BGB. */
function sameNumber(from: LocalDate, months: number, number: number): LocalDate | null {
  const { year, month } = partsOf(from);
  const count = year * 12 + month - 1 + months;
  try {
    return localDate(Math.floor(count / 12), (count % 12) + 1, number);
  } catch {
    return null;
  }
}

/** § 188 (3): “fehlt … der für den Ablauf maßgebende Tag, so endigt die Frist mit dem Ablauf des letzten Tages dieses Monats”. */
function lastOf(from: LocalDate, months: number): LocalDate {
  const found = [31, 30, 29, 28].map((number) => sameNumber(from, months, number)).find((one) => one !== null);
  if (!found) throw new Error('no month without a 28th');
  return found;
}

const lengths = [1, 2, 3, 6, 7, 11, 12, 18, 24];

/** All days of eight years, with two leap days among them. */
function* days(): Generator<LocalDate> {
  for (let one = day('2023-07-01'); one < '2031-07-01'; one = addDays(one, 1)) yield one;
}

describe('A permit that holds for months from its first day on (BGB § 187 (2), § 188 (2), (3))', () => {
  it.each([
    ['2026-12-31', 6, '2027-06-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-03-01', 12, '2028-02-29'],
    ['2027-01-15', 12, '2028-01-14'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-08-30', 6, '2027-02-28'],
    ['2026-08-29', 6, '2027-02-28'],
    ['2026-08-28', 6, '2027-02-27'],
    ['2027-08-30', 6, '2028-02-29'],
    ['2027-01-01', 12, '2027-12-31'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', 24, '2028-03-30'],
  ])('from %s for %i months ends on %s', (from, months, last) => {
    expect(lastDayOfMonths(day(from), months)).toBe(last);
  });

  it('ends on the day before the same number, or with its month, whichever of all days of eight years it begins on', () => {
    const wrong: string[] = [];
    for (const from of days()) {
      for (const months of lengths) {
        const number = partsOf(from).day;
        // “welcher dem Tage vorhergeht, der durch seine Zahl dem Anfangstage der Frist entspricht”
        const expected =
          number === 1 ? addDays(sameNumber(from, months, 1) ?? from, -1) : (sameNumber(from, months, number - 1) ?? lastOf(from, months));
        if (lastDayOfMonths(from, months) !== expected)
          wrong.push(`${from} + ${months}: ${lastDayOfMonths(from, months)} and not ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is never shorter because it began later', () => {
    const wrong = lengths.flatMap((months) =>
      [...days()]
        .filter((from) => lastDayOfMonths(from, months) > lastDayOfMonths(addDays(from, 1), months))
        .map((from) => `${from} + ${months}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('The months that a period has begun', () => {
  it('are as many on its last day, and one more on the day after, whichever of all days of eight years it begins on', () => {
    const wrong: string[] = [];
    for (const from of days()) {
      for (const months of lengths) {
        const last = lastDayOfMonths(from, months);
        const found = [monthsBegun(from, from), monthsBegun(from, last), monthsBegun(from, addDays(last, 1))];
        if (found.join() !== [1, months, months + 1].join())
          wrong.push(`${from} to ${last}: ${found.join()} and not 1,${months},${months + 1}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('A period of months that an event sets off (BGB § 187 (1), § 188 (2), (3))', () => {
  it('ends on the day of the same number, or with its month, whichever of all days of eight years the event falls on', () => {
    const wrong: string[] = [];
    for (const from of days()) {
      for (const months of lengths) {
        const expected = sameNumber(from, months, partsOf(from).day) ?? lastOf(from, months);
        if (addMonths(from, months) !== expected) wrong.push(`${from} + ${months}: ${addMonths(from, months)} and not ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('The end of a period of law (BGB § 193, VwVfG § 31 (3), AO § 108 (3))', () => {
  const calendar = new OfficeCalendar({ closedDays: [parseLocalDate('2026-02-16')] });

  it.each([
    ['2026-12-24', '2026-12-24', 'a Thursday on which offices close is no holiday'],
    ['2026-12-31', '2026-12-31', 'neither is the last day of the year'],
    ['2026-02-16', '2026-02-16', 'nor Rosenmontag'],
    ['2026-12-25', '2026-12-28', 'two holidays and a Sunday'],
    ['2026-04-03', '2026-04-07', 'from Good Friday to the Tuesday'],
    ['2026-04-18', '2026-04-20', 'a Saturday'],
    ['2026-04-17', '2026-04-17', 'a Friday moves nothing'],
    ['2027-01-01', '2027-01-04', 'a holiday on a Friday'],
  ])('%s ends on %s: %s', (day, end) => {
    expect(calendar.endOfPeriod(parseLocalDate(day))).toBe(end);
  });
});
