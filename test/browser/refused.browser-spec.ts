import type { Locator } from 'playwright-core';
import { testPassword } from '../support/app.js';
import { barriers } from './support/accessibility.js';
import { anton, aysel, dog, helene, joerdis, matthias, parking, piotr } from './support/citizens.js';
import { staff, type Receipt } from './support/city.js';
import type { Desk } from './support/desk.js';
import { given } from './support/given.js';
import { eventually, matches } from './support/in-page.js';
import { benefitsNotice, registrationCertificate } from './support/papers.js';
import { story } from './support/story.js';

/** Dialogues that the server says no to, by mouse and by key: what is wrong is said where it is, and the next try goes out. */
describe('what was refused can be mended and sent again', () => {
  let clerk: Desk;
  let cashier: Desk;
  let mine: Receipt;
  let free: Receipt;
  let permit: Receipt;
  let alone: Receipt;
  let signed: Receipt;
  let caseId: string;
  const told = story(
    async ({ city, seat }) => {
      const by = given(city);
      mine = await city.submit(dog(joerdis, { name: 'Bärbel', breed: 'Dackel', weightKg: 9 }));
      caseId = await by.checked(mine, staff.krings);
      city.later(5);
      free = await city.submit(dog(helene, { name: 'Amadeus', breed: 'Großpudel' }));
      await city.submit(dog(matthias, { name: 'Luna', breed: 'Beagle' }));
      permit = await city.submit(parking(aysel, ['DN-AY 615']), [await registrationCertificate('Ayşe Yıldız', 'DN-AY 615')]);
      await by.proposed(permit, staff.oeztuerk, ['conditions-met']);
      alone = await city.submit(parking(anton, ['DN-OE 33']), [await registrationCertificate('Anton Öztürk', 'DN-OE 33')]);
      await by.checked(alone, staff.oeztuerk);
      signed = await city.submit(
        dog(
          piotr,
          { name: 'Bruno', breed: 'Dackel' },
          { relief: { ground: 'benefits', explanation: 'Ich beziehe Leistungen nach dem SGB II.' } },
        ),
        [await benefitsNotice('Piotr Wójcik')],
      );
      await by.proposed(signed, staff.weidenfeld, ['liable']);
      await city.settled();
      clerk = await seat(staff.krings);
      cashier = await seat(staff.plum);
      await clerk.signIn();
      await cashier.signIn();
    },
    { apart: true },
  );

  const open = async (desk: Desk, id: string, receipt: Receipt): Promise<void> => {
    await desk.page.goto(`/cases/${id}`);
    await desk.heading(receipt.caseNumber ?? '');
    await desk.button('Mehr').waitFor();
  };
  /** The sentence that stands at a field, read with it. */
  const saidAt = async (field: Locator): Promise<string> => {
    const id = await field.getAttribute('aria-describedby');
    return (
      (await field
        .page()
        .locator(`[id="${id ?? ''}"]`)
        .textContent()) ?? ''
    );
  };

  told.part('a correction that changes nothing says so; one that cannot be is marked at its field; the next one goes out', async () => {
    await open(clerk, caseId, mine);
    await clerk.more('Angaben berichtigen');
    const dialog = clerk.dialog();
    const send = dialog.getByRole('button', { name: 'Berichtigen', exact: true });
    await dialog.getByLabel('Grund der Berichtigung').fill('Nach Anruf.');
    await send.click();
    await clerk.sees('Sie haben nichts geändert.', dialog);
    expect(await dialog.getByText('Sie haben nichts geändert.').count()).toBe(1);
    expect(await dialog.getByText(/Nummer der Anfrage/).count()).toBe(0);

    const weight = dialog.getByLabel(/^Gewicht/);
    await weight.fill('-3');
    await send.click();
    await eventually(() => matches(weight, '[aria-invalid="true"]'), 5000, 'the weight is marked');
    expect(await saidAt(weight)).toMatch(/Gewicht/);
    await eventually(() => matches(weight, ':focus'), 3000, 'the weight has the focus');
    expect(await dialog.getByText('Sie haben nichts geändert.').count()).toBe(0);
    expect(await barriers(clerk.page)).toEqual([]);

    // Sent as it is: asked again, and answered again.
    const [again] = await Promise.all([clerk.page.waitForResponse(/\/corrections$/), send.click()]);
    expect(again.status()).toBe(422);
    await weight.fill('11');
    await send.click();
    await dialog.waitFor({ state: 'detached' });
    await clerk.sees(/Berichtigt von Sabine Krings/, clerk.section('Eingereicht'));
  });

  told.part('an amount of nothing is refused at its field, before it is sent', async () => {
    const sent: string[] = [];
    cashier.page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/payment')) sent.push(request.url());
    });
    await cashier.goTo('Offene Zahlungen');
    await cashier.button(`Zahlung buchen: ${permit.caseNumber}`).click();
    const dialog = cashier.dialog();
    const amount = dialog.getByLabel('Betrag in Euro');
    await dialog.getByLabel('Beleg- oder Buchungsnummer').fill('Q-2026-0815');
    for (const nothing of ['0', '-5', '0,001']) {
      await amount.fill(nothing.replace(',', '.'));
      await dialog.getByRole('button', { name: 'Zahlung buchen' }).click();
      await cashier.sees('Der Betrag muss größer als 0 sein.', dialog);
      expect(await saidAt(amount)).toContain('Der Betrag muss größer als 0 sein.');
    }
    expect(sent).toEqual([]);
    await amount.fill('30');
    await dialog.getByRole('button', { name: 'Zahlung buchen' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(sent).toHaveLength(1);
  });

  told.part('a rejection without a reason says once what is missing, and goes out with one', async () => {
    await open(clerk, caseId, mine);
    await clerk.page.keyboard.press('e');
    await clerk
      .button('Steuer festsetzen')
      .or(clerk.section('Entscheidung vorschlagen'))
      .or(clerk.section('Entscheiden'))
      .first()
      .waitFor();
    if (await clerk.button('Steuer festsetzen').isVisible()) await clerk.button('Steuer festsetzen').click();
    const work = clerk.section(/^(Entscheiden|Entscheidung vorschlagen)$/);
    await work.getByLabel('Keine Festsetzung').check();
    await work.locator('button[type="submit"]').click();
    await clerk.sees(/Eine Entscheidung braucht eine Begründung/, work);
    expect(await work.getByText(/Eine Entscheidung braucht eine Begründung/).count()).toBe(1);
    expect(await work.getByText(/Nummer der Anfrage/).count()).toBe(0);
    expect(await barriers(clerk.page)).toEqual([]);
    await work.getByLabel('Erläuterung in eigenen Worten').fill('Der Hund ist schon angemeldet.');
    await work.locator('button[type="submit"]').click();
    await work.waitFor({ state: 'detached' });
  });

  told.part('a dialogue begins in its first field, or at its button; Ctrl+Enter sends from anywhere in it', async () => {
    const other = await given(told.city).checked(free, staff.krings);
    await open(clerk, other, free);
    const begins: readonly (readonly [action: string, field: (dialog: Locator) => Locator])[] = [
      ['Nachfordern', (dialog) => dialog.getByRole('radio', { checked: true })],
      ['Priorität setzen', (dialog) => dialog.getByRole('radio', { checked: true })],
      ['Wiedervorlage setzen', (dialog) => dialog.getByRole('button', { name: 'in 1 Woche' })],
      ['Übergeben', (dialog) => dialog.getByRole('combobox')],
    ];
    for (const [action, field] of begins) {
      await clerk.more(action);
      const dialog = clerk.dialog();
      await eventually(() => matches(field(dialog), ':focus'), 5000, `${action}: the first field has the focus`);
      await clerk.page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
    await clerk.more('Priorität setzen');
    const dialog = clerk.dialog();
    await dialog.getByRole('radio').last().check();
    await dialog.getByRole('button', { name: 'Abbrechen' }).focus();
    await clerk.page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
  });

  told.part('a clerk who decides alone hears that the letter waits for the payment', async () => {
    const oeztuerk = await told.seat(staff.oeztuerk);
    await oeztuerk.signIn();
    await open(oeztuerk, await given(told.city).idOf(alone), alone);
    await oeztuerk.button('Ausweis erteilen').click();
    const work = oeztuerk.section('Entscheiden');
    await work.getByLabel('Voraussetzungen erfüllt').check();
    await oeztuerk.sees(/Eine Mitzeichnung ist nicht erforderlich/, work);
    await work.getByRole('button', { name: 'Entscheiden', exact: true }).click();
    await oeztuerk.button('Jetzt entscheiden').click();
    await oeztuerk.sees('Entschieden. Das Schreiben wird erstellt, sobald die Gebühr bezahlt ist.');
  });

  told.part('signing begins at its button, by key and by mouse; the other answer begins in its field', async () => {
    const approver = await told.seat(staff.huenerbein);
    await approver.signIn();
    const id = await given(told.city).idOf(signed);
    await open(approver, id, signed);
    const dialog = approver.dialog();
    const sign = dialog.getByRole('button', { name: 'Zeichnen', exact: true });
    await approver.page.keyboard.press('s');
    await eventually(() => matches(sign, ':focus'), 5000, 'by key: the button has the focus');
    await approver.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await approver.page.keyboard.press('r');
    await eventually(() => matches(dialog.getByLabel('Was soll geändert werden?'), ':focus'), 5000, 'the field has the focus');
    await approver.page.keyboard.type('ja');
    expect(await dialog.getByLabel('Was soll geändert werden?').inputValue()).toBe('ja');
    await approver.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    // Held a moment too long, the key that opens it does not sign.
    await approver.button('Zeichnen').focus();
    for (let held = 0; held < 3; held += 1) {
      await approver.page.keyboard.down('Enter');
      await eventually(() => matches(sign, ':focus'), 5000, 'by Enter: the button has the focus');
    }
    await approver.page.keyboard.up('Enter');
    await approver.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await approver.button('Zeichnen').click();
    await eventually(() => matches(sign, ':focus'), 5000, 'by mouse: the button has the focus');
    await approver.page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await approver.sees('Gezeichnet. Das Schreiben wird erstellt.');
  });

  told.part('what was begun of a new account is there again after Esc', async () => {
    const admin = await told.seat(staff.fassbender);
    await admin.signIn();
    await admin.goTo('Konten');
    await admin.button('Konto anlegen').click();
    const name = admin.dialog().getByLabel('Anmeldename');
    await eventually(() => matches(name, ':focus'), 5000, 'the first field has the focus');
    await admin.page.keyboard.type('c.pelzer');
    await admin.page.keyboard.press('Escape');
    await admin.dialog().waitFor({ state: 'detached' });
    await admin.button('Konto anlegen').click();
    await admin.sees(/Entwurf|wiederhergestellt|begonnen/, admin.dialog());
    expect(await name.inputValue()).toBe('c.pelzer');
  });

  told.part('a password hears beforehand what it needs, and that it is too short when it is', async () => {
    const reader = await told.seat(staff.weidenfeld);
    await reader.signIn();
    await reader.page.goto('/password');
    await reader.sees(/Mindestens 12 Zeichen/);
    await reader.page.getByLabel('Bisheriges Kennwort').fill(testPassword);
    await reader.page.getByLabel(/^Neues Kennwort(?! wiederholen)/).fill('kurz');
    await reader.page.getByLabel('Neues Kennwort wiederholen').fill('kurz');
    await reader.button('Kennwort ändern').click();
    await reader.sees('Das Kennwort ist zu kurz: Es braucht mindestens 12 Zeichen.');
    expect(await reader.page.getByText(/zählt nur auf|Nummer der Anfrage/).count()).toBe(0);
    expect(await barriers(reader.page)).toEqual([]);
  });

  told.part('n and p lead on to the page’s content', async () => {
    await clerk.page.goto('/');
    await clerk.goTo(/^Teamkorb/);
    await clerk.heading('Teamkorb');
    await clerk.page.evaluate('document.activeElement.blur()');
    await clerk.page.keyboard.press('n');
    await clerk.sees('Übernommen: Der Vorgang ist Ihnen jetzt zugeteilt.');
    await eventually(() => matches(clerk.page.locator('#main-content'), ':focus'), 3000, 'the content has the focus');
  });

  told.part('p goes on in the list where that is the button, and into the next case', async () => {
    const reader = await told.seat(staff.jansen);
    await reader.signIn();
    await reader.page.goto('/cases?queue=all');
    await reader.link(signed.caseNumber ?? '').click();
    await reader.button('Weiter in der Liste').waitFor();
    await reader.page.evaluate('document.activeElement.blur()');
    await reader.page.keyboard.press('p');
    await reader.page.getByRole('heading', { level: 1, name: signed.caseNumber ?? '' }).waitFor({ state: 'detached' });
    await eventually(() => matches(reader.page.locator('#main-content'), ':focus'), 3000, 'the content has the focus');
  });
});
