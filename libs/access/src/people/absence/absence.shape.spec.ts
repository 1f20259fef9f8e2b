import { changedAbsence } from './absence.shape.js';

const faultsOf = (from: unknown, until: unknown) =>
  (changedAbsence.safeParse({ version: 1, from, until }).error?.issues ?? []).map(({ path, message }) => `${path.join('/')}: ${message}`);

describe('the days of an absence', () => {
  it('end no sooner than they begin', () => {
    expect(faultsOf('2026-12-24', '2026-12-24')).toEqual([]);
    expect(faultsOf('2026-12-24', '2026-12-23')).toEqual(['until: the last day is not before the first']);
  });

  // Values that cannot be compared: JSON may hold an object without a text form.
  it.each([[{ toString: 1, valueOf: 1 }], [['2026-12-24']], [null], [20261224], ['morgen']])(
    'are days, or are not compared: %j',
    (value) => {
      expect(faultsOf(value, '2026-12-24')).toEqual(['from: not a day as YYYY-MM-DD']);
      expect(faultsOf('2026-12-24', value)).toEqual(['until: not a day as YYYY-MM-DD']);
      expect(faultsOf(value, value)).toHaveLength(2);
    },
  );
});
