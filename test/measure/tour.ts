import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Look } from '../browser/support/round.js';
import type { Stop } from '../browser/support/stops.js';

/** Where the pictures of the tour lie. */
export const tourFolder = 'docs/tour';

/** The picture of a stop in a look. JPEG: there are more than two hundred of them. */
export function pictureName({ name }: Pick<Stop, 'name'>, { theme, locale }: Pick<Look, 'theme' | 'locale'>): string {
  return `${name}-${locale}-${theme}.jpg`;
}

export async function takePicture(page: Page, stop: Stop, look: Look): Promise<void> {
  await mkdir(tourFolder, { recursive: true });
  await page.screenshot({
    path: join(tourFolder, pictureName(stop, look)),
    type: 'jpeg',
    quality: 58,
    animations: 'disabled',
    caret: 'hide',
  });
}
