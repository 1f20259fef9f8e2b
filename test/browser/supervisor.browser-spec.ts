import type { Locator } from 'playwright-core';
import { barriers } from './support/accessibility.js';
import { anton, atTheCounter, aysel, bypost, dog, helene, joerdis, matthias, parking, piotr } from './support/citizens.js';
import { staff, type Receipt } from './support/city.js';
import type { Desk } from './support/desk.js';
import { given } from './support/given.js';
import { registrationCertificate } from './support/papers.js';
import { picture } from './support/pictures.js';
import { story } from './support/story.js';

/** The charts along time within say which days they show: at least two of them are written below each. */
async function dated(within: Locator): Promise<void> {
  await within.locator('.MuiChartsAxis-directionX').first().waitFor();
  for (const axis of await within.locator('.MuiChartsAxis-directionX').all()) {
    const written = (await axis.locator('.MuiChartsAxis-tickLabel').allTextContents()).filter((text) => /\d/.test(text));
    expect(written.length).toBeGreaterThanOrEqual(2);
  }
}

describe('Wolfgang Breuer, who leads two teams', () => {
  let desk: Desk;
  let late: Receipt;
  const told = story(async ({ city, seat }) => {
    const by = given(city);
    await city.call(staff.weidenfeld);
    late = await city.submit(dog(joerdis, { name: 'Bärbel', breed: 'Dackel' }));
    await by.checked(late, staff.krings);
    await by.proposed(await city.submit(dog(anton, { name: 'Rex', breed: 'Beagle' }, {}, bypost)), staff.krings, ['liable']);
    city.later(2 * 24 * 60);
    await by.checked(await city.submit(dog(helene, { name: 'Amadeus', breed: 'Großpudel' })), staff.krings);
    await by.proposed(
      await city.submit(parking(aysel, ['DN-AY 615']), [await registrationCertificate('Ayşe Yıldız', 'DN-AY 615')]),
      staff.oeztuerk,
      ['conditions-met'],
    );
    city.later(26 * 24 * 60 + 90);
    await city.submit(dog(matthias, { name: 'Luna', breed: 'Rottweiler', heightCm: 61, weightKg: 42 }, {}, atTheCounter));
    await by.checked(await city.submit(parking(piotr, ['DN-PW 7'], { zone: 'D' })), staff.oeztuerk);
    city.later(24 * 60);
    await city.settled();
    desk = await seat(staff.breuer);
  });

  told.part('starts with the answers to five questions, and what follows from them', async () => {
    await desk.signIn();
    await desk.goTo('Kennzahlen');
    await desk.heading('Kennzahlen');
    for (const question of [
      'Kommen wir hinterher?',
      'Wo hakt es?',
      'Welche Fristen sind gefährdet?',
      'Wie ist die Auslastung?',
      'Nimmt die Online-Nutzung zu?',
      'Warum sind Anträge unvollständig?',
    ]) {
      await desk.page.getByRole('region', { name: question }).getByText(/\.$/).first().waitFor();
    }
    await dated(desk.page.getByRole('region', { name: 'Kommen wir hinterher?' }));
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'kennzahlen', { chosen: true });
  });

  told.part('sees in the detail, too, which days a chart is about', async () => {
    const question = desk.page.getByRole('button', { name: /^Kommen wir hinterher\?/ });
    await question.click();
    const detail = desk.page.locator('#figures-detail');
    await detail.locator('.MuiChartsAxis-directionX').nth(2).waitFor();
    await dated(detail);
    await picture(desk.page, 'kennzahlen-zeit', { whole: true });
  });

  told.part('reads the numbers behind a picture, and takes them along', async () => {
    await desk.page.getByRole('button', { name: /^Welche Fristen sind gefährdet\?/ }).click();
    const detail = desk.page.locator('#figures-detail');
    await detail.getByRole('heading', { name: 'Unerledigt, nach Frist' }).waitFor();
    await detail.getByRole('button', { name: 'Als Tabelle' }).first().click();
    await detail.getByRole('table', { name: 'Unerledigt, nach Frist' }).getByRole('rowheader', { name: 'Überfällig' }).waitFor();
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'kennzahlen-ganz', { whole: true });
    const download = desk.page.waitForEvent('download');
    await desk.button('Herunterladen').click();
    await desk.page.getByRole('menuitem', { name: /^CSV/ }).click();
    expect((await download).suggestedFilename()).toMatch(/^kennzahlen_\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d\.csv$/);
  });

  told.part('each figure leads to exactly its cases', async () => {
    await desk
      .link(/^Überfällig: \d+ – diese Vorgänge ansehen/)
      .first()
      .click();
    await desk.page.waitForURL(/\/cases\?/);
    await desk.link(late.caseNumber ?? '').waitFor();
    const rows = await desk.page
      .getByRole('row')
      .filter({ has: desk.page.getByRole('checkbox', { name: /^Vorgang .+ auswählen$/ }) })
      .count();
    expect(rows).toBeGreaterThan(0);
    await desk.sees(new RegExp(`^${rows} (Eintrag|Einträge)$`));
    await picture(desk.page, 'kennzahl-faelle');
  });

  told.part('hands them over: sees first what will happen, and then for each what became of it', async () => {
    await desk.page
      .getByRole('row')
      .filter({ hasText: late.caseNumber ?? '' })
      .getByRole('checkbox')
      .check();
    await desk.sees('1 Vorgang ausgewählt');
    await desk.button('Übergeben').click();
    const dialog = desk.dialog();
    await dialog.getByRole('combobox').click();
    await desk.page.getByRole('option', { name: /Jörg Weidenfeld/ }).click();
    await dialog.getByLabel(/^Anmerkung/).fill('Frau Krings ist im Urlaub.');
    await dialog.getByRole('button', { name: 'Vorschau' }).click();
    await desk.sees('Dieser Vorgang geht an Jörg Weidenfeld.', dialog);
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'sammelbearbeitung-vorschau');
    await dialog.getByRole('button', { name: /^Ausführen/ }).click();
    await desk.sees('Fertig: 1 erledigt.', dialog);
    await dialog.getByRole('row', { name: /Bärbel.*Erledigt/ }).waitFor();
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'sammelbearbeitung-ergebnis');
    await dialog.getByRole('button', { name: 'Schließen' }).click();
    await desk.page
      .getByRole('row')
      .filter({ hasText: late.caseNumber ?? '' })
      .getByText('Jörg Weidenfeld')
      .waitFor();
  });

  told.part('and Jörg Weidenfeld has it', async () => {
    const clerk = await told.seat(staff.weidenfeld);
    await clerk.signIn();
    await clerk.page
      .getByRole('navigation')
      .getByRole('link', { name: /^Meine Vorgänge\s*1$/ })
      .waitFor();
    await clerk.goTo(/^Meine Vorgänge/);
    await clerk.link(late.caseNumber ?? '').waitFor();
    await clerk.leave();
  });
});
