import { doAsk } from '../asks.js';
import { signIn } from '../fill/people.js';
import { ratios, type Bench, type Measurement } from '../frame.js';
import { percentile, type Order, type Seen } from '../load/load.js';

const clerks = 32;
/** Claims a second: more than a town hall makes, and few enough to go on for long. */
const perSecond = 40;

/**
 * Taking the next case while a report holds an old snapshot, as long as it holds it, against the same before the report. What was claimed
 * since must stay in the index as long as it lasts. It takes place once in a run, since it takes minutes; its last part counts.
 */
export const oldSnapshot: Measurement = {
  name: 'snapshot',
  run: async (bench: Bench) => {
    const town = await bench.full();
    const { database } = town;
    const seconds = bench.snapshotSeconds;
    const part = Math.max(bench.seconds, seconds / 10);
    await town.topUp(Math.ceil(perSecond * (seconds + 3 * part + 10)));
    const api = await bench.api(town);
    const cookies = await signIn(database, clerks);
    const order: Omit<Order, 'seconds'> = {
      urls: [api.url],
      connections: clerks,
      perSecond,
      lanes: cookies.map((cookie) => [doAsk(cookie, '/api/v1/cases/next')]),
    };
    await bench.load.driveWell({ ...order, seconds: Math.min(5, part) });
    const idle = await bench.load.driveWell({ ...order, seconds: part });
    const report = await database.connect();
    await report.query('begin isolation level repeatable read read only');
    await report.query('select count(*) from work_item');
    const parts: Seen[] = [];
    const until = performance.now() + seconds * 1000;
    while (performance.now() < until) parts.push(await bench.load.driveWell({ ...order, seconds: part }));
    await report.query('commit');
    await report.end();
    const empty = [idle, ...parts].reduce((total, seen) => total + seen.empty, 0);
    if (empty > 0) throw new Error(`${empty} clerks got no case: too few were laid`);
    const p99 = (seen: Seen | undefined) => percentile(seen?.times ?? [], 0.99);
    const last = parts.slice(-3);
    return [
      {
        what: `next case p99, a snapshot open for ${Math.round(seconds)} s / idle (${perSecond}/s)`,
        goal: { atMost: 1.5 },
        unit: '',
        floor: [p99(idle)],
        ours: last.map(p99),
        of: 'ms',
        rounds: ratios(
          last.map(p99),
          last.map(() => p99(idle)),
        ),
        note: `median ${percentile(idle.times, 0.5).toFixed(1)} / ${percentile(parts.at(-1)?.times ?? [], 0.5).toFixed(1)} ms`,
      },
    ];
  },
};
