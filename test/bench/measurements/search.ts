import { readAsk } from '../asks.js';
import { signIn } from '../fill/people.js';
import { inTurn, ratios, type Bench, type Measurement } from '../frame.js';
import { percentile, type Order, type Seen } from '../load/load.js';
import type { Town } from '../town.js';

const atOnce = 16;
/** Names that a fortieth of all cases has each, and the postal code and the town that all have. */
const searches = ['Schmitz Düren', 'Kaya 52349', 'Mueller Anna', '52349 Düren'];

/** Two common words, sixteen at once: each of them has very many cases. */
export const search: Measurement = {
  name: 'search',
  run: async (bench: Bench) => {
    const [few, many] = [await sideOf(bench, await bench.small()), await sideOf(bench, await bench.full())];
    const { one, other } = await inTurn(bench.rounds, few.drive, many.drive);
    const p99 = (side: readonly Seen[]) => side.map(({ times }) => percentile(times, 0.99));
    const rate = (side: readonly Seen[]) => Math.round(side.reduce((total, { done, seconds }) => total + done / seconds, 0) / side.length);
    return [
      {
        what: `search of two common words, p99 at ${atOnce} at once, ${many.cases} / ${few.cases} cases`,
        goal: { atMost: 3 },
        unit: '',
        floor: p99(one),
        ours: p99(other),
        of: 'ms',
        rounds: ratios(p99(other), p99(one)),
        note: `${rate(one)} / ${rate(other)} a second`,
      },
    ];
  },
};

async function sideOf(bench: Bench, town: Town) {
  const { database, scale } = town;
  const api = await bench.api(town);
  const cookies = await signIn(database, atOnce);
  const lanes = cookies.map((cookie) => searches.map((q) => readAsk(cookie, `/api/v1/search?q=${encodeURIComponent(q)}`)));
  const order: Order = { urls: [api.url], connections: atOnce, seconds: bench.seconds, lanes };
  await bench.load.driveWell({ ...order, seconds: 60, requests: Math.ceil(bench.warmUp / 10) });
  return { cases: scale.toLocaleString('en'), drive: () => bench.load.driveWell(order) };
}
