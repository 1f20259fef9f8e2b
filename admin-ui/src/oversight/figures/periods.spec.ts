import { periodOf, periodShown, presetOf } from './periods';

describe('the periods of the dashboard', () => {
  it.each([
    ['week', '2026-04-02', '2026-03-30'],
    ['week', '2026-03-30', '2026-03-30'],
    ['week', '2026-04-05', '2026-03-30'],
    ['month', '2026-04-02', '2026-04-01'],
    ['quarter', '2026-06-30', '2026-04-01'],
    ['quarter', '2026-12-31', '2026-10-01'],
    ['year', '2026-04-02', '2026-01-01'],
  ] as const)('“%s” on %s begins on %s', (preset, today, from) => {
    expect(periodOf(preset, today)).toEqual({ from, to: today });
  });

  it('are thirty days that are over, where none is chosen', () => {
    expect(periodOf('last-30', '2026-04-02')).toEqual({ from: '2026-03-03', to: '2026-04-01' });
    expect(presetOf({ from: '2026-03-03', to: '2026-04-01' }, '2026-04-02')).toBe('last-30');
  });

  it('end with the day as which things stand, where no end is chosen', () => {
    expect(periodShown({ asOf: '2026-11-10' }, '2026-11-27')).toEqual({ from: '2026-10-12', to: '2026-11-10' });
    expect(periodShown({ from: '2026-11-01', asOf: '2026-11-10' }, '2026-11-27')).toEqual({ from: '2026-11-01', to: '2026-11-10' });
    expect(periodShown({ from: '2026-11-01', to: '2026-11-20', asOf: '2026-11-10' }, '2026-11-27')).toEqual({
      from: '2026-11-01',
      to: '2026-11-20',
    });
    expect(periodShown({ asOf: '2026-11-27' }, '2026-11-27')).toEqual(periodOf('last-30', '2026-11-27'));
    expect(periodShown({ from: '2026-11-27' }, '2026-11-27')).toEqual({ from: '2026-11-27', to: '2026-11-27' });
  });

  it('are known again by their days, and free otherwise', () => {
    expect(presetOf({}, '2026-04-02')).toBe('last-30');
    expect(presetOf({ from: '2026-04-01', to: '2026-04-02' }, '2026-04-02')).toBe('month');
    expect(presetOf({ from: '2026-04-01', to: '2026-04-01' }, '2026-04-02')).toBeNull();
  });
});
