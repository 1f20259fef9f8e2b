import {
  formatBytes,
  formatDate,
  formatDateTime,
  formatLongDate,
  formatMoney,
  formatNumber,
  formatReceived,
  formatShare,
  formatTime,
} from './format';
import { agoInWords, countInWords, dayAndNearness, dayInWords, dueInWords, nearDay } from './words';

/** Narrow and ordinary no-break spaces, as one sees them. */
const seen = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, ' ');

describe('numbers, money and dates', () => {
  it('groups German numbers by a narrow space that does not break', () => {
    expect(formatNumber(1284, 'de')).toBe('1\u202f284');
    expect(formatNumber(1284, 'en')).toBe('1,284');
    expect(formatNumber(12.34, 'de', 1)).toBe('12,3');
  });

  it('writes money the German way', () => {
    expect(seen(formatMoney(1250, 'de'))).toBe('12,50 €');
    expect(seen(formatMoney(123_450, 'de'))).toBe('1 234,50 €');
    expect(formatMoney(123_450, 'en')).toBe('€1,234.50');
  });

  it('writes shares and sizes', () => {
    expect(seen(formatShare(0.872, 'de'))).toBe('87,2 %');
    expect(formatBytes(2_500_000, 'de')).toBe('2,4 MB');
  });

  it("tells instants in the city's time", () => {
    expect(formatDate('2026-11-22T23:30:00Z', 'de')).toBe('23.11.2026');
    expect(formatDateTime('2026-11-22T13:05:00Z', 'de')).toBe('22.11.2026, 14:05');
    expect(formatTime('2026-07-22T13:05:00Z', 'en')).toBe('15:05');
    expect(formatLongDate('2026-11-22', 'de')).toBe('Sonntag, 22. November 2026');
  });

  it('tells no time of a receipt where only its day is known', () => {
    expect(formatReceived('2026-11-21T23:00:00.000Z', 'de')).toBe('22.11.2026');
    expect(formatReceived('2026-07-21T22:00:00.000Z', 'de')).toBe('22.07.2026');
    expect(formatReceived('2026-11-21T23:00:07.120Z', 'de')).toBe('22.11.2026, 00:00');
  });
});

describe('a deadline in words', () => {
  const on = (dueOn: string, left: number | null, locale: 'de' | 'en' = 'de') => seen(dueInWords(dueOn, left, locale, '2026-11-24'));

  it('counts in working days', () => {
    expect(on('2026-11-27', 3)).toBe('in 3 Arbeitstagen');
    expect(on('2026-11-24', 0)).toBe('heute fällig');
    expect(on('2026-11-25', 1)).toBe('morgen fällig');
    expect(on('2026-11-23', -1)).toBe('seit gestern überfällig');
    expect(on('2026-11-12', -8)).toBe('seit 8 Arbeitstagen überfällig');
    expect(on('2026-11-23', -1, 'en')).toBe('overdue since yesterday');
    expect(on('2026-11-27', 3, 'en')).toBe('in 3 working days');
  });

  it('does not say yesterday or tomorrow over a weekend', () => {
    expect(dueInWords('2026-11-20', -1, 'de', '2026-11-23')).toBe('seit 1 Arbeitstag überfällig');
    expect(dueInWords('2026-11-23', 1, 'de', '2026-11-20')).toBe('in 1 Arbeitstag');
  });

  it('names the day where nobody counted', () => {
    expect(on('2026-11-27', null)).toBe('27.11.2026');
  });
});

describe('when something happened', () => {
  const now = new Date('2026-11-24T13:00:00Z');
  const ago = (instant: string, locale: 'de' | 'en' = 'de') => agoInWords(instant, locale, now);

  it('is told as to a colleague', () => {
    expect(ago('2026-11-24T12:59:40Z')).toBe('gerade eben');
    expect(ago('2026-11-24T12:55:00Z')).toBe('vor 5 Minuten');
    expect(ago('2026-11-24T10:00:00Z')).toBe('vor 3 Stunden');
    expect(ago('2026-11-23T13:05:00Z')).toBe('gestern, 14:05 Uhr');
    expect(ago('2026-11-21T13:05:00Z')).toBe('vor 3 Tagen');
    expect(ago('2026-11-01T13:05:00Z')).toBe('01.11.2026');
    expect(ago('2026-11-24T12:55:00Z', 'en')).toBe('5 minutes ago');
  });

  it("goes by the city's days", () => {
    // 00:30 in Düren is the day before in UTC.
    expect(agoInWords('2026-11-22T21:00:00Z', 'de', new Date('2026-11-22T23:30:00Z'))).toBe('gestern, 22:00 Uhr');
  });

  it('forgives a clock that is a little ahead', () => {
    expect(ago('2026-11-24T13:00:30Z')).toBe('gerade eben');
  });
});

describe('days and counts', () => {
  it('puts a day beside today', () => {
    expect(dayInWords('2026-11-25', 'de', '2026-11-24')).toBe('morgen');
    expect(dayInWords('2026-11-21', 'de', '2026-11-24')).toBe('vor 3 Tagen');
    expect(dayInWords('2027-03-01', 'de', '2026-11-24')).toBe('01.03.2027');
  });

  it('says a day once', () => {
    expect(nearDay('2027-03-01', 'de', '2026-11-24')).toBeNull();
    expect(dayAndNearness('2026-11-25', 'de', '2026-11-24')).toBe('25.11.2026 (morgen)');
    expect(dayAndNearness('2027-03-01', 'de', '2026-11-24')).toBe('01.03.2027');
  });

  it('says honestly where counting stopped', () => {
    expect(seen(countInWords({ count: 1284, capped: false }, 'de'))).toBe('1 284');
    expect(seen(countInWords({ count: 10_000, capped: true }, 'de'))).toBe('über 10 000');
    expect(countInWords({ count: 10_000, capped: true }, 'en')).toBe('over 10,000');
  });
});
