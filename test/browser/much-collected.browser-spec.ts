import { collectMuch } from '../support/much-collected.js';
import { barriers, sidewaysScroll } from './support/accessibility.js';
import { dog, joerdis } from './support/citizens.js';
import { staff } from './support/city.js';
import { phone, type Desk } from './support/desk.js';
import { given } from './support/given.js';
import { handsOf, type Hands } from './support/hands.js';
import { eventually } from './support/in-page.js';
import { paper } from './support/papers.js';
import { picture } from './support/pictures.js';
import { story } from './support/story.js';

const [notes, post, letters, answers, payments] = [120, 80, 60, 60, 70];

describe('a case that has collected much', () => {
  let desk: Desk;
  let hands: Hands;
  let id: string;
  const part = (name: string) => desk.page.getByRole('region', { name, exact: true });
  const older = (of: string) => desk.button(new RegExp(`^Ältere ${of} laden`));
  const all = (text: RegExp, within = desk.page.getByRole('tabpanel', { name: 'Bearbeitung' })) => within.getByText(text).count();
  const papers = () => desk.page.getByRole('tablist', { name: 'Unterlagen und Schreiben' });
  const told = story(async ({ city, seat }) => {
    const first = await paper('Kaufvertrag.pdf', 'relief-proof', 'Kaufvertrag', { Hund: 'Bärbel' });
    id = await given(city).checked(await city.submit(dog(joerdis, { name: 'Bärbel', breed: 'Dackel' }), [first]), staff.krings);
    await city.settled();
    await collectMuch(city.app, id, { notes, post, letters, answers, payments });
    await city.settled();
    desk = await seat(staff.krings, { width: 1280, height: 860 });
    hands = handsOf(desk);
    await hands.signIn(staff.krings);
    await desk.page.goto(`/cases/${id}`);
    await desk.heading(/^HUA-2026/);
  });

  told.part('shows the latest of each list, and how much older there is', async () => {
    await desk.sees(`Vermerk ${notes}`);
    // The first few are there at once, the others as soon as the page stands.
    await eventually(async () => (await all(/^Vermerk \d+$/)) === 50 && (await all(/^Nachtrag \d+$/)) === 50);
    await eventually(async () => (await papers().getByRole('tab').count()) === 100);
    expect(await older('Vermerke').textContent()).toBe('Ältere Vermerke laden (noch 70)');
    expect(await older('Nachträge').textContent()).toBe('Ältere Nachträge laden (noch 30)');
    expect(await older('Schreiben').textContent()).toBe('Ältere Schreiben laden (noch 10)');
    expect(await older('Unterlagen').textContent()).toBe('Ältere Unterlagen laden (noch 41)');
    await desk.sees('30 ältere Nachträge sind noch offen.');
    await desk.sees(`Unterlagen: nachtrag-${post}.pdf`);
    expect(await barriers(desk.page)).toEqual([]);
    await picture(desk.page, 'viel-gesammelt');
    await older('Vermerke').scrollIntoViewIfNeeded();
    await picture(desk.page, 'viel-gesammelt-vermerke');
  });

  told.part('loads older notes by keyboard, and keeps them when a new one is written', async () => {
    // From the field above the list, past what else the notes offer.
    await hands.press('v');
    await hands.press('Escape');
    await hands.tabTo(older('Vermerke'), { most: 400 });
    await hands.press('Enter');
    await desk.sees('50 weitere Einträge geladen.', part('Vermerke'));
    await eventually(async () => (await all(/^Vermerk \d+$/)) === 100);
    await hands.isOn(older('Vermerke'));
    await (await told.city.call(staff.krings)).post(`/api/v1/cases/${id}/notes`, { text: `Vermerk ${notes + 1}` });
    await desk.sees(`Vermerk ${notes + 1}`);
    await eventually(async () => (await all(/^Vermerk \d+$/)) === 101);
    expect(await older('Vermerke').textContent()).toBe('Ältere Vermerke laden (noch 20)');
    await hands.press('Enter');
    await older('Vermerke').waitFor({ state: 'detached' });
    expect(
      await part('Vermerke')
        .getByText(/^Vermerk \d+$/)
        .allTextContents(),
    ).toEqual(Array.from({ length: notes + 1 }, (_, index) => `Vermerk ${notes + 1 - index}`));
  });

  told.part('deals with late post that is older than what came first', async () => {
    await older('Nachträge').click();
    await eventually(async () => (await all(/^Nachtrag \d+$/)) === post);
    expect(await all(/ältere Nachträge sind noch offen/)).toBe(0);
    // What came with it lies further back than the papers that are loaded.
    await desk.sees('Unterlagen: 1 ältere Unterlage', part('Nachträge'));
    await part('Nachträge').getByRole('button', { name: 'Nachtrag erledigen' }).first().click();
    await desk.dialog().getByLabel('Was wurde veranlasst?').fill('Zur Akte.');
    await desk.dialog().getByRole('button', { name: 'Erledigt' }).click();
    await desk.dialog().waitFor({ state: 'detached' });
    await desk.sees(/^Erledigt von Sabine Krings .*: Zur Akte\.$/, part('Nachträge'));
    expect(await all(/^Nachtrag \d+$/)).toBe(post);
  });

  told.part('loads older answers to the latest request, and older payments', async () => {
    const [ofRequest, paid] = [part('Nachforderung'), part('Zahlungen')];
    await eventually(async () => (await all(/^Antwort \d+$/, ofRequest)) === 50 && (await paid.getByRole('listitem').count()) === 50);
    expect(await older('Antworten').textContent()).toBe('Ältere Antworten laden');
    await older('Antworten').click();
    await older('Antworten').waitFor({ state: 'detached' });
    await eventually(async () => (await all(/^Antwort \d+$/, ofRequest)) === answers);
    expect(await all(/^Frühere Antwort/, ofRequest)).toBe(0);
    expect(await older('Zahlungen').textContent()).toBe('Ältere Zahlungen laden (noch 20)');
    await older('Zahlungen').click();
    await older('Zahlungen').waitFor({ state: 'detached' });
    await eventually(async () => (await paid.getByRole('listitem').count()) === payments);
  });

  told.part('finds the oldest paper from the timeline', async () => {
    await desk.page.getByRole('tab', { name: 'Verlauf' }).click();
    await desk.button('Bürger/in').click();
    await desk.section('Verlauf').getByRole('button', { name: 'Alle laden' }).click();
    await desk.section('Verlauf').getByRole('button', { name: 'Kaufvertrag.pdf' }).click();
    await desk.reads(/Kaufvertrag\.pdf/, 'Bärbel');
    expect(
      await papers()
        .getByRole('tab', { selected: true })
        .getByTitle(/Kaufvertrag\.pdf/)
        .count(),
    ).toBe(1);
    await older('Unterlagen').waitFor({ state: 'detached' });
    // A hundred of them have a tab; the others are found by their names.
    expect(await papers().getByRole('tab').count()).toBe(100);
    await desk.page.getByLabel(`Unterlage suchen (${1 + post + letters})`).fill('nachtrag-7.pdf');
    await desk.page.getByRole('option', { name: /nachtrag-7\.pdf/ }).click();
    expect(
      await papers()
        .getByRole('tab', { selected: true })
        .getByTitle(/nachtrag-7\.pdf/)
        .count(),
    ).toBe(1);
    await picture(desk.page, 'viel-gesammelt-aelteste');
  });

  told.part('says what went wrong where older ones cannot be loaded', async () => {
    const { page } = desk;
    await page.reload();
    await page.route(/\/entries\//, (route) => route.fulfill({ status: 503, body: '' }));
    await older('Vermerke').click();
    const problem = part('Vermerke').getByRole('alert');
    await problem.waitFor();
    await eventually(async () => (await all(/^Vermerk \d+$/)) === 50);
    await page.unroute(/\/entries\//);
    await problem.getByRole('button', { name: 'Erneut versuchen' }).click();
    await problem.waitFor({ state: 'detached' });
    await eventually(async () => (await all(/^Vermerk \d+$/)) === 100);
  });

  told.part('fits a phone', async () => {
    const small = await told.seat(staff.krings, phone);
    await small.signIn();
    await small.page.goto(`/cases/${id}`);
    await small.page.getByRole('tab', { name: `Unterlagen (${1 + post + letters})` }).click();
    await small.button(/^Ältere Unterlagen laden/).waitFor();
    expect(await sidewaysScroll(small.page)).toBe(0);
    expect(await barriers(small.page)).toEqual([]);
    await picture(small.page, 'viel-gesammelt-telefon');
    await small.page.getByRole('tab', { name: 'Bearbeitung' }).first().click();
    await small.button(/^Ältere Vermerke laden/).scrollIntoViewIfNeeded();
    expect(await sidewaysScroll(small.page)).toBe(0);
    await picture(small.page, 'viel-gesammelt-telefon-vermerke');
    await small.leave();
  });
});
