import { pollEvery } from './pollEvery';

describe('how often a bulk run is asked for', () => {
  it('is never for one that has ended, or that is not known', () => {
    for (const live of [true, false])
      expect([pollEvery({ state: 'finished' }, live), pollEvery({ state: 'stopped' }, live), pollEvery(undefined, live)]).toEqual([
        false,
        false,
        false,
      ]);
  });

  it('is seldom where the live stream tells, and more often where the line is down', () => {
    for (const state of ['waiting', 'running'] as const) {
      const [told, untold] = [pollEvery({ state }, true), pollEvery({ state }, false)];
      expect(told).toBeGreaterThanOrEqual(5_000);
      expect(untold).toBeGreaterThanOrEqual(1_000);
      expect(untold).toBeLessThan(Number(told));
    }
  });
});
