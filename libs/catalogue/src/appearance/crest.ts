import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CatalogueError } from '../errors.js';

/** The city's crest for browsers. */
export interface Crest {
  readonly bytes: Buffer;
  readonly mime: 'image/svg+xml' | 'image/png';
  /** It changes with the file, so that browsers can cache the picture. */
  readonly version: string;
}

/** It is loaded with the first page that somebody opens, so it has to be small. */
const maxBytes = 200 * 1024;
const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Reads the crest that a municipality's file names.
 * @param municipalityFile the crest's path is relative to this file
 * @throws CatalogueError where it is no picture, too large, or missing
 */
export async function loadCrest(municipalityFile: string, crest: string | undefined): Promise<Crest | null> {
  if (crest === undefined) return null;
  const fault = (message: string): CatalogueError =>
    new CatalogueError([{ file: municipalityFile, pointer: '/appearance/crest', message: `${crest} ${message}` }]);
  const bytes = await readFile(resolve(dirname(municipalityFile), crest)).catch(() => {
    throw fault('cannot be read');
  });
  if (bytes.length > maxBytes) throw fault(`is larger than ${maxBytes / 1024} KB`);
  const mime = /\.png$/i.test(crest) ? ('image/png' as const) : ('image/svg+xml' as const);
  const isPicture = mime === 'image/png' ? bytes.subarray(0, 8).equals(pngSignature) : /<svg[\s>]/.test(bytes.toString('utf8'));
  if (!isPicture) throw fault(`is no ${mime === 'image/png' ? 'PNG' : 'SVG'} picture`);
  return { bytes, mime, version: createHash('sha256').update(bytes).digest('hex').slice(0, 12) };
}
