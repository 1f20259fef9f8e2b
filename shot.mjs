import { chromium } from 'playwright-core';
import { readdirSync } from 'node:fs';
const base = '/work/main/node_modules/.cache/vorgang-chromium';
export async function open(user, { width = 1280, height = 900, port = 4100, lang = 'de-DE' } = {}) {
  const lib = readdirSync(base).find((n) => n.startsWith('al20')) ; 
  process.env.LD_LIBRARY_PATH = `${base}/${lib}/lib`;
  process.env.FONTCONFIG_FILE = '/work/main/node_modules/.cache/vorgang-fonts.conf';
  const browser = await chromium.launch({ executablePath: `${base}/chromium`, args: ['--no-sandbox', `--lang=${lang}`], env: process.env });
  const page = await (await browser.newContext({ viewport: { width, height }, locale: lang })).newPage();
  page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
  page.on('console', (m) => m.type() === 'error' && console.log('CONSOLE', m.text().slice(0, 300)));
  page.on('response', (r) => r.status() >= 400 && console.log(r.status(), r.url()));
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.getByLabel('Anmeldename').fill(user);
  await page.locator('input[type=password]').fill('Rurtal-Demo-2026');
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.getByRole('button', { name: 'Mein Konto' }).waitFor();
  return { browser, page };
}
