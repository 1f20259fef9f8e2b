/*
 * How fast the product is, side by side with the bare database doing the same:
 *   npm run bench -- [--scale 1000000] [--only intake,next,…] [--rounds 3] [--seconds 10] [--snapshot 300] [--json file] [--no-verify]
 * docs/measurements.md tells how to read it.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { startCluster, type BenchCluster } from './cluster.js';
import { endAll, endOnSignal } from './ends.js';
import { startLoad } from './load/load.js';
import { watchMachine } from './machine.js';
import { measurements } from './measurements/index.js';
import { runsBuilt, startProgram, type Program } from './processes.js';
import { judged, tableOf, type Judged, type Report } from './report.js';
import { townsOn, type Town } from './town.js';
import { verified } from './verified.js';

const { values: given } = parseArgs({
  options: {
    scale: { type: 'string', default: '1000000' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '10' },
    snapshot: { type: 'string', default: '300' },
    json: { type: 'string' },
    'no-verify': { type: 'boolean', default: false },
  },
});
const number = (name: 'scale' | 'rounds' | 'seconds' | 'snapshot'): number => {
  const value = Number(given[name]);
  if (!(value > 0)) stopBecause(`--${name} is a number above 0, not ${given[name]}`);
  return value;
};
const [scale, rounds, seconds, snapshotSeconds] = [number('scale'), number('rounds'), number('seconds'), number('snapshot')];
const names = given.only?.split(',').map((name) => name.trim());
const unknown = names?.find((name) => !measurements.some((one) => one.name === name));
if (unknown !== undefined) stopBecause(`no measurement "${unknown}": ${measurements.map(({ name }) => name).join(', ')}`);
const chosen = measurements.filter(({ name }) => names?.includes(name) ?? true);

function stopBecause(why: string): never {
  console.error(why);
  process.exit(2);
}

endOnSignal();
const began = performance.now();
const say = (text: string) => console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${text}`);
let cluster: BenchCluster | undefined;
const machine = watchMachine(() => cluster?.pid);
try {
  const postgres = (cluster = await startCluster({ small: scale < 100_000 }));
  const load = await startLoad();
  const towns = townsOn(postgres, scale, say);
  const used = new Map<string, Town>();
  const apis = new Map<string, Promise<Program>>();
  const noted = async (town: Promise<Town>) => {
    const one = await town;
    used.set(one.database.name, one);
    return one;
  };
  const bench = {
    cluster: postgres,
    load,
    rounds,
    seconds,
    snapshotSeconds,
    scale,
    warmUp: Math.ceil(seconds * 200),
    say,
    full: () => noted(towns.full()),
    small: () => noted(towns.small()),
    api: ({ database }: Town) => {
      const running = apis.get(database.name) ?? startProgram('api', { database });
      apis.set(database.name, running);
      return running;
    },
  };
  const findings: Judged[] = [];
  for (const { name, run } of chosen) {
    say(`measuring: ${name}`);
    try {
      findings.push(...judged(name, await run(bench)));
    } catch (error) {
      // What takes an hour goes on with the others.
      console.error(`${name}:`, error);
      process.exitCode = 1;
    }
    await report(findings);
  }
  console.log(tableOf(reported(findings)));
  if (!given['no-verify']) {
    for (const { database } of used.values()) {
      const { clean, said } = verified(database);
      console.log(`verify of "${database.name}": ${said}`);
      if (!clean) process.exitCode = 1;
    }
  }
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await endAll();
}
process.exit();

function reported(findings: readonly Judged[]): Report {
  const at = new Date().toISOString();
  return { at, scale, rounds, seconds, built: runsBuilt(), machine: machine(), findings };
}

/** Keeps what is known so far: a run over a million cases takes long. */
async function report(findings: readonly Judged[]): Promise<void> {
  if (given.json) await writeFile(given.json, `${JSON.stringify(reported(findings), null, 2)}\n`);
}
