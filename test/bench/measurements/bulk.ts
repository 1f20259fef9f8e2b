import { doAsk } from '../asks.js';
import { sessionOf, signIn } from '../fill/people.js';
import { ratios, type Bench, type Measurement } from '../frame.js';
import { percentile, type Order, type Seen } from '../load/load.js';
import { startProgram } from '../processes.js';

/** So many clerks ask for their next case, each twice a second: more than any town hall has. */
const clerks = 4;
const perSecond = 8;

/** Clerks who take their next case while the worker assigns very many cases, against the same without the run. */
export const bulk: Measurement = {
  name: 'bulk',
  run: async (bench: Bench) => {
    const town = await bench.full();
    const { database, templates } = town;
    // A request holds 10,000 values, and a few of them are not ids.
    const size = Math.min(9900, Math.max(200, bench.scale / 10));
    const receiver = await database.sql<{ id: string }>(
      `select id from bench_person where team = 1 and not approver order by name desc limit 1`,
    );
    const supervisor = await sessionOf(database, templates.supervisor);
    const cookies = await signIn(database, clerks);
    const api = await bench.api(town);
    const worker = await startProgram('worker', { database });
    const call = async (method: string, path: string, body?: unknown): Promise<Record<string, unknown>> => {
      const response = await fetch(api.url + path, {
        method,
        headers: { cookie: supervisor, 'content-type': 'application/json', 'x-requested-with': 'vorgang' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const answer = (await response.json()) as Record<string, unknown>;
      if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
      return answer;
    };
    const order: Omit<Order, 'seconds'> = {
      urls: [api.url],
      connections: clerks,
      perSecond,
      lanes: cookies.map((cookie) => [doAsk(cookie, '/api/v1/cases/next')]),
    };
    const [alone, beside, speeds]: [Seen[], Seen[], number[]] = [[], [], []];
    for (let round = 0; round < bench.rounds; round++) {
      await town.topUp(size + Math.ceil(perSecond * 120));
      // The youngest are moved; the clerks take the oldest.
      const ids = await database.sql<{ id: string }>(
        `select w.case_id as id from work_item w join team t on t.id = w.team_id where t.key = 'team-01' and w.status = 'open' and w.assignee_id is null
         order by w.due_on desc, w.case_id desc limit ${size}`,
      );
      alone.push(await bench.load.driveWell({ ...order, seconds: bench.seconds }));
      const params = { to: receiver[0]?.id };
      const preview = await call('POST', '/api/v1/bulk-runs/preview', {
        action: 'assign',
        params,
        selection: { ids: ids.map(({ id }) => id) },
      });
      const path = `/api/v1/bulk-runs/${String(preview['id'])}`;
      const began = performance.now();
      await call('POST', '/api/v1/bulk-runs', { previewId: preview['id'] });
      let over = false;
      const run = (async () => {
        while ((await call('GET', path))['state'] !== 'finished') await new Promise((later) => setTimeout(later, 200));
        over = true;
        speeds.push(size / ((performance.now() - began) / 1000));
      })();
      const parts: Seen[] = [];
      while (!over) parts.push(await bench.load.driveWell({ ...order, seconds: 1 }));
      await run;
      const times = parts.flatMap((part) => part.times).toSorted((a, b) => a - b);
      beside.push({ ...(parts[0] ?? alone[0]!), times });
    }
    await worker.stop();
    const p95 = (side: readonly Seen[]) => side.map(({ times }) => percentile(times, 0.95));
    return [
      {
        what: `next case p95 beside a bulk run over ${size.toLocaleString('en')} cases / alone`,
        goal: { atMost: 2 },
        unit: '',
        floor: p95(alone),
        ours: p95(beside),
        of: 'ms',
        rounds: ratios(p95(beside), p95(alone)),
        note: `the run did ${Math.round(Math.min(...speeds))} cases a second`,
      },
    ];
  },
};
