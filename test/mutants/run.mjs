import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { groups } from './groups.mjs';

/**
 * `npm run test:mutants [-- group …]`: changes one thing at a time in the heart, and sees whether the specs beside it notice.
 * Prints what they did not notice, and a table of the scores. A change that cannot be seen from outside is marked in the
 * code with `// Stryker disable next-line <mutator>: reason`.
 */
const asked = process.argv.slice(2);
const rows = [];
for (const group of asked.length > 0 ? asked : Object.keys(groups)) {
  const { status } = spawnSync('npx', ['stryker', 'run', 'test/mutants/stryker.config.mjs'], {
    stdio: 'inherit',
    env: { ...process.env, MUTANTS: group },
  });
  if (status !== 0) process.exit(status ?? 1);
  const { files } = JSON.parse(readFileSync(`dist/mutants/${group}.json`, 'utf8'));
  const all = Object.entries(files).flatMap(([file, { mutants }]) => mutants.map((mutant) => ({ ...mutant, file })));
  const count = (...states) => all.filter(({ status: state }) => states.includes(state)).length;
  const noticed = count('Killed', 'Timeout');
  const unnoticed = all.filter(({ status: state }) => state === 'Survived' || state === 'NoCoverage');
  for (const { file, location, mutatorName, replacement, status: state } of unnoticed) {
    console.log(
      `${file}:${location.start.line}:${location.start.column} ${state === 'NoCoverage' ? 'no spec runs it' : 'unnoticed'}: ${mutatorName} → ${String(replacement).replaceAll(/\s+/g, ' ').slice(0, 100)}`,
    );
  }
  rows.push({
    group,
    noticed,
    unnoticed: unnoticed.length,
    equivalent: count('Ignored'),
    score: `${((100 * noticed) / Math.max(1, noticed + unnoticed.length)).toFixed(1)} %`,
  });
}
console.table(rows);
