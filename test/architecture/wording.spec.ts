import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ui = 'admin-ui/src/kit';

/** A line of the list in docs/glossary.md: the words that another one was chosen for, anywhere in a text or as all of it. */
interface Chosen {
  readonly anywhere: readonly string[];
  readonly asLabel: readonly string[];
}

const italics = (text: string): string[] => [...text.matchAll(/\*([^*]+)\*/g)].map(([, word = '']) => word);

/** The list of one language. */
function chosenIn(language: 'German' | 'English'): Chosen {
  const [, list = ''] = readFileSync('docs/glossary.md', 'utf8').split(`\n${language}:\n`);
  const lines = (list.split('\n\n').find((block) => block.trimStart().startsWith('- ')) ?? '')
    .split('\n')
    .map((line) => line.replace(/\*\*[^*]+\*\*/, ''));
  const [anywhere, asLabel] = [
    lines.map((line) => line.split('as a label')[0] ?? ''),
    lines.map((line) => line.split('as a label')[1] ?? ''),
  ];
  return { anywhere: anywhere.flatMap(italics), asLabel: asLabel.flatMap(italics) };
}

/** Every text in an object of texts, however deep. */
function textsIn(value: unknown): string[] {
  // A guide's marked words name the glossary's term before the bar.
  if (typeof value === 'string') return value.replace(/\[\[[^|\]]*\|/g, '').split(' |||| ');
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const moduleIn = async (path: string): Promise<Record<string, unknown>> => import(join(process.cwd(), path));
const ofModule = async (path: string): Promise<string[]> => textsIn({ ...(await moduleIn(path)) });

/** What is said in one language: by the pages and their help, by the glossary, and by the words of the house. */
async function textsSaid(language: 'de' | 'en'): Promise<string[]> {
  const pages = [await ofModule(`${ui}/i18n/${language}.ts`), await ofModule(`${ui}/help/guides.${language}.ts`)];
  const named = [await moduleIn(`${ui}/i18n/glossary.generated.ts`), await moduleIn('libs/words/src/index.ts')];
  return [...pages.flat(), ...named.flatMap((module) => wordsIn({ ...module }, language))];
}

/** The words of one language in objects that have both. */
function wordsIn(value: unknown, language: 'de' | 'en'): string[] {
  if (typeof value !== 'object' || value === null) return [];
  // The glossary's English words are the terms of the code.
  return Object.entries(value).flatMap(([key, inner]) =>
    key === language ? textsIn(language === 'en' && typeof inner === 'object' ? { ...inner, word: '' } : inner) : wordsIn(inner, language),
  );
}

/** The texts that use a word for which another one was chosen. */
function breaking(texts: readonly string[], { anywhere, asLabel }: Chosen): string[] {
  const patterns = anywhere.map((word) => new RegExp(`(?<!\\p{L})${word}`, 'iu'));
  return [...new Set(texts)].filter((text) => patterns.some((pattern) => pattern.test(text)) || asLabel.includes(text.trim()));
}

describe('one word for one thing', () => {
  it('is kept by the list in the glossary, in both languages', () => {
    expect(chosenIn('German').anywhere).toEqual(expect.arrayContaining(['Dringlichkeit', 'Mitteilung', 'Befund', 'Worum es geht']));
    expect(chosenIn('German').asLabel).toEqual(expect.arrayContaining(['Stand', 'Weg']));
    expect(chosenIn('English').anywhere).toEqual(expect.arrayContaining(['clock stands', 'who has it']));
  });

  it('is found where it is broken', () => {
    const chosen: Chosen = { anywhere: ['Befund'], asLabel: ['Stand'] };
    expect(breaking(['Befund', 'ein Befund', 'unbefundet', 'Stand', 'Stand der Dinge'], chosen)).toEqual(['Befund', 'ein Befund', 'Stand']);
  });

  it.each([
    ['German', 'de'],
    ['English', 'en'],
  ] as const)('holds in %s, on every page, in the help and in the words of the house', async (language, key) => {
    const texts = await textsSaid(key);
    expect(texts.length).toBeGreaterThan(1_000);
    expect(breaking(texts, chosenIn(language))).toEqual([]);
  });

  it('holds in German in what the server says', () => {
    // Comments and code are English, so German words can only stand in what is said.
    const { anywhere } = chosenIn('German');
    const files = readdirSync('libs', { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.ts') && !path.endsWith('spec.ts'),
    );
    const texts = files.flatMap((path) =>
      readFileSync(join('libs', path), 'utf8')
        .split('\n')
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(breaking(texts, { anywhere, asLabel: [] })).toEqual([]);
  });
});
