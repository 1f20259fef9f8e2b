/*
 * What the user interface costs the people who sit before it, on the demo's data:
 *   npm run measure                    everything; writes docs/tour/ and the section in docs/measurements.md
 *   npm run measure -- timings         only the times and the first load
 *   npm run measure -- pages           only every page in every look: barriers, jumps, pictures
 * Nothing is asserted: machines differ. What must hold is asserted by `npm test`.
 */
import { cpus, loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { findChromium } from '../browser/support/chromium.js';
import { launch } from '../browser/support/desk.js';
import { looks, Round, type Seen } from '../browser/support/round.js';
import { stops } from '../browser/support/stops.js';
import { demoPassword, startDemo } from './demo.js';
import { writeReport, type Report } from './report.js';
import { betweenCases, firstLoad, slowPage, timingOf, untilUsable, type Timing } from './timings.js';
import { takePicture } from './tour.js';

/** On the slowed processor, in ms. */
const wantedMs = { queue: 2000, case: 1500, step: 300 } as const;
const parts = process.argv.slice(2);
const wanted = (part: string): boolean => parts.length === 0 || parts.includes(part);
process.env['VORGANG_TEST_CHROMIUM'] = JSON.stringify(findChromium());

const demo = await startDemo();
try {
  const report: Report = {
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1)}`,
    ...(wanted('timings') ? await timings() : {}),
    ...(wanted('pages') ? { seen: await pages() } : {}),
  };
  await writeReport(report);
} finally {
  await demo.stop();
}

async function timings(): Promise<Pick<Report, 'timings' | 'load'>> {
  const browser = await launch();
  try {
    const cookie = await signIn('m.oeztuerk');
    const queue = '/cases?queue=team';
    const load = await firstLoad(browser, demo.url, cookie, queue);
    const row = '[data-case] a[href]';
    const ask = await fetch(`${demo.url}/api/v1/cases?queue=team&limit=1`, { headers: { cookie: `${cookie.name}=${cookie.value}` } });
    const { items } = (await ask.json()) as { items: { id: string }[] };
    const kase = `/cases/${items[0]?.id ?? ''}?from=${encodeURIComponent('queue=team')}`;
    const action = 'main button[aria-keyshortcuts="p"]';
    const runs = 7;
    const taken: Timing[] = [
      timingOf(
        'queue page, files in the cache',
        wantedMs.queue,
        await untilUsable(browser, demo.url, cookie, queue, row, { warm: true, runs }),
      ),
      timingOf(
        'queue page, nothing in the cache',
        wantedMs.queue,
        await untilUsable(browser, demo.url, cookie, queue, row, { warm: false, runs }),
      ),
      timingOf(
        'case page, files in the cache',
        wantedMs.case,
        await untilUsable(browser, demo.url, cookie, kase, action, { warm: true, runs }),
      ),
      timingOf(
        'case page, nothing in the cache',
        wantedMs.case,
        await untilUsable(browser, demo.url, cookie, kase, action, { warm: false, runs }),
      ),
      timingOf('from one case to the next (j)', wantedMs.step, await alongTheQueue(browser, cookie, queue, row)),
    ];
    return { timings: taken, load };
  } finally {
    await browser.close();
  }
}

async function alongTheQueue(browser: Browser, cookie: { name: string; value: string }, queue: string, row: string): Promise<number[]> {
  const { page, close } = await slowPage(browser, demo.url, cookie);
  await page.goto(queue);
  await page.locator(row).first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const values = await betweenCases(page, 'j', 'h1', 12);
  await close();
  return values;
}

async function pages(): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const look of looks) {
    // One browser for each look: what leaks in a long run does not colour the next.
    const browser = await launch();
    const round = new Round(browser, { url: demo.url, password: demoPassword });
    for (const stop of stops) {
      try {
        seen.push(await round.visit(stop, look, { picture: (page) => takePicture(page, stop, look) }));
      } catch (error) {
        seen.push({
          stop,
          look,
          barriers: [],
          shift: 0,
          moved: [],
          sideways: 0,
          words: [],
          faults: [`could not be visited: ${error instanceof Error ? error.message : String(error)}`],
        });
      }
    }
    await round.end();
    await browser.close();
    console.log(`${look.theme}, ${look.locale}: ${stops.length} pages`);
  }
  return seen;
}

async function signIn(userName: string): Promise<{ name: string; value: string }> {
  const answer = await fetch(`${demo.url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'vorgang' },
    body: JSON.stringify({ userName, password: demoPassword }),
  });
  const [name, value] = (/vorgang_session=[^;]+/.exec(answer.headers.get('set-cookie') ?? '')?.[0] ?? '=').split('=');
  if (!name || !value) throw new Error(`${userName} could not sign in: ${await answer.text()}`);
  return { name, value };
}
