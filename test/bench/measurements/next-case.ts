import { doAsk } from '../asks.js';
import type { BenchDatabase } from '../cluster.js';
import { signIn } from '../fill/people.js';
import { floorOf } from '../floor/floor.js';
import { claimSql } from '../floor/statements.js';
import { inTurn, ratios, type Bench, type Measurement } from '../frame.js';
import { percentile } from '../load/load.js';
import { cpuOf, startProgram } from '../processes.js';

const clerks = 32;
/** Clerks who take one case after the other over HTTP, against the same rows written where `skip locked` has found the case. */
export const nextCase: Measurement = {
  name: 'next',
  run: async (bench: Bench) => {
    const town = await bench.full();
    const { database, templates } = town;
    const cookies = await signIn(database, clerks);
    const api = await startProgram('api', { database });
    const order = { urls: [api.url], connections: clerks, lanes: cookies.map((cookie) => [doAsk(cookie, '/api/v1/cases/next')]) };
    // How fast it goes here, so that enough cases are laid and not many more.
    const known = { line: await town.forFloor(1000 + 5 * bench.warmUp), floor: 0, ours: 0 };
    const floor = floorOf(database, bench.cluster.pid, claimSql(templates, known.line));
    await town.topUp(bench.warmUp);
    const floorSeconds = Math.min(bench.seconds, 4);
    known.floor = Math.max(500, (await floor.drive(clerks, 1)).perSecond);
    const warm = await bench.load.driveWell({ ...order, seconds: 60, requests: bench.warmUp });
    known.ours = warm.done / warm.seconds;
    await town.forFloor(Math.ceil(known.floor * 1.5 * (floorSeconds + 3) * bench.rounds));
    await town.topUp(Math.ceil(known.ours * 3 * bench.seconds * bench.rounds + 200));
    const ours = async () => {
      const before = cpuOf(bench.cluster.pid, api.pid);
      const seen = await bench.load.driveWell({ ...order, seconds: bench.seconds });
      if (seen.empty > 0) throw new Error(`${seen.empty} clerks got no case: too few were laid`);
      return {
        perSecond: seen.done / seen.seconds,
        cpu: (cpuOf(bench.cluster.pid, api.pid) - before) / seen.done,
        p99: percentile(seen.times, 0.99),
      };
    };
    const { one, other } = await inTurn(bench.rounds, () => floor.drive(clerks, floorSeconds), ours);
    await someAreLeft(database, known.line);
    await api.stop();
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
