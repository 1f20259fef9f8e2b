import { doAsk, readAsk, submissionAsk } from '../asks.js';
import { sessionOf, signIn } from '../fill/people.js';
import { inTurn, median, ratios, type Bench, type Finding, type Measurement } from '../frame.js';
import { percentile, type Ask, type Order } from '../load/load.js';
import { startProgram } from '../processes.js';

const perSecond = 60;
const streams = 100;

/** A day's requests at once: sixty a second, a hundred people listening, a worker beside it. Then how much two API processes give. */
export const mixed: Measurement = {
  name: 'mixed',
  run: async (bench: Bench) => {
    const town = await bench.full();
    const { database, templates } = town;
    const seconds = bench.seconds * bench.rounds;
    await town.topUp(Math.ceil(perSecond * 0.2 * seconds) + 200);
    const [api, worker] = [await bench.api(town), await startProgram('worker', { database })];
    const cookies = await signIn(database, 32);
    const supervisor = await sessionOf(database, templates.supervisor);
    const cases = await database.sql<{ id: string }>(
      `select w.case_id as id from work_item w join team t on t.id = w.team_id where t.key = 'team-01' order by w.due_on, w.case_id limit 200`,
    );
    const lanes = cookies.map((cookie, at): Ask[] => {
      const id = cases[at % cases.length]?.id ?? '';
      return [
        { ...submissionAsk(templates), share: 6 },
        { ...doAsk(cookie, '/api/v1/cases/next'), share: 4 },
        { ...readAsk(cookie, '/api/v1/cases?queue=team'), share: 10 },
        { ...readAsk(cookie, '/api/v1/queues'), share: 6 },
        { ...readAsk(cookie, `/api/v1/cases/${id}`), share: 10 },
        { ...readAsk(cookie, `/api/v1/cases/${id}/timeline`), share: 6 },
        { ...readAsk(cookie, '/api/v1/search?q=Schmitz'), share: 4 },
        { ...doAsk(cookie, `/api/v1/cases/${id}/notes`, JSON.stringify({ text: 'Ein Vermerk.' })), share: 3 },
        { ...readAsk(supervisor, '/api/v1/figures/keeping-up'), share: 1 },
      ];
    });
    const listening = Array.from({ length: streams }, (_, at) => cookies[at % cookies.length] ?? '');
    const seen = await bench.load.drive({ urls: [api.url], connections: 32, seconds, perSecond, lanes, streams: listening });
    if (seen.firstError) bench.say(`the first of ${seen.errors} errors: ${seen.firstError}`);
    await worker.stop();
    const at = (share: number) => `${Math.round(percentile(seen.times, share))} ms`;
    const findings: Finding[] = [
      {
        what: `${perSecond} requests a second of all kinds, ${streams} live streams: errors`,
        goal: { atMost: 0 },
        unit: '',
        floor: [],
        ours: [seen.errors],
        of: `of ${seen.done}`,
        rounds: [seen.errors],
        note: `median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}; ${seen.heard} live messages`,
      },
    ];
    const second = await startProgram('api', { database });
    findings.push(...(await twoProcesses(bench, town, [api.url, second.url], cookies)));
    await second.stop();
    return findings;
  },
};

/** The same by one API process and by two. On two cores, client and database need theirs as well. */
async function twoProcesses(
  bench: Bench,
  town: Awaited<ReturnType<Bench['full']>>,
  urls: readonly string[],
  cookies: readonly string[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [what, lanes] of [
    ['intake', [[submissionAsk(town.templates)]]],
    ['next case', cookies.map((cookie) => [doAsk(cookie, '/api/v1/cases/next')])],
  ] as const) {
    const drive = (of: readonly string[]) => async () => {
      const order: Order = { urls: of, connections: 32, seconds: bench.seconds, lanes };
      if (what === 'next case') await town.topUp(Math.ceil(1200 * bench.seconds));
      const seen = await bench.load.driveWell(order);
      return (seen.done - seen.empty) / seen.seconds;
    };
    const { one, other } = await inTurn(bench.rounds, drive(urls.slice(0, 1)), drive(urls));
    const gain = ratios(other, one);
    findings.push({
      what: `${what}: two API processes / one`,
      // It shows what a second process gives here; nothing was asked for but that it does no harm.
      goal: { atLeast: 0.9 },
      unit: '',
      floor: one,
      ours: other,
      of: '/s',
      rounds: gain,
      note: `${Math.round((median(gain) - 1) * 100)} % more`,
    });
  }
  return findings;
}
