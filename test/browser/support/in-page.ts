import type { Locator, Page } from 'playwright-core';

/*
 * What runs in the page itself, as text: the tests are compiled without the browser's types.
 */

/** Whether nothing is loading and the page has stood still for a quarter of a second. */
export const standsStill = `(() => {
  const busy = [...document.querySelectorAll('[aria-busy="true"], [role="progressbar"]:not([aria-valuenow]), .MuiSkeleton-root')].some((element) => element.checkVisibility());
  const now = busy + ' ' + document.body.scrollHeight + ' ' + (document.body.textContent || '').length;
  const before = window.vorgangLooked;
  if (busy || !before || before.what !== now) {
    window.vorgangLooked = { what: now, since: performance.now() };
    return false;
  }
  return performance.now() - before.since > 250;
})()`;

/** Whether the element is one that the selector means now (`:focus`). */
export async function matches(target: Locator, selector: string): Promise<boolean> {
  await target.first().waitFor({ state: 'attached' });
  return (await target.first().and(target.page().locator(selector)).count()) === 1;
}

/** Keeps account of how much the content jumps without being asked to; what follows a click or key within half a second was asked for. */
export const keepsAccountOfShifts = `(() => {
  const shifts = (window.vorgangShifts = []);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.hadRecentInput) continue;
      const what = (entry.sources || []).map(({ node }) => (node && node.tagName ? (node.tagName.toLowerCase() + '.' + node.className).slice(0, 80) : '?'));
      shifts.push({ value: entry.value, at: entry.startTime, what });
    }
  }).observe({ type: 'layout-shift', buffered: true });
})()`;

/** The account so far. */
export const shiftsSoFar = 'window.vorgangShifts';

/**
 * Waits until an expression is true in the page. (Playwright's own waiting evaluates text inside the page, which the
 * page's content security policy forbids.)
 */
export async function until(page: Page, expression: string, patience = 12_000): Promise<void> {
  await eventually(() => page.evaluate<boolean>(expression).catch(whileLeaving), patience, expression.slice(0, 200));
}

/** Waits until something is so. */
export async function eventually(isSo: () => Promise<boolean>, patience = 12_000, what = String(isSo)): Promise<void> {
  const giveUpAt = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > giveUpAt) throw new Error(`did not come true within ${patience} ms: ${what}`);
    await new Promise((later) => setTimeout(later, 50));
  }
}

/** A page that is just being left answers nothing. */
function whileLeaving(error: unknown): boolean {
  if (error instanceof Error && /context was destroyed|navigat/i.test(error.message)) return false;
  throw error;
}

/** Goes to another address of the app without loading it anew. */
export async function glide(page: Page, path: string): Promise<void> {
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'));`);
}

/** What people read, line by line, and what is read to them. */
export const textsShown = `(() => {
  const said = document.body.innerText.split('\\n');
  for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) {
    for (const element of document.querySelectorAll('[' + name + ']')) said.push(element.getAttribute(name) || '');
  }
  return [...new Set(said.map((line) => line.trim()))].filter((line) => line !== '');
})()`;

/** What the browser remembers of the look. */
export const remembersLook = (locale: string, theme: string): string =>
  `localStorage.setItem('vorgang.preferences', JSON.stringify({ ...JSON.parse(localStorage.getItem('vorgang.preferences') || '{}'), locale: '${locale}', theme: '${theme}' }))`;

/** The page hears from "another tab" that its person has chosen German: what is open stays open. */
export const speakGerman = `(() => {
  const look = { ...JSON.parse(localStorage.getItem('vorgang.preferences') || '{}'), locale: 'de' };
  dispatchEvent(new StorageEvent('storage', { key: 'vorgang.preferences', newValue: JSON.stringify(look) }));
})()`;
