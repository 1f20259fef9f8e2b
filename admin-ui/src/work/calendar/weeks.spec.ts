import { dayByKey, mondayOf, monthsAfter, onBy, periodOf, weeksOf } from './weeks';

describe('the weeks of the calendar', () => {
  it('are whole weeks from Monday to Sunday', () => {
    expect(periodOf('week', '2026-12-03')).toEqual({ from: '2026-11-30', until: '2026-12-06' });
    expect(periodOf('month', '2026-12-03')).toEqual({ from: '2026-11-30', until: '2027-01-03' });
    expect(mondayOf('2026-12-06')).toBe('2026-11-30');
  });

  it('never are more than the six that the server tells at once', () => {
    for (let month = '2024-01-15'; month < '2031-01-01'; month = monthsAfter(month, 1)) {
      const weeks = weeksOf(periodOf('month', month));
      expect(weeks.length).toBeGreaterThanOrEqual(4);
      expect(weeks.length).toBeLessThanOrEqual(6);
      expect(weeks.flat()).toContain(month);
    }
  });

  it('are gone through by keys', () => {
    expect(dayByKey('ArrowRight', '2026-12-31')).toBe('2027-01-01');
    expect(dayByKey('ArrowUp', '2026-12-03')).toBe('2026-11-26');
    expect(dayByKey('End', '2026-12-03')).toBe('2026-12-06');
    expect(dayByKey('PageDown', '2027-01-31')).toBe('2027-02-28');
    expect(dayByKey('x', '2027-01-31')).toBeNull();
    expect(onBy('week', '2026-12-31', 1)).toBe('2027-01-07');
  });
});
