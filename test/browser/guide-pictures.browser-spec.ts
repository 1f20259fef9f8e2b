import type { Browser } from 'playwright-core';
import { testPassword } from '../support/app.js';
import { fill } from './support/busy-city.js';
import { anton, bypost, dog } from './support/citizens.js';
import { startCity, staff, type City } from './support/city.js';
import { launch } from './support/desk.js';
import { guideLook, guideShots, takeGuidePicture } from './support/guide-pictures.js';
import { given } from './support/given.js';
import { Round } from './support/round.js';

/*
 * The pictures of the guides beside the pages, taken anew by `npm run screenshots`. Look at them before you commit them. Pictures
 * are not compared, so that there is nothing to do here in a plain run; `help/topics.spec.ts` asserts that each guide has its
 * own.
 */
const taking = process.env['DOC_IMAGES'] ? describe : describe.skip;

taking('the pictures of the guides', () => {
  let browser: Browser | undefined;
  let city: City | undefined;
  let round: Round | undefined;

  beforeAll(async () => {
    [browser, city] = await Promise.all([launch(), startCity()]);
    await fill(city);
    // A batch that waits to be posted is there as well.
    const letters = dog(anton, { name: 'Hasso', breed: 'Dackel', chip: '276093403000030' }, {}, bypost);
    await given(city).proposed(await city.submit(letters), staff.krings, ['liable']);
    await city.settled();
    await (await city.call(staff.krings)).post('/api/v1/print-batches', { teamId: await city.app.teamId('steuern') });
    await city.settled();
    round = new Round(browser, { url: city.url, password: testPassword, ahead: city.app.clock.now().getTime() - Date.now() });
  }, 120_000);
  afterAll(async () => {
    await round?.end();
    await browser?.close();
    await city?.stop();
  });

  it.each(guideShots.flatMap((shot) => (['de', 'en'] as const).map((locale) => ({ name: `${shot.topic}, ${locale}`, shot, locale }))))(
    '$name',
    async ({ shot, locale }) => {
      const seen = await round?.visit(shot.stop, guideLook(shot, locale), {
        axe: false,
        picture: (page) => takeGuidePicture(page, shot, locale),
      });
      expect(seen?.faults).toEqual([]);
    },
  );
});
