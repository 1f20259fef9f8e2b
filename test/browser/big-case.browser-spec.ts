import type { Page } from 'playwright-core';
import { betweenCases, slowPage } from '../measure/timings.js';
import { collectMuch } from '../support/much-collected.js';
import { dog, joerdis } from './support/citizens.js';
import { staff } from './support/city.js';
import { given } from './support/given.js';
import { eventually } from './support/in-page.js';
import { paper } from './support/papers.js';
import { quiet } from './support/pictures.js';
import { story } from './support/story.js';

/** `LONG=true` takes the size that is asked for; docs/measurements.md has what it measured. */
const long = process.env['LONG'] === 'true';
const size = long ? { documents: 1000, events: 10_000, rounds: 7 } : { documents: 200, events: 1000, rounds: 2 };
/** How much longer anything may take with the big case than with a plain one, measured in turn. */
const mostTimes = 1.6;
/** Differences below it are those of one frame. */
const frameMs = 34;

const action = 'main button[aria-keyshortcuts="p"]';
const best = (values: readonly number[]): number => Math.min(...values);
const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

interface Pair {
  readonly plain: number[];
  readonly big: number[];
}

describe(`a case of ${size.documents} documents and ${size.events} events, beside a plain one`, () => {
  let slow: Page;
  let close: (() => Promise<void>) | undefined;
  let plain: string;
  let big: string;

  const told = story(async ({ city, seat }) => {
    const make = async (name: string): Promise<string> => {
      const file = (n: number) => paper(`${name}-${n}.pdf`, 'relief-proof', 'Kaufvertrag', { Hund: `${name} ${n}` });
      const files = [await file(1), await file(2), await file(3)];
      city.later(1);
      return given(city).checked(await city.submit(dog(joerdis, { name, breed: 'Dackel' }), files), staff.krings);
    };
    plain = await make('Emma');
    big = await make('Bärbel');
    await make('Carlo');
    await city.settled();
    const letters = 60;
    const post = size.documents - letters;
    await collectMuch(city.app, big, { post, letters, answers: 30, payments: 30, notes: size.events - post - 3 * letters - 100 });
    await city.settled();
    const desk = await seat(staff.krings);
    await desk.signIn();
    const [cookie] = (await desk.context.cookies()).filter(({ name }) => name === 'vorgang_session');
    if (!cookie) throw new Error('nobody is signed in');
    ({ page: slow, close } = await slowPage(desk.context.browser() ?? failed(), city.url, { name: cookie.name, value: cookie.value }));
  });
  afterAll(() => close?.());

  /** Holds the big case to the plain one. How long both take depends on the machine. */
  const compare = (what: string, { plain: one, big: other }: Pair): void => {
    const ratio = best(other) / best(one);
    const ms = (value: number) => `${Math.round(value)} ms`;
    console.log(
      `${what}: plain ${ms(middle(one))}, big ${ms(middle(other))} (best ${ms(best(one))}, ${ms(best(other))}: ${ratio.toFixed(2)})`,
    );
    expect(best(other)).toBeLessThan(best(one) * mostTimes + frameMs);
  };
  const opened = async (id: string): Promise<number> => {
    await slow.goto('about:blank');
    const started = performance.now();
    await slow.goto(`/cases/${id}`, { waitUntil: 'commit' });
    await slow.locator(action).first().click({ trial: true });
    await slow.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))');
    return performance.now() - started;
  };

  told.part('can be worked on as soon', async () => {
    await opened(plain);
    const times: Pair = { plain: [], big: [] };
    for (let round = 0; round < size.rounds; round++) {
      times.plain.push(await opened(plain));
      times.big.push(await opened(big));
    }
    compare('from the address to the next step', times);
  });

  told.part('comes as quickly along the list (j, k)', async () => {
    await slow.goto(`/cases/${plain}?from=${encodeURIComponent('queue=mine&sort=received')}`);
    await quiet(slow);
    const times: Pair = { plain: [], big: [] };
    for (let round = 0; round < size.rounds; round++) {
      // Emma, Bärbel (big), Carlo, and back.
      times.big.push(...(await betweenCases(slow, 'j', 'h1', 1)));
      times.plain.push(...(await betweenCases(slow, 'j', 'h1', 1)));
      times.big.push(...(await betweenCases(slow, 'k', 'h1', 1)));
      times.plain.push(...(await betweenCases(slow, 'k', 'h1', 1)));
    }
    compare('from one case to the next (j)', times);
  });

  // To load them all takes a minute.
  if (!long) return;
  told.part('is as quick when all of its papers, notes and events are loaded', async () => {
    const tabs = slow.getByRole('tablist', { name: 'Unterlagen und Schreiben' }).getByRole('tab');
    const typed = async (): Promise<number[]> => [await answered(slow, 'n'), await answered(slow, 'm')];
    const switched = async (): Promise<number[]> => [await answered(slow, '.'), await answered(slow, ',')];
    const times = { typed: { plain: [] as number[], big: [] as number[] }, papers: { plain: [] as number[], big: [] as number[] } };
    for (const [side, id] of [
      ['plain', plain],
      ['big', big],
    ] as const) {
      await slow.goto(`/cases/${id}`);
      await quiet(slow);
      for (const part of ['Unterlagen', 'Vermerke']) {
        const older = slow.getByRole('button', { name: new RegExp(`^Ältere ${part} laden`) });
        if ((await older.count()) === 0) continue;
        await older.locator('xpath=following-sibling::button').click();
        await older.waitFor({ state: 'detached', timeout: 120_000 });
      }
      await quiet(slow);
      for (let round = 0; round < size.rounds; round++) times.papers[side].push(...(await switched()));
      // What is loaded stays a few tabs, however many there are.
      expect(await tabs.count()).toBeLessThanOrEqual(120);
      await slow.getByRole('tab', { name: 'Verlauf' }).click();
      const all = slow.getByRole('button', { name: 'Alle laden' }).last();
      await quiet(slow);
      if (side === 'big') {
        await all.click();
        await eventually(
          async () => (await slow.getByRole('button', { name: 'Anhalten' }).count()) === 0 && (await all.count()) === 0,
          240_000,
        );
      }
      await slow.getByRole('tab', { name: 'Bearbeitung' }).click();
      await slow.getByLabel('Neuer Vermerk').focus();
      for (let round = 0; round < size.rounds; round++) times.typed[side].push(...(await typed()));
      await slow.keyboard.press('Escape');
    }
    compare('from one paper to the next', times.papers);
    compare('a letter that is typed into a note', times.typed);
  });
});

/** From a key to the frame after everything that it caused. */
async function answered(page: Page, key: string): Promise<number> {
  const started = performance.now();
  await page.keyboard.press(key);
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))');
  return performance.now() - started;
}

function failed(): never {
  throw new Error('there is no browser');
}
