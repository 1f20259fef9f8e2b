import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Look } from './round.js';
import { stops, type Stop } from './stops.js';

const folder = 'admin-ui/public/help';
/** As the guide says in its `img`. */
const width = 720;
const height = 450;

/** What a guide's picture shows. */
interface Shot {
  /** The guide. (`help/topics.spec.ts` sees to it that none is left out.) */
  readonly topic: string;
  readonly stop: Stop;
  /** How wide the window is. The page's content fills the picture; what lies below is not in it. */
  readonly window: number;
  /** Where the guide speaks about a dialogue: it is in the middle, with that much of the page around it, in CSS pixels. */
  readonly dialog?: number;
}

const from = (name: string): Stop => {
  const stop = stops.find((one) => one.name === name);
  if (!stop) throw new Error(`no stop ${name}`);
  return stop;
};

const bulk: Stop = {
  name: 'guide-bulk',
  who: 'supervisor',
  at: '/cases?queue=team',
  then: {
    reach: async (page) => {
      for (const key of ['j', 'x', 'j', 'x', 'j', 'x']) await page.keyboard.press(key);
      await page
        .getByRole('button', { name: /^(Verteilen|Spread)$/ })
        .first()
        .click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^(Vorschau|Preview)$/ })
        .click();
    },
    shows: (page) => page.getByRole('dialog').getByRole('table').first(),
  },
};
const absence: Stop = {
  name: 'guide-absence',
  who: 'supervisor',
  at: '/team',
  then: {
    reach: (page) =>
      page
        .getByRole('button', { name: /Sabine Krings/ })
        .first()
        .click(),
    shows: (page) => page.getByRole('dialog').getByRole('button').first(),
  },
};

const givingTask: Stop = {
  ...from('case'),
  name: 'guide-tasks',
  then: {
    reach: async (page) => {
      await page.keyboard.press('Shift+T');
      await page.getByRole('dialog').getByRole('textbox').last().waitFor();
    },
    shows: (page) => page.getByRole('dialog').getByRole('button').first(),
  },
};
const previewed: Stop = {
  ...from('queue-team'),
  name: 'guide-preview',
  then: {
    reach: async (page) => {
      await page.keyboard.press('j');
      await page.keyboard.press('v');
    },
    shows: (page) => page.locator('[data-preview][aria-busy="false"]'),
  },
};
const writing: Stop = {
  ...from('case'),
  name: 'guide-letters',
  then: {
    reach: async (page) => {
      await page.keyboard.press('Shift+S');
      const dialog = page.getByRole('dialog');
      await dialog
        .locator('textarea:not([aria-hidden])')
        .last()
        .fill('Ihre Unterlagen sind angekommen. Wir melden uns, sobald wir entschieden haben.');
    },
    shows: (page) => page.getByRole('dialog').getByRole('document').getByRole('img').first(),
  },
};

/** One for each guide. */
const shots: Readonly<Record<string, Omit<Shot, 'topic'>>> = {
  home: { stop: from('home'), window: 1140 },
  queue: { stop: from('queue-team'), window: 1140 },
  case: { stop: from('case'), window: 1320 },
  approve: { stop: from('case-to-sign'), window: 1320 },
  intake: { stop: from('application'), window: 1320 },
  quarantine: { stop: from('quarantine-entry'), window: 1000 },
  'print-batches': { stop: from('print-batches'), window: 1140 },
  payments: { stop: from('payments'), window: 1140 },
  treasury: { stop: from('treasury-lists'), window: 1000 },
  dashboard: { stop: from('dashboard'), window: 1320 },
  events: { stop: from('events'), window: 1320 },
  staff: { stop: from('staff-member'), window: 1000 },
  teams: { stop: from('teams'), window: 1000 },
  'api-keys': { stop: from('keys-of-portals'), window: 1000 },
  services: { stop: from('service'), window: 1000 },
  system: { stop: from('system'), window: 1140 },
  settings: { stop: from('settings'), window: 1000 },
  search: { stop: from('search'), window: 1000 },
  bulk: { stop: bulk, dialog: 760, window: 1140 },
  absence: { stop: absence, dialog: 620, window: 1140 },
  notifications: { stop: from('notifications'), window: 1000 },
  tasks: { stop: givingTask, dialog: 940, window: 1140 },
  calendar: { stop: { name: 'guide-calendar', who: 'supervisor', at: '/calendar?whose=team&day=2026-10-13' }, window: 1140 },
  preview: { stop: previewed, window: 1320 },
  'own-figures': { stop: from('own-figures'), window: 1140 },
  letters: { stop: writing, dialog: 1180, window: 1320 },
};

export const guideShots: readonly Shot[] = Object.entries(shots).map(([topic, shot]) => ({ topic, ...shot }));

/** How a guide's page is looked at. */
export const guideLook = (shot: Shot, locale: Look['locale']): Look => ({ theme: 'light', locale, width: shot.window, height: 860 });

/** Takes the picture of a guide: small, because it stands in a narrow column, and of one size, so that nothing moves. */
export async function takeGuidePicture(page: Page, { topic, dialog }: Shot, locale: Look['locale']): Promise<void> {
  const box = await page
    .locator(dialog ? '[role="dialog"]' : '#main-content')
    .last()
    .boundingBox();
  if (!box) throw new Error(`${topic}: there is nothing to be seen`);
  const wide = dialog ?? box.width;
  const tall = (wide * height) / width;
  const corner = dialog ? { x: box.x + (box.width - wide) / 2, y: box.y + (box.height - tall) / 2 } : { x: box.x, y: box.y };
  const client = await page.context().newCDPSession(page);
  const { data } = await client.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 72,
    clip: { x: Math.max(0, corner.x), y: Math.max(0, corner.y), width: wide, height: tall, scale: width / wide },
  });
  await client.detach();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${topic}.${locale}.webp`), Buffer.from(data, 'base64'));
}
