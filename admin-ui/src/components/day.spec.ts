import dayjs from 'dayjs';
import { dayTold } from './day';

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
