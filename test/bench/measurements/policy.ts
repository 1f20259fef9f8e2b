import { inTurn, ratios, type Bench, type Measurement } from '../frame.js';
import { readAsk } from '../asks.js';
import { sessionOf, signIn } from '../fill/people.js';
import { percentile, type Order, type Seen } from '../load/load.js';

/**
 * The list of all cases as a clerk sees it, whose rights are a condition of it, against the same list of the auditor, who may see
 * everything: there the policy adds nothing.
 */
export const policy: Measurement = {
  name: 'policy',
  run: async (bench: Bench) => {
    const town = await bench.full();
    const { database, templates } = town;
    const api = await bench.api(town);
    const clerks = await signIn(database, 8);
    const everywhere = [await sessionOf(database, templates.auditor)];
    const sideOf = (cookies: readonly string[]) => async () => {
      const order: Order = {
        urls: [api.url],
        connections: 1,
        seconds: bench.seconds,
        lanes: [cookies.map((cookie) => readAsk(cookie, '/api/v1/cases?queue=all&sort=-received'))],
      };
      return bench.load.driveWell(order);
    };
    await sideOf(clerks)();
    const { one, other } = await inTurn(bench.rounds, sideOf(everywhere), sideOf(clerks));
    const p50 = (side: readonly Seen[]) => side.map(({ times }) => percentile(times, 0.5));
    return [
      {
        what: 'list under the policy (a clerk) / the same without (who may see all), median',
        goal: { atMost: 1.2 },
        unit: '',
        floor: p50(one),
        ours: p50(other),
        of: 'ms',
        rounds: ratios(p50(other), p50(one)),
      },
    ];
  },
};
