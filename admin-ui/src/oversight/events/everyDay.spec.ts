import { everyDay } from './everyDay';

describe('events by day', () => {
  it('have the days without events too, over a change of month and of the clock', () => {
    expect(everyDay([], 60)).toEqual([]);
    expect(
      everyDay(
        [
          { key: '2026-10-23', count: 2 },
          { key: '2026-10-26', count: 1 },
        ],
        60,
      ),
    ).toEqual([
      { key: '2026-10-23', count: 2 },
      { key: '2026-10-24', count: 0 },
      { key: '2026-10-25', count: 0 },
      { key: '2026-10-26', count: 1 },
    ]);
  });

  it('are the latest where there are too many', () => {
    const days = everyDay(
      [
        { key: '2026-01-31', count: 9 },
        { key: '2026-03-01', count: 1 },
      ],
      3,
    );
    expect(days.map(({ key }) => key)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
  });
});
