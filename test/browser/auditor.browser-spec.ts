import { readFile } from 'node:fs/promises';
import { versionOf } from '../support/stories.js';
import { unzipped } from '../support/zip.js';
import { barriers } from './support/accessibility.js';
import { dog, joerdis, matthias } from './support/citizens.js';
import { staff, type Receipt } from './support/city.js';
import type { Desk } from './support/desk.js';
import { given } from './support/given.js';
import { picture } from './support/pictures.js';
import { story } from './support/story.js';

describe('Renate Jansen-Küpper, who audits', () => {
  let desk: Desk;
  let receipt: Receipt;
  const told = story(async ({ city, seat }) => {
    const by = given(city);
    receipt = await city.submit(dog(joerdis, { name: 'Bärbel', breed: 'Dackel', chip: '27609810223344O' }));
    const krings = await city.call(staff.krings);
    const id = await by.idOf(receipt);
    city.later(50);
    await krings.post(`/api/v1/cases/${id}/claim`);
    city.later(4);
    await krings.post(`/api/v1/cases/${id}/corrections`, {
      version: await versionOf(krings, id),
      corrections: [{ pointer: '/dog/chip', value: '276098102233440' }],
      reason: 'Buchstabe O statt Ziffer 0.',
    });
    city.later(90);
    await by.checked(await city.submit(dog(matthias, { name: 'Luna', breed: 'Beagle' })), staff.weidenfeld);
    await city.settled();
    desk = await seat(staff.jansen);
  });

  told.part('searches all events by person, kind and time', async () => {
    await desk.signIn();
    await desk.goTo('Ereignisse');
    await desk.heading('Ereignisse');
    await desk.sees('Jörg Weidenfeld hat den Vorgang übernommen.');
    expect(await barriers(desk.page)).toEqual([]);
    await desk.page.getByLabel('Wer', { exact: true }).fill('krings');
    await desk.page.getByRole('option', { name: 'Sabine Krings' }).click();
    await desk.page.getByLabel('Art', { exact: true }).click();
    await desk.page.getByRole('option', { name: 'Angaben berichtigt', exact: true }).click();
    await desk.types('15.09.2026', 'Von');
    await desk.types('15.09.2026', 'Bis');
    await desk.button('Suchen').click();
    await desk.sees(/^1 Eintrag/);
    await desk.sees('Sabine Krings hat Angaben berichtigt.');
    expect(await desk.page.getByText('Jörg Weidenfeld').count()).toBe(0);
    // Before and after stand there with the field's name; nothing has to be read out of raw data.
    await desk.page.getByRole('row', { name: 'Chipnummer 27609810223344O 276098102233440' }).waitFor();
    await picture(desk.page, 'ereignisse', { chosen: true });
  });

  told.part('sees what the search found counted, and narrows it by a count', async () => {
    await desk.button('Alles zurücksetzen').click();
    const counts = desk.page.getByRole('complementary', { name: 'Verteilung' });
    // The rarer kinds are behind a click.
    await counts
      .getByText(/^\d+ weitere$/)
      .first()
      .click();
    await counts.getByRole('button', { name: /^Angaben berichtigt 1$/ }).click();
    await desk.sees(/^1 Eintrag/);
    expect(await barriers(desk.page)).toEqual([]);
  });

  told.part('takes the events along as a table, which is itself recorded', async () => {
    await desk.button('Als CSV exportieren').click();
    const [download] = await Promise.all([
      desk.page.waitForEvent('download'),
      desk.dialog().getByRole('button', { name: 'Als CSV exportieren' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^Ereignisse .*\.csv$/);
    await desk.dialog().waitFor({ state: 'detached' });
  });

  told.part('walks through a case’s past with the keyboard', async () => {
    await desk.page
      .getByRole('row', { name: /Sabine Krings hat Angaben berichtigt/ })
      .getByRole('link', { name: 'Stand danach ansehen' })
      .first()
      .click();
    await desk.heading(/zu einem Zeitpunkt$/);
    await desk.sees('Sabine Krings hat Angaben berichtigt.');
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'frueherer-stand', { chosen: true });
    await desk.page.getByRole('slider').focus();
    await desk.page.keyboard.press('Home');
    await desk.sees('Mit diesem Ereignis begann der Vorgang; alles Folgende kam damit herein.');
    // The chip as it was before somebody corrected it.
    await desk.sees('27609810223344O', desk.section('Eingereichte Angaben, wie sie damals lauteten'));
    await desk.page.keyboard.press('End');
    await desk.sees('276098102233440', desk.section('Eingereichte Angaben, wie sie damals lauteten'));
  });

  told.part('takes the whole case along with its documents', async () => {
    await desk.button('Akte mit Dokumenten (ZIP)').click();
    expect(await barriers(desk.page)).toEqual([]);
    const [download] = await Promise.all([
      desk.page.waitForEvent('download'),
      desk.dialog().getByRole('button', { name: 'Akte mit Dokumenten (ZIP)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`Akte ${receipt.caseNumber}.zip`);
    const names = [...unzipped(await readFile(await download.path())).keys()];
    expect(names.slice(0, 3)).toEqual(['Vorgang.json', 'Vorgang.pdf', 'SHA256SUMS']);
    await desk.dialog().waitFor({ state: 'detached' });
    await desk.link('Zum heutigen Stand').click();
  });

  told.part('reads the timeline of the case with before and after', async () => {
    await desk.heading(receipt.caseNumber ?? '');
    await desk.page.getByRole('tab', { name: 'Verlauf' }).click();
    await desk.sees('Sabine Krings hat Angaben berichtigt.');
    const timeline = desk.page.getByRole('tabpanel');
    await desk.sees(/27609810223344O/, timeline);
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'verlauf-revision', { chosen: true });
  });

  told.part('comes to nothing, and back, by addresses that are mistyped', async () => {
    const { page } = desk;
    const asked: string[] = [];
    page.on('response', (response) => response.status() === 422 && asked.push(new URL(response.url()).pathname));
    for (const address of ['/cases/xyz', '/cases/xyz/history', '/quarantine/xyz', '/staff/xyz']) {
      asked.length = 0;
      await page.goto(address);
      await desk.sees('Das gibt es hier nicht');
      await desk.button('Zurück').waitFor();
      expect(await page.getByRole('main').textContent()).not.toMatch(/Invalid|Eingaben|Erneut/);
      expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
    }
    await page.goto('/services/xyz/eins');
    await desk.sees('Das gibt es hier nicht');
    await page.goto('/');
    await desk
      .link(/^Niemand zuständig\s*0$/)
      .first()
      .waitFor();
    await page.goto(`/cases/${await given(told.city).idOf(receipt)}`);
    await desk.heading(receipt.caseNumber ?? '');
  });

  told.part('and can change nothing', async () => {
    const buttons = await desk.page.getByRole('main').getByRole('button').allTextContents();
    expect(
      buttons.filter((name) =>
        /Übernehmen|Vorschlagen|Nachfordern|Prüfen|Speichern|Nächsten Vorgang|Zeichnen|Übergeben|Verteilen/.test(name),
      ),
    ).toEqual([]);
    // What there is more of changes nothing.
    await desk.button('Mehr').click();
    const offered = desk.page.getByRole('menuitem').and(desk.page.locator(':not([aria-disabled="true"])'));
    await offered.first().waitFor();
    expect((await offered.allTextContents()).filter((name) => !name.startsWith('Vorgang drucken'))).toEqual([]);
    await desk.page.keyboard.press('Escape');
    expect(await desk.page.getByLabel('Neuer Vermerk').count()).toBe(0);
    expect(await desk.button('Nächsten Vorgang übernehmen').count()).toBe(0);
  });
});
