import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { testPassword } from '../../support/app.js';
import type { FoundChromium } from './chromium.js';
import type { City, Person } from './city.js';

const patience = 12_000;
export const wide = { width: 1360, height: 860 } as const;
export const phone = { width: 390, height: 844 } as const;

/** One Chromium for a spec file. */
export function launch(): Promise<Browser> {
  const found = JSON.parse(process.env['VORGANG_TEST_CHROMIUM'] ?? 'null') as FoundChromium | null;
  if (!found) throw new Error('no Chromium: run through `npm test -- browser`');
  const { LD_LIBRARY_PATH, HOME, PATH, TMPDIR } = process.env;
  const env = Object.fromEntries(
    Object.entries({ LD_LIBRARY_PATH, HOME, PATH, TMPDIR, LANG: 'de_DE.UTF-8', ...found.env }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  return chromium.launch({ executablePath: found.executablePath, args: [...found.args], env });
}

/** A person before a browser of their own, in German. */
export interface Desk {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page reported as broken; has to stay empty. */
  readonly faults: readonly string[];
  signIn(password?: string): Promise<void>;
  button(name: string | RegExp): Locator;
  link(name: string | RegExp): Locator;
  /** The one open dialogue. */
  dialog(): Locator;
  /** The part of the page with this heading. */
  section(name: string | RegExp): Locator;
  /** A queue or page in the menu at the left. */
  goTo(name: string | RegExp): Promise<void>;
  heading(name: string | RegExp): Promise<void>;
  sees(text: string | RegExp, within?: Locator): Promise<void>;
  /** A PDF that the page shows, read to its first page; its text is there for everybody. */
  reads(pdf: string | RegExp, ...texts: (string | RegExp)[]): Promise<void>;
  /** Types a day (TT.MM.JJJJ) into a date field. */
  types(day: string, field: string, within?: Locator): Promise<void>;
  /** What is under "Mehr" on a case. */
  more(action: string): Promise<void>;
  leave(): Promise<void>;
}

/** @param viewport what they have before them; a desktop where nothing is said */
export async function sitDown(
  browser: Browser,
  city: City,
  person: Person,
  viewport: { width: number; height: number } = wide,
): Promise<Desk> {
  await city.hire(person);
  const context = await browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport,
    baseURL: city.url,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patience);
  // The browser is in the same time as the city; it goes on from there.
  await context.addInitScript((offset) => {
    const RealDate = Date;
    const now = (): number => RealDate.now() + offset;
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, args: unknown[]) => (args.length === 0 ? new target(now()) : Reflect.construct(target, args)),
      get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
    });
  }, city.app.clock.now().getTime() - Date.now());
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${person.userName}: ${error.message}`));
  page.on('console', (message) => {
    // What the server refuses is logged by the browser too; whether it may is each story's own matter.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(`${person.userName}: ${message.text()}`);
  });
  const desk: Desk = {
    page,
    context,
    faults,
    async signIn(password = testPassword) {
      await page.goto('/');
      await page.getByLabel('Anmeldename').fill(person.userName);
      await page.getByLabel('Kennwort').fill(password);
      await desk.button('Anmelden').click();
      // On a phone the menu lies folded.
      await desk.button(/^Mein Konto/).waitFor();
    },
    button: (name) => page.getByRole('button', { name, exact: typeof name === 'string' }),
    link: (name) => page.getByRole('link', { name, exact: typeof name === 'string' }),
    dialog: () => page.getByRole('dialog'),
    section: (name) => page.getByRole('region', { name }),
    async goTo(name) {
      const folded = desk.button('Menü öffnen');
      if (viewport.width < 900 && (await folded.isVisible())) await folded.click();
      await page.getByRole('navigation', { name: 'Hauptmenü' }).getByRole('link', { name }).click();
    },
    async heading(name) {
      await page.getByRole('heading', { level: 1, name }).waitFor();
    },
    async sees(text, within) {
      await (within ?? page).getByText(text).first().waitFor();
    },
    async reads(pdf, ...texts) {
      const shown = page.getByRole('document', { name: pdf });
      await shown.getByRole('img').first().waitFor();
      for (const text of texts) await shown.getByText(text).first().waitFor({ state: 'attached' });
    },
    async types(day, field, within) {
      await (within ?? page).getByRole('group', { name: field, exact: true }).getByRole('spinbutton').first().click();
      await page.keyboard.type(day.replaceAll('.', ''));
    },
    async more(action) {
      await desk.button('Mehr').click();
      await page.getByRole('menuitem', { name: action, exact: true }).click();
    },
    async leave() {
      await context.close();
    },
  };
  return desk;
}
