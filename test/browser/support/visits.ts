import type { Browser } from 'playwright-core';
import { testPassword } from '../../support/app.js';
import { startCity, type City } from './city.js';
import { launch } from './desk.js';
import { Round, type Look } from './round.js';
import { stops, type Stop } from './stops.js';

/** The most that a page may jump while it loads ("good" is below 0.1; ours is half of that). */
export const mostShift = 0.05;

/** Whether a desk's stop is visited in this round: all of them in the long one, every second in the short one. */
export function isVisited(index: number): boolean {
  return process.env['LONG'] === 'true' || index % 4 < 2;
}

/**
 * One test for each stop.
 * @param lookOf how the stop of this number is looked at; null leaves it out
 * @param asksAxe whether axe looks at it too
 */
export function allStops(
  fill: (city: City) => Promise<void>,
  lookOf: (index: number) => Look | null | undefined,
  asksAxe: (stop: Stop) => boolean = () => true,
): void {
  let browser: Browser | undefined;
  let city: City | undefined;
  let round: Round | undefined;

  beforeAll(async () => {
    [browser, city] = await Promise.all([launch(), startCity()]);
    await fill(city);
    round = new Round(browser, { url: city.url, password: testPassword, ahead: city.app.clock.now().getTime() - Date.now() });
  }, 120_000);
  afterAll(async () => {
    await round?.end();
    await browser?.close();
    await city?.stop();
  });

  for (const [index, stop] of stops.entries()) {
    const look = lookOf(index);
    if (look === null) continue;
    if (!look) throw new Error(`no look for ${stop.name}`);
    it(`${stop.name} (${look.theme}, ${look.locale}, ${look.width} px)`, async () => {
      if (!round) throw new Error('the city has not started');
      const seen = await round.visit(stop, look, { axe: asksAxe(stop) });
      expect(seen.barriers).toEqual([]);
      expect(seen.faults).toEqual([]);
      expect(seen.sideways).toBe(0);
      expect(seen.words).toEqual([]);
      if (seen.shift >= mostShift) throw new Error(`jumps by ${seen.shift.toFixed(3)} while loading: ${seen.moved.join(' | ')}`);
    });
  }
}
