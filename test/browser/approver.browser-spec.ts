import { readPdf } from '../support/pdf.js';
import { barriers } from './support/accessibility.js';
import { dog, helene, joerdis, matthias, parking, piotr } from './support/citizens.js';
import { staff, type Receipt } from './support/city.js';
import type { Desk } from './support/desk.js';
import { given } from './support/given.js';
import { benefitsNotice, registrationCertificate } from './support/papers.js';
import { picture } from './support/pictures.js';
import { story } from './support/story.js';

const relief = { relief: { ground: 'benefits', explanation: 'Ich beziehe Leistungen nach dem SGB II.' } };

describe('Dr. Petra Hünerbein, who signs', () => {
  let desk: Desk;
  let right: Receipt;
  let wrong: Receipt;
  const told = story(async ({ city, seat }) => {
    right = await city.submit(dog(joerdis, { name: 'Bärbel', breed: 'Dackel', chip: '276098102233440' }, relief), [
      await benefitsNotice('Jördis Großmüller'),
    ]);
    wrong = await city.submit(dog(helene, { name: 'Amadeus', breed: 'Großpudel', chip: '276093400765432' }, relief), [
      await benefitsNotice('Helene Strauß'),
    ]);
    const alone = await city.submit(dog(matthias, { name: 'Luna', breed: 'Dackel', chip: '276093400765499' }));
    city.later(95);
    const by = given(city);
    await by.proposed(right, staff.krings, ['liable', 'relief-granted']);
    await by.proposed(wrong, staff.weidenfeld, ['liable']);
    // Nobody else has to sign this one.
    await by.proposed(alone, staff.krings, ['liable']);
    city.later(40);
    await city.settled();
    desk = await seat(staff.huenerbein);
  });

  told.part('starts with what waits for her signature, and sees what it rests on', async () => {
    await desk.signIn();
    await desk.goTo(/^Zur Zeichnung/);
    await desk.heading('Zur Zeichnung');
    await desk.link(/^Zur Zeichnung\s*2$/).waitFor();
    await desk.sees('2 Einträge');
    // What is decided by stands in the row.
    await desk.page
      .getByRole('row')
      .filter({ hasText: wrong.caseNumber ?? '' })
      .filter({ hasText: 'Festsetzung' })
      .filter({ hasText: 'Befreiung oder Ermäßigung beantragt' })
      .waitFor();
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'zur-zeichnung');
    await desk.link(wrong.caseNumber ?? '').click();
    await desk.heading(wrong.caseNumber ?? '');
    const proposal = desk.section('Entscheidungsvorschlag');
    for (const text of ['Festsetzung', /Jörg Weidenfeld/, 'Befreiung oder Ermäßigung beantragt', 'Steuerpflicht besteht'])
      await desk.sees(text, proposal);
    await desk.sees('geprüft', desk.section(/^Prüfungen/));
  });

  told.part('reads the letter and returns the proposal with a comment', async () => {
    await desk.reads('So wird das Schreiben aussehen', /Helene Strauß/);
    await desk.button('Vorschlag zurückgeben').click();
    const dialog = desk.dialog();
    await dialog.getByLabel('Was soll geändert werden?').fill('Bitte die Entscheidung über die Ermäßigung begründen.');
    await dialog.getByRole('button', { name: 'Zurückgeben', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await desk.link(/^Zur Zeichnung\s*1$/).waitFor();
  });

  told.part('signs the other with the letter in view', async () => {
    await desk.goTo(/^Zur Zeichnung/);
    await desk.link(right.caseNumber ?? '').click();
    await desk.heading(right.caseNumber ?? '');
    await desk.reads('So wird das Schreiben aussehen', /Jördis Großmüller/);
    expect(await barriers(desk.page)).toEqual([]);
    await desk.button('Zeichnen').click();
    await desk.sees('Jördis Großmüller', desk.dialog());
    await desk.sees(/\d+,\d\d\s€/, desk.dialog());
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'zeichnen', { chosen: true });
    await desk.dialog().getByRole('button', { name: 'Zeichnen', exact: true }).click();
    await desk.dialog().waitFor({ state: 'detached' });
    await desk.section('Entscheidung').waitFor();
  });

  told.part('and the notice goes out by mail, the case is closed, the document opens', async () => {
    await told.city.settled();
    const [mail] = told.city.mail.messages().filter(({ subject }) => subject.includes(right.caseNumber ?? ''));
    expect(mail).toMatchObject({ attachments: [{ contentType: 'application/pdf' }] });
    await desk.page.reload();
    await desk.sees('Abgeschlossen');
    const letters = desk.section('Schreiben');
    await desk.sees(/per E-Mail versandt/, letters);
    await letters.getByRole('button', { name: 'Schreiben (PDF)' }).click();
    await desk.reads(/^Inhalt von/, /Rechtsbehelfsbelehrung/);
    await picture(desk.page, 'bescheid', { chosen: true });

    // The citizen finds it at the portal, too.
    const { body } = await told.city.portal.get(`/intake/v1/submissions/${right.submissionId}`);
    expect(body.state).toBe('COMPLETED');
    const { bytes } = await told.city.portal.get(`/intake/v1/submissions/${right.submissionId}/documents/${body.documents[0].id}`);
    const pdf = await readPdf(bytes);
    expect(pdf).toMatchObject({ tagged: true });
    expect(pdf.text).not.toMatch(/Entwurf/i);
  });

  told.part('the clerk finds the returned one with the comment', async () => {
    const clerk = await told.seat(staff.weidenfeld);
    await clerk.signIn();
    await clerk.goTo(/^Zurückgegeben\s*1$/);
    await clerk.link(wrong.caseNumber ?? '').click();
    await clerk.sees('„Bitte die Entscheidung über die Ermäßigung begründen.“');
    await picture(clerk.page, 'zurueckgegeben');
    await clerk.leave();
  });

  told.part('of a permit that is paid first she hears that its letter waits for the money', async () => {
    const permit = await told.city.submit(parking(piotr, ['DN-PW 7'], { keeper: 'company' }), [
      await registrationCertificate('Piotr Wójcik', 'DN-PW 7'),
    ]);
    await told.city.settled();
    const id = await given(told.city).proposed(permit, staff.oeztuerk, ['conditions-met']);
    await desk.page.goto(`/cases/${id}`);
    await desk.button('Zeichnen').click();
    await desk.dialog().getByRole('button', { name: 'Zeichnen', exact: true }).click();
    await desk.sees('Gezeichnet. Das Schreiben wird erstellt, sobald die Gebühr bezahlt ist.');
  });

  told.part('the mail is on the page of the mail catcher', async () => {
    await desk.page.goto(told.city.mail.url);
    await desk.page.getByText(`Neues Schreiben zu Ihrem Vorgang ${right.caseNumber}`).first().click();
    await picture(desk.page, 'mail');
  });
});
