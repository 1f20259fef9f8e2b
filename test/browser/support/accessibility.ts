import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What the law asks of this tool: BITV 2.0 and BITV NRW by EN 301 549, which is WCAG 2.1, A and AA. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** What axe finds on the page as it stands: every violation of WCAG 2.1 AA, however small. */
export async function barriers(page: Page): Promise<string[]> {
  // Frames hold PDFs, which the letters' own tests look at.
  const { violations } = await new AxeBuilder({ page }).withTags(rules).exclude('iframe').analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} – ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

/** How far the page can be scrolled sideways, in CSS pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
