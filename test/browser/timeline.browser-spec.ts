import { growOld } from '../support/long-history.js';
import { versionOf } from '../support/stories.js';
import { barriers, sidewaysScroll } from './support/accessibility.js';
import { dog, joerdis } from './support/citizens.js';
import { staff } from './support/city.js';
import { phone, type Desk } from './support/desk.js';
import { given } from './support/given.js';
import { handsOf, type Hands } from './support/hands.js';
import { eventually } from './support/in-page.js';
import { picture, quiet } from './support/pictures.js';
import { story } from './support/story.js';

/** So many events that the timeline comes in three pages. */
const many = 120;

describe('a case with a long history', () => {
  let desk: Desk;
  let hands: Hands;
  let id: string;
  const timeline = () => desk.section('Verlauf');
  const events = () => timeline().getByRole('listitem');
  const older = () => timeline().getByRole('button', { name: /^Ältere Ereignisse laden/ });
  const told = story(async ({ city, seat }) => {
    const by = given(city);
    id = await by.checked(await city.submit(dog(joerdis, { name: 'Bärbel', breed: 'Dackel', chip: '276098102233440' })), staff.krings);
    await city.settled();
    await growOld(city.app.database.owner, id, many);
    // One event a minute.
    city.later(many);
    desk = await seat(staff.krings);
    hands = handsOf(desk);
    await hands.signIn(staff.krings);
    await desk.page.goto(`/cases/${id}`);
    await desk.heading(/Vorgang|HST|2026/);
  });

  told.part('shows what happened last, and how much older there is', async () => {
    // The keys of a case are there with its tabs.
    await desk.page.getByRole('tab', { name: /^Verlauf/ }).waitFor();
    await quiet(desk.page);
    await desk.page.keyboard.press('t');
    await desk.sees(`Vermerk ${many}`, timeline());
    expect(await events().count()).toBe(50);
    expect(await older().textContent()).toMatch(/^Ältere Ereignisse laden \(noch mindestens \d\d\)$/);
    // What there is of each kind is only said where all of it is known.
    await desk.button('Entscheidungen').waitFor();
    await desk.button('Vermerke').waitFor();
    expect(await barriers(desk.page)).toEqual([]);
    await older().scrollIntoViewIfNeeded();
    await picture(desk.page, 'verlauf-aeltere');
  });

  told.part('loads older events by keyboard: the focus stays, and it is told how many came', async () => {
    await hands.tabTo(older(), { most: 200 });
    await hands.press('Enter');
    await desk.sees('50 weitere Einträge geladen.', timeline().getByRole('status'));
    expect(await events().count()).toBe(100);
    await hands.isOn(older());
  });

  told.part('keeps what is loaded when something new happens', async () => {
    const krings = await told.city.call(staff.krings);
    await krings.post(`/api/v1/cases/${id}/priority`, { version: await versionOf(krings, id), priority: 'urgent' });
    await desk.sees(/Priorität/, timeline());
    await eventually(async () => (await events().count()) === 101);
    await hands.isOn(older());
  });

  told.part('says what went wrong where older ones cannot be loaded, and tries again', async () => {
    const { page } = desk;
    await page.route(/\/timeline\?.*cursor=/, (route) => route.fulfill({ status: 503, body: '' }));
    await hands.press('Enter');
    const problem = timeline().getByRole('alert');
    await problem.waitFor();
    expect(await events().count()).toBe(101);
    expect(await barriers(page)).toEqual([]);
    await page.unroute(/\/timeline\?.*cursor=/);
    await hands.tabTo(problem.getByRole('button', { name: 'Erneut versuchen' }), { back: true, most: 5 });
    await hands.press('Enter');
    await problem.waitFor({ state: 'detached' });
  });

  told.part('asks the server for one kind of events, however long ago they were', async () => {
    await desk.page.reload();
    await desk.page.getByRole('tab', { name: 'Verlauf' }).click();
    await older().waitFor();
    await desk.button('Bürger/in').click();
    await desk.sees(/Eingang über das Portal/, timeline());
    expect(
      await timeline()
        .getByText(/^Vermerk \d/)
        .count(),
    ).toBe(0);
    await desk.button('Alles').click();
    await desk.sees(`Vermerk ${many}`, timeline());
  });

  told.part('loads all, then counts each kind', async () => {
    const all = timeline().getByRole('button', { name: 'Alle laden' });
    await hands.tabTo(all, { most: 200 });
    await hands.press('Enter');
    await all.waitFor({ state: 'detached' });
    await desk.sees(/weitere Einträge geladen/, timeline().getByRole('status'));
    await hands.isOn(timeline());
    await desk.sees(/^Vermerk 20$/, timeline());
    await desk.button(/^Vermerke \d+$/).waitFor();
    expect(await barriers(desk.page)).toEqual([]);
  });

  told.part('fits a phone', async () => {
    const small = await told.seat(staff.krings, phone);
    await small.signIn();
    await small.page.goto(`/cases/${id}`);
    await small.page.getByRole('tab', { name: 'Bearbeitung' }).first().click();
    await small.page.getByRole('tab', { name: 'Verlauf' }).click();
    const button = small.button(/^Ältere Ereignisse laden/);
    await button.scrollIntoViewIfNeeded();
    expect(await sidewaysScroll(small.page)).toBe(0);
    expect(await barriers(small.page)).toEqual([]);
    await picture(small.page, 'verlauf-aeltere-telefon');
    await small.leave();
  });

  told.part('is printed from its page, on sheets of the server', async () => {
    const { page } = desk;
    await page.evaluate(`window.print = () => { window.sheets = document.querySelectorAll('.vorgang-printed canvas').length; }`);
    await page.keyboard.press('Control+p');
    const dialog = page.getByRole('dialog', { name: 'Vorgang drucken' });
    await dialog.getByRole('checkbox', { name: 'Auch Vermerke und Aufgaben' }).check();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'vorgang-drucken');
    await dialog.getByRole('button', { name: 'Drucken', exact: true }).click();
    for (let i = 0; i < 200 && (await page.evaluate<number | undefined>('window.sheets')) === undefined; i++)
      await page.waitForTimeout(200);
    // A hundred and twenty notes are more than two pages.
    expect(await page.evaluate<number>('window.sheets')).toBeGreaterThan(2);
  });

  told.part('is printed whole, as it was at a moment', async () => {
    const { page } = desk;
    await page.goto(`/cases/${id}/history`);
    await desk.heading(/zu einem Zeitpunkt$/);
    await page.evaluate('window.print = () => { window.printed = document.body.textContent; }');
    await desk.button('Drucken').click();
    await eventually(async () => (await page.evaluate<string | undefined>('window.printed')) !== undefined);
    const printed = await page.evaluate<string>('window.printed');
    expect(printed).toContain('Vermerk 20');
    expect(printed).toContain(`Vermerk ${many}`);
    expect(printed).not.toContain('Hier fehlen ältere Ereignisse');
  });
});
