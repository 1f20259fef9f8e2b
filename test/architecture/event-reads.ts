import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The one room that reads events as they lie: it lifts them. */
const log = /^libs\/event-log\//;

/** Every TypeScript source below these folders, without specs. */
export function sourcesOf(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('spec.ts'))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !log.test(file)),
  );
}

/** SQL texts in a source that name the kept part of an event without lifting it. */
export function rawReadsOf(source: string): string[] {
  return templatesOf(source).filter((text) => {
    const tables = [
      ...text.matchAll(
        /\b(?:from|join)\s+event\b(?!_)(?:\s+(?:as\s+)?(?!(?:where|on|left|join|cross|order|limit|union|inner)\b)([a-z]\w*))?/gi,
      ),
    ];
    return tables.some(([, alias]) =>
      alias === undefined ? /(?<![.\w])data\b(?!\s*jsonb)/.test(text) : new RegExp(`(?<!\\w)${alias}\\.data\\b`).test(text),
    );
  });
}

/** Texts between backticks; what is put into them (`${…}`) is left out. */
function templatesOf(source: string): string[] {
  return [...source.matchAll(/`((?:[^`\\]|\\.)*)`/g)].map(([, text = '']) => text.replaceAll(/\$\{[^}]*\}/g, '…'));
}
