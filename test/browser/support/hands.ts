import type { Locator } from 'playwright-core';
import { testPassword } from '../../support/app.js';
import type { Person } from './city.js';
import type { Desk } from './desk.js';
import { watchesFocus } from './focus.js';
import { eventually, matches, until } from './in-page.js';

/** Somebody at the keyboard, without a mouse. After each key one has to see where one is. */
export interface Hands {
  signIn(person: Person): Promise<void>;
  /** Presses keys, one after the other ('j', 'Enter', 'Control+Enter'). @throws Error when the focus is lost or cannot be seen */
  press(...keys: readonly string[]): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** Goes on with Tab until this has the focus (with Shift+Tab where `back`). @throws Error after `most` stops */
  tabTo(target: Locator, options?: { readonly back?: boolean; readonly most?: number }): Promise<void>;
  /** Waits until this has the focus. */
  isOn(target: Locator): Promise<void>;
  /** Walks through the open dialogue once: the focus is in it, stays in it, and goes through it as one reads. */
  walksThrough(name: string | RegExp): Promise<Locator>;
  /** Waits until no dialogue is open, and the focus is where it belongs. */
  isBackOn(target: Locator): Promise<void>;
}

const nowhere = 'nothing has the focus';

export function handsOf(desk: Desk): Hands {
  const { page } = desk;
  const fault = (): Promise<string | null> => page.evaluate<string | null>('window.vorgangFocus ? window.vorgangFocus.fault() : null');
  /** Esc leaves a field: the keys of the page work again, and the next Tab goes on from there. */
  let left = false;
  const look = async (after: string): Promise<void> => {
    // Where something new opens it takes the focus as it is drawn.
    let wrong: string | null = null;
    await eventually(async () => {
      wrong = await fault().catch(() => 'the page is being left');
      if (wrong === null) left = false;
      return wrong === null || (left && wrong === nowhere);
    }, 3000).catch(() => {
      throw new Error(`after ${after}: ${String(wrong)}`);
    });
  };
  const press = async (key: string): Promise<void> => {
    await page.evaluate(watchesFocus);
    await page.evaluate('window.vorgangFocus.note()');
    if (key === 'Escape') left = true;
    await page.keyboard.press(key);
  };
  const has = (target: Locator): Promise<boolean> => matches(target, ':focus');
  const hands: Hands = {
    async signIn({ userName }) {
      await page.goto('/');
      await hands.isOn(page.getByLabel('Anmeldename'));
      await hands.type(userName);
      await hands.press('Tab');
      await hands.type(testPassword);
      await hands.press('Enter');
      await desk.button(/^Mein Konto/).waitFor();
    },
    async press(...keys) {
      for (const key of keys) {
        await press(key);
        await look(key);
      }
    },
    async type(text) {
      await page.keyboard.type(text);
      await look(`typing “${text}”`);
    },
    async tabTo(target, { back = false, most = 60 } = {}) {
      await target.first().waitFor();
      for (let stop = 0; stop <= most; stop += 1) {
        if (await has(target)) return;
        await hands.press(back ? 'Shift+Tab' : 'Tab');
      }
      throw new Error(
        `not reached with ${most} stops: ${String(target)}; the focus is on ${await page.evaluate<string>('window.vorgangFocus.name()')}`,
      );
    },
    async isOn(target) {
      await target.first().waitFor();
      await eventually(() => has(target), 5000, `the focus is on ${String(target)}`);
      await page.evaluate(watchesFocus);
    },
    async walksThrough(name) {
      const dialog = page.getByRole('dialog', { name });
      await dialog.waitFor();
      const within = '[role="dialog"]';
      await until(page, `document.activeElement.closest('${within}') !== null`, 3000);
      await page.evaluate(watchesFocus);
      await page.evaluate('window.vorgangFocus.begin()');
      for (let stop = 0; stop < 80; stop += 1) {
        await hands.press('Tab');
        if (await page.evaluate<boolean>('window.vorgangFocus.take()')) break;
      }
      expect(await page.evaluate<number>('window.vorgangFocus.count()')).toBeGreaterThan(1);
      expect(await page.evaluate<string[]>(`window.vorgangFocus.outside('${within}')`)).toEqual([]);
      expect(await page.evaluate<string[]>('window.vorgangFocus.disorder()')).toEqual([]);
      return dialog;
    },
    async isBackOn(target) {
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await hands.isOn(target);
    },
  };
  return hands;
}
