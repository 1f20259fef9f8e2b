import type { BrowserContext, Page } from 'playwright-core';

/** What somebody's hands have done. */
export interface Effort {
  readonly clicks: number;
  readonly keys: readonly string[];
}

/** The pages themselves count, what really reached them; a key with Ctrl or Shift is one. It goes on over reloads. */
const counts = `(() => {
  const read = () => JSON.parse(sessionStorage.getItem('effort') || '{"clicks":0,"keys":[]}');
  const add = (change) => { const effort = read(); change(effort); sessionStorage.setItem('effort', JSON.stringify(effort)); };
  addEventListener('pointerdown', (event) => { if (event.isTrusted) add((effort) => { effort.clicks += 1; }); }, { capture: true });
  addEventListener('wheel', (event) => { if (event.isTrusted) add((effort) => { effort.wheels = (effort.wheels || 0) + 1; }); }, { capture: true });
  addEventListener('keydown', (event) => {
    if (!event.isTrusted || ['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) return;
    add((effort) => { effort.keys.push((event.ctrlKey ? 'Ctrl+' : '') + event.key); });
  }, { capture: true });
})()`;

/** Has the pages of this browser count clicks and keys. */
export async function countEffort(context: BrowserContext): Promise<void> {
  await context.addInitScript(counts);
}

/** What was done since the last `forgetEffort`. */
export async function effortOf(page: Page): Promise<Effort> {
  const text = await page.evaluate<string | null>(`sessionStorage.getItem('effort')`);
  return text === null ? { clicks: 0, keys: [] } : (JSON.parse(text) as Effort);
}

export async function forgetEffort(page: Page): Promise<void> {
  await page.evaluate(`sessionStorage.removeItem('effort')`);
}
