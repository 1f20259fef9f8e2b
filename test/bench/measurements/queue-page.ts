import { readAsk } from '../asks.js';
import { signIn } from '../fill/people.js';
import { inTurn, ratios, type Bench, type Measurement } from '../frame.js';
import { percentile, type Order, type Seen } from '../load/load.js';
import type { Town } from '../town.js';

/** The first page of the team's queue, one person after the other: what is claimed lies before what is free. */
export const queuePage: Measurement = {
  name: 'queue',
  run: async (bench: Bench) => {
    const [few, many] = [await sideOf(bench, await bench.small()), await sideOf(bench, await bench.full())];
    const { one, other } = await inTurn(bench.rounds, few.drive, many.drive);
    const p99 = (side: readonly Seen[]) => side.map(({ times }) => percentile(times, 0.99));
    const p50 = (side: readonly Seen[]) => Math.max(...side.map(({ times }) => percentile(times, 0.5))).toFixed(1);
    return [
      {
        what: `queue page p99 at ${many.cases} with ${many.claimed} claimed at its head / at ${few.cases}`,
        goal: { atMost: 2 },
        unit: '',
        floor: p99(one),
        ours: p99(other),
        of: 'ms',
        rounds: ratios(p99(other), p99(one)),
        note: `median ${p50(one)} / ${p50(other)} ms`,
      },
    ];
  },
};

async function sideOf(bench: Bench, town: Town) {
  const { database, scale } = town;
  const api = await bench.api(town);
  const cookies = await signIn(database, 8);
  const lanes = [cookies.map((cookie) => readAsk(cookie, '/api/v1/cases?queue=team'))];
  const order: Order = { urls: [api.url], connections: 1, seconds: bench.seconds, lanes };
  await bench.load.driveWell({ ...order, seconds: 60, requests: Math.ceil(bench.warmUp / 10) });
  const [head] = await database.sql<{ claimed: string }>(
    `select count(*) as claimed from work_item w join team t on t.id = w.team_id where t.key = 'team-01' and w.assignee_id is not null`,
  );
  return {
    cases: scale.toLocaleString('en'),
    claimed: Number(head?.claimed).toLocaleString('en'),
    drive: () => bench.load.driveWell(order),
  };
}
