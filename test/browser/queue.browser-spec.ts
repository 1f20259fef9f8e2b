import { barriers } from './support/accessibility.js';
import { anton, dog, helene, joerdis } from './support/citizens.js';
import { staff, type Receipt } from './support/city.js';
import type { Desk } from './support/desk.js';
import { given } from './support/given.js';
import { quiet } from './support/pictures.js';
import { story } from './support/story.js';

describe('a queue while others work in it', () => {
  let desk: Desk;
  let first: Receipt;
  let second: Receipt;
  const told = story(async ({ city, seat }) => {
    first = await city.submit(dog(joerdis, { name: 'Bärbel', breed: 'Dackel', chip: '276098102233440' }));
    second = await city.submit(dog(anton, { name: 'Rex', breed: 'Beagle' }));
    await city.settled();
    desk = await seat(staff.krings);
    await desk.signIn();
    await desk.page.goto('/cases?queue=team&sort=received');
    await desk.link(second.caseNumber ?? '').waitFor();
  });

  told.part('comes with at most 500 KB over the wire when nothing of it is known yet', async () => {
    const page = await desk.context.newPage();
    const session = await desk.context.newCDPSession(page);
    let bytes = 0;
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto('/cases?queue=team');
    await page.locator('[data-case] a[href]').first().waitFor();
    await quiet(page);
    await page.close();
    // The code of all that is there, or nothing was measured.
    expect(bytes).toBeGreaterThan(300_000);
    expect(bytes).toBeLessThanOrEqual(500_000);
  });

  told.part('shows numbers and days whole, however wide the letters of the system are', async () => {
    const page = await desk.context.newPage();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/cases?queue=team');
    await page.locator('[data-case] a[href]').first().waitFor();
    // As wide as DejaVu Sans, and wider.
    await page.addStyleTag({ content: 'td, td * { letter-spacing: 0.15em !important }' });
    const cutOff = await page.locator('[data-case] td').evaluateAll((cells) =>
      cells
        // The subject is what gives way.
        .filter((cell, index) => cell.scrollWidth > cell.clientWidth + 1 && index % 7 !== 2)
        .map((cell) => cell.textContent),
    );
    await page.close();
    expect(cutOff).toEqual([]);
  });

  told.part('a case that a colleague takes stays where it was, and says so', async () => {
    const row = desk.page.locator('[data-case]').filter({ hasText: first.caseNumber ?? '' });
    const top = (await row.boundingBox())?.y;
    await (await told.city.call(staff.weidenfeld)).post(`/api/v1/cases/${await given(told.city).idOf(first)}/claim`);
    await desk.sees(/inzwischen zugeteilt: Jörg Weidenfeld/, row);
    expect((await row.boundingBox())?.y).toBe(top);
    await desk.sees('1 Eintrag');
    expect(await barriers(desk.page)).toEqual([]);
  });

  told.part('what is new waits until one wants to see it', async () => {
    const third = await told.city.submit(dog(helene, { name: 'Emma', breed: 'Pudel' }));
    await told.city.settled();
    await desk.button('1 neuer Vorgang – anzeigen').click();
    await desk.link(third.caseNumber ?? '').waitFor();
    expect(await desk.link(first.caseNumber ?? '').count()).toBe(0);
  });

  told.part('a view under a name comes first where one wants that', async () => {
    const { page } = desk;
    await page.goto('/cases?queue=team&sort=-received&priority=normal');
    await desk.button('Ansicht speichern').click();
    await desk
      .dialog()
      .getByLabel(/Name der Ansicht/)
      .fill('Neueste zuerst');
    await desk.dialog().getByLabel('In dieser Liste immer zuerst zeigen').check();
    await desk.dialog().getByRole('button', { name: 'Speichern' }).click();
    await page.waitForURL(/view=[0-9a-f-]{36}/);
    await desk.goTo(/^Meine Vorgänge/);
    await desk.goTo(/^Teamkorb/);
    await page.waitForURL(/priority=normal.*view=[0-9a-f-]{36}/);
    await desk.link('Standard').click();
    await page.waitForURL(/view=none/);
  });

  told.part('an address that asks for what there is not says so, and opens without it', async () => {
    const { page } = desk;
    await page.goto('/cases?queue=teem&status=open,offen&sort=received');
    await desk.heading('Unbekannte Liste');
    await desk.sees('In ihr stehen Angaben, die es hier nicht gibt: „teem“, „open,offen“.');
    expect(await barriers(page)).toEqual([]);
    for (const name of ['Nächsten Vorgang übernehmen', 'Ansicht speichern']) expect(await desk.button(name).count()).toBe(0);
    await desk.button('Ohne sie öffnen').click();
    await page.locator('[data-case]').first().waitFor();
    expect(new URL(page.url()).search).toBe('?sort=received');
  });

  told.part('an address with what is no filter shows the list as it is', async () => {
    const { page } = desk;
    await page.goto('/cases?queue=team&page=99');
    await page.locator('[data-case]').first().waitFor();
    expect(await page.getByRole('main').textContent()).not.toContain('99');
    await page.goto('/cases?queue=team&sort=received');
  });

  told.part('another tab that takes over shows what happened meanwhile, although it never heard of it', async () => {
    const { context } = desk;
    const tab = await context.newPage();
    await tab.goto('/cases?queue=team&sort=received');
    const row = tab.locator('[data-case]').filter({ hasText: second.caseNumber ?? '' });
    await row.waitFor();
    await context.route('**/api/v1/live', (route) => route.abort());
    const refused = tab.waitForRequest('**/api/v1/live');
    await desk.page.close();
    await refused;
    await (await told.city.call(staff.weidenfeld)).post(`/api/v1/cases/${await given(told.city).idOf(second)}/claim`);
    await told.city.settled();
    await context.unroute('**/api/v1/live');
    await row.getByText(/inzwischen zugeteilt: Jörg Weidenfeld/).waitFor();
  });
});
