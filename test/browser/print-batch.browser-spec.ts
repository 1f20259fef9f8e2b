import { readPdf } from '../support/pdf.js';
import { barriers } from './support/accessibility.js';
import { anton, atTheCounter, bypost, dog, matthias } from './support/citizens.js';
import { staff } from './support/city.js';
import type { Desk } from './support/desk.js';
import { given } from './support/given.js';
import { picture } from './support/pictures.js';
import { story } from './support/story.js';

describe('letters for people without mail', () => {
  let desk: Desk;
  let caseId: string;
  const told = story(async ({ city, seat }) => {
    const by = given(city);
    caseId = await by.proposed(
      await city.submit(dog(anton, { name: 'Rex', breed: 'Mischling', chip: '276093400111222' }, {}, bypost)),
      staff.krings,
      ['liable'],
    );
    await by.proposed(
      await city.submit(dog(matthias, { name: 'Luna', breed: 'Beagle', chip: '276093400111333' }, {}, atTheCounter)),
      staff.krings,
      ['liable'],
    );
    city.later(180);
    await city.settled();
    desk = await seat(staff.krings);
  });

  told.part('Sabine Krings makes one batch of those that wait', async () => {
    await desk.signIn();
    await desk.goTo('Druckstapel');
    await desk.sees('2 Schreiben warten auf den Druck.');
    expect(await barriers(desk.page)).toEqual([]);
    await desk.button('Stapel für Steuern: 2 Schreiben').click();
    await told.city.settled();
    await desk.sees('bereit');
    await desk.sees(/2 \(\d+ Seiten\)/);
    await picture(desk.page, 'druckstapel');
  });

  told.part('sees what lies in it, with the way to each case', async () => {
    await desk.button('Inhalt').click();
    await desk.dialog().getByRole('table').waitFor();
    const row = desk.dialog().getByRole('row').filter({ hasText: 'Öztürk' });
    await row.getByText('im Druckstapel').waitFor();
    await row.getByRole('link').waitFor();
    expect(await barriers(desk.page)).toEqual([]);
    await desk.dialog().getByRole('button', { name: 'Schließen' }).click();
  });

  told.part('prints it: one PDF with the list of what goes out', async () => {
    await desk.button('PDF ansehen').click();
    await desk.reads(/^Inhalt von Druckstapel/, /Versandliste/);
    await picture(desk.page, 'druckstapel-pdf');
    const saved = desk.page.waitForEvent('download');
    await desk.link(/^Speichern unter/).click();
    const path = await (await saved).path();
    const { readFile } = await import('node:fs/promises');
    const pdf = await readPdf(await readFile(path));
    expect(pdf.text).toContain('Anton Öztürk');
    expect(pdf.text).toContain('Matthias Jüngling');
    await desk.dialog().getByRole('button', { name: 'Schließen' }).click();
  });

  told.part('confirms that it was posted; that day counts, and the cases are closed', async () => {
    await desk.button('Versand bestätigen').click();
    const dialog = desk.dialog();
    expect((await dialog.getByRole('group', { name: 'Zur Post gegeben am' }).innerText()).replaceAll(/[^\d.]/g, '')).toBe('15.09.2026');
    await dialog.getByRole('button', { name: 'Versand bestätigen' }).click();
    await dialog.waitFor({ state: 'detached' });
    await desk.sees('zur Post gegeben 15.09.2026');
    await desk.sees('0 Schreiben warten auf den Druck.');
    await told.city.settled();
    await desk.page.goto(`/cases/${caseId}`);
    await desk.sees('Abgeschlossen');
    await desk.sees(/Am 15\.09\.2026 zur Post gegeben/, desk.section('Schreiben'));
  });
});
