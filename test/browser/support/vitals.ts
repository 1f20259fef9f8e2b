import type { BrowserContext, Page } from 'playwright-core';
import { keepsAccountOfShifts, shiftsSoFar } from './in-page.js';

interface Shift {
  readonly value: number;
  /** In ms since the page began. */
  readonly at: number;
  readonly what: readonly string[];
}

/** Has every page of this browser keep account of how much its content jumps without being asked to. */
export async function watchShifts(context: BrowserContext): Promise<void> {
  await context.addInitScript(keepsAccountOfShifts);
}

/** The page's cumulative layout shift so far, and what moved. */
export async function layoutShift(page: Page): Promise<{ cls: number; moved: string[] }> {
  const shifts = await page.evaluate<Shift[] | undefined>(shiftsSoFar);
  if (!shifts) throw new Error('nobody kept account: call watchShifts before the page is opened');
  return { cls: largestWindow(shifts), moved: shifts.flatMap(({ value, what }) => what.map((one) => `${value.toFixed(3)} ${one}`)) };
}

/** CLS as web.dev defines it: the largest sum of shifts less than 1 s apart, within 5 s. */
export function largestWindow(shifts: readonly Shift[]): number {
  let worst = 0;
  let current = 0;
  let first = 0;
  let last = 0;
  for (const { value, at } of shifts) {
    if (at - last > 1000 || at - first > 5000) {
      current = 0;
      first = at;
    }
    last = at;
    current += value;
    worst = Math.max(worst, current);
  }
  return worst;
}
