import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let found: string | undefined;

/**
 * The folder of the product: the nearest one above this file, or above the working directory, whose package.json is ours. Files
 * that are not code (service definitions, letter templates, the UI's build) are found from here, both from the sources and from a
 * build.
 */
export function packageRoot(): string {
  found ??= climb(dirname(fileURLToPath(import.meta.url))) ?? climb(process.cwd());
  if (!found) throw new Error('the folder of Vorgang was not found: start it from its own folder');
  return found;
}

function climb(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'nest-cli.json'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

let version: string | undefined;

/** The product's version, as its package.json says it. */
export function productVersion(): string {
  version ??= readVersion(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  return version;
}

function readVersion(text: string): string {
  const described: unknown = JSON.parse(text);
  const found = typeof described === 'object' && described !== null && 'version' in described ? described.version : undefined;
  return typeof found === 'string' ? found : 'unknown';
}
