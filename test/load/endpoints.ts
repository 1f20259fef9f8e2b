/*
 * Whether any request costs more, the more cases there are: every GET endpoint, and the writes of a working day, over real HTTP:
 *   npm run -s load test/load/endpoints.ts [cases] [part of a path] [stay]
 * First over a hundredth of `cases` (1,000,000 unless given) and of ten years, then over all of them, as each role that may;
 * p50 and slowest of ten in ms, and the pages that the database looked at. A path that has no example in
 * `endpoints-asked.ts` ends it. With `stay` the database goes on until a SIGTERM, for looking at plans; those of statements
 * of 200 ms and more are in its log.
 */
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  asSuperuser,
  createDatabase,
  createLogger,
  createRoles,
  declaredEndpoints,
  embeddedUrls,
  loadConfig,
  parseLocalDate,
  SettableClock,
  startEmbeddedPostgres,
  startOfLocalDay,
} from '@vorgang/platform';
import { ModulesContainer } from '@nestjs/core';
import { startApi } from '../../apps/api/src/start-api.js';
import { migrate } from '../../migrations/migrate.js';
import { dogTax } from '../support/stories.js';
import { examples, notAsked, type Known } from './endpoints-asked.js';
import { layCases, layPeople, type Owner } from './endpoints-data.js';
import { People, type Caller } from './endpoints-town.js';
import { writes } from './endpoints-writes.js';

const total = Number(process.argv[2] ?? 1_000_000);
const part = process.argv[3] ?? '';
const today = parseLocalDate('2026-11-20');
const folder = await mkdtemp('/var/tmp/vorgang-load-');
// As root, PostgreSQL runs as another user, who must be able to walk through it.
await chmod(folder, 0o711);
const cluster = await startEmbeddedPostgres({
  folder: join(folder, 'postgres'),
  settings: [
    'shared_buffers=1GB',
    'max_wal_size=8GB',
    'maintenance_work_mem=512MB',
    'shared_preload_libraries=pg_stat_statements,auto_explain',
    'auto_explain.log_min_duration=200',
    'auto_explain.log_analyze=on',
    'auto_explain.log_buffers=on',
    'auto_explain.log_timing=off',
    'auto_explain.log_nested_statements=on',
  ],
});
const passwords = { app: 'app', worker: 'worker' };
await createRoles(cluster, passwords);
await createDatabase(cluster, 'load');
const urls = embeddedUrls(cluster, passwords, 'load');
await migrate(urls);
const owner: Owner = <T>(sql: string, parameters: unknown[] = []) =>
  asSuperuser(cluster, 'load', async (client) => (await client.query(sql, parameters)).rows as T[]);
await owner('create extension pg_stat_statements');
const config = loadConfig({
  DATA_DIR: folder,
  LOG_LEVEL: 'error',
  SIGN_IN_ATTEMPTS_PER_MINUTE: '100000',
  INTAKE_REQUESTS_PER_MINUTE: '1000000',
});
const clock = new SettableClock(new Date(startOfLocalDay(today).getTime() + 36_000_000));
const api = await startApi({ config, logger: createLogger('error'), databaseUrl: urls.app, clock }, 0);

const paths = declaredEndpoints(api.app.get(ModulesContainer))
  .filter(({ spec }) => spec.method === 'GET')
  .map(({ spec }) => spec.path);
const forgotten = paths.filter((path) => !examples[path] && !notAsked[path] && !path.includes('*'));
if (forgotten.length > 0) throw new Error(`no example of ${forgotten.join(', ')}`);

const people = new People(api, () => clock.nowIso());
const teams = await people.teams();
const services = [dogTax, 'bewohnerparkausweis', 'umweltgenehmigung-eingang', ...Array.from({ length: 37 }, (_, i) => `service-${i + 3}`)];
const rareService = services.at(-1) ?? '';
const staff = await layPeople(owner, teams.slice(0, 20), services, today);
const callers = await people.all(teams, rareService);
const cases = await people.realCases(callers.clerk);
const town = {
  today,
  teams: teams.slice(0, 20),
  services,
  staff: [...staff.slice(0, 290), ...Object.values(callers).map(({ id }) => id)],
  apiKey: callers.portal.id,
};

async function known(): Promise<Known> {
  const one = async (sql: string, ...parameters: unknown[]) =>
    Object.values((await owner<Record<string, string>>(sql, parameters))[0] ?? {})[0] ?? '';
  const own = teams[0] ?? '';
  const runs = await owner<{ author: string; id: string }>(
    `select distinct on (author_id) author_id as author, id from bulk_run order by author_id, made_at desc`,
  );
  return {
    today,
    cases,
    rareService,
    team: own,
    rareTeam: teams.at(-1) ?? '',
    person: staff[17] ?? '',
    rarePerson: staff[295] ?? '',
    attachment: 'none',
    document: 'none',
    apiKey: callers.portal.id,
    caseNumber: await one('select max(case_number) from case_file where team_id = $1', own),
    request: await one('select request_id from event where case_id is not null order by seq desc limit 1'),
    runs: Object.fromEntries(runs.map(({ author, id }) => [author, id])),
    batch: await one('select id from print_batch where team_id = $1 order by made_at desc limit 1', own),
    quarantine: await one('select id from quarantine_entry where team_id = $1 or service_key = $2 limit 1', own, dogTax),
    submission: await one('select id from submission where case_id is not null order by received_at desc limit 1'),
    treasuryDay: await one('select max(booked_on)::text from receivable'),
  };
}

export interface Measured {
  readonly p50: number;
  readonly slowest: number;
  readonly pages: number;
}

/** Nobody waits longer for the ten. */
const longest = 600;

/** Ten times after two that warm up; fewer where it takes long. Undefined where this person may not. */
async function measured(one: () => Promise<Response>): Promise<Measured | undefined> {
  const times: number[] = [];
  const begun = performance.now();
  let asked = 0;
  await owner('select pg_stat_statements_reset()');
  for (let n = 0; n < 12 && performance.now() - begun < longest; n++) {
    const begin = performance.now();
    const response = await one();
    const text = await response.text();
    asked++;
    if (response.status === 403) return undefined;
    if (!response.ok && ![404, 409, 422, 503].includes(response.status))
      throw new Error(`${response.url}: ${response.status} ${text.slice(0, 300)}`);
    if (n > 1 || begin - begun > longest / 3) times.push(performance.now() - begin);
    if (n === 0) times.push(performance.now() - begin);
  }
  // The first was only in case there is no other.
  if (times.length > 1) times.shift();
  const [row] = await owner<{ pages: string }>(
    `select coalesce(sum(shared_blks_hit + shared_blks_read), 0) as pages from pg_stat_statements where userid <> current_user::regrole::oid`,
  );
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(times.length / 2)] ?? 0, slowest: times.at(-1) ?? 0, pages: Number(row?.pages ?? 0) / asked };
}

/** What was asked, by what it is and not by its ids: the same with few cases and with many. */
function named(asked: string, { rareTeam, cases: real, person }: Known, who: Caller): string {
  const marks = [
    asked.includes(rareTeam) && 'a team without cases',
    asked.includes(real[1] ?? '') && 'with very many notes',
    asked.includes(real[2] ?? '') && 'decided',
    asked.includes(real[3] ?? '') && 'proposed',
    asked.includes(real[4] ?? '') && 'waiting',
    asked.includes(who.id) && 'oneself',
    asked.includes(person) && 'a person',
  ].filter(Boolean);
  return asked.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…') + (marks.length > 0 ? ` (${marks.join(', ')})` : '');
}

async function measure(): Promise<Map<string, Measured>> {
  const results = new Map<string, Measured>();
  const there = await known();
  const note = (key: string, result: Measured | undefined) => {
    if (!result) return;
    results.set(key, result);
    if (result.slowest > 150)
      console.error(`  ${key}: ${result.p50.toFixed(0)} ms, at most ${result.slowest.toFixed(0)} ms, ${result.pages.toFixed(0)} pages`);
  };
  for (const path of paths.filter((one) => one.includes(part))) {
    for (const who of Object.values<Caller>(callers)) {
      if (path.startsWith('/intake/v1') !== (who.name === 'portal')) continue;
      for (const asked of examples[path]?.(there, who) ?? []) {
        const result = await measured(() => who.request('GET', asked));
        note(`${who.name} | ${named(asked, there, who)}`, result);
        if (!result) break;
      }
    }
  }
  for (const [name, who, one] of await writes(people, callers, there))
    if (name.includes(part)) note(`${who.name} | ${name}`, await measured(one));
  return results;
}

async function filled(count: number, days: number): Promise<Map<string, Measured>> {
  const begin = performance.now();
  await layCases(owner, town, count, days);
  console.error(`${count.toLocaleString('en')} cases of ${days} days laid in ${((performance.now() - begin) / 1000).toFixed(0)} s`);
  return measure();
}

try {
  const small = await filled(total / 100, 36);
  const large = await filled(total, 3650);
  console.log(
    `| role | request | ${(total / 100).toLocaleString('en')} cases: p50 / slowest, ms; pages | ${total.toLocaleString('en')} cases | times as many ms | times as many pages |\n|---|---|---|---|---|---|`,
  );
  const told = ({ p50, slowest, pages }: Measured) => `${p50.toFixed(1)} / ${slowest.toFixed(0)}; ${pages.toFixed(0)}`;
  for (const [key, full] of [...large].sort(([, a], [, b]) => b.p50 - a.p50)) {
    const few = small.get(key);
    console.log(
      `| ${key} | ${few ? told(few) : ''} | ${told(full)} | ${few ? (full.p50 / few.p50).toFixed(1) : ''} | ${few ? (full.pages / Math.max(1, few.pages)).toFixed(1) : ''} |`,
    );
  }
  if (process.argv.includes('stay')) {
    console.error(`staying: ${api.url}, ${cluster.url('vorgang_owner', cluster.superuserPassword, 'load')}`);
    await once(process, 'SIGTERM');
  }
} finally {
  await api.stop();
  await cluster.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exit(0);
