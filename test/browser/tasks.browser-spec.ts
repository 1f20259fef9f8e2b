import { CreateTeam } from '@vorgang/access';
import { CommandGate } from '@vorgang/platform';
import { barriers } from './support/accessibility.js';
import { dog, helene } from './support/citizens.js';
import { staff, type Person } from './support/city.js';
import { phone, type Desk } from './support/desk.js';
import { handsOf } from './support/hands.js';
import { benefitsNotice } from './support/papers.js';
import { picture } from './support/pictures.js';
import { story } from './support/story.js';

const kaya: Person = { userName: 'e.kaya', displayName: 'Emre Kaya', roles: ['clerk'], teams: ['ordnungsamt'], competences: [] };

describe('a question to another office', () => {
  let clerk: Desk;
  let warden: Desk;
  const told = story(async ({ city, seat }) => {
    await city.app.asSystem(() => city.app.app.get(CommandGate).send(new CreateTeam('ordnungsamt', 'Ordnungsamt')));
    await city.submit(dog(helene, { name: 'Amadeus', breed: 'Großpudel' }), [await benefitsNotice('Helene Strauß')]);
    await city.settled();
    clerk = await seat(staff.krings);
    warden = await seat(kaya);
    await city.hire(staff.weidenfeld);
  });

  told.part('is given with the mouse: who, by when, and what they see is said before', async () => {
    await clerk.signIn();
    await clerk.goTo(/^Teamkorb/);
    await clerk
      .link(/^HUA-2026/)
      .first()
      .click();
    await clerk.heading(/^HUA-2026/);
    // Nobody has the case yet: the menu says what is missing.
    await clerk.button('Mehr').click();
    await clerk.sees('Der Vorgang ist niemandem zugeteilt. Möglich, sobald Sie ihn übernehmen.');
    await clerk.page.keyboard.press('Escape');
    await clerk.page.getByRole('menu').waitFor({ state: 'detached' });
    await clerk.button('Übernehmen und bearbeiten').click();
    await clerk.sees('Der Vorgang ist Ihnen jetzt zugeteilt.');
    await clerk.more('Aufgabe erteilen');
    const dialog = clerk.dialog();
    await dialog.getByLabel(/^An wen\?/).fill('Ordn');
    await clerk.page.getByRole('option', { name: 'Ordnungsamt', exact: true }).click();
    await dialog.getByLabel(/^Frage/).fill('Zählt der Hund nach dem Augenschein zu den gelisteten Rassen?');
    await dialog.getByRole('button', { name: 'in 1 Woche' }).click();
    await dialog.getByRole('checkbox').first().check();
    await clerk.sees('Zu sehen sind: Frage, Tag, Aktenzeichen und Leistung; eine Unterlage. Sonst nichts aus dem Vorgang.', dialog);
    expect(await barriers(clerk.page)).toEqual([]);
    await picture(clerk.page, 'aufgabe-erteilen');
    await dialog.getByRole('button', { name: 'Aufgabe erteilen' }).click();
    await clerk.sees('Die Aufgabe ist erteilt.');
    await clerk.sees(/an Ordnungsamt, Antwort bis 22\.09\.2026/, clerk.section('Aufgaben'));
    expect(await barriers(clerk.page)).toEqual([]);
    await picture(clerk.page, 'aufgabe-im-vorgang');
  });

  told.part('is found by whoever has it, with what was shared and nothing else', async () => {
    await told.city.settled();
    await warden.signIn();
    await warden.sees('Meine Aufgaben');
    await warden.goTo(/^Meine Aufgaben/);
    await warden.heading('Meine Aufgaben');
    await warden.sees('Sabine Krings');
    expect(await barriers(warden.page)).toEqual([]);
    await picture(warden.page, 'meine-aufgaben');
    await warden.link(/^Zählt der Hund/).click();
    await warden.heading(/^Aufgabe zu HUA-2026/);
    await warden.sees(/\.pdf/, warden.section('Freigegeben'));
    expect(await warden.page.getByText('Amadeus').count()).toBe(0);
    expect(await warden.page.getByText('Strauß').count()).toBe(0);
    expect(await warden.button('Zum Vorgang').count()).toBe(0);
    expect(await barriers(warden.page)).toEqual([]);
    await picture(warden.page, 'aufgabe');
    await warden.section('Freigegeben').getByRole('button', { name: /\.pdf/ }).click();
    await warden.dialog().getByRole('document').waitFor();
    await warden.page.keyboard.press('Escape');
  });

  told.part('is answered with the keys, and what was typed survives a reload', async () => {
    const { page } = warden;
    const hands = handsOf(warden);
    const answer = page.getByLabel(/^Antwort/);
    await answer.focus();
    await hands.type('Nein. Nach dem Augenschein ein Großpudel.');
    await warden.sees(/Entwurf/);
    await page.reload();
    await warden.heading(/^Aufgabe zu HUA-2026/);
    expect(await answer.inputValue()).toBe('Nein. Nach dem Augenschein ein Großpudel.');
    await answer.focus();
    await page.keyboard.press('Control+Enter');
    await warden.sees('Die Antwort ist gesendet.');
    await warden.sees(/Was freigegeben war, ist nicht mehr einzusehen/);
    await warden.goTo(/^Meine Aufgaben/);
    await warden.sees('Keine offene Aufgabe. Was Ihnen oder Ihrem Team erteilt wird, steht hier.');
  });

  told.part('comes back to the case', async () => {
    await told.city.settled();
    await clerk.page.reload();
    await clerk.sees('Nein. Nach dem Augenschein ein Großpudel.', clerk.section('Aufgaben'));
    await clerk.button(/^Benachrichtigungen/).click();
    await clerk.sees('Emre Kaya hat Ihre Aufgabe beantwortet');
    await clerk.page.keyboard.press('Escape');
    await clerk.goTo(/^Erteilte Aufgaben/);
    await clerk.heading('Erteilte Aufgaben');
    await clerk.page.getByLabel('Auswahl').click();
    await clerk.page.getByRole('option', { name: 'Erledigte' }).click();
    await clerk.sees('beantwortet');
    await clerk.link(/^Zählt der Hund/).click();
    await clerk.heading(/^HUA-2026/);
    await clerk.sees('Nein. Nach dem Augenschein ein Großpudel.', clerk.section('Aufgaben'));
  });

  told.part('is given with the keys alone, shown at the decision, and withdrawn', async () => {
    const { page } = clerk;
    const hands = handsOf(clerk);
    await hands.press('Shift+T');
    const dialog = clerk.dialog();
    await hands.isOn(dialog.getByLabel(/^An wen\?/));
    await hands.type('Weiden');
    await page.getByRole('option', { name: /^Jörg Weidenfeld/ }).waitFor();
    await hands.press('ArrowDown', 'Enter');
    await hands.tabTo(dialog.getByLabel(/^Frage/));
    await hands.type('Kennst du den Halter?');
    await page.keyboard.press('Control+Enter');
    await clerk.sees('Die Aufgabe ist erteilt.');
    await page.keyboard.press('e');
    await clerk.sees(/^Noch offen: eine Aufgabe an Jörg Weidenfeld/);
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await clerk.button('Aufgabe an Jörg Weidenfeld zurücknehmen').click();
    await clerk.dialog().getByRole('button', { name: 'Zurücknehmen' }).click();
    await clerk.sees('Die Aufgabe ist zurückgenommen.');
    await clerk.sees(/^Zurückgenommen von Sabine Krings/);
  });

  told.part('can be a mention in a note, which tells a colleague', async () => {
    const { page } = clerk;
    const hands = handsOf(clerk);
    await page.getByLabel('Neuer Vermerk').focus();
    await hands.type('Bitte ansehen, @Wei');
    await page.getByRole('option', { name: 'Jörg Weidenfeld' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'vermerk-erwaehnen');
    await page.keyboard.press('Enter');
    await clerk.sees('Wird benachrichtigt: Jörg Weidenfeld');
    await page.keyboard.press('Control+Enter');
    await clerk.sees('@Jörg Weidenfeld', clerk.section('Vermerke').locator('.MuiChip-root'));
    expect(await barriers(page)).toEqual([]);
    await told.city.settled();
    const { body } = await (await told.city.call(staff.weidenfeld)).get<{ items: { kind: string }[] }>('/api/v1/notifications');
    expect(body.items.map(({ kind }) => kind)).toContain('mentioned');
  });

  told.part('is handed back with the reason, and fits a phone', async () => {
    await clerk.more('Aufgabe erteilen');
    await clerk
      .dialog()
      .getByLabel(/^An wen\?/)
      .fill('Kaya');
    await clerk.page.getByRole('option', { name: /^Emre Kaya/ }).click();
    await clerk
      .dialog()
      .getByLabel(/^Frage/)
      .fill('Ist der Hund bei einer Kontrolle aufgefallen?');
    await clerk.dialog().getByRole('button', { name: 'Aufgabe erteilen' }).click();
    await clerk.sees('Die Aufgabe ist erteilt.');
    const small = await told.seat(kaya, phone);
    await small.signIn();
    await small.goTo(/^Meine Aufgaben/);
    await picture(small.page, 'meine-aufgaben-telefon');
    await small.link(/^Ist der Hund/).click();
    await small.heading(/^Aufgabe zu HUA-2026/);
    await picture(small.page, 'aufgabe-telefon');
    await small.button('Aufgabe zurückgeben').click();
    await small
      .dialog()
      .getByLabel(/^Grund/)
      .fill('Dafür ist die Polizei zuständig.');
    await small.dialog().getByRole('button', { name: 'Zurückgeben' }).click();
    await small.sees('Die Aufgabe ist zurückgegeben.');
    await small.sees(/^Zurückgegeben von Emre Kaya/);
  });
});
