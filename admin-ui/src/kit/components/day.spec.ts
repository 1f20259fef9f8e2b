import dayjs from 'dayjs';
import { dayTold, instantTold } from './day';

describe('a day that somebody types', () => {
  it('is told when it is whole', () => {
    expect(dayTold(dayjs('2026-11-22'), null)).toBe('2026-11-22');
  });

  it('is nothing while it is half typed, out of bounds, or emptied', () => {
    expect(dayTold(dayjs('no day'), 'invalidDate')).toBe('');
    // The year is typed digit by digit: 0002 is not what anyone means.
    expect(dayTold(dayjs('0002-11-22'), 'minDate')).toBe('');
    expect(dayTold(null, null)).toBe('');
  });
});

describe('a moment that somebody types', () => {
  it('is told as an instant, and only when it is whole', () => {
    expect(instantTold(dayjs('2026-09-15T10:04:59.999+02:00'), null)).toBe('2026-09-15T08:04:59.999Z');
    expect(instantTold(dayjs('no moment'), null)).toBe('');
    expect(instantTold(dayjs('0002-09-15T10:04'), 'minDate')).toBe('');
    expect(instantTold(null, null)).toBe('');
  });
});
