import { countEffort, effortOf, forgetEffort } from './support/effort.js';
import { anton, aysel, helene, parking } from './support/citizens.js';
import { staff, type Receipt } from './support/city.js';
import type { Desk } from './support/desk.js';
import { until } from './support/in-page.js';
import { registrationCertificate } from './support/papers.js';
import { story } from './support/story.js';

/** What a plain parking permit may cost a clerk's hands, from the queue to the decided case. */
const mostClicks = 6;
const mostKeys = 8;

describe('a plain parking permit, from the queue to the decision', () => {
  let desk: Desk;
  let first: Receipt;
  let second: Receipt;
  const told = story(async ({ city, seat }) => {
    first = await city.submit(parking(aysel, ['DN-AY 615']), [await registrationCertificate('Ayşe Yıldız', 'DN-AY 615')]);
    city.later(5);
    second = await city.submit(parking(anton, ['DN-OE 33'], { zone: 'D' }), [await registrationCertificate('Anton Öztürk', 'DN-OE 33')]);
    city.later(5);
    await city.submit(parking(helene, ['DN-HS 71']), [await registrationCertificate('Helene Strauß', 'DN-HS 71')]);
    await city.settled();
    desk = await seat(staff.oeztuerk);
    await countEffort(desk.context);
    await desk.signIn();
  });

  told.part(`takes at most ${mostClicks} clicks with the mouse`, async () => {
    const { page } = desk;
    await page.goto('/cases?queue=team');
    await desk.link(first.caseNumber ?? '').waitFor();
    await forgetEffort(page);

    await desk.link(first.caseNumber ?? '').click();
    await desk.button('Übernehmen und bearbeiten').click();
    await desk.button(/Pflichtprüfungen bestätigen/).click();
    await desk.button('Ausweis erteilen').click();
    await desk.button('Entscheiden').click();
    await desk.button('Jetzt entscheiden').click();
    await desk.sees('Zahlung offen');

    const { clicks, keys } = await effortOf(page);
    console.log(`a plain parking permit by mouse: ${clicks} clicks, ${keys.length} keys`);
    expect(keys).toEqual([]);
    expect(clicks).toBeGreaterThan(2);
    expect(clicks).toBeLessThanOrEqual(mostClicks);
  });

  told.part(`takes at most ${mostKeys} keys without one`, async () => {
    const { page } = desk;
    await page.goto('/cases?queue=team');
    await desk.link(second.caseNumber ?? '').waitFor();
    await forgetEffort(page);

    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await desk.heading(second.caseNumber ?? '');
    await desk.button('Übernehmen und bearbeiten').waitFor();
    await page.keyboard.press('p');
    await desk.button(/Pflichtprüfungen bestätigen/).waitFor();
    await page.keyboard.press('0');
    await desk.button('Ausweis erteilen').waitFor();
    await page.keyboard.press('p');
    // The button is live once the letter can be seen.
    await page.locator('[aria-keyshortcuts="Control+Enter"]:not([aria-disabled="true"])').waitFor();
    await page.keyboard.press('Control+Enter');
    await desk.dialog().waitFor();
    await page.keyboard.press('Enter');
    await desk.sees('Zahlung offen');

    const { clicks, keys } = await effortOf(page);
    console.log(`a plain parking permit by keyboard: ${keys.length} keys (${keys.join(' ')}), ${clicks} clicks`);
    expect(clicks).toBe(0);
    expect(keys.length).toBeGreaterThan(2);
    expect(keys.length).toBeLessThanOrEqual(mostKeys);
  });

  told.part('and one more key brings the next', async () => {
    const before = await desk.page.getByRole('heading', { level: 1 }).textContent();
    await desk.page.keyboard.press('n');
    await until(desk.page, `document.querySelector('h1')?.textContent !== ${JSON.stringify(before)}`);
    await desk.sees('DN-HS 71');
  });
});
