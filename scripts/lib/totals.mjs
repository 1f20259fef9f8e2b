import { readFileSync } from 'node:fs';

/**
 * What a jest run says about itself in its `--json` output. A suite that could
 * not even start counts as one failure: its tests are missing from the totals.
 *
 * @param {string} file
 * @returns {{ passed: number, failed: number, leftOut: number } | undefined}
 *   nothing if jest wrote no result
 */
export function jestTotals(file) {
  let result;
  try {
    result = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    leftOut: result.numPendingTests + result.numTodoTests,
  };
}

/**
 * The totals of one step. A check that is not jest counts as one test. A jest
 * run that ends with an error but names no failed test (a crash, a leak, no
 * tests found) counts as one failure.
 *
 * @param {number} code the step's exit code
 * @param {{ passed: number, failed: number, leftOut: number } | undefined} jest
 * @param {boolean} isJest
 */
export function stepTotals(code, jest, isJest) {
  const plain = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, leftOut: 0 };
  if (!isJest) return plain;
  if (jest === undefined) return { passed: 0, failed: 1, leftOut: 0 };
  return code !== 0 && jest.failed === 0 ? { ...jest, failed: 1 } : jest;
}
