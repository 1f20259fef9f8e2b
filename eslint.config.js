import { defineConfig } from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { disableWithReason } from './scripts/lib/eslint-disable-with-reason.mjs';

const TESTS = ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.spec.tsx', 'test/**'];

/** Time, randomness and the environment are handed in; only the platform takes them from the world. */
const HANDED_IN = [
  {
    selector: ":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0]",
    message: 'The time is handed in: inject the Clock of @vorgang/platform.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The time is handed in: inject the Clock of @vorgang/platform.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Randomness is handed in: newId() of @vorgang/platform, or node:crypto for secrets.',
  },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'The environment is read once: libs/platform/src/config.ts.',
  },
];

/** `x as unknown as T` makes anything out of everything. */
const SILENCED = {
  selector: "TSAsExpression > TSAsExpression[typeAnnotation.type='TSUnknownKeyword']",
  message: 'No `as` to silence: check the value (zod, a type guard) or give the right type where it comes from.',
};

/** A connection whose error nobody hears ends the process. */
const UNHEARD = {
  selector: "NewExpression[callee.object.name='pg'][callee.property.name='Client']",
  message: 'Use asking() of @vorgang/platform, which hears a connection break.',
};

/** Every object has a constructor: a name that somebody sent must not be taken for what an object holds. */
const INHERITED = {
  selector: "BinaryExpression[operator='in'][left.type!='Literal'][left.type!='PrivateIdentifier']",
  message: 'Ask Object.hasOwn(object, name): `in` also finds what every object inherits.',
};

// Which app may start which server, and that only the policy reads subjects, is for dependency-cruiser to say.
const ROOM_DOORS = {
  paths: [
    {
      name: '@nestjs/cqrs',
      importNames: ['Query', 'QueryBus', 'QueryHandler', 'EventBus', 'EventPublisher', 'EventsHandler', 'AggregateRoot', 'Saga'],
      message: 'Commands go over a bus, and nothing else: a read is a method of an injectable reader, an event is in the log.',
    },
  ],
  patterns: [
    {
      regex: '^(\\.\\./)+libs/(?![a-z-]+/src/subjects\\.js$)|^(\\.\\./)+(?!(common|api|worker)/)[a-z-]+/src/',
      message: 'A room is imported by its name: @vorgang/<room>.',
    },
    { regex: '^@vorgang/[a-z-]+/', message: 'A room has one door: @vorgang/<room>.' },
  ],
};

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '.data/',
      'coverage/',
      'test/.artifacts/',
      // Written by `npm run generate`, compared by `npm test`.
      '**/*.generated.ts',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { vorgang: { rules: { 'disable-with-reason': disableWithReason } } },
    rules: { 'vorgang/disable-with-reason': 'error' },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Types carry meaning.
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { requireDefaultForNonUnion: false, considerDefaultExhaustiveForUnions: false },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allow: [{ from: 'lib', name: ['URL', 'Error'] }] },
      ],
      // A handler fulfils an asynchronous contract also where it has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      // The formatter breaks code, not comments. Addresses and lines of a picture stay as they are.
      'max-len': ['error', { code: 10_000, comments: 140, ignoreUrls: true }],
      'no-constant-binary-expression': 'error',
      'no-control-regex': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', SILENCED, INHERITED, UNHEARD, ...HANDED_IN],
      'no-restricted-imports': ['error', ROOM_DOORS],
      // About 200 lines, comments and blank lines not counted; a longer file says why.
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    name: 'the platform takes time, randomness and environment from the world',
    files: ['libs/platform/**', 'scripts/**', 'admin-ui/**'],
    rules: { 'no-restricted-syntax': ['error', SILENCED, INHERITED, UNHEARD] },
  },
  {
    name: 'rules are decided on values whose type is known, not claimed',
    files: ['libs/**/domain/**/*.ts'],
    ignores: TESTS,
    rules: { '@typescript-eslint/no-unsafe-type-assertion': 'error' },
  },
  {
    name: 'public functions say their contract',
    files: ['libs/**/*.ts'],
    ignores: TESTS,
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        { publicOnly: { esm: true, cjs: false, window: false }, require: { FunctionDeclaration: true }, enableFixer: false },
      ],
      'jsdoc/no-types': 'error',
      'jsdoc/check-tag-names': ['error', { typed: true }],
    },
  },
  {
    name: 'programs that talk to a person at a terminal',
    files: ['apps/cli/**', 'apps/demo/**', 'scripts/**', ...TESTS],
    rules: { 'no-console': 'off' },
  },
  {
    name: 'tests: mocks and partial values are judged by what they prove',
    files: TESTS,
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    name: 'catalogues are looked up by their keys, not read',
    files: ['admin-ui/src/kit/i18n/*.{de,en}.ts', 'libs/words/src/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    name: 'the admin UI',
    files: ['admin-ui/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      // Event handlers of React may be asynchronous; what they reject with is shown by the data provider.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^@vorgang/(?!words$)|^(\\.\\./)+(libs|apps)/',
              message: 'The UI knows the generated API types and the words of the house, and nothing else of the server.',
            },
          ],
        },
      ],
    },
  },
);
