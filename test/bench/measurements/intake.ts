import { submissionAsk } from '../asks.js';
import { floorOf } from '../floor/floor.js';
import { submissionSql } from '../floor/statements.js';
import { inTurn, ratios, type Bench, type Measurement } from '../frame.js';
import { percentile } from '../load/load.js';
import { cpuOf } from '../processes.js';

const connections = 32;

/** Submissions of a portal over HTTP, against the very rows that one leaves, written by one statement. */
export const intake: Measurement = {
  name: 'intake',
  run: async (bench: Bench) => {
    const town = await bench.full();
    const { database, templates } = town;
    const floor = floorOf(database, bench.cluster.pid, submissionSql(templates));
    const api = await bench.api(town);
    const order = { urls: [api.url], connections, lanes: [[submissionAsk(templates)]] };
    await bench.load.driveWell({ ...order, seconds: 60, requests: bench.warmUp });
    const ours = async () => {
      const before = cpuOf(bench.cluster.pid, api.pid);
      const seen = await bench.load.driveWell({ ...order, seconds: bench.seconds });
      return {
        perSecond: seen.done / seen.seconds,
        cpu: (cpuOf(bench.cluster.pid, api.pid) - before) / seen.done,
        p99: percentile(seen.times, 0.99),
      };
    };
    const { one, other } = await inTurn(bench.rounds, () => floor.drive(connections, bench.seconds), ours);
    const of = (side: readonly { perSecond: number }[]) => side.map(({ perSecond }) => perSecond);
    const cpu = (side: readonly { cpu: number }[]) => side.map((round) => round.cpu * 1000);
    const rows = templates.submission.length;
    return [
      {
        what: `intake, ${connections} connections / the same ${rows} rows by one statement (${floor.by}), by wall`,
        goal: { atLeast: 0.6 },
        unit: '',
        floor: of(one),
        ours: of(other),
        of: '/s',
        rounds: ratios(of(other), of(one)),
        note: `p99 ${Math.round(Math.max(...other.map(({ p99 }) => p99)))} ms`,
      },
      {
        what: 'the same by processor time (API and PostgreSQL / PostgreSQL)',
        goal: { atLeast: 0.8 },
        unit: '',
        floor: cpu(one),
        ours: cpu(other),
        of: 'ms',
        rounds: ratios(cpu(one), cpu(other)),
      },
    ];
  },
};
