import { addDays } from '@vorgang/platform';
import { questions } from '@vorgang/words';
import { readAsk } from '../asks.js';
import { sessionOf } from '../fill/people.js';
import { median, type Bench, type Finding, type Measurement } from '../frame.js';
import type { Town } from '../town.js';

const periods = [30, 365, 1095];
/** Of so many requests the time of the statements is averaged, after two that warm up. */
const times = 5;
/** What is quicker than this does not grow, whatever its ratio is: the clock of the statistics is no better. */
const least = 0.5;

/** What the database takes to answer a question of the dashboard: all statements of the request together, as it counts them itself. */
export const dashboard: Measurement = {
  name: 'dashboard',
  run: async (bench: Bench) => {
    const town = await bench.full();
    const api = await bench.api(town);
    const findings: Finding[] = [];
    for (const question of [...questions, '']) {
      const rounds: number[][] = [];
      for (let round = 0; round < bench.rounds; round++) {
        const each: number[] = [];
        for (const days of periods) each.push(await statementMs(bench, town, api.url, question, days));
        rounds.push(each);
      }
      const worst = rounds.map((each) => Math.max(...each));
      const each = periods.map((days, at) => `${days} days ${median(rounds.map((one) => one[at] ?? Number.NaN)).toFixed(1)} ms`);
      const what = question === '' ? 'figures (the tables)' : `dashboard: ${question}`;
      findings.push({
        what: `${what}, its SQL over 30, 365 and ${periods.at(-1)} days, the whole city`,
        goal: { atMost: 5 },
        unit: 'ms',
        floor: [],
        ours: worst,
        of: 'ms',
        rounds: worst,
        note: each.join(', '),
      });
      const growth = rounds.map((one) => Math.max(least, one.at(-1) ?? 0) / Math.max(least, one[0] ?? 0));
      findings.push({
        what: `${what}: three years / 30 days`,
        goal: { atMost: 1.5 },
        unit: '',
        floor: rounds.map((one) => one[0] ?? 0),
        ours: rounds.map((one) => one.at(-1) ?? 0),
        of: 'ms',
        rounds: growth,
      });
    }
    return findings;
  },
};

async function statementMs(bench: Bench, { database, templates }: Town, url: string, question: string, days: number): Promise<number> {
  const cookie = await sessionOf(database, templates.auditor);
  const from = addDays(templates.today, 1 - days);
  const path = `/api/v1/figures${question === '' ? '' : `/${question}`}?from=${from}&to=${templates.today}`;
  const ask = (requests: number) =>
    bench.load.driveWell({ urls: [url], connections: 1, seconds: 600, requests, lanes: [[readAsk(cookie, path)]] });
  await ask(2);
  await database.sql('select pg_stat_statements_reset()');
  await ask(times);
  const [sum] = await database.sql<{ ms: number }>(
    `select coalesce(sum(s.total_exec_time), 0) as ms from pg_stat_statements s join pg_roles r on r.oid = s.userid
     where r.rolname = 'vorgang_app' and s.toplevel and s.dbid = (select oid from pg_database where datname = current_database())`,
  );
  return Number(sum?.ms) / times;
}
