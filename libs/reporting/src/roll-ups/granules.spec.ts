import { addDays, diffDays, parseLocalDate, type LocalDate } from '@vorgang/platform';
import { seeded } from '../../../../test/support/histories.js';
import { cover, startOf, type Granule, type Stretch } from './granules.js';

/** Counts by the calendar itself: every day whose granule begins where the stretch does. */
function daysOf({ granule, day }: Stretch): LocalDate[] {
  const days: LocalDate[] = [];
  for (let one = day; startOf(granule, one) === day; one = addDays(one, 1)) days.push(one);
  return days;
}

function added(stretches: readonly Stretch[]): Map<LocalDate, number> {
  const sums = new Map<LocalDate, number>();
  for (const stretch of stretches) for (const day of daysOf(stretch)) sums.set(day, (sums.get(day) ?? 0) + stretch.sign);
  return new Map([...sums].filter(([, n]) => n !== 0));
}

describe('a span in whole stretches', () => {
  const random = seeded(29);
  const first = parseLocalDate('2023-01-01');
  const spans = Array.from({ length: 400 }, () => {
    const from = addDays(first, random(1500));
    return { from, to: addDays(from, random([3, 40, 400, 1100][random(4)] ?? 1)) };
  });

  it.each(['year', 'month'] as const)('is exactly its days, each once, in stretches of at most a %s', (coarsest: Granule) => {
    for (const span of spans) {
      const sums = added(cover(span, coarsest));
      expect([...new Set(sums.values())]).toEqual([1]);
      expect([...sums.keys()].sort()).toEqual(Array.from({ length: diffDays(span.from, span.to) + 1 }, (_, at) => addDays(span.from, at)));
      if (coarsest === 'month') expect(cover(span, coarsest).map(({ granule }) => granule)).not.toContain('year');
    }
  });

  it('needs a few, however long it is', () => {
    expect(Math.max(...spans.map((span) => cover(span).length))).toBeLessThanOrEqual(50);
    expect(cover({ from: parseLocalDate('2024-01-01'), to: parseLocalDate('2025-12-31') })).toHaveLength(2);
    // A year less a day.
    expect(cover({ from: parseLocalDate('2024-01-01'), to: parseLocalDate('2024-12-30') })).toHaveLength(2);
  });
});
