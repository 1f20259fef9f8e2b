import { groups } from './groups.mjs';

const group = process.env['MUTANTS'] ?? '';

export default {
  packageManager: 'npm',
  testRunner: 'in-one-process',
  plugins: ['./test/mutants/runner.mjs'],
  // Static mutants load all modules anew, and Node gives none of them up.
  maxTestRunnerReuse: 60,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  mutate: [...groups[group].mutate, '!libs/**/*spec.ts', '!libs/**/*.data.ts', '!libs/**/*.given.ts', '!libs/**/index.ts'],
  ignorePatterns: ['/dist', '/coverage', '/admin-ui/public', '/docs/images', '/docs/tour'],
  tempDirName: '.stryker-tmp',
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `dist/mutants/${group}.json` },
  timeoutMS: 20_000,
  cleanTempDir: 'always',
};
