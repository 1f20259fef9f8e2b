import fc from 'fast-check';
import { chooseChecks, keyOf } from './plan.checks.js';

const hundesteuer = { key: 'hundesteuer', checks: [{ key: 'identity', activity: 'Check identity' }, { key: 'chip' }] };
const umwelt = {
  key: 'umwelt',
  checks: [
    { key: 'receipt', activity: 'Confirmation of receipt' },
    { key: 't02', activity: 'T02 Check' },
  ],
};

describe('the checks that a log needs', () => {
  it('are those of a definition that has every activity', () => {
    const choice = chooseChecks(['T02 Check', 'Confirmation of receipt'], [hundesteuer, umwelt]);
    expect(choice).toMatchObject({ kind: 'existing', definition: 'umwelt' });
    expect(choice.checkOf.get('T02 Check')).toBe('t02');
  });

  it('are made from the log as soon as one activity is unknown, be it by an upper-case letter', () => {
    expect(chooseChecks(['T02 Check', 'T02 CHECK', 'Prüfen & schließen', '12 Ablage', '審査'], [umwelt])).toMatchObject({
      kind: 'generated',
      checks: [
        { key: 't02-check', activity: 'T02 Check' },
        { key: 't02-check-2', activity: 'T02 CHECK' },
        { key: 'pruefen-schliessen', activity: 'Prüfen & schließen' },
        { key: 'activity-12-ablage', activity: '12 Ablage' },
        { key: 'activity', activity: '審査' },
      ],
    });
  });

  it('have unique keys of plain letters, whatever the names', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary' }), { minLength: 1 }), (names) => {
        const { checkOf } = chooseChecks(names, []);
        expect(new Set(checkOf.values()).size).toBe(names.length);
        for (const name of names) expect(checkOf.get(name)).toMatch(/^[a-z][a-z0-9-]*$/);
        for (const name of names) expect(keyOf(name).length).toBeLessThanOrEqual(70);
      }),
    );
  });
});
