import { barriers } from './support/accessibility.js';
import { anton, dog, joerdis, matthias } from './support/citizens.js';
import { staff, type Receipt } from './support/city.js';
import type { Desk } from './support/desk.js';
import { given } from './support/given.js';
import { eventually } from './support/in-page.js';
import { benefitsNotice, registrationCertificate } from './support/papers.js';
import { quiet } from './support/pictures.js';
import { story } from './support/story.js';

/** What was begun is found again, and what is typed goes where it is meant to. */
describe('work that was begun', () => {
  let desk: Desk;
  let receipt: Receipt;
  let byPost: Receipt;
  let caseId: string;
  const posted: string[] = [];
  const told = story(async ({ city, seat }) => {
    receipt = await city.submit(dog(joerdis, { name: 'Bärbel', breed: 'Dackel', chip: '276098102233440' }));
    byPost = await city.submit(dog(anton, { name: 'Wotan', breed: 'Beagle' }));
    for (let i = 0; i < 40; i++) await city.submit(dog(i % 2 ? anton : matthias, { name: `Hund ${i}`, breed: 'Beagle' }));
    caseId = await given(city).checked(receipt, staff.krings);
    await city.settled();
    desk = await seat(staff.krings, { width: 1366, height: 700 });
    desk.page.on('request', (request) => {
      if (request.method() === 'POST') posted.push(new URL(request.url()).pathname);
    });
    await desk.signIn();
  });

  told.part('what is typed after Ctrl-K waits for the palette, and does nothing on the case below', async () => {
    const { page } = desk;
    // A slow line: the palette's code comes late.
    await page.route(/\/assets\/Palette-[^/]*\.js/, async (route) => {
      await new Promise((later) => setTimeout(later, 1500));
      await route.continue();
    });
    await page.goto(`/cases/${caseId}`);
    await desk.heading(receipt.caseNumber ?? '');
    await quiet(page);
    posted.length = 0;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('123n einste', { delay: 30 });
    const field = desk.dialog().getByRole('combobox');
    await field.waitFor();
    expect(await field.inputValue()).toBe('123n einste');
    await page.keyboard.type('l');
    expect(await field.inputValue()).toBe('123n einstel');
    await page.keyboard.press('Escape');
    await desk.dialog().waitFor({ state: 'detached' });
    expect(posted).toEqual([]);
    await desk.heading(receipt.caseNumber ?? '');
  });

  told.part('a decision that was begun is offered again where the case is opened, and on the start page', async () => {
    const { page } = desk;
    await desk.more('Entscheidung vorschlagen');
    const saved = page.waitForResponse((response) => response.url().includes('/api/v1/drafts/') && response.ok());
    await page.getByLabel('Erläuterung in eigenen Worten').fill('Der Hund ist am Markt zugelaufen.');
    await saved;
    await page.reload();
    const begun = desk.section('Angefangen');
    await desk.sees('Angefangen: Entscheidung', begun);
    expect(await barriers(page)).toEqual([]);
    await desk.goTo('Mein Tag');
    await desk
      .section('Nicht abgeschlossene Entwürfe')
      .getByRole('link', { name: new RegExp(receipt.caseNumber ?? '') })
      .click();
    await desk.heading(receipt.caseNumber ?? '');
    await begun.getByRole('button', { name: 'Weiterschreiben' }).click();
    expect(await page.getByLabel('Erläuterung in eigenen Worten').inputValue()).toBe('Der Hund ist am Markt zugelaufen.');
    await begun.waitFor({ state: 'detached' });
  });

  told.part('what went wrong on sending is brought into view, also from the end of a long form', async () => {
    const { page } = desk;
    // Only a letter that was seen can be sent.
    await page.locator('[aria-keyshortcuts="Control+Enter"]:not([aria-disabled="true"])').waitFor();
    await desk.context.setOffline(true);
    const notice = page
      .getByText(/nicht erreichbar|keine Verbindung/i)
      .and(page.locator('.MuiAlert-root *'))
      .first();
    await page.getByLabel('Erläuterung in eigenen Worten').scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: /^(Entscheiden|Zur Zeichnung geben)/ }).click();
    await desk.button('Jetzt entscheiden').click();
    await notice.waitFor();
    await eventually(async () => {
      const box = await notice.boundingBox();
      return box !== null && box.y > 0 && box.y < 700;
    });
    await desk.context.setOffline(false);
  });

  told.part('what was discarded by mistake comes back', async () => {
    const { page } = desk;
    await page.reload();
    const begun = desk.section('Angefangen');
    await begun.getByRole('button', { name: 'Verwerfen' }).click();
    await desk.sees('Verworfen.', begun);
    await begun.getByRole('button', { name: 'Rückgängig' }).click();
    await desk.sees('Angefangen: Entscheidung', begun);
    await begun.getByRole('button', { name: 'Verwerfen' }).click();
    await desk.sees('Verworfen.', begun);
  });

  told.part('a form that was filled from an older state does not take back what one changed in another window', async () => {
    const { page } = desk;
    await page.goto(`/cases/${caseId}`);
    await desk.heading(receipt.caseNumber ?? '');
    await desk.more('Angaben berichtigen');
    await desk.dialog().getByLabel('Name des Hundes').fill('Bärbel von der Rur');
    await desk.dialog().getByLabel('Grund der Berichtigung').fill('Zuchtname.');
    const krings = await told.city.call(staff.krings);
    const { version } = (await krings.get(`/api/v1/cases/${caseId}`)).body;
    const other = await krings.post(`/api/v1/cases/${caseId}/corrections`, {
      version,
      reason: 'Laut Impfpass.',
      corrections: [{ pointer: '/dog/chip', value: '276098102233441' }],
    });
    expect(other.status).toBe(200);
    // The page hears of it, and reads its case again by itself.
    await desk.sees('276098102233441');
    await desk.dialog().getByRole('button', { name: 'Berichtigen', exact: true }).click();
    await desk.sees('Übernommen, weil Sie es nicht geändert haben: Chipnummer', desk.dialog());
    await desk.dialog().getByRole('button', { name: 'Berichtigen', exact: true }).click();
    await desk.dialog().waitFor({ state: 'detached' });
    const dogNow = (await krings.get(`/api/v1/cases/${caseId}`)).body.form.dog;
    expect(dogNow).toMatchObject({ chip: '276098102233441', name: 'Bärbel von der Rur' });
  });

  told.part('an answer by post is half typed when the browser closes, and sent with its scans joined to one PDF', async () => {
    const { page } = desk;
    const krings = await told.city.call(staff.krings);
    const id = await given(told.city).idOf(byPost);
    await krings.post(`/api/v1/cases/${id}/claim`);
    const { version } = (await krings.get(`/api/v1/cases/${id}`)).body;
    await krings.post(`/api/v1/cases/${id}/information-request`, { version, items: [], text: 'Bitte den Leistungsbescheid.' });
    await page.goto(`/cases/${id}`);
    await desk.heading(byPost.caseNumber ?? '');
    await desk.more('Antwort erfassen');
    await desk.sees('Wie ist die Antwort gekommen?', desk.dialog());
    const files = [await benefitsNotice('Anton Müller'), await registrationCertificate('Anton Müller', 'DN-A 1')];
    const saved = page.waitForResponse((response) => response.url().includes('record-answer') && response.ok());
    await desk
      .dialog()
      .getByLabel('Dateien auswählen')
      .and(page.locator('input'))
      .setInputFiles([
        ...files.map(({ name, mime, bytes }) => ({ name, mimeType: mime, buffer: Buffer.from(bytes) })),
        { name: 'Film.mp4', mimeType: 'video/mp4', buffer: Buffer.from('x') },
      ]);
    await desk.sees('„Film.mp4“ wurde nicht hinzugefügt.', desk.dialog());
    await desk.sees('2 Unterlagen', desk.dialog());
    await saved;
    expect(await barriers(page)).toEqual([]);

    await page.reload();
    await desk.heading(byPost.caseNumber ?? '');
    await desk.sees('Angefangen: Antwort erfassen');
    await desk.button('Weiterschreiben').press('Enter');
    const papers = desk.dialog().getByRole('list', { name: 'Unterlagen, in dieser Reihenfolge' });
    await papers.getByLabel('Bezeichnung von Fahrzeugschein.pdf').waitFor();
    await desk
      .dialog()
      .getByRole('button', { name: /^Zu einer PDF/ })
      .click();
    const pages = page.getByRole('list', { name: 'Seiten, in dieser Reihenfolge' });
    await pages.getByRole('listitem').nth(1).focus();
    for (const key of ['r', 'Alt+ArrowLeft']) await page.keyboard.press(key);
    await pages.getByRole('listitem', { name: /^Seite 1 von Fahrzeugschein.pdf, um 90° gedreht/ }).waitFor();
    expect(await pages.getByRole('listitem').first().getAttribute('aria-label')).toMatch(/Fahrzeugschein/);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'PDF erstellen' }).click();
    await pages.waitFor({ state: 'detached' });
    await papers.getByLabel('Zweck von Unterlagen.pdf').click();
    await page.getByRole('option', { name: 'Schriftverkehr' }).click();
    await page.keyboard.press('Control+Enter');
    await desk.dialog().waitFor({ state: 'detached' });
    await desk.sees(/^Antwort per Post, eingegangen am .* erfasst von Sabine Krings/, desk.section('Nachforderung'));
    await page.keyboard.press('Shift+D');
    await desk.sees('Woher kommen die Unterlagen?', desk.dialog());
    await page.keyboard.press('Escape');
    const { body } = await krings.get(`/api/v1/cases/${id}`);
    expect(body.attachments).toMatchObject([{ name: 'Unterlagen.pdf', purpose: 'correspondence', filed: { source: 'post' } }]);
    expect((await krings.get('/api/v1/papers')).body.items).toEqual([]);
  });

  told.part('another queue is seen from its top, and so is the next page of a list', async () => {
    const { page } = desk;
    await page.goto('/cases?queue=team&limit=25');
    await quiet(page);
    await page.evaluate('window.scrollTo(0, 600)');
    await desk.goTo(/^Meine Vorgänge/);
    await desk.heading('Meine Vorgänge');
    expect(await page.evaluate<number>('window.scrollY')).toBe(0);
    await page.goBack();
    await quiet(page);
    await eventually(async () => (await page.evaluate<number>('window.scrollY')) > 300);
    await desk.button('Weiter').click();
    await eventually(async () => (await page.evaluate<number>('window.scrollY')) === 0);
  });

  told.part('on a slow line too, a page speaks the language of who reads it from its first drawing on', async () => {
    const { page } = desk;
    await (await told.city.call(staff.krings)).request('PATCH', '/api/v1/preferences', { locale: 'en' });
    // A browser that knows nobody yet, where the preferences come late.
    await page.evaluate("localStorage.removeItem('vorgang.preferences')");
    await page.route('**/api/v1/preferences', async (route) => {
      await new Promise((later) => setTimeout(later, 1500));
      await route.continue();
    });
    await page.addInitScript(`globalThis.headings = [];
      new MutationObserver(() => {
        const heading = document.querySelector('h1')?.textContent;
        if (heading && heading !== globalThis.headings.at(-1)) globalThis.headings.push(heading);
      }).observe(document, { childList: true, subtree: true, characterData: true });`);
    await page.goto('/cases?queue=mine');
    await desk.heading('My cases');
    await quiet(page);
    expect(await page.evaluate<string[]>('globalThis.headings')).toEqual(['My cases']);
  });
});
