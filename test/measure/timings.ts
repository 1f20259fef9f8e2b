import type { Browser, CDPSession, Page } from 'playwright-core';
import { quiet } from '../browser/support/pictures.js';

/** Several runs of one question, in ms. */
export interface Timing {
  readonly what: string;
  /** What it may take at most; docs/measurements.md. */
  readonly wanted: number;
  readonly median: number;
  readonly worst: number;
  readonly runs: number;
}

export interface FirstLoad {
  /** Bytes that went over the wire until the queue could be used, without anything in the cache. */
  readonly bytes: number;
  readonly requests: number;
}

/** How much slower than this machine the measured one is. */
export const slowdown = 4;

export function timingOf(what: string, wanted: number, values: readonly number[]): Timing {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    what,
    wanted,
    median: Math.round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN),
    worst: Math.round(sorted.at(-1) ?? Number.NaN),
    runs: sorted.length,
  };
}

/** A page on a processor slowed down, as somebody signed in. */
export async function slowPage(
  browser: Browser,
  url: string,
  cookie: { name: string; value: string },
): Promise<{ page: Page; session: CDPSession; close(): Promise<void> }> {
  const context = await browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1366, height: 768 },
    baseURL: url,
  });
  await context.addCookies([{ ...cookie, url }]);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, session, close: () => context.close() };
}

/** What goes over the wire until the page stands still, with an empty cache. */
export async function firstLoad(browser: Browser, url: string, cookie: { name: string; value: string }, path: string): Promise<FirstLoad> {
  const { page, session, close } = await slowPage(browser, url, cookie);
  let bytes = 0;
  let requests = 0;
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.goto(path);
  await quiet(page);
  await close();
  return { bytes, requests };
}

/**
 * From the address to something one can work with: `ready` is there, and the page answers to a click on it.
 * @param warm whether the files of the UI are in the browser's cache, as they are all day
 */
export async function untilUsable(
  browser: Browser,
  url: string,
  cookie: { name: string; value: string },
  path: string,
  ready: string,
  { warm, runs }: { warm: boolean; runs: number },
): Promise<number[]> {
  const values: number[] = [];
  const { page, close, session } = await slowPage(browser, url, cookie);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: !warm });
  for (let run = 0; run <= runs; run++) {
    const started = performance.now();
    await page.goto(path, { waitUntil: 'commit' });
    // A trial click waits until it stands still, is not covered, and takes part in events.
    await page.locator(ready).first().click({ trial: true });
    // And the thread that answers it has nothing else to do.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))');
    // The first run fills the cache.
    if (run > 0 || !warm) values.push(performance.now() - started);
    await page.goto('about:blank');
  }
  await close();
  return values;
}

/** From a key to the next case on the screen, along the queue. */
export async function betweenCases(page: Page, key: string, heading: string, runs: number): Promise<number[]> {
  const values: number[] = [];
  for (let run = 0; run < runs; run++) {
    const before = (await page.locator(heading).first().textContent()) ?? '';
    // One looks at a case before going on; what is prepared meanwhile is prepared.
    await quiet(page);
    const took = await page.evaluate<number | null>(`(async () => {
      const heading = () => document.querySelector(${JSON.stringify(heading)})?.textContent ?? '';
      const started = performance.now();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: ${JSON.stringify(key)}, bubbles: true }));
      while (heading() === ${JSON.stringify(before)} || heading() === '') {
        if (performance.now() - started > 10000) return null;
        await new Promise(requestAnimationFrame);
      }
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      return performance.now() - started;
    })()`);
    if (took === null) break;
    values.push(took);
  }
  return values;
}
