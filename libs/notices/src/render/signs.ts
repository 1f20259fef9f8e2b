import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fontFiles } from './fonts.js';

const require = createRequire(import.meta.url);
let covered: ReadonlySet<number> | undefined;

/**
 * The signs of a document that none of our fonts has, so that they would be printed as boxes. The fonts have all of DIN 91379,
 * with Greek and Cyrillic, but no Arabic, Hebrew, Chinese or pictures.
 */
export async function unprintableSigns(document: unknown): Promise<string[]> {
  covered ??= await charactersOf(fontFiles);
  const missing = new Set<string>();
  for (const text of textsIn(document)) {
    for (const sign of text.normalize('NFC')) {
      if (!invisible.test(sign) && !covered.has(sign.codePointAt(0) ?? 0)) missing.add(sign);
    }
  }
  return [...missing];
}

/** Blanks, joiners, marks of direction, and selectors, for which no font prints anything. */
const invisible = /[\s\p{Cf}\p{Cc}\u{FE00}-\u{FE0F}]/u;

async function charactersOf(files: readonly string[]): Promise<ReadonlySet<number>> {
  const { create } = await import('fontkit');
  return new Set(
    files.flatMap((file) => {
      const font = create(readFileSync(require.resolve(file)));
      return 'characterSet' in font ? font.characterSet : [];
    }),
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
