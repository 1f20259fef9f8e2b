import { barriers } from './support/accessibility.js';
import { dog, helene, joerdis, parking, piotr } from './support/citizens.js';
import { staff, type Receipt } from './support/city.js';
import type { Desk } from './support/desk.js';
import { benefitsNotice } from './support/papers.js';
import { picture } from './support/pictures.js';
import { story } from './support/story.js';

describe('what could not become a case', () => {
  let desk: Desk;
  let unknown: Receipt;
  let belongsNowhere: Receipt;
  const told = story(async ({ city, seat }) => {
    unknown = await city.submit({ ...dog(joerdis, { name: 'Bärbel', breed: 'Dackel' }), service: 'hundesteuer-anmeldung-alt' });
    belongsNowhere = await city.submit({ ...parking(piotr, ['DN-PW 7']), service: 'angelschein' });
    await city.submit(dog(helene, { name: 'Amadeus', breed: 'Großpudel' }), [await benefitsNotice('Helene Strauß')], 'hash');
    await city.settled();
    desk = await seat(staff.krings);
  });

  told.part('is seen with the reason', async () => {
    await desk.signIn();
    await desk.goTo(/^Quarantäne\s*3$/);
    await desk.sees('Die Leistung ist unbekannt');
    await desk.sees('Die Prüfsumme einer Datei stimmt nicht');
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'quarantaene');
    // A service that is known is called by its title, and its form by the names of its fields.
    await desk.sees('Helene Strauß');
    await desk.link('Hundesteuer – Anmeldung eines Hundes').click();
    await desk.heading('Quarantäne: Hundesteuer – Anmeldung eines Hundes');
    for (const text of ['Name des Hundes', 'Amadeus', 'Antwort gewünscht per']) await desk.sees(text, desk.section('Eingereicht'));
    expect(await desk.page.getByText(/angegeben: [0-9a-f]{64}/).isVisible()).toBe(false);
    await desk.page.getByText('Technische Angaben').click();
    await desk.sees(/angegeben: [0-9a-f]{64}/);
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'quarantaene-eingang');
    await desk.goTo(/^Quarantäne\s*3$/);
    await desk.link('hundesteuer-anmeldung-alt').click();
    await desk.heading('Quarantäne: hundesteuer-anmeldung-alt');
    await desk.sees('Bärbel');
    expect(await barriers(desk.page)).toEqual([]);
  });

  told.part('is corrected and released: the case is there, and the portal is told its number', async () => {
    await desk.button('Freigeben').click();
    const dialog = desk.dialog();
    await dialog.getByLabel('Leistung').click();
    await desk.page.getByRole('option', { name: /Hundesteuer/ }).click();
    await dialog.getByLabel('Chipnummer').fill('276098102233440');
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'quarantaene-freigeben', { chosen: true });
    await dialog.getByRole('button', { name: 'Freigeben', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await desk.sees('276098102233440', desk.section('Eingereicht'));
    const { body } = await told.city.portal.get(`/intake/v1/submissions/${unknown.submissionId}`);
    expect(body).toMatchObject({ state: 'RECEIVED', caseNumber: expect.stringMatching(/^HUA-2026-/) });
  });

  told.part('or refused with a reason that the portal reads', async () => {
    await desk.goTo(/^Quarantäne\s*2$/);
    await desk.link('angelschein').click();
    await desk.heading('Quarantäne: angelschein');
    await desk.button('Ablehnen').click();
    const dialog = desk.dialog();
    await dialog.getByLabel(/^Grund/).fill('Angelscheine stellt die untere Fischereibehörde des Kreises aus.');
    await dialog.getByRole('button', { name: 'Ablehnen', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await desk.sees(/Abgelehnt von Sabine Krings/);
    const { body } = await told.city.portal.get(`/intake/v1/submissions/${belongsNowhere.submissionId}`);
    expect(body).toMatchObject({ refusal: { reason: 'Angelscheine stellt die untere Fischereibehörde des Kreises aus.' } });
  });
});
