import { longRound } from '../support/rounds.js';
import { versionOf } from '../support/stories.js';
import { dog, joerdis, matthias } from './support/citizens.js';
import { staff, type Receipt } from './support/city.js';
import type { Desk } from './support/desk.js';
import { given } from './support/given.js';
import { handsOf, type Hands } from './support/hands.js';
import { story } from './support/story.js';

/** What administrator and auditor come for, by people who have no mouse. After each key they see where they are. */
longRound('accounts, services, jobs and the log, by keyboard alone', () => {
  let admin: Desk;
  let auditor: Desk;
  let keys: Hands;
  let hers: Hands;
  let receipt: Receipt;
  const told = story(async ({ city, seat }) => {
    const by = given(city);
    await city.hire(staff.krings);
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
    await city.settled();
    // Nobody takes mails now: a job is in trouble.
    await city.mail.stop();
    await by.proposed(await city.submit(dog(matthias, { name: 'Luna', breed: 'Beagle' })), staff.krings, ['liable']);
    await city.settled();
    admin = await seat(staff.fassbender);
    auditor = await seat(staff.jansen);
    keys = handsOf(admin);
    hers = handsOf(auditor);
  });

  told.part('the administrator makes an account with role and team', async () => {
    const { page } = admin;
    await keys.signIn(staff.fassbender);
    await keys.press('g', 'k');
    await admin.heading('Konten');
    const create = admin.button('Konto anlegen');
    await keys.tabTo(create);
    await keys.press('Enter');
    const dialog = await keys.walksThrough('Konto anlegen');
    await keys.press('Escape');
    await keys.isBackOn(create);
    await keys.press('Enter');
    await keys.tabTo(dialog.getByLabel('Anmeldename'));
    await keys.type('c.pelzer');
    await keys.tabTo(dialog.getByRole('textbox', { name: /^Name/ }));
    await keys.type('Christa Pelzer');
    await keys.tabTo(dialog.getByLabel(/^Sachbearbeitung/));
    await keys.press('Space');
    await keys.tabTo(dialog.getByRole('combobox', { name: 'Teams' }));
    await keys.type('Steu');
    await page.getByRole('option', { name: 'Steuern' }).waitFor();
    await keys.press('ArrowDown', 'Enter');
    await keys.press('Control+Enter');
    await admin.sees('Dieses Kennwort wird nur jetzt gezeigt.');
    await keys.tabTo(admin.button('Ich habe es notiert'));
    await keys.press('Enter');
    await admin.heading('Christa Pelzer');
    await admin.sees(/Teams: Steuern/);
    const second = await told.city.call(staff.lennartz);
    for (const { id } of (await second.get('/api/v1/rights-requests')).body.items)
      await second.post(`/api/v1/rights-requests/${id}/confirm`);
    await page.reload();
    await admin.heading('Christa Pelzer');
  });

  told.part('sees what the account may do, and why not', async () => {
    await admin.sees('Steuern', admin.section('Teams'));
    await keys.tabTo(admin.page.getByLabel('Aktenzeichen'));
    await keys.type(receipt.caseNumber ?? '');
    await keys.press('Enter');
    await admin.page.getByRole('row', { name: /^Zeichnen darf nicht/ }).waitFor();
  });

  told.part('looks at a letter of a service, and comes back to its button', async () => {
    await keys.press('Escape', 'g', 'i');
    await admin.heading('Leistungen');
    await keys.tabTo(admin.link(/^Hundesteuer/));
    await keys.press('Enter');
    await admin.heading(/Hundesteuer.*Version 1/);
    const letter = admin.section('Schreiben ansehen').getByRole('button').first();
    await keys.tabTo(letter, { most: 120 });
    await keys.press('Enter');
    await admin.dialog().getByRole('img').first().waitFor({ timeout: 30_000 });
    await keys.walksThrough(/./);
    await keys.press('Escape');
    await keys.isBackOn(letter);
  });

  told.part('has a job tried again', async () => {
    await keys.press('g', 'y');
    await admin.heading('System');
    await keys.tabTo(admin.button('E-Mail-Versand jetzt wiederholen'));
    await keys.press('Enter');
    await admin.sees('Der Auftrag wird sofort wieder versucht.');
  });

  told.part('the auditor narrows the log by a count', async () => {
    await hers.signIn(staff.jansen);
    await hers.press('g', 'e');
    await auditor.heading('Ereignisse');
    await hers.tabTo(auditor.page.getByLabel('Wer', { exact: true }));
    await hers.type('Sabine Krings');
    await hers.press('Enter');
    const counts = auditor.page.getByRole('complementary', { name: 'Verteilung' });
    const kind = counts.getByRole('button', { name: /^Angaben berichtigt 1$/ });
    await hers.tabTo(kind);
    await hers.press('Enter');
    await auditor.sees(/^1 Eintrag/);
    await auditor.sees('Sabine Krings hat Angaben berichtigt.');
  });

  told.part('takes the events along', async () => {
    const exporting = auditor.button('Als CSV exportieren');
    await hers.tabTo(exporting, { back: true });
    await hers.press('Enter');
    const dialog = await hers.walksThrough(/exportieren/);
    await hers.tabTo(dialog.getByRole('button', { name: 'Als CSV exportieren' }));
    const [download] = await Promise.all([auditor.page.waitForEvent('download'), hers.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/^Ereignisse .*\.csv$/);
    await hers.isBackOn(exporting);
  });

  told.part('opens the case as it was, and goes to another moment', async () => {
    const { page } = auditor;
    await hers.tabTo(page.getByRole('link', { name: 'Stand danach ansehen' }), { most: 80 });
    await hers.press('Enter');
    await auditor.heading(/zu einem Zeitpunkt$/);
    await hers.tabTo(page.getByRole('slider'));
    await hers.press('Home');
    const submitted = auditor.section('Eingereichte Angaben, wie sie damals lauteten');
    await auditor.sees('27609810223344O', submitted);
    await hers.press('End');
    await auditor.sees('276098102233440', submitted);
    // The field speaks German, whatever the browser does: TT.MM.JJJJ HH:mm.
    const moment = page.getByRole('group', { name: 'Zeitpunkt (Tag und Uhrzeit)' });
    await hers.tabTo(moment.getByRole('spinbutton').first());
    await hers.type('150920261004');
    expect((await moment.textContent())?.replaceAll(/[^\d.: ]/g, '')).toContain('15.09.2026 10:04');
    await hers.press('Enter');
    await auditor.sees('27609810223344O', submitted);
  });
});
