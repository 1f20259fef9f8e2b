import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { startCity, type City, type Person } from './city.js';
import { launch, sitDown, type Desk } from './desk.js';

const broken = resolve('test/.artifacts/screenshots/broken');

/** A day at the town hall: its parts come one after the other, and build on each other. */
export interface Story {
  readonly city: City;
  /** Somebody before a browser of their own. */
  seat(person: Person, viewport?: { width: number; height: number }): Promise<Desk>;
  /** One part. After the first that fails the others are not tried: they would only wait for what cannot come. */
  part(name: string, work: () => Promise<void>): void;
}

/**
 * Starts the product for the specs in this block, and ends with a look at what the pages themselves found broken.
 * @param options.apart the parts do not build on each other: each is tried, also after one has failed
 */
export function story(before: (story: Story) => Promise<void>, options: { readonly apart?: boolean } = {}): Story {
  const desks: Desk[] = [];
  let browser: Browser | undefined;
  let city: City | undefined;
  let failed: string | undefined;
  const told: Story = {
    get city() {
      if (!city) throw new Error('the city has not started');
      return city;
    },
    async seat(person, viewport) {
      if (!browser) throw new Error('there is no browser yet');
      const desk = await sitDown(browser, told.city, person, viewport);
      desks.push(desk);
      return desk;
    },
    part(name, work) {
      it(name, async () => {
        if (failed) throw new Error(`not tried: “${failed}” went wrong before`);
        try {
          await work();
          expect(desks.flatMap(({ faults }) => faults)).toEqual([]);
        } catch (error) {
          if (!options.apart) failed = name;
          mkdirSync(broken, { recursive: true });
          for (const [index, { page }] of desks.entries()) {
            if (!page.isClosed())
              await page
                .screenshot({ path: join(broken, `${name.replaceAll(/[^\p{L}\d]+/gu, '-').slice(0, 60)}-${index + 1}.png`) })
                .catch(() => {});
          }
          throw error;
        }
      });
    },
  };
  beforeAll(async () => {
    [browser, city] = await Promise.all([launch(), startCity()]);
    await before(told);
  });
  afterAll(async () => {
    await browser?.close();
    await city?.stop();
  });
  return told;
}
