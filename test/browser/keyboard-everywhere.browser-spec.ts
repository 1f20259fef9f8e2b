import { dog, helene, joerdis } from './support/citizens.js';
import { staff, type Receipt } from './support/city.js';
import type { Desk } from './support/desk.js';
import { handsOf, type Hands } from './support/hands.js';
import { eventually, matches } from './support/in-page.js';
import { quiet } from './support/pictures.js';
import { story } from './support/story.js';

/** The keys that everybody knows after a week: on every page, from wherever the focus is, and never while one writes. */
describe('the keys of every page', () => {
  let desk: Desk;
  let keys: Hands;
  let first: Receipt;
  const taken: string[] = [];
  const told = story(async ({ city, seat }) => {
    first = await city.submit(dog(joerdis, { name: 'Bärbel', breed: 'Dackel' }));
    await city.submit(dog(helene, { name: 'Amadeus', breed: 'Großpudel' }));
    await city.settled();
    desk = await seat(staff.krings);
    keys = handsOf(desk);
    desk.page.on('request', (request) => {
      if (request.method() === 'POST' && /\/cases\/next$/.test(request.url())) taken.push(request.url());
    });
    await keys.signIn(staff.krings);
  });

  told.part('?, /, Ctrl-K and g are there on each', async () => {
    const { page } = desk;
    const places = {
      h: /^Guten Morgen/,
      t: 'Teamkorb',
      q: 'Quarantäne',
      p: 'Druckstapel',
      c: 'Team',
      n: 'Benachrichtigungen',
      s: 'Einstellungen',
      l: 'Alle Vorgänge',
    };
    for (const [letter, heading] of Object.entries(places)) {
      await keys.press('g', letter);
      await desk.heading(heading);
      await keys.press('?');
      await page.getByRole('dialog', { name: 'Tasten' }).waitFor();
      await keys.press('Escape');
      await desk.dialog().waitFor({ state: 'detached' });
      await keys.press('Control+k');
      await desk.dialog().getByRole('combobox').waitFor();
      await keys.press('Escape');
      await desk.dialog().waitFor({ state: 'detached' });
      await keys.press('/');
      await keys.isOn(page.getByRole('banner').getByRole('combobox'));
      // The first Esc closes what hangs from the field, the second leaves it.
      await keys.press('Escape', 'Escape');
    }
    expect(taken).toEqual([]);
  });

  told.part('they work from a row of a list, and after a dialogue that was opened there', async () => {
    await keys.press('g', 't');
    await desk.heading('Teamkorb');
    await desk.link(first.caseNumber ?? '').waitFor();
    // Rows of the list before are there, and locked, until the new ones have come.
    await quiet(desk.page);
    await keys.press('j');
    const row = desk.link(first.caseNumber ?? '');
    await keys.isOn(row);
    await keys.press('?');
    await keys.walksThrough('Tasten');
    await keys.press('Escape');
    await keys.isBackOn(row);
    await keys.press('j');
    await eventually(async () => !(await matches(row, ':focus')));
    await keys.press('k');
    await keys.isOn(row);
  });

  told.part('letters are letters where one writes: in fields, choices, days and dialogues', async () => {
    const { page } = desk;
    const address = page.url();
    const letters = 'njkgm?/x';
    const search = page.getByRole('main').locator('input[type="search"], input[type="text"]').first();
    await keys.tabTo(search, { back: true });
    await keys.type(letters);
    expect(await search.inputValue()).toBe(letters);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await keys.press('Escape', '/');
    await keys.type(letters);
    expect(await page.getByRole('banner').getByRole('combobox').inputValue()).toBe(letters);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await keys.press('Escape', 'Escape');
    // A choice, and a day.
    await keys.press('Shift+F');
    await keys.walksThrough('Filter');
    await page.keyboard.type('njkgm');
    await keys.tabTo(desk.dialog().getByRole('spinbutton').first());
    await page.keyboard.type('njkgm');
    await keys.press('Escape');
    await desk.dialog().waitFor({ state: 'detached' });
    expect(page.url()).toBe(address);
    expect(taken).toEqual([]);
  });

  told.part('n takes the next case from any page; its own field takes letters again', async () => {
    const { page } = desk;
    await keys.press('g', 's');
    await desk.heading('Einstellungen');
    await keys.press('n');
    await desk.sees('Übernommen: Der Vorgang ist Ihnen jetzt zugeteilt.');
    expect(taken).toHaveLength(1);
    await desk.button('Mehr').waitFor();
    await keys.press('v');
    await keys.isOn(page.getByLabel('Neuer Vermerk'));
    await keys.type('njkgm?/x');
    expect(await page.getByLabel('Neuer Vermerk').inputValue()).toBe('njkgm?/x');
    await keys.press('Escape', 'f');
    await keys.tabTo(desk.dialog().getByLabel('Text an die Antragstellerin oder den Antragsteller'));
    await keys.type('njkgm?/x');
    await keys.press('Escape');
    await desk.dialog().waitFor({ state: 'detached' });
    expect(taken).toHaveLength(1);
  });

  told.part('G tells the words of the page; where the pointer rests on one it is explained, until Esc', async () => {
    const { page } = desk;
    await keys.press('Shift+G');
    const words = await keys.walksThrough('Fachwörter auf dieser Seite');
    await desk.sees(/^der Tag, bis zu dem entschieden sein soll/, words);
    await keys.press('Escape');
    await words.waitFor({ state: 'detached' });

    const word = page.getByRole('main').locator('[data-term="deadline"]').first();
    expect(await matches(word, 'a, button, [tabindex]')).toBe(false);
    await word.hover();
    const hint = page.getByRole('tooltip');
    await desk.sees(/^Frist: der Tag, bis zu dem entschieden sein soll/, hint.or(page.getByRole('main')));
    // It can be pointed at without going away.
    await hint.hover();
    await hint.click();
    expect(await hint.count()).toBe(1);
    await page.keyboard.press('Escape');
    await hint.waitFor({ state: 'detached' });
    // Esc closed the explanation and nothing else.
    await desk.button('Mehr').waitFor();
  });
});
