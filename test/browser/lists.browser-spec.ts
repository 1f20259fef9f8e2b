import { readFileSync } from 'node:fs';
import { unzipped } from '../support/zip.js';
import { barriers } from './support/accessibility.js';
import { anton, dog, helene, joerdis, matthias } from './support/citizens.js';
import { staff } from './support/city.js';
import type { Desk } from './support/desk.js';
import { given } from './support/given.js';
import { story } from './support/story.js';

describe('a list of cases, as one likes it', () => {
  let desk: Desk;
  const names = () =>
    desk.page.locator('[data-case] td:nth-child(3)').evaluateAll((cells) => cells.map((cell) => cell.textContent?.split(',')[0]));
  const widthOf = (column: string) =>
    desk.page.getByRole('columnheader', { name: column, exact: true }).evaluate((head) => head.offsetWidth);
  const sortOf = (column: string) => desk.page.getByRole('columnheader', { name: column, exact: true }).getAttribute('aria-sort');
  /** Waits until the page shows this, and tells what it shows where it does not. */
  const becomes = async <T>(look: () => Promise<T>, wanted: T): Promise<void> => {
    for (let i = 0; i < 50 && JSON.stringify(await look()) !== JSON.stringify(wanted); i++) await desk.page.waitForTimeout(100);
    expect(await look()).toEqual(wanted);
  };
  const told = story(async ({ city, seat }) => {
    for (const [person, name] of [
      [joerdis, 'Bärbel'],
      [anton, 'Rex'],
      [helene, 'Emma'],
      [matthias, 'Balu'],
    ] as const) {
      const receipt = await city.submit(dog(person, { name, breed: name === 'Emma' ? 'Shih Tzu' : 'Beagle' }));
      await city.settled();
      await given(city).checked(receipt, staff.krings);
    }
    desk = await seat(staff.krings);
    await desk.signIn();
    await desk.page.goto('/cases?queue=mine');
    await desk.page.locator('[data-case]').first().waitFor();
  });

  told.part('sorts by the head of a column: up, down, and back to the order of the queue', async () => {
    const { page } = desk;
    await desk.button('Betreff').click();
    await page.waitForURL(/sort=name/);
    await becomes(names, ['Großmüller', 'Jüngling', 'Öztürk', 'Strauß']);
    expect(await sortOf('Betreff')).toBe('ascending');
    // By the keyboard, too; the focus stays where it was.
    await page.keyboard.press('Enter');
    await page.waitForURL(/sort=-name/);
    await becomes(names, ['Strauß', 'Öztürk', 'Jüngling', 'Großmüller']);
    expect(await sortOf('Betreff')).toBe('descending');
    expect(await barriers(page)).toEqual([]);
  });

  told.part('is narrowed by the applicant’s name and by what the service names', async () => {
    const { page } = desk;
    const everyone = await names();
    await page.keyboard.press('Shift+F');
    const sheet = page.getByRole('dialog', { name: 'Filter' });
    await sheet.getByRole('textbox', { name: 'Name', exact: true }).fill('strauss');
    await page.keyboard.press('Enter');
    await page.waitForURL(/person=strauss/);
    await becomes(names, ['Strauß']);
    expect(await barriers(page)).toEqual([]);
    await sheet.getByRole('textbox', { name: 'Name', exact: true }).fill('');
    await sheet.getByRole('textbox', { name: 'Rasse', exact: true }).fill('tzu');
    await page.keyboard.press('Enter');
    await page.waitForURL(/attribute=breed%3Atzu/);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await becomes(async () => (await names()).length, 1);
    await desk.button('Filter entfernen: Rasse: tzu').click();
    await becomes(names, everyone);
  });

  told.part('is taken along as it is shown, by key', async () => {
    const { page } = desk;
    await page.keyboard.press('e');
    const menu = page.getByRole('menu');
    await menu.waitFor();
    expect(await barriers(page)).toEqual([]);
    const saved = page.waitForEvent('download');
    const asked = page.waitForRequest((request) => request.url().endsWith('/api/v1/list-exports/at-once'));
    await menu.getByRole('menuitem', { name: /Als Tabelle/ }).click();
    expect((await asked).postDataJSON()).toEqual({
      query: 'queue=mine&sort=-name',
      columns: ['caseNumber', 'subject', 'status', 'dueOn', 'followUp', 'receivedAt'],
      format: 'xlsx',
    });
    const file = unzipped(readFileSync(await (await saved).path()));
    const shown = [...(file.get('xl/worksheets/sheet1.xml')?.toString('utf8') ?? '').matchAll(/<t [^>]*>([^<,]*),/g)].map(
      ([, name]) => name,
    );
    expect(shown).toEqual(await names());
  });

  told.part('keeps the order for the next time one comes by the menu, until it is taken back', async () => {
    const { page } = desk;
    await desk.goTo(/^Alle Vorgänge/);
    await page.locator('[data-case]').first().waitFor();
    expect(new URL(page.url()).search).toBe('?queue=all');
    await desk.goTo(/^Meine Vorgänge/);
    await page.waitForURL(/sort=-name/);
    await becomes(names, ['Strauß', 'Öztürk', 'Jüngling', 'Großmüller']);
    const forgotten = page.waitForResponse(
      (answer) => answer.url().endsWith('/api/v1/preferences') && answer.request().method() === 'PATCH',
    );
    await desk.button('Betreff').click();
    await page.waitForURL((url) => url.search === '?queue=mine');
    await forgotten;
    await page.locator('[data-case]').first().waitFor();
    await becomes(() => sortOf('Betreff'), null);
  });

  told.part('does not offer what the server has no order for', async () => {
    const { page } = desk;
    expect(await page.getByRole('columnheader', { name: 'Status', exact: true }).getByRole('button').count()).toBe(0);
    await page.goto('/cases?queue=all');
    await page.locator('[data-case]').first().waitFor();
    expect(await page.getByRole('columnheader', { name: 'Betreff', exact: true }).getByRole('button').count()).toBe(0);
    expect(await sortOf('Eingang')).toBe('descending');
    await page.goto('/cases?queue=mine');
    await page.locator('[data-case]').first().waitFor();
  });

  told.part('makes a column wider by dragging its edge and by keys, and keeps that', async () => {
    const { page } = desk;
    const [before, others] = [await widthOf('Frist'), await widthOf('Status')];
    const edge = page.getByRole('separator', { name: 'Breite der Spalte Frist' });
    const box = await edge.boundingBox();
    if (!box) throw new Error('the edge is not shown');
    await page.mouse.move(box.x + 6, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 46, box.y + 12, { steps: 4 });
    await page.mouse.up();
    await becomes(() => widthOf('Frist'), before + 40);
    expect(await widthOf('Status')).toBe(others);
    await edge.focus();
    await page.keyboard.press('ArrowRight');
    await becomes(() => widthOf('Frist'), before + 56);
    expect(await edge.getAttribute('aria-valuenow')).toBe(String(before + 56));
    // Not one of the widths before, which may be saved only now.
    const saved = page.waitForResponse(
      (answer) =>
        answer.url().endsWith('/api/v1/preferences') &&
        answer.request().method() === 'PATCH' &&
        ![before + 40, before + 56].some((width) => answer.request().postData()?.includes(String(width))),
    );
    await edge.dblclick();
    await saved;
    const fitting = await widthOf('Frist');
    expect(fitting).toBeLessThan(before + 56);
    await page.reload();
    await page.locator('[data-case]').first().waitFor();
    expect(await widthOf('Frist')).toBe(fitting);
    expect(await barriers(page)).toEqual([]);
    await desk.button('Spalten').click();
    await desk.button('Standardbreiten').click();
    await desk.dialog().waitFor({ state: 'detached' });
    await becomes(() => widthOf('Frist'), before);
  });

  told.part('keeps the heads in view while one scrolls', async () => {
    const { page } = desk;
    const size = page.viewportSize();
    await page.setViewportSize({ width: 1280, height: 360 });
    await page.locator('[data-case]').last().scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 2000);
    await becomes(async () => (await page.getByRole('columnheader', { name: 'Frist', exact: true }).boundingBox())?.y, 52);
    // Whoever walks up by keys sees the row, not the head above it.
    await page.locator('[data-case] a[href]').last().focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('k');
    const top = async () => (await page.locator('[data-case]:focus-within').boundingBox())?.y ?? 0;
    expect(await top()).toBeGreaterThanOrEqual(52 + 40);
    await page.setViewportSize(size ?? { width: 1280, height: 800 });
  });

  told.part('shows a case beside the list, and goes with the row', async () => {
    const { page } = desk;
    await page.goto('/cases?queue=mine&sort=name');
    await page.locator('[data-case]').first().waitFor();
    const preview = page.getByRole('complementary', { name: 'Vorschau' });
    const name = async () => (await preview.getByRole('heading', { level: 2 }).textContent())?.split(',')[0];
    const seen: string[] = [];
    const read: string[] = [];
    page.on('request', (request) => {
      if (/\/seen$/.test(request.url())) seen.push(request.url());
      if (/\/cases\/[0-9a-f-]{36}$/.test(new URL(request.url()).pathname)) read.push(request.url());
    });
    await page.keyboard.press('v');
    await preview.getByText('Zuletzt geschehen').waitFor();
    expect(await name()).toBe('Großmüller');
    await desk.sees('Weierstraße 12a, 52349 Düren', preview);
    await preview.locator('li').first().waitFor();
    expect(await preview.locator('li').count()).toBe(3);
    expect(await barriers(page)).toEqual([]);
    // Rows that one only passes are not read.
    expect(read).toHaveLength(1);
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
    await becomes(name, 'Strauß');
    await preview.getByText('Zuletzt geschehen').waitFor();
    expect(read).toHaveLength(2);
    await page.keyboard.press('k');
    await becomes(name, 'Öztürk');
    await preview.getByRole('button', { name: 'Nächster Vorgang' }).click();
    await becomes(name, 'Strauß');
    await page.keyboard.press('Escape');
    await becomes(() => preview.count(), 0);
    expect(new URL(page.url()).pathname).toBe('/cases');
    await page.locator('[data-case]').nth(1).hover();
    await page
      .locator('[data-case]')
      .nth(1)
      .getByRole('button', { name: /^Vorschau von/ })
      .click();
    await becomes(name, 'Jüngling');
    await page.keyboard.press('v');
    await becomes(() => preview.count(), 0);
    // Looking at a case here is no visit.
    expect(seen).toEqual([]);
  });
});
