import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { isRunning } from '../../../apps/demo/src/launch/database.js';
import { findChromium } from '../../browser/support/chromium.js';

/** A minute on a busy machine: part of `npm run test:long`. */
const long = process.env['LONG'] === 'true';

const files = ['apps', 'libs', 'migrations', 'scripts', 'admin-ui', 'package.json', 'nest-cli.json', 'tsconfig.json', '.swcrc'];
const sentence = { page: 'Vorgangsbearbeitung der Stadtverwaltung', server: 'Vorgang: staff API' };

let checkout: string;
let dev: ChildProcess;
let begun = 0;
let output = '';
let browser: Browser;
let page: Page;
const took: Record<string, string> = {};

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  const result = await work();
  took[what] = `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  return result;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries === 1200 || dev.exitCode !== null) throw new Error(`waited in vain; npm run dev said:\n${output}`);
    await new Promise((later) => setTimeout(later, 100));
  }
}

/** Changes a sentence where it stands. */
function change(folder: string, from: string, to: string): void {
  const file = globSync(`${checkout}/${folder}/**/*.ts`).find((one) => readFileSync(one, 'utf8').includes(from));
  if (!file) throw new Error(`nobody says: ${from}`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

/** All processes that this one has started, and they in turn. */
function familyOf(pid: number): number[] {
  const children = globSync(`/proc/${pid}/task/*/children`).flatMap((file) =>
    readFileSync(file, 'utf8').split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(familyOf)];
}

(long ? describe : describe.skip)('a developer’s day', () => {
  beforeAll(async () => {
    mkdirSync('test/.artifacts', { recursive: true });
    checkout = mkdtempSync(resolve('test/.artifacts/dev-'));
    for (const file of files) cpSync(file, join(checkout, file), { recursive: true });
    // As `npm ci` leaves them: the same files by other names, and nothing that an earlier run kept.
    execFileSync('cp', ['-al', 'node_modules', checkout]);
    for (const kept of ['.cache', '.vite', '.vite-temp']) rmSync(join(checkout, 'node_modules', kept), { recursive: true, force: true });
    const { executablePath, args, env } = findChromium();
    browser = await chromium.launch({ executablePath, args: [...args], env: { ...process.env, ...env } });
    page = await browser.newPage({ locale: 'de-DE' });
    page.setDefaultTimeout(120_000);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    if (dev.exitCode === null) dev.kill('SIGINT');
    rmSync(checkout, { recursive: true, force: true });
    console.log(took);
  });

  it('begins with the page', async () => {
    await timed('from the start to the first page', async () => {
      begun = performance.now();
      dev = spawn('node', ['scripts/dev.mjs', '--port', '43310'], { cwd: checkout, stdio: ['ignore', 'pipe', 'pipe'] });
      for (const stream of [dev.stdout, dev.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
      await until(() => /Vorgang is up .*: {2}http/.test(output));
      await page.goto(/Vorgang is up .*: {2}(http\S+)/.exec(output)?.[1] ?? '');
      await page.getByText(sentence.page).waitFor();
    });
  }, 200_000);

  it('goes on with a sentence of the page, which changes where it is seen', async () => {
    await timed('from a changed sentence of the page to its sight', async () => {
      change('admin-ui/src', sentence.page, 'Ein geänderter Satz');
      await page.getByText('Ein geänderter Satz').waitFor();
    });
    took['from the start to the changed sentence, with nothing kept'] = `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  }, 60_000);

  it('goes on with a sentence of the server, which is answered', async () => {
    await until(() => output.includes('The history is told.'));
    await timed('from a changed sentence of the server to its answer', async () => {
      change('apps/api/src', sentence.server, 'Vorgang: a changed sentence');
      await until(() => output.includes('changed: the server starts anew'));
      // No request fails meanwhile: it waits.
      const answer = await page.request.get(new URL('/api/openapi.json', page.url()).href, { timeout: 100_000 });
      expect(await answer.json()).toMatchObject({ info: { title: 'Vorgang: a changed sentence' } });
    });
  }, 300_000);

  it('finds the people and the cases of the demo', async () => {
    await page.getByLabel('Anmeldename').fill('s.krings');
    await page.getByLabel('Kennwort').fill('Rurtal-Demo-2026');
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await page.getByText('Sabine Krings').first().waitFor();
  }, 120_000);

  it('ends with Ctrl-C, and nothing is left', async () => {
    const family = familyOf(dev.pid ?? 0);
    expect(family.length).toBeGreaterThan(3);
    await timed('from Ctrl-C to the end', async () => {
      dev.kill('SIGINT');
      await new Promise((done) => dev.once('exit', done));
    });
    expect(output).toContain('Everything has stopped.');
    expect(family.filter(isRunning)).toEqual([]);
  }, 60_000);
});
