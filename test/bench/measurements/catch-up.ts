import { submissionAsk } from '../asks.js';
import type { BenchDatabase } from '../cluster.js';
import { inTurn, median, ratios, type Bench, type Measurement } from '../frame.js';
import { peakMemoryOf, startProgram } from '../processes.js';

/** How much longer the worker has been away on the side that counts. */
const longer = 4;
/** The worker is given up after this time, in seconds. */
const patience = 900;

/** A worker that was away: the most memory that it takes while it gets through what has come in meanwhile, a little or much. */
export const catchUp: Measurement = {
  name: 'catch-up',
  run: async (bench: Bench) => {
    const town = await bench.full();
    const { database, templates } = town;
    const api = await bench.api(town);
    const after = (seconds: number) => async () => {
      await bench.load.driveWell({ urls: [api.url], connections: 32, seconds, lanes: [[submissionAsk(templates)]] });
      const behind = await eventsBehind(database);
      const begun = performance.now();
      const worker = await startProgram('worker', { database });
      while ((await eventsBehind(database)) + (await jobsDue(database)) > 0) {
        if (performance.now() - begun > patience * 1000) throw new Error(`the worker was not through after ${patience} s`);
        await new Promise((later) => setTimeout(later, 200));
      }
      const took = (performance.now() - begun) / 1000;
      const peak = peakMemoryOf(worker.pid);
      await worker.stop();
      return { behind, peak, perSecond: behind / took };
    };
    await after(bench.seconds)();
    const { one, other } = await inTurn(bench.rounds, after(bench.seconds), after(longer * bench.seconds));
    const peaks = (side: typeof one) => side.map(({ peak }) => peak);
    const events = (side: typeof one) => Math.round(median(side.map(({ behind }) => behind))).toLocaleString('en');
    return [
      {
        what: `worker: most memory while it catches up with ${events(other)} events / with ${events(one)}`,
        goal: { atMost: 1.25 },
        unit: '',
        floor: peaks(one),
        ours: peaks(other),
        of: 'MB',
        rounds: ratios(peaks(other), peaks(one)),
        note: `${Math.round(median(other.map(({ perSecond }) => perSecond)))} events a second with their jobs`,
      },
    ];
  },
};

async function eventsBehind(database: BenchDatabase): Promise<number> {
  const [found] = await database.sql<{ n: number }>(
    `select count(*)::integer as n from event_cursor c join event e on (e.xid, e.seq) > (c.xid, c.seq) where c.name = 'jobs'`,
  );
  return found?.n ?? 0;
}

async function jobsDue(database: BenchDatabase): Promise<number> {
  const [found] = await database.sql<{ n: number }>(
    `select count(*)::integer as n from graphile_worker.jobs where attempts < max_attempts and (locked_at is not null or (attempts = 0 and run_at <= now()))`,
  );
  return found?.n ?? 0;
}
