export interface Totals {
  passed: number;
  failed: number;
  leftOut: number;
}
export function jestTotals(file: string): Totals | undefined;
export function stepTotals(code: number, jest: Totals | undefined, isJest: boolean): Totals;
