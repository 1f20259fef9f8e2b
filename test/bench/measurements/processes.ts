import type { Bench, Finding, Measurement } from '../frame.js';
import { cpuOf, memoryOf, startProgram } from '../processes.js';

const restMs = 5000;

/** What the programs take when nobody asks them for anything, with the services that the product comes with. */
export const idle: Measurement = {
  name: 'idle',
  run: async (bench: Bench) => {
    const { database } = await bench.small();
    // The services as delivered: each further one takes its share of the start.
    const { SERVICES_DIR: _, ...env } = database.env;
    const findings: Finding[] = [];
    for (const name of ['api', 'worker'] as const) {
      const runs: { rss: number; pss: number; start: number }[] = [];
      for (let round = 0; round < bench.rounds; round++) {
        const program = await startProgram(name, { database: { ...database, env } });
        await new Promise((later) => setTimeout(later, Math.min(restMs, bench.seconds * 1000)));
        runs.push({ ...memoryOf(program.pid), start: program.startCpu });
        bench.say(`${name}: ${cpuOf(program.pid).toFixed(2)} s of processor time after its rest`);
        await program.stop();
      }
      const of = (key: 'rss' | 'pss' | 'start') => runs.map((run) => run[key]);
      const pss = `PSS ${Math.round(Math.max(...of('pss')))} MB`;
      findings.push(
        {
          what: `${name}: idle memory (RSS)`,
          goal: { atMost: 200 },
          unit: 'MB',
          floor: [],
          ours: of('rss'),
          of: 'MB',
          rounds: of('rss'),
          note: pss,
        },
        {
          what: `${name}: start to ready, processor time`,
          goal: { atMost: 1.5 },
          unit: 's',
          floor: [],
          ours: of('start'),
          of: 's',
          rounds: of('start'),
        },
      );
    }
    return findings;
  },
};
