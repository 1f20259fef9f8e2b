import type { Browser, BrowserContext, Page } from 'playwright-core';
import { breaking, chosenIn } from '../../support/wording.js';
import { barriers, sidewaysScroll } from './accessibility.js';
import { remembersLook, speakGerman, textsShown } from './in-page.js';
import { quiet } from './pictures.js';
import { roundOf, type Ask, type Stop, type Visitor } from './stops.js';
import { layoutShift, watchShifts } from './vitals.js';

/** How the pages are looked at. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly locale: 'de' | 'en';
  readonly width: number;
  readonly height: number;
}

/** All four that everybody may have. */
export const looks: readonly Look[] = (['light', 'dark'] as const).flatMap((theme) =>
  (['de', 'en'] as const).map((locale) => ({ theme, locale, width: 1366, height: 768 })),
);

/** The product that is visited. */
export interface Visited {
  readonly url: string;
  readonly password: string;
  /** What the browser's clock is ahead of this machine's, in ms. */
  readonly ahead?: number;
}

/** What was found at one stop. */
export interface Seen {
  readonly stop: Stop;
  readonly look: Look;
  readonly barriers: readonly string[];
  /** Cumulative layout shift while it loaded. */
  readonly shift: number;
  readonly moved: readonly string[];
  /** Pixels that the page can be scrolled sideways. */
  readonly sideways: number;
  /** What the page itself reported as broken. */
  readonly faults: readonly string[];
  /** What it says in German, or in the language of its look, with a word for which another one was chosen. */
  readonly words: readonly string[];
}

const noSuchPage = /^(Diese Seite gibt es nicht|This page does not exist)/;
const everyRole = ['clerk', 'approver', 'supervisor', 'auditor', 'administrator', 'cashier'];
const headers = { 'x-requested-with': 'vorgang' };

/** Visits pages one after the other. Each person has one desk, at which the looks change: what is loaded already is not loaded anew. */
export class Round {
  readonly #desks = new Map<string, Promise<Desk>>();
  readonly #liked = new Map<Visitor, string>();

  constructor(
    private readonly browser: Browser,
    private readonly visited: Visited,
  ) {}

  /**
   * @param options.picture what to do with the page once it stands still
   * @param options.axe whether axe looks at it (it takes as long as all the rest)
   */
  async visit(
    stop: Stop,
    look: Look,
    { picture, axe = true }: { picture?: (page: Page) => Promise<void>; axe?: boolean } = {},
  ): Promise<Seen> {
    const desk = await this.desk(stop.who, look);
    const { page, faults } = desk;
    faults.length = 0;
    await page.setViewportSize({ width: look.width, height: look.height });
    await page.emulateMedia({ colorScheme: look.theme, reducedMotion: 'reduce' });
    await this.like(desk, stop.who, look);
    const path = typeof stop.at === 'string' ? stop.at : await stop.at(desk.ask);
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await quiet(page);
    if (stop.name !== 'not-found' && (await page.getByText(noSuchPage).count()) > 0) throw new Error(`${path} is no page`);
    // What moves after a click or key was asked for; so only the loading counts.
    const { cls, moved } = await layoutShift(page);
    if (stop.then) {
      await stop.then.reach(page);
      await stop.then.shows(page).waitFor();
      await quiet(page);
    }
    await picture?.(page);
    const found = axe ? await barriers(page) : [];
    const sideways = await sidewaysScroll(page);
    const words = await wrongWords(page, look);
    return { stop, look, barriers: found, shift: cls, moved, sideways, faults: [...faults], words };
  }

  async end(): Promise<void> {
    for (const desk of this.#desks.values()) await (await desk).context.close();
    this.#desks.clear();
  }

  private desk(who: Visitor | null, look: Look): Promise<Desk> {
    const key = who ?? look.locale;
    let desk = this.#desks.get(key);
    if (!desk) this.#desks.set(key, (desk = this.sitDown(who, look)));
    return desk;
  }

  /** Preferences follow a person to every desk, so each round sets them anew. The tour was offered before: pictures show plain days. */
  private async like({ context, page }: Desk, who: Visitor | null, { locale, theme }: Look): Promise<void> {
    const wanted = `${locale} ${theme}`;
    if (!who || this.#liked.get(who) === wanted) return;
    const liked = await context.request.patch('/api/v1/preferences', { headers, data: { locale, theme, tours: everyRole } });
    if (!liked.ok()) throw new Error(await liked.text());
    // The browser begins with what it remembers: the same, so that nothing is exchanged while the page loads.
    if (page.url().startsWith(this.visited.url)) await page.evaluate(remembersLook(locale, theme));
    this.#liked.set(who, wanted);
  }

  private async sitDown(who: Visitor | null, { locale }: Look): Promise<Desk> {
    const { url, password, ahead = 0 } = this.visited;
    const context = await this.browser.newContext({
      locale: locale === 'de' ? 'de-DE' : 'en-GB',
      timezoneId: 'Europe/Berlin',
      baseURL: url,
    });
    context.setDefaultTimeout(20_000);
    await watchShifts(context);
    if (ahead !== 0) await context.addInitScript(shiftedClock, ahead);
    if (who) {
      const signedIn = await context.request.post('/api/v1/session', { headers, data: { userName: roundOf[who], password } });
      if (!signedIn.ok()) throw new Error(`${roundOf[who]} could not sign in: ${await signedIn.text()}`);
    }
    const ask: Ask = async (path) => {
      const answer = await context.request.get(path);
      if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
      return (await answer.json()) as Record<string, unknown>;
    };
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) faults.push(message.text());
    });
    return { context, page, ask, faults };
  }
}

const chosen = { de: chosenIn('German'), en: chosenIn('English') };

/** What the page says wrongly, in its language, and in German where that is another: its sentences are exchanged under what is open. */
async function wrongWords(page: Page, { locale }: Look): Promise<string[]> {
  const english = locale === 'en' ? breaking(await page.evaluate<string[]>(textsShown), chosen.en) : [];
  if (locale === 'en') {
    await page.evaluate(speakGerman);
    await quiet(page);
  }
  return [...english, ...breaking(await page.evaluate<string[]>(textsShown), chosen.de)];
}

interface Desk {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly ask: Ask;
  readonly faults: string[];
}

/** Runs in the page: its clock is that of the product. */
function shiftedClock(offset: number): void {
  const RealDate = Date;
  const now = (): number => RealDate.now() + offset;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: unknown[]) => (args.length === 0 ? new target(now()) : Reflect.construct(target, args)),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}
