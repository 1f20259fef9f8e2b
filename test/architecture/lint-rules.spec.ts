import { sources } from './sources.js';
import type { Sources } from './sources.js';

interface LintResult {
  filePath: string;
  messages: { ruleId: string | null; message: string }[];
}

const ROOM = 'libs/cases/src';

/** A file that breaks one rule, and the rule that must say so. */
const BROKEN: [what: string, file: string, code: string, rule: string][] = [
  ['any', `${ROOM}/any.ts`, 'export const x: any = 1;\n', '@typescript-eslint/no-explicit-any'],
  ['a double `as`', `${ROOM}/as.ts`, 'export const x = 1 as unknown as string;\n', 'no-restricted-syntax'],
  [
    '`as` where rules are decided',
    `${ROOM}/domain/as.ts`,
    'export const of = (x: string) => x as "a";\n',
    '@typescript-eslint/no-unsafe-type-assertion',
  ],
  ['what every object inherits', `${ROOM}/in.ts`, 'export const has = (o: object, k: string) => k in o;\n', 'no-restricted-syntax'],
  ['the time of the machine', `${ROOM}/now.ts`, 'export const now = new Date();\n', 'no-restricted-syntax'],
  ['the time of the machine as a number', `${ROOM}/now-ms.ts`, 'export const now = Date.now();\n', 'no-restricted-syntax'],
  ['randomness', `${ROOM}/random.ts`, 'export const dice = Math.random();\n', 'no-restricted-syntax'],
  ['a connection nobody listens to', `${ROOM}/pg.ts`, "import pg from 'pg';\nexport const c = new pg.Client();\n", 'no-restricted-syntax'],
  ['the environment', 'apps/api/src/env.ts', 'export const home = process.env.HOME;\n', 'no-restricted-syntax'],
  [
    'a switch that forgets a case',
    `${ROOM}/switch.ts`,
    "export const f = (s: 'a' | 'b') => {\n  switch (s) {\n    case 'a':\n      return 1;\n  }\n};\n",
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
  [
    'a promise that nobody waits for',
    `${ROOM}/promise.ts`,
    'export const f = () => {\n  Promise.resolve(1);\n};\n',
    '@typescript-eslint/no-floating-promises',
  ],
  ['a public function without contract', `${ROOM}/contract.ts`, 'export function f() {\n  return 1;\n}\n', 'jsdoc/require-jsdoc'],
  [
    'a type imported as a value',
    `${ROOM}/import.ts`,
    "import { Sources } from './type.js';\nexport const x: Sources = 1;\n",
    '@typescript-eslint/consistent-type-imports',
  ],
  ['a room entered past its name', `${ROOM}/door.ts`, "export { x } from '../../platform/src/index.js';\n", 'no-restricted-imports'],
  ['a query over a bus', `${ROOM}/query.ts`, "export { QueryBus } from '@nestjs/cqrs';\n", 'no-restricted-imports'],
  ['the console', `${ROOM}/console.ts`, "console.log('here');\n", 'no-console'],
  ['a file that nobody can read', `${ROOM}/long.ts`, 'export {};\n'.repeat(301), 'max-lines'],
  [
    'a rule switched off without a reason',
    `${ROOM}/off.ts`,
    '// eslint-disable-next-line no-console\nconsole.log(1);\n',
    'vorgang/disable-with-reason',
  ],
  ['the server in the UI', 'admin-ui/src/server.ts', "export { x } from '@vorgang/cases';\n", 'no-restricted-imports'],
];

const ALLOWED: Record<string, string> = {
  'libs/platform/src/clock.ts': 'export const now = () => new Date();\n',
  'libs/platform/src/config.ts': 'export const home = process.env.HOME;\n',
  'apps/cli/src/main.ts': "console.log('here');\n",
  [`${ROOM}/in-by-name.ts`]: "export const isOne = (o: { a: 1 } | { b: 2 }) => 'a' in o;\n",
  [`${ROOM}/parse.ts`]: "export const day = new Date('2026-01-31');\n",
  [`${ROOM}/off-with-reason.ts`]: '// eslint-disable-next-line no-console -- the last word before the process ends\nconsole.log(1);\n',
  [`${ROOM}/story.spec.ts`]: 'export const now = new Date();\n',
};

describe('the style guide is kept by rules', () => {
  let tree: Sources;
  let results: LintResult[];

  beforeAll(async () => {
    tree = sources({
      ...Object.fromEntries(BROKEN.map(([, file, code]) => [file, code])),
      ...ALLOWED,
      [`${ROOM}/type.ts`]: 'export type Sources = number;\n',
      'admin-ui/tsconfig.json': JSON.stringify({ extends: '../tsconfig.json', include: ['src'], exclude: [] }),
    });
    results = JSON.parse(await tree.run('eslint', '--format', 'json', 'libs', 'apps', 'admin-ui')) as LintResult[];
  });

  afterAll(() => tree.remove());

  const complaints = (file: string) =>
    results.filter(({ filePath }) => filePath.endsWith(`/${file}`)).flatMap(({ messages }) => messages.map((m) => m.ruleId ?? m.message));

  it.each(BROKEN)('%s is reported', (_what, file, _code, rule) => {
    expect([...new Set(complaints(file))]).toEqual([rule]);
  });

  it.each(Object.keys(ALLOWED))('%s is fine', (file) => {
    expect(complaints(file)).toEqual([]);
  });
});
