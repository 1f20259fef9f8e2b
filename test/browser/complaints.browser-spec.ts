import { anton, bypost, dog, helene, joerdis, matthias, piotr } from './support/citizens.js';
import { staff, type Receipt } from './support/city.js';
import { wide, type Desk } from './support/desk.js';
import { given } from './support/given.js';
import { quiet } from './support/pictures.js';
import { eventually, until } from './support/in-page.js';
import { story } from './support/story.js';

/*
 * What people who use comparable systems complain about, one by one. Each is something that must never happen here.
 */

const people = [joerdis, anton, helene, matthias, piotr];

/** So many dogs are registered, each a few minutes after the other. */
async function manyDogs(told: ReturnType<typeof story>, count: number): Promise<Receipt[]> {
  const receipts: Receipt[] = [];
  for (let i = 0; i < count; i++) {
    const owner = people[i % people.length] ?? joerdis;
    receipts.push(
      await told.city.submit(
        dog(
          owner,
          { name: `Hund ${i + 1}`, breed: i % 2 ? 'Beagle' : 'Dackel', chip: `27609340${String(1_000_000 + i)}` },
          {},
          i % 3 ? {} : bypost,
        ),
      ),
    );
    if (i % 10 === 0) told.city.later(13);
  }
  return receipts;
}

describe('lists', () => {
  let desk: Desk;
  let receipts: Receipt[];
  const told = story(
    async (the) => {
      receipts = await manyDogs(the, 70);
      await the.city.settled();
      desk = await the.seat(staff.krings, { ...wide, height: 700 });
      await desk.signIn();
    },
    { apart: true },
  );

  told.part('filter, page and scroll are not lost on coming back from a case', async () => {
    const { page } = desk;
    await page.goto('/cases?queue=team&sort=received&limit=25');
    await quiet(page);
    const firstPage = (await page.locator('[data-case] a[href]').first().textContent()) ?? '';
    await desk.button('Weiter').click();
    await desk.link(firstPage).waitFor({ state: 'detached' });
    await quiet(page);
    const link = page.locator('[data-case] a[href]').nth(20);
    const number = (await link.textContent()) ?? '';
    await link.scrollIntoViewIfNeeded();
    await page.evaluate('window.scrollBy(0, 120)');
    await page.waitForTimeout(200);
    const before = { url: page.url(), y: await page.evaluate<number>('window.scrollY') };
    expect(before.y).toBeGreaterThan(100);
    await link.click();
    await desk.heading(number);
    await page.goBack();
    await desk.link(number).waitFor();
    await quiet(page);
    expect(page.url()).toBe(before.url);
    expect(Math.abs((await page.evaluate<number>('window.scrollY')) - before.y)).toBeLessThan(4);
    await page.reload();
    await desk.link(number).waitFor();
    await quiet(page);
    expect(page.url()).toBe(before.url);
    expect(Math.abs((await page.evaluate<number>('window.scrollY')) - before.y)).toBeLessThan(4);
  });

  told.part('sorting sorts all of the list, not the visible page', async () => {
    const { page } = desk;
    const numbersOf = async (): Promise<string[]> => {
      await quiet(page);
      return page.locator('[data-case] a[href]').allTextContents();
    };
    const walk = async (sort: string): Promise<string[]> => {
      await page.goto(`/cases?queue=team&sort=${sort}`);
      const all = await numbersOf();
      while (await desk.button('Weiter').isEnabled()) {
        await desk.button('Weiter').click();
        await until(page, `!document.body.textContent.includes(${JSON.stringify(all.at(-1))})`);
        all.push(...(await numbersOf()));
      }
      return all;
    };
    const oldestFirst = await walk('received');
    const newestFirst = await walk('-received');
    expect(oldestFirst.length).toBe(70);
    expect(new Set(oldestFirst).size).toBe(70);
    expect(newestFirst).toEqual(oldestFirst.toReversed());
  });

  told.part('counts are right: menu, list and what is there say the same', async () => {
    const { page } = desk;
    await page.goto('/cases?queue=team');
    await desk.link(/^Teamkorb\s*70$/).waitFor();
    await desk.sees('70 Einträge');
    await page.goto('/cases?queue=team&q=Beagle');
    await page.goto('/cases?queue=team&priority=normal');
    await desk.sees('70 Einträge');
    const { body } = await (await told.city.call(staff.krings)).get('/api/v1/cases?queue=team&limit=100');
    expect(body.total).toEqual({ count: 70, capped: false });
  });

  told.part('old rows cannot be clicked while a new filter loads', async () => {
    const { page } = desk;
    await page.goto('/cases?queue=team');
    const row = page.locator('[data-case] a[href]').first();
    await row.waitFor();
    let letGo = (): void => undefined;
    const held = new Promise<void>((done) => (letGo = done));
    await page.route(/\/api\/v1\/cases\?.*priority=urgent/, async (route) => {
      await held;
      // The page may ask anew meanwhile, and want this answer no more.
      await route.continue().catch(() => undefined);
    });
    await page.evaluate(
      `(() => { const url = new URL(location.href); url.searchParams.set('priority', 'urgent'); history.pushState(history.state, '', url); dispatchEvent(new PopStateEvent('popstate', { state: history.state })); })()`,
    );
    await until(page, `document.querySelector('[data-case]')?.closest('[inert]') !== null`);
    await expect(row.click({ timeout: 700 })).rejects.toThrow(/Timeout/);
    letGo();
    await quiet(page);
    expect(await page.locator('[data-case]').count()).toBe(0);
  });

  told.part('a search finds nothing that one may not see', async () => {
    const { city, seat } = told;
    const stranger = await seat(staff.oeztuerk);
    await stranger.signIn();
    const number = receipts[0]?.caseNumber ?? '';
    expect((await (await city.call(staff.krings)).get(`/api/v1/search?q=${number}`)).body.items).toHaveLength(1);
    expect((await (await city.call(staff.oeztuerk)).get(`/api/v1/search?q=${number}`)).body.items).toEqual([]);
    for (const typed of [number, 'Großmüller', 'Grosmüler', '276093401000000']) {
      await stranger.page.goto(`/search?q=${encodeURIComponent(typed)}`);
      await quiet(stranger.page);
      expect(await stranger.page.getByRole('main').textContent()).not.toMatch(/Jördis|Weierstraße/);
    }
    await desk.page.goto(`/search?q=${encodeURIComponent('Grosmüler')}`);
    await desk.sees(/Jördis Großmüller|Großmüller, Jördis/);
  });

  told.part('a list reads a page and not the total, whatever one asks of it', async () => {
    const { body } = await (await told.city.call(staff.krings)).get('/api/v1/cases?queue=team');
    expect(body.items).toHaveLength(25);
    // What each order costs with many more cases is measured: docs/measurements.md.
    const refused = await (await told.city.call(staff.krings)).get('/api/v1/cases?queue=team&limit=1000');
    expect(refused.status).toBe(422);
  });
});

describe('people', () => {
  let krings: Desk;
  let weidenfeld: Desk;
  let breuer: Desk;
  let first: string;
  let number: string;
  const told = story(
    async (the) => {
      const receipts = await manyDogs(the, 6);
      first = await given(the.city).idOf(receipts[0] ?? { submissionId: '', caseNumber: null, caseId: null });
      number = receipts[0]?.caseNumber ?? '';
      const clerk = await the.city.call(staff.krings);
      await clerk.post(`/api/v1/cases/${first}/claim`);
      await the.city.hire(staff.weidenfeld, staff.breuer);
      await the.city.settled();
      [krings, weidenfeld, breuer] = [await the.seat(staff.krings), await the.seat(staff.weidenfeld), await the.seat(staff.breuer)];
      for (const desk of [krings, weidenfeld, breuer]) await desk.signIn();
    },
    { apart: true },
  );

  const assigneeOf = async (): Promise<string> =>
    (await (await told.city.call(staff.krings)).get(`/api/v1/cases/${first}`)).body.assignee?.name as string;

  told.part('a colleague’s case is not taken by one wrong click', async () => {
    await weidenfeld.page.goto(`/cases/${first}`);
    await weidenfeld.heading(number);
    // Opening takes nothing, and there is no button that takes it at once.
    expect(await weidenfeld.button(/^Übernehmen/).count()).toBe(0);
    await weidenfeld.page.keyboard.press('p');
    await weidenfeld.page.waitForTimeout(300);
    expect(await assigneeOf()).toBe('Sabine Krings');
  });

  told.part('of two people on one case, the last does not win', async () => {
    for (const desk of [krings, weidenfeld]) {
      await desk.page.goto(`/cases/${first}`);
      await desk.heading(number);
    }
    const { version } = (await (await told.city.call(staff.krings)).get(`/api/v1/cases/${first}`)).body as { version: number };
    await krings.more('Priorität setzen');
    const changed = await (await told.city.call(staff.breuer)).post(`/api/v1/cases/${first}/priority`, { version, priority: 'high' });
    expect(changed.status).toBe(200);
    const dialog = krings.dialog();
    await dialog.getByRole('radio').last().check();
    await dialog.getByRole('button').last().click();
    await krings.sees('Der Vorgang wurde inzwischen geändert', dialog);
    await krings.sees('Wolfgang Breuer', dialog);
    await dialog.getByRole('button', { name: 'Abbrechen' }).click();
  });

  told.part('work is not lost when the session ends, the tab is closed or the browser crashes', async () => {
    await krings.page.goto(`/cases/${first}`);
    await krings.page.getByLabel('Neuer Vermerk').fill('Halterin ruft am Freitag zurück.');
    await krings.page.waitForResponse((response) => response.url().includes('/api/v1/drafts/') && response.ok());
    const later = await krings.context.newPage();
    await krings.page.close({ runBeforeUnload: false });
    await later.goto(`/cases/${first}`);
    await later.getByLabel('Neuer Vermerk').waitFor();
    expect(await later.getByLabel('Neuer Vermerk').inputValue()).toBe('Halterin ruft am Freitag zurück.');
    // On another computer too; and for nobody else.
    const elsewhere = await told.seat(staff.krings);
    await elsewhere.signIn();
    await elsewhere.page.goto(`/cases/${first}`);
    await elsewhere.page.getByLabel('Neuer Vermerk').waitFor();
    expect(await elsewhere.page.getByLabel('Neuer Vermerk').inputValue()).toBe('Halterin ruft am Freitag zurück.');
    await weidenfeld.page.goto(`/cases/${first}`);
    await weidenfeld.page.getByLabel('Neuer Vermerk').waitFor();
    expect(await weidenfeld.page.getByLabel('Neuer Vermerk').inputValue()).toBe('');
    // The session ends in the middle.
    await later.getByLabel('Neuer Vermerk').fill('Halterin ruft am Montag zurück.');
    await krings.context.clearCookies();
    await later.getByRole('button', { name: 'Vermerk speichern' }).click();
    await later.getByRole('dialog').getByLabel('Kennwort').fill('Sehr-geheim-im-Test-1');
    await later.getByRole('dialog').getByRole('button', { name: 'Anmelden' }).click();
    await later.getByRole('dialog').waitFor({ state: 'detached' });
    await later
      .getByRole('region', { name: 'Vermerke' })
      .getByText('Halterin ruft am Montag zurück.')
      .and(later.locator(':not(textarea)'))
      .first()
      .waitFor();
    await eventually(async () => (await later.getByLabel('Neuer Vermerk').inputValue()) === '');
    await eventually(async () =>
      ((await (await told.city.call(staff.krings)).get('/api/v1/drafts')).body.items as { key: string }[]).every(
        ({ key }) => key !== `${first}.note`,
      ),
    );
    await elsewhere.leave();
    await later.close();
  });

  told.part('a sick colleague’s cases can be released, in two clicks', async () => {
    await breuer.page.goto('/team');
    await breuer.sees('Sabine Krings');
    const row = breuer.page.getByRole('row', { name: /Sabine Krings/ });
    await row.getByRole('button', { name: /abwesend melden/i }).click();
    const dialog = breuer.dialog();
    await dialog.getByRole('button', { name: /^Abwesend melden und \d+ verteilen$/ }).click();
    await eventually(async () => (await assigneeOf()) === 'Jörg Weidenfeld');
  });

  told.part('one is told when a case is given to one, and when it is taken away', async () => {
    await told.city.settled();
    const kindsOf = async (person: typeof staff.krings | typeof staff.weidenfeld): Promise<string[]> =>
      ((await (await told.city.call(person)).get('/api/v1/notifications')).body.items as { kind: string }[]).map(({ kind }) => kind);
    expect(await kindsOf(staff.weidenfeld)).toContain('given-to-me');
    expect(await kindsOf(staff.krings)).toContain('taken-from-me');
    await weidenfeld.button(/Benachrichtigungen/).click();
    await weidenfeld.sees(new RegExp(number));
  });
});

describe('letters and many cases at once', () => {
  let clerk: Desk;
  let breuer: Desk;
  let failing: string;
  const told = story(
    async (the) => {
      const by = given(the.city);
      const refused = dog(
        joerdis,
        { name: 'Bärbel', breed: 'Dackel', chip: '276098102233440' },
        {},
        { replyChannel: { kind: 'email', email: 'joerdis@unzustellbar.example', pdfByMailConsent: true } },
      );
      failing = await by.proposed(await the.city.submit(refused), staff.krings, ['liable']);
      await by.proposed(
        await the.city.submit(dog(anton, { name: 'Rex', breed: 'Beagle', chip: '276098102233441' }, {}, bypost)),
        staff.krings,
        ['liable'],
      );
      await the.city.settled();
      clerk = await the.seat(staff.krings);
      breuer = await the.seat(staff.breuer);
      await clerk.signIn();
      await breuer.signIn();
    },
    { apart: true },
  );

  told.part('mail that failed is not marked as sent, and stands where somebody sees it', async () => {
    await clerk.page.goto('/cases?queue=delivery-failed');
    await clerk.link(/^Nicht zugestellt\s*1$/).waitFor();
    await clerk.page.goto(`/cases/${failing}`);
    const letters = clerk.section('Schreiben');
    await clerk.sees('Die Adresse nimmt die E-Mail endgültig nicht an.', letters);
    expect(await letters.getByText(/verschickt|versandt/).count()).toBe(0);
  });

  told.part('no case is stuck in “sending”: the page says what happens next, and one can send it on paper', async () => {
    const letters = clerk.section('Schreiben');
    await clerk.sees(/Sie können die Zustellung wiederholen oder per Post zustellen/, letters);
    await letters.getByRole('button', { name: 'Per Post zustellen' }).click();
    await told.city.settled();
    await clerk.page.reload();
    await clerk.sees(/wartet auf den Druck/, clerk.section('Schreiben'));
  });

  told.part('printing takes no case away before its PDF is there', async () => {
    const caller = await told.city.call(staff.krings);
    const before = (await caller.get(`/api/v1/cases/${failing}`)).body as { status: string };
    expect(before.status).toBe('decided');
    await clerk.page.goto('/print-batches');
    await clerk.button(/^Stapel für Steuern: 2 Schreiben/).click();
    await told.city.settled();
    await clerk.sees('bereit');
    // The PDF can be opened again and again; the cases are still where they were until somebody has posted the letters.
    for (let time = 0; time < 2; time++) {
      await clerk.button('PDF ansehen').click();
      await clerk.reads(/^Inhalt von Druckstapel/, /Versandliste/);
      await clerk.dialog().getByRole('button', { name: 'Schließen' }).click();
    }
    expect(((await caller.get(`/api/v1/cases/${failing}`)).body as { status: string }).status).toBe('decided');
  });

  told.part('300 cases at once take seconds, can be stopped, and be taken back', async () => {
    await manyDogs(told, 330);
    await told.city.settled();
    await breuer.page.goto('/cases?queue=team');
    await breuer.sees('330 Einträge');
    await breuer.page.getByLabel('Alle auf dieser Seite auswählen').check();
    await breuer.button('Alle des Filters auswählen (330)').click();
    await breuer.button('Mehr …').click();
    await breuer.page.getByRole('menuitem', { name: 'Priorität setzen' }).click();
    const dialog = breuer.dialog();
    await dialog.getByLabel(/hoch/i).check();
    await dialog.getByRole('button', { name: 'Vorschau' }).click();
    await breuer.sees('Alle 330 Vorgänge bekommen die Priorität „Hoch“.', dialog);
    await dialog.getByRole('button', { name: 'Ausführen (330)' }).click();
    await dialog.getByRole('button', { name: 'Anhalten' }).click();
    await breuer.sees(/^Angehalten: \d+ erledigt, \d+ nicht begonnen\.$/, dialog);
    const said = (await dialog.getByText(/^Angehalten:/).textContent()) ?? '';
    const [done = 0, left = 0] = [...said.matchAll(/\d+/g)].map(Number);
    expect(done + left).toBe(330);
    expect(left).toBeGreaterThan(0);
    const urgent = async (): Promise<number> =>
      (await (await told.city.call(staff.breuer)).get('/api/v1/cases?queue=team&priority=high')).body.total.count as number;
    expect(await urgent()).toBe(done);
    if (done > 0) {
      await dialog.getByRole('button', { name: 'Rückgängig machen' }).click();
      await breuer.sees(/^Fertig: \d+ erledigt\.$/, dialog);
      expect(await urgent()).toBe(0);
    }
  });
});
