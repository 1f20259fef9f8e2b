import { readPdf } from '../support/pdf.js';
import { barriers } from './support/accessibility.js';
import { anton, aysel, parking } from './support/citizens.js';
import { staff, type Receipt } from './support/city.js';
import type { Desk } from './support/desk.js';
import { given } from './support/given.js';
import { registrationCertificate } from './support/papers.js';
import { picture } from './support/pictures.js';
import { story } from './support/story.js';

describe('a parking permit waits for its fee', () => {
  let clerk: Desk;
  let cashier: Desk;
  let permit: Receipt;
  const told = story(async ({ city, seat }) => {
    permit = await city.submit(parking(aysel, ['DN-AY 615']), [await registrationCertificate('Ayşe Yıldız', 'DN-AY 615')]);
    const other = await city.submit(parking(anton, ['DN-OE 33'], { months: 24, zone: 'D' }), [
      await registrationCertificate('Anton Öztürk', 'DN-OE 33'),
    ]);
    city.later(35);
    const by = given(city);
    await by.checked(permit, staff.oeztuerk);
    await by.proposed(other, staff.oeztuerk, ['conditions-met']);
    await city.settled();
    clerk = await seat(staff.oeztuerk);
    cashier = await seat(staff.plum);
  });

  told.part('Mehmet Öztürk decides it alone; the case waits for the payment', async () => {
    await clerk.signIn();
    await clerk.goTo(/^Meine Vorgänge/);
    await clerk.link(permit.caseNumber ?? '').click();
    await clerk.heading(permit.caseNumber ?? '');
    await clerk.sees('DN-AY 615');
    await picture(clerk.page, 'parkausweis-fall');
    await clerk.button('Ausweis erteilen').click();
    const work = clerk.section('Entscheiden');
    await work.getByLabel('Voraussetzungen erfüllt').check();
    await clerk.sees(/Eine Mitzeichnung ist nicht erforderlich/, work);
    await clerk.sees(/30,00\s€/, work);
    await work.getByRole('button', { name: 'Entscheiden', exact: true }).click();
    await clerk.button('Jetzt entscheiden').click();
    await work.waitFor({ state: 'detached' });
    await clerk.sees('Zahlung offen');
    await clerk.sees('Kassenzeichen', clerk.section('Entscheidung'));
    await clerk.link(/^Wartet auf Zahlung\s*2$/).waitFor();
    expect(await barriers(clerk.page)).toEqual([]);
  });

  told.part('Monika Plum at the cashier’s records the payment', async () => {
    await cashier.signIn();
    await cashier.goTo('Offene Zahlungen');
    await cashier.heading('Offene Zahlungen');
    await cashier.sees('Yıldız, Ayşe');
    expect(await barriers(cashier.page)).toEqual([]);
    await picture(cashier.page, 'offene-zahlungen', { chosen: true });
    await cashier.button(`Zahlung buchen: ${permit.caseNumber}`).click();
    const dialog = cashier.dialog();
    expect(await dialog.getByLabel('Betrag in Euro').inputValue()).toMatch(/^30([.,]00)?$/);
    // More than is due is booked as well; nobody should do it by a slip.
    await dialog.getByLabel('Betrag in Euro').fill('40');
    await dialog.getByText(/10,00\s€ mehr als offen/).waitFor();
    await dialog.getByLabel('Betrag in Euro').fill('30');
    await dialog.getByLabel('Karte').check();
    await dialog.getByLabel('Beleg- oder Buchungsnummer').fill('Q-2026-0815');
    await picture(cashier.page, 'zahlung-buchen');
    await dialog.getByRole('button', { name: 'Zahlung buchen' }).click();
    await dialog.waitFor({ state: 'detached' });
    await cashier.sees('1 Eintrag');
  });

  told.part('and the permit is there, for the clerk and at the portal', async () => {
    await told.city.settled();
    await clerk.page.reload();
    await clerk.sees('Abgeschlossen');
    await clerk.sees(/30,00\s€/, clerk.section('Zahlungen'));
    await clerk.section('Schreiben').getByRole('button', { name: 'Ausweis (PDF)' }).click();
    await clerk.reads(/^Inhalt von/, /DN-AY 615/);
    await picture(clerk.page, 'parkausweis', { chosen: true });
    const { body } = await told.city.portal.get(`/intake/v1/submissions/${permit.submissionId}`);
    const document = body.documents.find(({ kind }: { kind: string }) => kind === 'permit');
    const { bytes } = await told.city.portal.get(`/intake/v1/submissions/${permit.submissionId}/documents/${document.id}`);
    expect((await readPdf(bytes)).text).toContain('DN-AY 615');
  });

  told.part('the cashier sees the treasury lists', async () => {
    await cashier.goTo('Sollstellungen');
    await cashier.heading('Sollstellungen');
    expect(await barriers(cashier.page)).toEqual([]);
    await picture(cashier.page, 'sollstellungen');
  });
});
