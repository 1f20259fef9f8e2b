import { readFile } from 'node:fs/promises';
import { barriers } from './support/accessibility.js';
import { staff, type Person } from './support/city.js';
import { dog, joerdis } from './support/citizens.js';
import type { Desk } from './support/desk.js';
import { picture } from './support/pictures.js';
import { story } from './support/story.js';

const newcomer: Person = { userName: 'c.pelzer', displayName: 'Christa Pelzer', roles: ['clerk'], teams: [], competences: [] };

describe('Guido Fassbender, administrator', () => {
  let desk: Desk;
  let secret: string;
  let caseNumber: string;
  const told = story(async ({ city, seat }) => {
    await city.hire(...Object.values(staff));
    caseNumber = (await city.submit(dog(joerdis, { name: 'Bärbel', breed: 'Dackel' }))).caseNumber ?? '';
    await city.settled();
    desk = await seat(staff.fassbender);
  });

  /** The second administrator says yes to all that waits. */
  const confirmed = async (): Promise<{ oneTimePassword: string | null }> => {
    const second = await told.city.call(staff.lennartz);
    const answers = [];
    for (const { id } of (await second.get('/api/v1/rights-requests')).body.items)
      answers.push((await second.post(`/api/v1/rights-requests/${id}/confirm`)).body);
    await desk.page.reload();
    return { oneTimePassword: answers.at(-1)?.oneTimePassword ?? null };
  };

  told.part('makes an account; its first password is shown once', async () => {
    await desk.signIn();
    await desk.goTo('Konten');
    await desk.heading('Konten');
    await desk.sees('Sabine Krings');
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'konten');
    await desk.button('Konto anlegen').click();
    const dialog = desk.dialog();
    await dialog.getByLabel('Anmeldename').fill(newcomer.userName);
    await dialog
      .getByLabel('Name', { exact: true })
      .or(dialog.getByLabel('Name *', { exact: true }))
      .first()
      .fill(newcomer.displayName);
    await dialog.getByLabel(/^Sachbearbeitung/).check();
    await dialog.getByRole('combobox', { name: 'Teams' }).fill('Steu');
    await desk.page.getByRole('option', { name: 'Steuern' }).click();
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'konto-anlegen');
    await dialog.getByRole('button', { name: 'Konto anlegen' }).click();
    await desk.sees('Dieses Kennwort wird nur jetzt gezeigt.');
    secret = (await desk.dialog().getByRole('code').textContent())?.trim() ?? '';
    expect(secret.length).toBeGreaterThan(8);
    await desk.button('Ich habe es notiert').click();
    await desk.heading(newcomer.displayName);
  });

  told.part('says for what the new colleague is competent', async () => {
    await desk.section('Zuständigkeiten').getByRole('button', { name: 'Ändern' }).click();
    const dialog = desk.dialog();
    await dialog.getByRole('button', { name: 'Hinzufügen' }).click();
    await dialog.getByLabel('Leistung').click();
    await desk.page.getByRole('option', { name: /Hundesteuer/ }).click();
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'zustaendigkeiten');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await dialog.waitFor({ state: 'detached' });
    const waiting = desk.section('Wartet auf eine zweite Person der Administration');
    await desk.sees(/Guido Fassbender beantragt für Christa Pelzer/, waiting);
    await desk.sees(/Hundesteuer.*bearbeitet/, waiting);
    expect(await waiting.getByRole('button', { name: 'Bestätigen' }).count()).toBe(0);
    await waiting.getByRole('button', { name: 'Zurückziehen' }).waitFor();
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'antrag');
    const second = await told.seat(staff.lennartz);
    await second.signIn();
    await second.link(/^Anträge zu Konten, die auf Ihre Bestätigung warten\s*1$/).click();
    await second.button('Bestätigen').first().click();
    await second.dialog().getByRole('button', { name: 'Bestätigen' }).click();
    await second.sees(/^Bestätigt\. Für Christa Pelzer gilt ab jetzt – .*Hundesteuer.*bearbeitet/);
    await second.leave();
    await confirmed();
    await desk.sees(/Hundesteuer.*bearbeiten/, desk.section('Zuständigkeiten'));
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'konto', { chosen: true });
  });

  told.part('sees what that amounts to, and why in one case', async () => {
    await desk.sees(/Übernehmen.*Prüfung erfassen/, desk.section('Wirksame Rechte'));
    await desk.page.getByLabel('Aktenzeichen').fill(caseNumber);
    await desk.button('Erklären').click();
    await desk.page.getByRole('row', { name: /^Übernehmen darf Sachbearbeitung: der eigenen Teams/ }).waitFor();
    await desk.page.getByRole('row', { name: /^Vorschlag zurückziehen je nach Vorgang Hängt von Angaben des Vorgangs ab/ }).waitFor();
    expect(await desk.section('Wirksame Rechte').textContent()).toContain('nicht einsehbar (Steuergeheimnis)');
    await desk.page.getByRole('row', { name: /^Zeichnen darf nicht Keine der Rollen erlaubt es/ }).waitFor();
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'wirksame-rechte', { chosen: true });
  });

  told.part('Christa Pelzer signs in, chooses a password of her own, and sees her team’s work', async () => {
    // She is an account already; nobody has to hire her.
    const { context } = desk;
    const page = await (
      context.browser() ??
      (() => {
        throw new Error('no browser');
      })()
    )
      .newContext({ locale: 'de-DE', baseURL: told.city.url })
      .then((own) => own.newPage());
    await page.goto('/');
    await page.getByLabel('Anmeldename').fill(newcomer.userName);
    await page.getByLabel('Kennwort').fill(secret);
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kennwort ändern' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'kennwort');
    await page.getByLabel('Bisheriges Kennwort').fill(secret);
    await page.getByLabel(/^Neues Kennwort(?! wiederholen)/).fill('Mein-eigenes-Wort-7');
    await page.getByLabel('Neues Kennwort wiederholen').fill('Mein-eigenes-Wort-7');
    await page.getByRole('button', { name: 'Kennwort ändern' }).click();
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Teamkorb\s*1$/ })
      .waitFor();
    await page.context().close();
  });

  told.part('resets a password', async () => {
    await desk.goTo('Konten');
    await desk.link('Sabine Krings').click();
    await desk.heading('Sabine Krings');
    await desk.button('Kennwort zurücksetzen').click();
    await desk.dialog().getByRole('button', { name: 'Zurücksetzen' }).click();
    await desk.sees(/Ein neues Kennwort/, desk.section('Wartet auf eine zweite Person der Administration'));
    await picture(desk.page, 'kennwort-zurueckgesetzt');
    expect((await confirmed()).oneTimePassword).toMatch(/^(\w{4}-){3}\w{4}$/);
    await desk.sees('Beim nächsten Anmelden ist ein eigenes Kennwort zu wählen.');
  });

  told.part('makes a team', async () => {
    await desk.goTo('Teams');
    await desk.button('Team anlegen').click();
    const dialog = desk.dialog();
    await dialog.getByLabel('Schlüssel').fill('friedhof');
    await dialog.getByLabel(/^Name/).fill('Friedhofsverwaltung');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await dialog.waitFor({ state: 'detached' });
    await desk.sees('Friedhofsverwaltung');
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'teams');
  });

  told.part('takes the list of accounts along, as far as it is filtered, for a spreadsheet', async () => {
    await desk.page.goto('/staff?q=krings');
    await desk.sees('Sabine Krings');
    const [download] = await Promise.all([desk.page.waitForEvent('download'), desk.button('Als CSV exportieren').click()]);
    expect(download.suggestedFilename()).toMatch(/^Konten \d{4}-\d\d-\d\d\.csv$/);
    const [head, krings, ...rest] = (await readFile(await download.path(), 'utf8')).split('\r\n');
    expect(head).toBe('\ufeffName;Anmeldename;Rollen;Teams;Zuletzt angemeldet;Status');
    expect(krings).toMatch(/^Sabine Krings;s\.krings;Sachbearbeitung;Steuern;[^;]*;aktiv$/);
    expect(rest).toEqual(['']);
  });

  told.part('makes a key for a portal, with which it can submit', async () => {
    await desk.goTo('API-Schlüssel');
    await desk.button('Schlüssel anlegen').click();
    await desk.dialog().getByLabel(/^Name/).fill('Serviceportal der Stadt');
    await picture(desk.page, 'api-schluessel-anlegen');
    await desk.dialog().getByRole('button', { name: 'Schlüssel anlegen' }).click();
    await desk.sees('Dieser Schlüssel wird nur jetzt gezeigt.');
    const key = (await desk.dialog().getByRole('code').textContent())?.trim() ?? '';
    await desk.button('Ich habe es notiert').click();
    await desk.sees('Serviceportal der Stadt');
    expect(await barriers(desk.page)).toEqual([]);
    const { status } = await told.city.app.anonymous().post('/intake/v1/submissions', dog(joerdis, { name: 'Bärbel', breed: 'Dackel' }), {
      'x-api-key': key,
      'idempotency-key': 'a4d7a9c0-12b1-4a54-9a3e-6a3f2f3c9a11',
    });
    expect(status).toBe(201);
  });

  told.part('sees the services and what in them is still to be verified', async () => {
    await desk.goTo('Leistungen');
    await desk.heading('Leistungen');
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'leistungen');
    await desk
      .link(/^Hundesteuer/)
      .first()
      .click();
    await desk.heading(/Hundesteuer.*Version 1/);
    await desk.sees('zu prüfen');
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'leistung', { chosen: true });
    await desk.sees('Erika Mustermann gibt es nicht.');
    await desk.section('Schreiben ansehen').getByRole('button').first().click();
    await desk.page.getByRole('dialog').getByRole('img').first().waitFor({ timeout: 30_000 });
    await picture(desk.page, 'musterschreiben');
    await desk.page.keyboard.press('Escape');
    // No case data for administrators (tax secrecy).
    expect(await desk.page.getByRole('link', { name: 'Alle Vorgänge' }).count()).toBe(0);
  });

  told.part('changes who may do what in one table, after a preview', async () => {
    await desk.goTo('Zuständigkeiten');
    await desk.heading('Zuständigkeiten');
    await desk.page.getByRole('button', { name: /^Christa Pelzer, Bewohnerparkausweis: nichts/ }).click();
    await desk.dialog().getByLabel('bearbeiten').check();
    await desk.dialog().getByRole('button', { name: 'Ändern' }).click();
    await desk.sees(/Christa Pelzer, Bewohnerparkausweis – bisher: nichts; künftig: bearbeitet/);
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'zustaendigkeiten-tabelle', { chosen: true });
    await desk.button('So speichern').click();
    await desk.sees('Beantragt. Es gilt, sobald eine zweite Person der Administration bestätigt hat.');
    await confirmed();
    await desk.page.getByRole('button', { name: /^Christa Pelzer, Bewohnerparkausweis: bearbeitet/ }).waitFor();
  });

  told.part('sees how the system is, in words', async () => {
    await desk.goTo('System');
    await desk.heading('System');
    await desk.sees('Antwortet; die Anmeldung gelingt.');
    await desk.sees('Es gibt keinen gestörten Auftrag.');
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'system', { chosen: true });
  });

  told.part('goes for coffee: a page that reads itself again keeps no session alive', async () => {
    await desk.page.clock.install();
    await desk.page.goto('/system');
    await desk.heading('System');
    const unattended = async (act: () => Promise<void>): Promise<boolean> => {
      const asked = desk.page.waitForRequest((request) => request.url().endsWith('/api/v1/system/jobs'));
      await act();
      const request = await asked;
      // The page has the answer before time goes on: while it waits for one, it does not ask for the next.
      await (await request.response())?.finished();
      await desk.page.clock.runFor(1_000);
      return 'x-vorgang-unattended' in (await request.allHeaders());
    };
    const later = (time: string) => () => desk.page.clock.fastForward(time);
    await desk.sees('Es gibt keinen gestörten Auftrag.');
    expect(await unattended(later('00:20'))).toBe(false);
    expect(await unattended(later('02:00'))).toBe(true);
    await desk.page.keyboard.press('Shift');
    expect(await unattended(later('00:20'))).toBe(false);
  });
});
