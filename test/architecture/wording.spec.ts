import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breaking, chosenIn, type Chosen } from '../support/wording.js';

const ui = 'admin-ui/src/kit';
type Language = 'de' | 'en';

/** Every text in an object of texts, however deep. */
function textsIn(value: unknown): string[] {
  // A guide's marked words name the glossary's term before the bar.
  if (typeof value === 'string') return value.replace(/\[\[[^|\]]*\|/g, '').split(' |||| ');
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const moduleIn = async (path: string): Promise<Record<string, unknown>> => import(join(process.cwd(), path));
const ofModule = async (path: string): Promise<string[]> => textsIn({ ...(await moduleIn(path)) });

/**
 * What is said in one language: by the pages and their help, by the glossary, by the words of the house, and by the services with their
 * letters.
 */
async function textsSaid(language: Language): Promise<string[]> {
  const pages = [await ofModule(`${ui}/i18n/${language}.ts`), await ofModule(`${ui}/help/guides.${language}.ts`)];
  const named = [await moduleIn(`${ui}/i18n/glossary.generated.ts`), await moduleIn('libs/words/src/index.ts')];
  const services = globSync('libs/catalogue/services/**/*.json').map((path) => JSON.parse(readFileSync(path, 'utf8')) as unknown);
  return [...pages.flat(), ...[...named.map((module) => ({ ...module })), ...services].flatMap((value) => wordsIn(value, language))];
}

/** The words of one language in objects that have both. */
function wordsIn(value: unknown, language: Language): string[] {
  if (typeof value !== 'object' || value === null) return [];
  // The glossary's English words are the terms of the code.
  return Object.entries(value).flatMap(([key, inner]) =>
    key === language ? textsIn(language === 'en' && typeof inner === 'object' ? { ...inner, word: '' } : inner) : wordsIn(inner, language),
  );
}

const all = (chosen: readonly Chosen[], of: 'anywhere' | 'asLabel'): string[] => chosen.flatMap((one) => one[of]);

describe('one word for one thing', () => {
  it('is kept by the list in the glossary, in both languages', () => {
    expect(all(chosenIn('German'), 'anywhere')).toEqual(
      expect.arrayContaining(['Dringlichkeit', 'Mitteilung', 'Befund', 'Worum es geht', 'Wer hat es', 'noch nicht draußen', 'mitgenommen']),
    );
    expect(all(chosenIn('German'), 'asLabel')).toEqual(expect.arrayContaining(['Stand', 'Weg', 'bequem']));
    expect(all(chosenIn('English'), 'anywhere')).toEqual(expect.arrayContaining(['clock stands', 'who has it', 'liable is who']));
    expect(chosenIn('German').filter(({ say }) => say === '')).toEqual([]);
  });

  it('is found where it is broken, with what to say instead', () => {
    const chosen: Chosen[] = [
      { say: 'Feststellung', anywhere: ['Befund', '1 wurden'], asLabel: [] },
      { say: 'Status', anywhere: [], asLabel: ['Stand'] },
    ];
    expect(breaking(['Befund', 'ein Befund', 'unbefundet', 'Stand', 'Stand der Dinge', '1 wurden', '21 wurden'], chosen)).toEqual([
      'Befund (say: Feststellung)',
      'ein Befund (say: Feststellung)',
      'Stand (say: Status)',
      '1 wurden (say: Feststellung)',
    ]);
  });

  it.each([
    ['German', 'de'],
    ['English', 'en'],
  ] as const)(
    'holds in %s, on every page, in the help, in services and their letters, and in the words of the house',
    async (language, key) => {
      const texts = await textsSaid(key);
      expect(texts.length).toBeGreaterThan(1_000);
      expect(breaking(texts, chosenIn(language))).toEqual([]);
    },
  );

  it('holds in German in what the server and the demo say', () => {
    // Comments and code are English, so German words can only stand in what is said.
    const chosen = chosenIn('German').map((one) => ({ ...one, asLabel: [] }));
    const files = [...globSync('libs/**/*.ts'), ...globSync('apps/**/*.ts')].filter((path) => !path.endsWith('spec.ts'));
    const texts = files.flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(breaking(texts, chosen)).toEqual([]);
  });
});
