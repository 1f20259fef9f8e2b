import { readFileSync } from 'node:fs';

/** A word that was chosen, and those that are not used for the same thing: anywhere in a text, or as all of it. */
export interface Chosen {
  readonly say: string;
  readonly anywhere: readonly string[];
  readonly asLabel: readonly string[];
}

const italics = (text: string): string[] => [...text.matchAll(/\*([^*]+)\*/g)].map(([, word = '']) => word);

/** The list of one language in docs/glossary.md. */
export function chosenIn(language: 'German' | 'English'): readonly Chosen[] {
  const [, list = ''] = readFileSync('docs/glossary.md', 'utf8').split(`\n${language}:\n`);
  const lines = (list.split('\n\n').find((block) => block.trimStart().startsWith('- ')) ?? '').trim().split('\n');
  return lines.map((line) => {
    const [anywhere = '', asLabel = ''] = line.replaceAll(/\*\*[^*]+\*\*/g, '').split('as a label');
    return {
      say: [...line.matchAll(/\*\*([^*]+)\*\*/g)].map(([, word]) => word).join(', '),
      anywhere: italics(anywhere),
      asLabel: italics(asLabel),
    };
  });
}

/** The texts that use a word for which another one was chosen, and what to say instead. */
export function breaking(texts: Iterable<string>, chosen: readonly Chosen[]): string[] {
  const lines = chosen.map(({ say, anywhere, asLabel }) => ({
    say,
    asLabel: new Set(asLabel),
    pattern: anywhere.length > 0 ? new RegExp(`(?<![\\p{L}\\d])(?:${anywhere.join('|')})`, 'iu') : null,
  }));
  return [...new Set(texts)].flatMap((text) =>
    lines
      .filter(({ asLabel, pattern }) => pattern?.test(text) === true || asLabel.has(text.trim()))
      .map(({ say }) => `${text} (say: ${say})`),
  );
}
