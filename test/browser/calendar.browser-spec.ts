import { barriers, sidewaysScroll } from './support/accessibility.js';
import { dog, joerdis } from './support/citizens.js';
import { staff } from './support/city.js';
import { phone, type Desk } from './support/desk.js';
import { given } from './support/given.js';
import { handsOf, type Hands } from './support/hands.js';
import { eventually } from './support/in-page.js';
import { picture } from './support/pictures.js';
import { story } from './support/story.js';

describe('a day that is chosen ahead, what is pinned, and the calendar', () => {
  let desk: Desk;
  let hands: Hands;
  let id: string;
  let caseNumber: string;
  const chosen = () => desk.page.getByRole('gridcell', { selected: true }).locator('time');
  const told = story(async ({ city, seat }) => {
    const receipt = await city.submit(dog(joerdis, { name: 'Bärbel', breed: 'Dackel' }));
    caseNumber = receipt.caseNumber ?? '';
    id = await given(city).checked(receipt, staff.krings);
    await city.settled();
    desk = await seat(staff.krings, { width: 1280, height: 800 });
    hands = handsOf(desk);
    await hands.signIn(staff.krings);
  });

  told.part('sets a follow-up in two weeks by keyboard', async () => {
    await desk.page.goto(`/cases/${id}`);
    await desk.heading(caseNumber);
    await desk.more('Wiedervorlage setzen');
    // Tuesday 15 September: in one week is the first of the picks, and has the focus.
    await hands.isOn(desk.dialog().getByRole('button', { name: 'in 1 Woche' }));
    await hands.press('Tab');
    await hands.press('Enter');
    await desk.sees('Dienstag, 29. September 2026', desk.dialog());
    expect(await barriers(desk.page)).toEqual([]);
    await hands.press('Control+Enter');
    await desk.dialog().waitFor({ state: 'detached' });
    await desk.sees(/29\.09\.2026/);
  });

  told.part('says where a Sunday is moved to, and moves it', async () => {
    await desk.more('Wiedervorlage setzen');
    await desk.types('04.10.2026', 'Wiedervorlage am', desk.dialog());
    await desk.sees(/^Sonntag, 4\. Oktober 2026 ist kein Öffnungstag\. .*Montag, 5\. Oktober 2026\.$/, desk.dialog());
    await desk.dialog().getByLabel('Woran soll erinnert werden?').fill('Nachweis da?');
    await desk.button('Speichern').click();
    await desk.dialog().waitFor({ state: 'detached' });
    await desk.sees(/05\.10\.2026/);
  });

  told.part('pins the newest note below the header, and leaves the work where it was', async () => {
    const text = 'Ruft Donnerstag wieder an: Der Hund ist seit August bei einer Familie in Jülich, der Nachweis kommt nach.';
    await (await told.city.call(staff.krings)).post(`/api/v1/cases/${id}/notes`, { text });
    await desk.page.reload();
    const pinned = desk.page.getByRole('region', { name: 'Das Wichtigste' });
    await desk.sees(text, pinned);
    const box = await pinned.boundingBox();
    expect(box?.height).toBeLessThanOrEqual(40);
    const checks = await desk.section(/^Prüfungen/).boundingBox();
    expect(checks?.y).toBeLessThan(500);
    await pinned.getByRole('button', { name: 'Ganz lesen' }).click();
    await desk.sees(/^Vermerk von Sabine Krings/, pinned);
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'angeheftet');
  });

  told.part('shows the month with its holidays; arrows, t and Enter lead through it to the case', async () => {
    const { page } = desk;
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('v');
    await desk.heading('Kalender');
    await desk.sees('September 2026');
    await page.getByRole('gridcell', { selected: true }).focus();
    await page.keyboard.press('PageDown');
    await desk.sees('Oktober 2026');
    await desk.sees('Tag der Deutschen Einheit', page.getByRole('grid'));
    expect(await chosen().getAttribute('datetime')).toBe('2026-10-15');
    for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
    await eventually(async () => (await chosen().getAttribute('datetime')) === '2026-10-05');
    const day = page.getByRole('region', { name: 'Montag, 5. Oktober 2026' });
    await desk.sees('1 Wiedervorlage', day);
    await desk.sees('Nachweis da?', day);
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'kalender');
    await page.keyboard.press('t');
    await eventually(async () => (await chosen().getAttribute('datetime')) === '2026-09-15');
    await page.goBack();
    await page.goto('/calendar?day=2026-10-05');
    await day.getByRole('link').click();
    await desk.heading(caseNumber);
  });

  told.part('says so where there is nothing', async () => {
    await desk.page.goto('/calendar?day=2027-03-02');
    await desk.sees('März 2027: Bei Ihnen ist nichts fällig, und es gibt keine Wiedervorlage.');
  });

  told.part('has the team’s days for the supervisor, with who has the case', async () => {
    const boss = await told.seat(staff.breuer, { width: 1280, height: 800 });
    await boss.signIn();
    await boss.page.goto('/calendar?day=2026-10-05');
    await boss.sees(/Sabine Krings/, boss.page.getByRole('region', { name: 'Montag, 5. Oktober 2026' }));
    await boss.leave();
  });

  told.part('is a list of days on a phone', async () => {
    const small = await told.seat(staff.krings, phone);
    await small.signIn();
    await small.page.goto('/calendar?day=2026-10-05');
    await small.sees('Nachweis da?');
    expect(await small.page.getByRole('grid').count()).toBe(0);
    expect(await sidewaysScroll(small.page)).toBe(0);
    expect(await barriers(small.page)).toEqual([]);
    await picture(small.page, 'kalender-telefon');
    await small.page.goto(`/cases/${id}`);
    await small.page.getByRole('tab', { name: 'Bearbeitung' }).first().click();
    await small.page.getByRole('region', { name: 'Das Wichtigste' }).waitFor();
    expect(await sidewaysScroll(small.page)).toBe(0);
    await picture(small.page, 'angeheftet-telefon');
    await small.leave();
  });
});
