import { doAsk, readAsk } from '../asks.js';
import { layBigCase } from '../fill/big-case.js';
import { sessionOf } from '../fill/people.js';
import { inTurn, ratios, type Bench, type Measurement } from '../frame.js';
import { percentile, type Ask, type Seen } from '../load/load.js';

const documents = 1000;

/** A case that has grown for years, against a plain one: its page, the first page of its timeline, and one more change. */
export const bigCase: Measurement = {
  name: 'big-case',
  run: async (bench: Bench) => {
    // The number of cases does not matter here, that of the events does.
    const town = await bench.small();
    const { database, templates } = town;
    const events = bench.scale >= 100_000 ? 10_000 : 1000;
    const [plain, big] = [await layBigCase(database, templates, 0, 0), await layBigCase(database, templates, events, documents)];
    bench.say(`a case with ${events} events and ${documents} documents is laid`);
    const api = await bench.api(town);
    const cookie = await sessionOf(database, templates.clerk.id);
    const of = (id: string): readonly [string, Ask][] => [
      ['its page', readAsk(cookie, `/api/v1/cases/${id}`)],
      ['its timeline’s first page', readAsk(cookie, `/api/v1/cases/${id}/timeline`)],
      ['one more change (a note)', doAsk(cookie, `/api/v1/cases/${id}/notes`, JSON.stringify({ text: 'Noch ein Vermerk.' }))],
    ];
    const drive = (ask: Ask | undefined) => () =>
      bench.load.driveWell({ urls: [api.url], connections: 1, seconds: Math.max(0.3, bench.seconds / 3), lanes: [ask ? [ask] : []] });
    const findings = [];
    const bigs = of(big);
    for (const [at, [what, ask]] of of(plain).entries()) {
      await drive(ask)();
      const { one, other } = await inTurn(bench.rounds, drive(ask), drive(bigs[at]?.[1]));
      const p95 = (side: readonly Seen[]) => side.map(({ times }) => percentile(times, 0.95));
      findings.push({
        what: `one case with ${events.toLocaleString('en')} events and ${documents.toLocaleString('en')} documents / a plain one: ${what}, p95`,
        goal: { atMost: 2 },
        unit: '',
        floor: p95(one),
        ours: p95(other),
        of: 'ms',
        rounds: ratios(p95(other), p95(one)),
      });
    }
    return findings;
  },
};
