import { versionOf } from '../support/stories.js';
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
    await krings.post(`/api/v1/cases/${id}/corrections`, { version: await versionOf(krings, id), corrections: [{ pointer: '/dog/chip', value: '276098102233440' }], reason: 'Buchstabe O statt Ziffer 0.' });
    city.later(90);
    await by.checked(await city.submit(dog(matthias, { name: 'Luna', breed: 'Beagle' })), staff.weidenfeld);
    await city.settled();
    desk = await seat(staff.jansen);
  });

  told.part('searches all events by person, kind and time', async () => {
    await desk.signIn();
    await desk.heading('Ereignisse');
    await desk.sees('Jörg Weidenfeld hat den Vorgang übernommen.');
    expect(await barriers(desk.page)).toEqual([]);
    await desk.page.getByLabel('Wer').fill('Sabine Krings');
    await desk.page.getByLabel('Art').click();
    await desk.page.getByRole('option', { name: 'Berichtigung', exact: true }).click();
    await desk.types('15.09.2026', 'Von');
    await desk.types('15.09.2026', 'Bis');
    await desk.button('Suchen').click();
    await desk.sees(/^1 Eintrag/);
    await desk.sees('Sabine Krings hat Angaben berichtigt.');
    expect(await desk.page.getByText('Jörg Weidenfeld').count()).toBe(0);
    await picture(desk.page, 'ereignisse', { chosen: true });
  });

  told.part('reads the timeline of the case with before and after', async () => {
    await desk.link(receipt.caseNumber ?? '').click();
    await desk.heading(receipt.caseNumber ?? '');
    await desk.page.getByRole('tab', { name: 'Verlauf' }).click();
    await desk.sees('Sabine Krings hat Angaben berichtigt.');
    const timeline = desk.page.getByRole('tabpanel');
    await desk.sees('Chipnummer: 27609810223344O → 276098102233440', timeline);
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'verlauf-revision', { chosen: true });
  });

  told.part('and can change nothing', async () => {
    const buttons = await desk.page.getByRole('main').getByRole('button').allTextContents();
    expect(buttons.filter((name) => /Übernehmen|Vorschlagen|Nachfordern|Prüfen|Speichern|Mehr|Nächster Vorgang|Zeichnen|Zuweisen|Verteilen/.test(name))).toEqual([]);
    expect(await desk.page.getByLabel('Neuer Vermerk').count()).toBe(0);
    expect(await desk.button('Nächster Vorgang').count()).toBe(0);
  });
});
