import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { standsStill, until } from './in-page.js';

const artifacts = resolve('test/.artifacts/screenshots');
/** Where the pictures of README and docs go (`npm run screenshots`); without it they are not written. */
const documents = process.env['DOC_IMAGES'];
/** Nothing is compared, and to draw them takes a tenth of the tests' time, so it is asked for. */
const wanted = documents !== undefined || process.env['PICTURES'] === 'true';

/** Takes a picture, where pictures are wanted (`PICTURES=true`). Those with `chosen` are in README or docs. */
export async function picture(
  page: Page,
  name: string,
  options: { chosen?: boolean; whole?: boolean; busy?: boolean } = {},
): Promise<void> {
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  // Where something waits on purpose, nothing will ever be quiet.
  if (!options.busy) await quiet(page);
  if (!wanted) return;
  mkdirSync(artifacts, { recursive: true });
  const shot = { animations: 'disabled', caret: 'hide', fullPage: options.whole === true } as const;
  await page.screenshot({ ...shot, path: join(artifacts, `${name}.png`) });
  if (!documents || options.chosen !== true) return;
  mkdirSync(documents, { recursive: true });
  await page.screenshot({ ...shot, path: join(documents, `${name}.png`) });
}

/**
 * Until nothing loads any more: no progress is shown, and the page has stood still for a moment. (The network is never
 * idle: changes on the server are listened for all day.)
 */
export async function quiet(page: Page): Promise<void> {
  await until(page, standsStill);
}
