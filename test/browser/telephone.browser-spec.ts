import { dog, helene, joerdis } from './support/citizens.js';
import { staff, type Receipt } from './support/city.js';
import type { Desk } from './support/desk.js';
import { countEffort, effortOf, forgetEffort } from './support/effort.js';
import { given } from './support/given.js';
import { story } from './support/story.js';

/** What a question by telephone may cost: to find the person, and to say how it stands. */
const mostClicks = 4;

describe('a question by telephone', () => {
  let desk: Desk;
  let asked: Receipt;
  const told = story(async ({ city, seat }) => {
    asked = await city.submit(dog(joerdis, { name: 'Bärbel', breed: 'Dackel' }));
    await city.submit(dog(helene, { name: 'Amadeus', breed: 'Großpudel' }));
    await city.settled();
    const id = await given(city).checked(asked, staff.weidenfeld);
    const weidenfeld = await city.call(staff.weidenfeld);
    const { version } = (await weidenfeld.get(`/api/v1/cases/${id}`)).body;
    await weidenfeld.post(`/api/v1/cases/${id}/information-request`, { version, text: 'Bitte nennen Sie uns die Chipnummer.' });
    await city.settled();
    desk = await seat(staff.krings);
    await countEffort(desk.context);
    await desk.signIn();
  });

  told.part(`is answered with at most ${mostClicks} clicks, from any page`, async () => {
    const { page } = desk;
    for (const from of ['/', '/print-batches', '/cases?queue=team']) {
      await page.goto(from);
      await desk.button(/^Mein Konto/).waitFor();
      await forgetEffort(page);
      await page.getByLabel('Vorgänge suchen').first().click();
      await page.keyboard.type('Großmüller');
      await page.getByRole('option').filter({ hasText: 'Großmüller' }).first().click();
      await desk.heading(asked.caseNumber ?? '');
      // How it stands, what it waits for and until when, and who has it: without another click.
      await desk.sees('Wartet auf Bürger/in');
      await desk.sees(/Antwort erbeten bis \d\d\.\d\d\.\d{4}/);
      await desk.sees('Jörg Weidenfeld');
      const { clicks } = await effortOf(page);
      expect(clicks).toBeGreaterThan(0);
      expect(clicks).toBeLessThanOrEqual(mostClicks);
      console.log(`a question by telephone, from ${from}: ${clicks} clicks`);
    }
  });
});
