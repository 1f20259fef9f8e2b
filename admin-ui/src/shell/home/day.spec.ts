import { greetingAt } from './day';

describe('my day', () => {
  it('greets by the hour', () => {
    expect([3, 7, 10, 11, 17, 18, 23].map(greetingAt)).toEqual(['evening', 'morning', 'morning', 'day', 'day', 'evening', 'evening']);
  });
});
