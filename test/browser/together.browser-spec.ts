import { barriers, sidewaysScroll } from './support/accessibility.js';
import { anton, dog, joerdis } from './support/citizens.js';
import { staff, type Receipt } from './support/city.js';
import { phone, type Desk } from './support/desk.js';
import { given } from './support/given.js';
import { picture } from './support/pictures.js';
import { story } from './support/story.js';

describe('two people on one case', () => {
  let first: Desk;
  let second: Desk;
  let receipt: Receipt;
  let caseId: string;
  const told = story(async ({ city, seat }) => {
    receipt = await city.submit(dog(joerdis, { name: 'Bärbel', breed: 'Dackel', chip: '27609810223344O' }));
    await city.submit(dog(anton, { name: 'Rex', breed: 'Beagle' }));
    caseId = await given(city).idOf(receipt);
    await (await city.call(staff.krings)).post(`/api/v1/cases/${caseId}/claim`);
    await city.settled();
    first = await seat(staff.krings);
    // She has the case open twice: at her desk and on the laptop in the meeting.
    second = await seat(staff.krings);
    await first.signIn();
    await second.signIn();
  });

  told.part('the second to save is told who changed what, and loses nothing', async () => {
    for (const desk of [first, second]) {
      await desk.page.goto(`/cases/${caseId}`);
      await desk.heading(receipt.caseNumber ?? '');
      await desk.more('Angaben berichtigen');
    }
    await second
      .dialog()
      .getByLabel('Rasse', { exact: true })
      .or(second.dialog().getByLabel('Rasse *', { exact: true }))
      .first()
      .fill('Zwergdackel');
    await second.dialog().getByLabel('Grund der Berichtigung').fill('Laut Impfpass.');

    await first.dialog().getByLabel('Chipnummer').fill('276098102233440');
    await first.dialog().getByLabel('Grund der Berichtigung').fill('Buchstabe O statt Ziffer 0.');
    await first.dialog().getByRole('button', { name: 'Berichtigen', exact: true }).click();
    await first.dialog().waitFor({ state: 'detached' });

    await second.dialog().getByRole('button', { name: 'Berichtigen', exact: true }).click();
    await second.sees('Der Vorgang wurde inzwischen geändert', second.dialog());
    await second.sees(/Sabine Krings, 15\.09\.2026.*Berichtigung/, second.dialog());
    expect(await second.dialog().getByLabel('Grund der Berichtigung').inputValue()).toBe('Laut Impfpass.');
    await second.dialog().getByText('Der Vorgang wurde inzwischen geändert').scrollIntoViewIfNeeded();
    await picture(second.page, 'konflikt', { chosen: true });
    expect(await barriers(second.page)).toEqual([]);
  });

  told.part('sees the new state at once, keeps what was typed, and saves', async () => {
    await second.sees('Übernommen, weil Sie es nicht geändert haben: Chipnummer', second.dialog());
    await second.sees('Ihre Eingaben passen zum neuen Stand.', second.dialog());
    await second.dialog().getByRole('button', { name: 'Berichtigen', exact: true }).click();
    await second.dialog().waitFor({ state: 'detached' });
    await second.sees('Zwergdackel', second.section('Eingereicht'));
    // The first one's change is still there.
    await second.sees('276098102233440', second.section('Eingereicht'));
  });

  told.part('where both have changed the same, one chooses field by field', async () => {
    for (const desk of [first, second]) {
      await desk.page.goto(`/cases/${caseId}`);
      await desk.heading(receipt.caseNumber ?? '');
      await desk.more('Angaben berichtigen');
    }
    await first.dialog().getByLabel('Name des Hundes').fill('Bärbel von der Rur');
    await first.dialog().getByLabel('Grund der Berichtigung').fill('Zuchtname.');
    await second.dialog().getByLabel('Name des Hundes').fill('Baerbel');
    await second.dialog().getByLabel('Grund der Berichtigung').fill('Schreibweise laut Chip-Register.');
    await first.dialog().getByRole('button', { name: 'Berichtigen', exact: true }).click();
    await first.dialog().waitFor({ state: 'detached' });
    await second.dialog().getByRole('button', { name: 'Berichtigen', exact: true }).click();
    const choice = second.dialog().getByRole('radiogroup', { name: 'Name des Hundes' });
    await choice.getByLabel(/Meine Eingabe\s*Baerbel/).waitFor();
    await choice.getByLabel(/Jetzt gespeichert\s*Bärbel von der Rur/).check();
    await picture(second.page, 'konflikt-feld', { chosen: true });
    expect(await barriers(second.page)).toEqual([]);
    expect(await second.dialog().getByRole('textbox', { name: 'Name des Hundes' }).inputValue()).toBe('Bärbel von der Rur');
    await second.dialog().getByRole('button', { name: 'Abbrechen' }).click();
  });

  told.part('a session that ends in the middle costs nothing that was typed', async () => {
    await first.page.goto(`/cases/${caseId}`);
    await first.page.getByLabel('Neuer Vermerk').fill('Rückruf am Freitag vereinbart.');
    await first.context.clearCookies();
    await first.button('Vermerk speichern').click();
    await first.sees('Ihre Sitzung ist abgelaufen.');
    await picture(first.page, 'sitzung-abgelaufen', { busy: true });
    expect(await barriers(first.page)).toEqual([]);
    await first.dialog().getByLabel('Kennwort').fill('Sehr-geheim-im-Test-1');
    await first.dialog().getByRole('button', { name: 'Anmelden' }).click();
    await first.sees('Rückruf am Freitag vereinbart.', first.section('Vermerke'));
    await first.dialog().waitFor({ state: 'detached' });
  });
});

describe('on a phone, 390 pixels wide', () => {
  let desk: Desk;
  let receipt: Receipt;
  const told = story(async ({ city, seat }) => {
    receipt = await city.submit(dog(joerdis, { name: 'Bärbel', breed: 'Dackel', chip: '276098102233440' }));
    await city.submit(dog(anton, { name: 'Rex', breed: 'Beagle' }));
    await city.settled();
    desk = await seat(staff.krings, phone);
  });

  told.part('sign-in, queue and case need no scrolling sideways', async () => {
    await desk.page.goto('/');
    await desk.page.getByLabel('Anmeldename').fill(staff.krings.userName);
    expect(await sidewaysScroll(desk.page)).toBe(0);
    await picture(desk.page, 'schmal-anmeldung');
    await desk.page.getByLabel('Kennwort').fill('Sehr-geheim-im-Test-1');
    await desk.button('Anmelden').click();
    await desk.heading(/Sabine/);
    await desk.page.goto('/cases?queue=team');
    await desk.link(receipt.caseNumber ?? '').waitFor();
    expect(await sidewaysScroll(desk.page)).toBe(0);
    await picture(desk.page, 'schmal-arbeitsvorrat');
    await desk.button('Nächsten Vorgang übernehmen').click();
    await desk.heading(receipt.caseNumber ?? '');
    expect(await sidewaysScroll(desk.page)).toBe(0);
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'schmal-fall', { chosen: true });
  });
});
