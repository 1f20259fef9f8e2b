import { readFileSync } from 'node:fs';
import type { GeneratedFile } from './generated-file.js';

const SOURCE = 'docs/glossary.md';

/** The words of the field with what they mean, for the admin UI, which explains them on hover and on focus. */
export const uiGlossary: GeneratedFile = {
  path: 'admin-ui/src/kit/i18n/glossary.generated.ts',
  render: () => {
    const rows = readFileSync(SOURCE, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| English '))
      .flatMap(entryOf);
    return `${HEAD}\nexport const glossary = {\n${rows.join('\n')}\n} as const;\n`;
  },
};

const HEAD = `// Made from ${SOURCE} by \`npm run generate\`; change it there.

/** By the English term: how the UI says it, and what it means. */`;

function entryOf(line: string): string[] {
  const [term = '', german = '', means = '', bedeutet = ''] = line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
  // A row without German words is no explanation yet; test/architecture/glossary.spec.ts asks for them.
  if (!term || !german || !means || !bedeutet) return [];
  return [
    `  ${JSON.stringify(term)}: { de: { word: ${JSON.stringify(german)}, means: ${JSON.stringify(bedeutet)} }, en: { word: ${JSON.stringify(term)}, means: ${JSON.stringify(means)} } },`,
  ];
}
