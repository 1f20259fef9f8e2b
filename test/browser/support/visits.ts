import type { Browser } from 'playwright-core';
import { testPassword } from '../../support/app.js';
import { startCity, type City } from './city.js';
import { launch } from './desk.js';
import { Round, type Look } from './round.js';
import type { Stop } from './stops.js';

/** The most that a page may jump while it loads ("good" is below 0.1; ours is half of that). */
export const mostShift = 0.05;

/** A stop, how it is looked at, and whether axe looks at it too. */
export interface Visit {
  readonly stop: Stop;
  readonly look: Look;
  readonly axe: boolean;
}

/** One test for each visit, person by person. */
export function allVisits(fill: (city: City) => Promise<void>, visits: readonly Visit[]): void {
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

  const byPerson = Map.groupBy(visits, ({ stop }) => stop.who);
  for (const { stop, look, axe } of [...byPerson.values()].flat()) {
    it(`${stop.name} (${look.theme}, ${look.locale}, ${look.width} px)`, async () => {
      if (!round) throw new Error('the city has not started');
      const seen = await round.visit(stop, look, { axe });
      expect(seen.barriers).toEqual([]);
      expect(seen.faults).toEqual([]);
      expect(seen.sideways).toBe(0);
      expect(seen.words).toEqual([]);
      if (seen.shift >= mostShift) throw new Error(`jumps by ${seen.shift.toFixed(3)} while loading: ${seen.moved.join(' | ')}`);
    });
  }
}
