import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jestTotals, stepTotals } from '../../scripts/lib/totals.mjs';

describe('the totals in the last line of `npm test` are honest', () => {
  it('a check that is not jest counts as one', () => {
    expect(stepTotals(0, undefined, false)).toEqual({ passed: 1, failed: 0, leftOut: 0 });
    expect(stepTotals(2, undefined, false)).toEqual({ passed: 0, failed: 1, leftOut: 0 });
  });

  it('a suite that could not start is a failure, what was skipped is left out', () => {
    const dir = mkdtempSync(join(tmpdir(), 'vorgang-totals-'));
    const file = join(dir, 'jest.json');
    const result = { numPassedTests: 7, numFailedTests: 1, numRuntimeErrorTestSuites: 2, numPendingTests: 3, numTodoTests: 1 };
    writeFileSync(file, JSON.stringify(result));
    expect(jestTotals(file)).toEqual({ passed: 7, failed: 3, leftOut: 4 });
    rmSync(dir, { recursive: true });
  });

  it('a jest that crashes never counts as green', () => {
    expect(jestTotals('there/is/no/such/file.json')).toBeUndefined();
    expect(stepTotals(0, undefined, true)).toEqual({ passed: 0, failed: 1, leftOut: 0 });
    expect(stepTotals(1, { passed: 7, failed: 0, leftOut: 0 }, true)).toEqual({ passed: 7, failed: 1, leftOut: 0 });
  });
});
