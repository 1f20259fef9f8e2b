import { Catalogue } from '@vorgang/catalogue';
import { dogTax } from '../support/stories.js';
import { takenInByKeys } from './support/by-keys.js';
import { handsOf } from './support/hands.js';
import { eventually } from './support/in-page.js';
import { barriers } from './support/accessibility.js';
import { dog, helene } from './support/citizens.js';
import { staff } from './support/city.js';
import type { Desk } from './support/desk.js';
import { benefitsNotice } from './support/papers.js';
import { picture } from './support/pictures.js';
import { story } from './support/story.js';

describe('what comes to the counter', () => {
  let desk: Desk;
  const told = story(async ({ city, seat }) => {
    await city.submit(dog(helene, { name: 'Amadeus', breed: 'Großpudel' }));
    await city.settled();
    desk = await seat(staff.krings);
  });

  told.part('is typed in with two scans in at most 25 actions, and is a case', async () => {
    await desk.signIn();
    const { page } = desk;
    let actions = 0;
    const act = async (doing: Promise<unknown>): Promise<void> => {
      actions++;
      await doing;
    };
    const type = (label: string | RegExp, text: string): Promise<void> => act(page.getByLabel(label).fill(text));
    await act(page.keyboard.press('Shift+N'));
    await page.getByRole('combobox', { name: 'Leistung' }).waitFor();
    await act(page.keyboard.press('Enter'));
    await desk.heading('Hundesteuer – Anmeldung eines Hundes');
    await type('Vorname', 'Aylin');
    await type('Familienname', 'Öztürk');
    await type(/^Straße/, 'Kölnstraße');
    await type('Hausnummer', '12 a');
    await type(/^Postleitzahl/, '52351');
    // The city's own postal code brings its town.
    await eventually(async () => (await page.getByLabel(/^Ort/).inputValue()) === 'Düren');
    await type(/^Name des Hundes/, 'Emma');
    await type(/^Rasse/, 'Shih Tzu');
    await type('Chipnummer', '276098106123456');
    expect(await page.getByLabel('Chipnummer').inputValue()).toBe('276 0981 0612 3456');
    await act(page.getByLabel(/^Anlass der Anmeldung/).fill('aufgenommen'));
    await act(page.keyboard.press('Enter'));
    await act(page.getByRole('group', { name: /^Tag der Aufnahme/ }).click());
    await act(page.keyboard.type('15022026'));
    const scan = await benefitsNotice('Aylin Öztürk');
    await act(
      page
        .locator('input[type=file]')
        .first()
        .setInputFiles([
          { name: 'Vertrag.pdf', mimeType: 'application/pdf', buffer: Buffer.from(scan.bytes) },
          { name: 'Bescheid.pdf', mimeType: 'application/pdf', buffer: Buffer.concat([scan.bytes, Buffer.from('\n')]) },
        ]),
    );
    await desk.sees('2 Unterlagen');
    for (const [at, purpose] of ['Kauf- oder Schutzvertrag', 'Sonstiges'].entries()) {
      await act(
        page
          .getByLabel(/^Zweck/)
          .nth(at)
          .click(),
      );
      await act(page.getByRole('option', { name: purpose }).click());
      await page.getByRole('listbox').waitFor({ state: 'detached' });
    }
    // Nothing is sent while something is missing; the list leads there.
    await act(page.keyboard.press('Control+Enter'));
    await page.getByRole('button', { name: /Ich versichere/ }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'antrag-aufnehmen');
    await act(page.getByLabel(/^Ich versichere/).click());
    await desk.sees('Alle Pflichtangaben sind da.');
    await act(page.keyboard.press('Control+Enter'));
    await desk.sees(/Der Vorgang HUA-2026-\d+ ist angelegt\./);
    expect(actions).toBeLessThanOrEqual(25);
    await act(page.keyboard.press('Enter'));
    await desk.heading(/^HUA-2026/);
    await desk.sees(/Öztürk, Aylin – Emma/);
    for (const text of ['276098106123456', 'Kölnstraße 12 a']) await desk.sees(text, desk.section('Eingereicht'));
    await desk.sees('Vertrag');
  });

  told.part('half filled, it is there again in another window, and says whether it has been here already', async () => {
    const { page } = desk;
    await page.goto(`${told.city.url}/applications`);
    await page.getByRole('combobox', { name: 'Leistung' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('Vorname').fill('Helene');
    await page.getByLabel('Familienname').fill('Strauss');
    await page.getByLabel(/^Postleitzahl/).fill('52349');
    await desk.sees('Entwurf gesichert');
    const others = page.getByRole('region', { name: 'Schon einmal da gewesen?' });
    await others.getByText('Amadeus').first().waitFor();
    const address = page.url();
    const second = await page.context().newPage();
    await second.goto(address);
    await second.getByLabel('Familienname').waitFor();
    expect(await second.getByLabel('Familienname').inputValue()).toBe('Strauss');
    await second.close();
    await others
      .getByRole('button', { name: /Diesen öffnen|öffnen/ })
      .or(others.getByRole('link', { name: /öffnen/ }))
      .first()
      .click();
    await desk.heading(/^HUA-2026/);
    await desk.sees(/Strauß, Helene – Amadeus/);
  });

  told.part('is typed in by keyboard alone, in English, too', async () => {
    const definition = told.city.app.app.get(Catalogue, { strict: false }).current(dogTax);
    if (!definition) throw new Error(`there is no ${dogTax}`);
    await takenInByKeys(desk.page, handsOf(desk), definition, 'en');
  });
});
