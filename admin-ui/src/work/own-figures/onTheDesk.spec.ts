import { onTheDesk } from './onTheDesk';

describe('the time that a case lay on a desk', () => {
  it.each([
    [null, null],
    [0, { unit: 'hours', n: 0 }],
    [5400, { unit: 'hours', n: 2 }],
    [172_799, { unit: 'hours', n: 48 }],
    [172_800, { unit: 'days', n: 2 }],
    [1_000_000, { unit: 'days', n: 11.6 }],
  ])('of %p seconds is %p', (seconds, told) => {
    expect(onTheDesk(seconds)).toEqual(told);
  });
});
