import { longRound } from '../support/rounds.js';
import { anton, aysel, dog, helene, joerdis, matthias, parking } from './support/citizens.js';
import { staff, type Receipt } from './support/city.js';
import type { Desk } from './support/desk.js';
import { given } from './support/given.js';
import { handsOf, type Hands } from './support/hands.js';
import { registrationCertificate } from './support/papers.js';
import { story } from './support/story.js';

/** What supervisor and cashier come for, by people who have no mouse. After each key they see where they are. */
longRound('a team is led and a fee is booked, by keyboard alone', () => {
  let lead: Desk;
  let cashier: Desk;
  let keys: Hands;
  let hers: Hands;
  let late: Receipt;
  let permit: Receipt;
  const told = story(async ({ city, seat }) => {
    const by = given(city);
    await city.call(staff.weidenfeld);
    late = await city.submit(dog(joerdis, { name: 'Bärbel', breed: 'Dackel' }));
    await by.checked(late, staff.krings);
    city.later(40 * 24 * 60);
    await by.checked(await city.submit(dog(helene, { name: 'Amadeus', breed: 'Großpudel' })), staff.krings);
    await by.checked(await city.submit(dog(anton, { name: 'Rex', breed: 'Beagle' })), staff.krings);
    // Decided: what is to be paid is on today's list for the treasury.
    await by.proposed(await city.submit(dog(matthias, { name: 'Luna', breed: 'Dackel' })), staff.krings, ['liable']);
    permit = await city.submit(parking(aysel, ['DN-AY 615']), [await registrationCertificate('Ayşe Yıldız', 'DN-AY 615')]);
    await by.proposed(permit, staff.oeztuerk, ['conditions-met']);
    await city.settled();
    lead = await seat(staff.breuer);
    cashier = await seat(staff.plum);
    keys = handsOf(lead);
    hers = handsOf(cashier);
  });

  told.part('the supervisor asks what is late, and goes from the number to its cases', async () => {
    const { page } = lead;
    await keys.signIn(staff.breuer);
    await keys.press('g', 'd');
    await lead.heading('Kennzahlen');
    await lead
      .link(/^Überfällig: \d+ – diese Vorgänge ansehen/)
      .first()
      .waitFor();
    const question = page.getByRole('button', { name: /^Welche Fristen sind gefährdet\?/ });
    await keys.tabTo(question);
    await keys.press('Enter');
    const detail = page.locator('#figures-detail');
    await keys.isOn(detail);
    await keys.tabTo(detail.getByRole('button', { name: 'Als Tabelle' }).first());
    await keys.press('Space');
    await detail.getByRole('table', { name: 'Unerledigt, nach Frist' }).waitFor();
    await keys.tabTo(detail.getByRole('table', { name: 'Unerledigt, nach Frist' }).getByRole('link').first());
    await keys.press('Enter');
    await page.waitForURL(/\/cases\?/);
    await lead.link(late.caseNumber ?? '').waitFor();
  });

  told.part('hands one of them over', async () => {
    await keys.press('j', 'Enter');
    await lead.heading(late.caseNumber ?? '');
    await lead.button('Übergeben').or(lead.button('Mehr')).first().waitFor();
    await keys.press('a');
    const dialog = await keys.walksThrough('Vorgang übergeben');
    await keys.tabTo(dialog.getByRole('combobox'));
    await keys.type('Weiden');
    await lead.page.getByRole('option', { name: /Jörg Weidenfeld/ }).waitFor();
    await keys.press('ArrowDown', 'Enter');
    await keys.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await lead.sees('Jörg Weidenfeld');
    // Esc does not leave a case; `l` leads back to the list, to the row that one came from.
    await keys.press('Escape');
    await lead.heading(late.caseNumber ?? '');
    await keys.press('l');
    await keys.isOn(lead.link(late.caseNumber ?? ''));
  });

  told.part('records an absence; the open cases are spread, and what became of each is read', async () => {
    await keys.press('g', 'c');
    await lead.heading('Team');
    const report = lead.button('Sabine Krings abwesend melden');
    await keys.tabTo(report);
    await keys.press('Enter');
    const dialog = await keys.walksThrough('Sabine Krings abwesend melden');
    await keys.press('Escape');
    await keys.isBackOn(report);
    await keys.press('Enter');
    await dialog.getByRole('button', { name: 'Abwesend melden und 2 verteilen' }).waitFor();
    await keys.tabTo(dialog.getByRole('button', { name: 'Abwesend melden und 2 verteilen' }));
    await keys.press('Enter');
    await lead.sees('Fertig: 2 erledigt.', lead.dialog());
    await keys.walksThrough(/./);
    await keys.tabTo(lead.dialog().getByRole('button', { name: 'Schließen' }));
    await keys.press('Enter');
    await lead.dialog().waitFor({ state: 'detached' });
    await lead.page
      .getByRole('row', { name: /^Sabine Krings/ })
      .getByText(/abwesend/i)
      .first()
      .waitFor();
  });

  told.part('the cashier books what was paid, and goes on where the entry was', async () => {
    const { page } = cashier;
    await hers.signIn(staff.plum);
    await hers.press('g', 'b');
    await cashier.heading('Offene Zahlungen');
    const book = cashier.button(`Zahlung buchen: ${permit.caseNumber}`);
    await hers.tabTo(book);
    await hers.press('Enter');
    const dialog = await hers.walksThrough(`Zahlung buchen: ${permit.caseNumber}`);
    await hers.press('Escape');
    await hers.isBackOn(book);
    await hers.press('Enter');
    await hers.tabTo(dialog.getByLabel('Bar'));
    await hers.press('ArrowDown');
    expect(await dialog.getByLabel('Karte').isChecked()).toBe(true);
    await hers.tabTo(dialog.getByLabel('Beleg- oder Buchungsnummer'));
    await hers.type('Q-2026-0815');
    await hers.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await cashier.sees('0 Einträge');
    await hers.isOn(page.locator('#main-content'));
  });

  told.part('and finds the treasury list by the palette', async () => {
    const { page } = cashier;
    await hers.press('Control+k');
    await hers.isOn(page.getByRole('dialog').getByRole('combobox'));
    await hers.type('Sollst');
    await page.getByRole('option', { name: /^Sollstellungen/ }).waitFor();
    await hers.press('Enter');
    await cashier.heading('Sollstellungen');
    await hers.tabTo(cashier.page.getByRole('main').getByRole('link', { name: /CSV/ }).first());
    const [download] = await Promise.all([page.waitForEvent('download'), hers.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/^Sollstellung .*\.csv$/);
  });
});
