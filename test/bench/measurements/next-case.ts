import { doAsk } from '../asks.js';
import type { BenchDatabase } from '../cluster.js';
import { signIn } from '../fill/people.js';
import { floorOf } from '../floor/floor.js';
import { claimSql } from '../floor/statements.js';
import { inTurn, ratios, type Bench, type Measurement } from '../frame.js';
import { percentile } from '../load/load.js';
import { cpuOf } from '../processes.js';

const clerks = 32;
/** Clerks who take one case after the other over HTTP, against the same rows written where `skip locked` has found the case. */
export const nextCase: Measurement = {
  name: 'next',
  run: async (bench: Bench) => {
    const town = await bench.full();
    const { database, templates } = town;
    const cookies = await signIn(database, clerks);
    const api = await bench.api(town);
    const order = { urls: [api.url], connections: clerks, lanes: cookies.map((cookie) => [doAsk(cookie, '/api/v1/cases/next')]) };
    const line = await town.forFloor(clerks * 50);
    const floor = floorOf(database, bench.cluster.pid, claimSql(templates, line));
    await town.topUp(bench.warmUp);
    // How fast it goes here, so that enough cases are laid and not many more.
    const known = { floor: 2 * (await floor.few(clerks, 20)).perSecond, ours: 0 };
    const warm = await bench.load.driveWell({ ...order, seconds: 60, requests: bench.warmUp });
    known.ours = warm.done / warm.seconds;
    const bare = async () => {
      // Where nobody looks at the figures, planning may count as well: that needs few cases.
      if (bench.seconds < 2) return floor.few(clerks, 20);
      const seconds = Math.min(bench.seconds, 4);
      await town.forFloor(Math.ceil(known.floor * 2 * (seconds + 2)));
      const reached = await floor.drive(clerks, seconds);
      await someAreLeft(database, line);
      known.floor = Math.max(known.floor, reached.perSecond);
      return reached;
    };
    const ours = async () => {
      await town.topUp(Math.ceil(known.ours * 3 * bench.seconds) + 100);
      const before = cpuOf(bench.cluster.pid, api.pid);
      const seen = await bench.load.driveWell({ ...order, seconds: bench.seconds });
      if (seen.empty > 0) throw new Error(`${seen.empty} clerks got no case: too few were laid`);
      return {
        perSecond: seen.done / seen.seconds,
        cpu: (cpuOf(bench.cluster.pid, api.pid) - before) / seen.done,
        p99: percentile(seen.times, 0.99),
      };
    };
    const { one, other } = await inTurn(bench.rounds, bare, ours);
    const of = (side: readonly { perSecond: number }[]) => side.map(({ perSecond }) => perSecond);
    const cpu = (side: readonly { cpu: number }[]) => (side.reduce((total, round) => total + round.cpu * 1000, 0) / side.length).toFixed(2);
    return [
      {
        what: `next case, ${clerks} clerks / bare \`skip locked\` with the same ${templates.claim.length} rows written (${floor.by})`,
        goal: { atLeast: 0.6 },
        unit: '',
        floor: of(one),
        ours: of(other),
        of: '/s',
        rounds: ratios(of(other), of(one)),
        note: `processor ${cpu(one)} / ${cpu(other)} ms; p99 ${Math.round(Math.max(...other.map(({ p99 }) => p99)))} ms`,
      },
    ];
  },
};

/** A floor that found no case wrote nothing. */
async function someAreLeft(database: BenchDatabase, { team, service }: { readonly team: string; readonly service: string }): Promise<void> {
  const left = await database.sql(
    `select from work_item where team_id = $1 and service_key = $2 and status = 'open' and assignee_id is null limit 1`,
    [team, service],
  );
  if (left.length === 0) throw new Error('the floor has taken every case: too few were laid');
}
