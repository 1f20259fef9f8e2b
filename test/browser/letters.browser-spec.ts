import { barriers } from './support/accessibility.js';
import { dog, helene, joerdis, matthias } from './support/citizens.js';
import { staff, type Receipt } from './support/city.js';
import type { Desk } from './support/desk.js';
import { given } from './support/given.js';
import { eventually } from './support/in-page.js';
import { picture } from './support/pictures.js';
import { story } from './support/story.js';

/** Letters that a clerk writes, the hearing before a rejection, and what is held back while it is in the house. */
describe('letters of one’s own', () => {
  let desk: Desk;
  let written: Receipt;
  let heard: Receipt;
  let decided: string;
  const byPost = { replyChannel: { kind: 'post' } } as const;
  const told = story(
    async ({ city, seat }) => {
      written = await city.submit({ ...dog(helene, { name: 'Amadeus', breed: 'Großpudel' }), ...byPost });
      heard = await city.submit({ ...dog(joerdis, { name: 'Bärbel', breed: 'Dackel' }), ...byPost });
      const proposed = await city.submit({ ...dog(matthias, { name: 'Luna', breed: 'Dackel' }), ...byPost });
      await city.settled();
      decided = await given(city).proposed(proposed, staff.krings, ['liable']);
      await given(city).checked(heard, staff.krings);
      await city.settled();
      desk = await seat(staff.krings);
    },
    { apart: true },
  );

  told.part('a letter is written by keys, with a text block made on the way, and drawn while it is typed', async () => {
    await desk.signIn();
    const { page } = desk;
    await page.goto(`/cases/${await given(told.city).idOf(written)}`);
    await desk.heading(written.caseNumber ?? '');
    await page.keyboard.press('Shift+S');
    const dialog = page.getByRole('dialog', { name: 'Schreiben verfassen' });
    await dialog.getByRole('textbox', { name: /^Text/ }).fill('vielen Dank für Ihren Anruf.');
    await desk.reads('Schreiben', /vielen Dank für Ihren Anruf/);
    await page.keyboard.press('Alt+b');
    const blocks = page.getByRole('dialog', { name: 'Textbausteine' });
    await blocks.getByText('Es gibt noch keine Textbausteine.').waitFor();
    expect(await barriers(page)).toEqual([]);
    await blocks.getByRole('button', { name: 'Neu', exact: true }).click();
    const form = page.getByRole('dialog', { name: 'Neuer Textbaustein' });
    await form.getByLabel(/^Bezeichnung/).fill('Impfpass');
    await form.getByLabel(/^Text/).fill('Bitte senden Sie uns zum Aktenzeichen {{Aktenzeichen}}:\n- den Impfpass');
    await form.getByLabel('Für wen?').click();
    await page.getByRole('option', { name: /^für das Team/ }).click();
    expect(await barriers(page)).toEqual([]);
    await form.getByRole('button', { name: 'Speichern' }).click();
    await blocks.getByText(`zum Aktenzeichen ${written.caseNumber}`).waitFor();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'textbausteine', { chosen: true });
    await blocks.getByLabel('Suchen').fill('impf');
    await page.keyboard.press('Enter');
    await blocks.waitFor({ state: 'detached' });
    await desk.reads('Schreiben', /den Impfpass/, new RegExp(written.caseNumber ?? ''));
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'schreiben-verfassen', { chosen: true });
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await told.city.settled();
    await page.reload();
    await desk.sees('Erstellt; es wartet auf den Druck.', desk.section('Schreiben'));
  });

  told.part('and can be printed from the viewer, as it is', async () => {
    const { page } = desk;
    await desk.section('Schreiben').getByRole('button', { name: 'Schreiben (PDF)' }).click();
    await page
      .getByRole('document', { name: /^Inhalt von/ })
      .getByRole('img')
      .first()
      .waitFor();
    await page.evaluate(`window.print = () => {
      const sheets = [...document.querySelectorAll('.vorgang-printed canvas')];
      const dark = sheets.map((sheet) => sheet.getContext('2d').getImageData(0, 0, sheet.width, sheet.height).data.some((value, i) => i % 4 === 0 && value < 96));
      window.vorgangPrinted = dark;
    }`);
    await desk.button('Drucken').click();
    await eventually(async () => (await page.evaluate<boolean[] | undefined>('window.vorgangPrinted')) !== undefined);
    expect(await page.evaluate('window.vorgangPrinted')).toEqual([true]);
    expect(await page.locator('.vorgang-printed').count()).toBe(0);
  });

  told.part('and is held back before it is posted', async () => {
    const { page } = desk;
    await desk.section('Schreiben').getByRole('button', { name: 'Zurückholen' }).click();
    await desk
      .dialog()
      .getByLabel(/^Grund/)
      .fill('Es hat sich erledigt.');
    await desk.dialog().getByRole('button', { name: 'Zurückholen' }).click();
    await desk.sees('Zurückgeholt; es wurde nicht versandt.', desk.section('Schreiben'));
    expect(await barriers(page)).toEqual([]);
  });

  told.part('before a rejection the citizen is heard: the decision says so, and leads there', async () => {
    const { page } = desk;
    await page.goto(`/cases/${await given(told.city).idOf(heard)}`);
    await desk.heading(heard.caseNumber ?? '');
    await page.keyboard.press('e');
    await page.getByRole('radio', { name: 'Keine Festsetzung' }).click();
    await desk.sees(/Vor einer Ablehnung ist in der Regel anzuhören \(§ 91 AO\)/);
    expect(await barriers(page)).toEqual([]);
    await desk.button('Anhören').click();
    const dialog = desk.dialog();
    await dialog.getByLabel('Anhörung vor einer Ablehnung').click();
    await dialog.getByRole('checkbox', { name: 'Hund wird nicht in Düren gehalten' }).click();
    await desk.reads('Schreiben', /Gelegenheit zur Stellungnahme/, /beabsichtigen wir/);
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'anhoerung', { chosen: true });
    await dialog.getByRole('button', { name: 'Anhören' }).click();
    await dialog.waitFor({ state: 'detached' });
    await desk.sees('Hund wird nicht in Düren gehalten', desk.section('Anhörung'));
    await desk.sees('Wartet auf Bürger/in');
  });

  told.part('a decision is recalled while its notice waits to be printed, and the proposal is there again', async () => {
    const { page } = desk;
    await page.goto(`/cases/${decided}`);
    await desk.section('Entscheidung').waitFor();
    await page.keyboard.press('Shift+H');
    const dialog = desk.dialog();
    await dialog.getByLabel(/^Grund/).fill('Der zweite Hund fehlt.');
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'entscheidung-zurueckholen', { chosen: true });
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await desk.sees(/Entscheidung zurückgeholt von .*: „Der zweite Hund fehlt.“/);
    await page.keyboard.press('e');
    await eventually(() => page.getByRole('checkbox', { name: 'Steuerpflicht besteht' }).isChecked());
    expect(desk.faults).toEqual([]);
  });
});
