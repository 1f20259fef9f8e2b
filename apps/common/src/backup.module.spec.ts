import { backupFinding } from './backup.module.js';

describe('what the system page says of the last backup', () => {
  const now = new Date('2026-03-04T06:00:00Z');
  it.each([
    ['2026-03-04T02:00:00.000Z', 'good', 4],
    ['2026-03-03T01:00:00.000Z', 'good', 29],
    ['2026-03-02T23:00:00.000Z', 'watch', 31],
    ['2026-03-01T05:00:00.000Z', 'bad', 73],
    // A backup with a later time, after the clock was set back, counts as new.
    ['2026-03-05T00:00:00.000Z', 'good', 0],
  ])('%s: %s', (at, state, hours) => expect(backupFinding(at, now)).toEqual({ state, values: { at, hours } }));

  it('is to be looked at where there is none', () => expect(backupFinding(null, now)).toMatchObject({ state: 'watch' }));
});
