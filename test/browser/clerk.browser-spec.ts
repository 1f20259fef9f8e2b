import { barriers } from './support/accessibility.js';
import { anton, atTheCounter, aysel, bypost, dog, helene, joerdis, matthias, piotr } from './support/citizens.js';
import { staff, type Receipt } from './support/city.js';
import type { Desk } from './support/desk.js';
import { benefitsNotice } from './support/papers.js';
import { picture } from './support/pictures.js';
import { story } from './support/story.js';

/** A registration is worked on from the queue to the proposal, as on any Tuesday. */
describe('Sabine Krings, clerk for the dog tax', () => {
  let desk: Desk;
  let first: Receipt;
  const told = story(async ({ city, seat }) => {
    first = await city.submit(
      dog(
        joerdis,
        { name: 'Bärbel', breed: 'Dackel', sex: 'female', chip: '27609810223344O' },
        { relief: { ground: 'benefits', explanation: 'Ich beziehe Leistungen nach dem SGB II.' } },
      ),
    );
    city.later(14);
    await city.submit(
      dog(
        anton,
        { name: 'Rex', breed: 'Mischling' },
        { keeping: { reason: 'moved-in', since: '2026-08-15', previousTown: 'Jülich' } },
        bypost,
      ),
    );
    city.later(9);
    await city.submit(dog(helene, { name: 'Amadeus', breed: 'Großpudel', sex: 'male', chip: '276093400765432' }));
    city.later(21);
    await city.submit(dog(matthias, { name: 'Luna', breed: 'Rottweiler', sex: 'female', heightCm: 61, weightKg: 42 }, {}, atTheCounter));
    city.later(3);
    await city.submit(dog(aysel, { name: 'Karamell', breed: 'Golden Retriever', heightCm: 55, weightKg: 29 }));
    city.later(11);
    await city.submit(
      dog(
        piotr,
        { name: 'Bruno', breed: 'Deutscher Schäferhund', heightCm: 62, weightKg: 34 },
        { keeping: { reason: 'taken-in', since: '2026-09-01', otherDogs: 1 } },
        bypost,
      ),
    );
    await city.settled();
    desk = await seat(staff.krings);
  });

  told.part('signs in and sees her queues with their counts', async () => {
    await desk.page.goto('/');
    await desk.page.getByLabel('Anmeldename').waitFor();
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'anmeldung');
    await desk.signIn();

    await desk.button('Rundgang (2 Minuten)').click();
    await desk.dialog().getByRole('heading', { name: 'Mein Tag' }).waitFor();
    await desk.page.keyboard.press('Enter');
    await desk.dialog().getByRole('heading', { name: 'Die Listen' }).waitFor();
    expect(await barriers(desk.page)).toEqual([]);
    await desk.page.keyboard.press('Escape');
    await desk.dialog().waitFor({ state: 'detached' });
    // Left once, it is not offered again.
    expect(await desk.button('Rundgang (2 Minuten)').count()).toBe(0);

    await desk.goTo(/^Meine Vorgänge/);
    await desk.heading('Meine Vorgänge');
    await desk.sees('Ihnen ist kein Vorgang zugeteilt.');
    await desk.link(/^Teamkorb\s*6$/).click();
    await desk.heading('Teamkorb');
    await desk.sees('6 Einträge');
    await desk.link(first.caseNumber ?? '').waitFor();
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'arbeitsvorrat', { chosen: true });
  });

  told.part('gets the most urgent case with “Nächsten Vorgang übernehmen” and reads what was submitted', async () => {
    await desk.button('Nächsten Vorgang übernehmen').click();
    await desk.heading(first.caseNumber ?? '');
    await desk.sees('Übernommen: Der Vorgang ist Ihnen jetzt zugeteilt.');
    const submitted = desk.section('Eingereicht');
    for (const text of ['Jördis Großmüller', 'Weierstraße 12a', 'Bärbel', 'Dackel', 'Ermäßigung: Bezug von Sozialleistungen'])
      await desk.sees(text, submitted);
    await desk.sees('Sabine Krings');
  });

  told.part('corrects an obvious slip; what was submitted stays visible, and the check runs again', async () => {
    await desk.sees(/Nicht in Ordnung/, desk.section(/^Prüfungen/));
    await desk.more('Angaben berichtigen');
    const dialog = desk.dialog();
    await dialog.getByLabel('Chipnummer').fill('276098102233440');
    await dialog.getByLabel('Grund der Berichtigung').fill('Buchstabe O statt Ziffer 0, laut Heimtierausweis.');
    await picture(desk.page, 'berichtigen');
    await dialog.getByRole('button', { name: 'Berichtigen', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const submitted = desk.section('Eingereicht');
    await desk.sees('276098102233440', submitted);
    await desk.sees('27609810223344O', submitted);
    await desk.sees(/Berichtigt von Sabine Krings/, submitted);
  });

  told.part('asks for the missing proof; the deadline rests, and the answer from the portal is in the case', async () => {
    await desk.more('Nachfordern');
    const dialog = desk.dialog();
    await dialog.getByLabel(/Nachweis für die Befreiung oder Ermäßigung/).check();
    await dialog
      .getByLabel('Text an die Antragstellerin oder den Antragsteller')
      .fill('Bitte senden Sie uns Ihren aktuellen Leistungsbescheid.');
    await picture(desk.page, 'nachfordern');
    await dialog.getByRole('button', { name: 'Nachfordern', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await desk.sees('Frist ruht');
    await desk.link(/^Wartet auf Bürger\/in\s*1$/).waitFor();

    await told.city.settled();
    expect(told.city.mail.messages().map(({ subject }) => subject)).toEqual([`Neues Schreiben zu Ihrem Vorgang ${first.caseNumber}`]);
    const { body } = await told.city.portal.get(`/intake/v1/submissions/${first.submissionId}`);
    expect(body).toMatchObject({ state: 'ACTION_REQUIRED', request: { text: 'Bitte senden Sie uns Ihren aktuellen Leistungsbescheid.' } });
    told.city.later(26 * 60);
    await told.city.answer(first.submissionId, 'Anbei mein Bescheid vom Juli.', [await benefitsNotice('Jördis Großmüller')]);

    await desk.page.reload();
    const request = desk.section('Nachforderung');
    await desk.sees('beantwortet', request);
    await desk.sees('Anbei mein Bescheid vom Juli.', request);
    await desk.sees('Leistungsbescheid.pdf', request);
  });

  told.part('looks at the attachment without leaving the case', async () => {
    const paper = desk.section('Unterlagen');
    await desk.reads('Inhalt von Leistungsbescheid.pdf', 'Bescheid über Leistungen nach dem SGB II');
    await paper.getByRole('button', { name: 'Im Dokument suchen' }).click();
    await paper.getByRole('searchbox', { name: 'Im Dokument suchen' }).fill('sgb ii');
    await desk.sees(/^1 von \d+$/, paper);
    await paper.getByRole('button', { name: 'Drehen' }).click();
    await paper.getByRole('button', { name: 'Größer' }).click();
    await picture(desk.page, 'anlage');
    expect(await barriers(desk.page)).toEqual([]);
    await paper.getByRole('button', { name: 'Suche schließen' }).click();
  });

  told.part('ticks the checks with what she found, and writes a note', async () => {
    const findings: Record<string, string> = {
      'Melderegister stimmt überein': 'Gemeldet seit 2019.',
      'Halter des Hundes festgestellt': 'Alleinige Halterin.',
      'Nicht schon angemeldet (Person, Chip, Kassenzeichen)': 'Kein Treffer.',
      'Voraussetzungen der Befreiung oder Ermäßigung nachgewiesen': 'Leistungsbescheid bis 31.12.2026 liegt vor.',
    };
    for (const [check, finding] of Object.entries(findings)) {
      await desk.button(`Prüfen: ${check}`).click();
      const dialog = desk.dialog();
      await dialog.getByLabel('Feststellung').fill(finding);
      await dialog.getByRole('button', { name: 'Prüfung speichern' }).click();
      await dialog.waitFor({ state: 'detached' });
      await desk.sees(finding, desk.section(/^Prüfungen/));
    }
    await desk.page.getByLabel('Neuer Vermerk').fill('Telefonat: Der Bescheid wird im Januar erneuert.');
    await desk.button('Vermerk speichern').click();
    await desk.sees('Telefonat: Der Bescheid wird im Januar erneuert.', desk.section('Vermerke'));
    expect(await barriers(desk.page)).toEqual([]);
    await desk.page.evaluate('scrollTo(0, 0)');
    await picture(desk.page, 'fall', { chosen: true });
    await picture(desk.page, 'fall-ganz', { whole: true });
  });

  told.part('proposes a decision with the fee that follows from the rules, and reads the letter before it is final', async () => {
    told.city.later(6);
    await desk.button('Steuer festsetzen').click();
    const work = desk.section('Entscheidung vorschlagen');
    await work.getByLabel('Steuerpflicht besteht').check();
    await work.getByLabel('Befreiung oder Ermäßigung gewährt').check();
    await desk.sees('Mitzeichnung erforderlich. Grund:', work);
    await desk.sees('Befreiung oder Ermäßigung beantragt', work);
    await desk.sees(/Ermäßigung 2026 um 50 Prozent/, work);
    // The letter stands beside, and follows what is typed.
    await desk.reads('So wird das Schreiben aussehen', /Entwurf/i, /Jördis Großmüller/);
    await work.getByLabel('Erläuterung in eigenen Worten').fill('Der Leistungsbescheid gilt bis zum Jahresende.');
    await desk.reads('So wird das Schreiben aussehen', /Der Leistungsbescheid gilt bis zum Jahresende/);
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'vorschlag', { chosen: true });
    await work.getByRole('button', { name: 'Zur Zeichnung geben', exact: true }).click();
    await work.waitFor({ state: 'detached' });
    await desk.sees('Zur Zeichnung');
    await desk.section('Entscheidungsvorschlag').waitFor();
    // Her own proposal is not hers to sign.
    expect(await desk.button('Zeichnen').count()).toBe(0);
  });

  told.part('finds the case again by name from anywhere, and sees everything that happened', async () => {
    await desk.page.keyboard.press('/');
    await desk.page.keyboard.type('grossmueller');
    await desk.page.getByRole('option', { name: new RegExp(first.caseNumber ?? '') }).click();
    await desk.heading(first.caseNumber ?? '');
    await desk.page.getByRole('tab', { name: 'Verlauf' }).click();
    for (const text of [
      'Sabine Krings hat den Vorgang übernommen.',
      /Sabine Krings hat Angaben berichtigt/,
      'Antwort auf die Nachforderung eingegangen.',
      /Sabine Krings hat eine Entscheidung vorgeschlagen/,
    ])
      await desk.sees(text, desk.section('Verlauf'));
    await desk.sees(/Chipnummer:/);
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'verlauf', { whole: true });
    await desk.button(/^Entscheidungen \d+$/).click();
    await desk.sees(/Sabine Krings hat eine Entscheidung vorgeschlagen/);
    await desk.page.getByText('Sabine Krings hat den Vorgang übernommen.').waitFor({ state: 'detached' });
  });
});
