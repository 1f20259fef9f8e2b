import { pacesOf, pauseOf } from './pace.js';

const after = (used: Record<string, number>, userName = 'anna', address = '198.51.100.7') =>
  pauseOf(pacesOf(userName, address, 10), new Map(Object.entries(used)));

describe('how long an attempt to sign in waits', () => {
  const pair = 'sign-in:198.51.100.7:anna';
  it.each([
    [1, 0],
    [10, 0],
    [11, 500],
    [12, 1000],
    [13, 2000],
    [16, 15_000],
    [1_000_000, 15_000],
  ])('the %d. of one person from one place: %d ms', (used, ms) => {
    expect(after({ [pair]: used })).toBe(ms);
  });

  it.each([
    [100, 0],
    [101, 500],
    [110, 500],
    [111, 1000],
    [500, 8000],
  ])('the %d. from one place: %d ms', (used, ms) => {
    expect(after({ 'sign-in:address:198.51.100.7': used })).toBe(ms);
  });

  it.each([
    [30, 0],
    [31, 500],
    [1000, 4000],
  ])('the %d. for one name from anywhere: %d ms, never long', (used, ms) => {
    expect(after({ 'sign-in:name:anna': used })).toBe(ms);
  });

  it('is counted together for all ways to write one name', () => {
    expect(pacesOf('ANNA', '198.51.100.7', 10)).toEqual(pacesOf('anna', '198.51.100.7', 10));
  });

  it('is counted together for the addresses of one IPv6 subscriber', () => {
    const buckets = (address: string) => pacesOf('anna', address, 10).map(({ bucket }) => bucket);
    expect(buckets('2001:db8:1:2::1')).toEqual(buckets('2001:db8:1:2:ffff::9'));
    expect(buckets('2001:db8:1:2::1')).not.toEqual(buckets('2001:db8:1:3::1'));
  });
});
