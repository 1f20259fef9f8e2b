import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** What the law asks of this tool: BITV 2.0 and BITV NRW by EN 301 549, which is WCAG 2.1, A and AA. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Frames hold PDFs, which the letters' own tests look at. Nothing is loaded for it, and only what is wrong is worked out: so it takes a
 * fifth of the time.
 */
const look = `axe.run({ exclude: ['iframe'] }, {
  runOnly: { type: 'tag', values: ${JSON.stringify(rules)} },
  resultTypes: ['violations'],
  preload: false,
  iframes: false,
}).then(({ violations }) => violations)`;

/** What axe finds on the page as it stands: every violation of WCAG 2.1 AA, however small. */
export async function barriers(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>(`typeof axe === 'object'`))) await page.evaluate(axe);
  const violations = await page.evaluate<AxeResults['violations']>(look);
  return violations.map(({ id, help, nodes }) => `${id}: ${help} – ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

/** How far the page can be scrolled sideways, in CSS pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
