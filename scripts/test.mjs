/**
 * `npm test`: every check there is, on one machine with two cores.
 *
 *   npm test                      all
 *   npm test -- lint jest         only these steps
 *   npm test -- --skip browser    all but these
 *
 * A step is a line in STEPS. Steps of one stage run two at a time; a stage
 * starts when the one before has ended, also if something failed there, so that
 * one run shows everything that is wrong. The last line is
 * `tests: N passed, M failed`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { run } from './lib/run.mjs';
import { jestTotals, stepTotals } from './lib/totals.mjs';

const ARTIFACTS = 'test/.artifacts';

// The linter of the descriptions asks nobody for news and tells nobody of us.
process.env.REDOCLY_TELEMETRY = 'off';
process.env.REDOCLY_SUPPRESS_UPDATE_NOTICE = 'true';

/**
 * - `name`   what is shown, and what the command line selects
 * - `stage`  steps of a lower stage come first
 * - `alone`  runs while nothing else does (it uses all cores itself)
 * - `run`    command and arguments; tools come from node_modules/.bin
 * - `jest`   a jest run: its own totals are counted instead of one
 * - `needs`  a file without which the step is left out, and said to be
 */
const STEPS = [
  { name: 'build', stage: 1, run: ['node', 'scripts/build.mjs'] },
  {
    name: 'dependency-rules',
    stage: 1,
    run: [
      'depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
      'apps',
      'libs',
      'migrations',
      'scripts',
      'test',
      'admin-ui/src',
    ],
  },
  { name: 'format', stage: 1, run: ['prettier', '--check', '.'] },
  { name: 'lint', stage: 1, run: ['eslint', '--max-warnings', '0', '.'] },
  { name: 'typecheck', stage: 1, run: ['tsc', '--noEmit'] },
  { name: 'typecheck-admin-ui', stage: 1, run: ['tsc', '--noEmit', '-p', 'admin-ui'], needs: 'admin-ui/tsconfig.json' },
  { name: 'generated-files', stage: 2, run: ['node', 'scripts/generate.mjs', '--check', '--no-build'] },
  {
    name: 'openapi',
    stage: 2,
    run: ['redocly', 'lint', '--config', 'redocly.yaml', 'docs/api/staff.openapi.json', 'docs/api/intake.openapi.json'],
  },
  { name: 'jest', stage: 3, alone: true, jest: true, run: jest('test/together/jest.config.js') },
  {
    name: 'browser',
    stage: 4,
    alone: true,
    jest: true,
    run: jest('test/browser/together.config.js'),
    needs: 'test/browser/jest.config.js',
  },
];

function jest(config) {
  return [
    'node',
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--config',
    config,
  ];
}

const results = [];
const steps = selected(process.argv.slice(2));
mkdirSync(`${ARTIFACTS}/logs`, { recursive: true });
const startedAt = Date.now();

for (const stage of [...new Set(steps.map((step) => step.stage))].sort()) {
  const ofStage = steps.filter((step) => step.stage === stage);
  await inPairs(ofStage.filter((step) => !step.alone));
  for (const step of ofStage.filter((step) => step.alone)) await take(step);
}
report();

function selected(args) {
  const skipping = args[0] === '--skip';
  const names = skipping ? args.slice(1) : args;
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`No such step: ${unknown.join(', ')}. There are: ${STEPS.map((step) => step.name).join(', ')}.`);
    process.exit(2);
  }
  if (names.length === 0) return STEPS;
  return STEPS.filter((step) => names.includes(step.name) !== skipping);
}

async function inPairs(queue) {
  const waiting = [...queue];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await take(step);
  };
  await Promise.all([worker(), worker()]);
}

async function take(step) {
  if (step.needs && !existsSync(step.needs)) {
    results.push({ step, seconds: 0, passed: 0, failed: 0, leftOut: 1, note: `left out: there is no ${step.needs}` });
    return;
  }
  const log = `${ARTIFACTS}/logs/${step.name}.log`;
  const json = `${ARTIFACTS}/${step.name}.json`;
  rmSync(json, { force: true });
  const [command, ...args] = step.run;
  const extra = step.jest ? ['--ci', '--maxWorkers=2', '--json', `--outputFile=${json}`] : [];

  console.log(`… ${step.name}`);
  const started = Date.now();
  const code = await run(command, [...args, ...extra], { log });
  const seconds = (Date.now() - started) / 1000;
  const totals = stepTotals(code, step.jest ? jestTotals(json) : undefined, step.jest === true);
  results.push({ step, seconds, ...totals });
  console.log(`${totals.failed === 0 ? '✓' : '✗'} ${step.name}  ${seconds.toFixed(1)} s`);
  if (totals.failed > 0) console.log(withoutJson(readFileSync(log, 'utf8')));
}

/** With `--json` jest writes its result to the file, and a note of that to the log. */
function withoutJson(text) {
  return text.replace(/^Test results written to: .*$/m, '').trimEnd();
}

function report() {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log('\nstep                    time    passed  failed  left out');
  for (const { step, seconds, passed, failed, leftOut, note } of results) {
    const columns = [`${seconds.toFixed(1)} s`.padStart(8), ...[passed, failed, leftOut].map((n) => String(n).padStart(8))];
    console.log(`${step.name.padEnd(20)}${columns.join('')}${note ? `   ${note}` : ''}`);
  }
  console.log(`${'all'.padEnd(20)}${`${((Date.now() - startedAt) / 1000).toFixed(1)} s`.padStart(8)}\n`);
  console.log(`tests: ${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}
