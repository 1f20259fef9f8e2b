/*
 * How long figures and the auditor's search take with ten years of cases behind them, over real HTTP:
 *   npm run -s load test/load/figures.ts [cases] [part of a question's name]
 * `cases` (1,000,000 unless given) lie in the fact table and as (narrow) cases, evenly over ten years, of 100 services
 * and 20 teams; those that are still open in the work queue; in the log the events of each, and twice as many others.
 * Lists are those that the figures lead to. The same is measured with a tenth of
 * each before, over one year (so the period holds as much): the ratio tells whether anything grows with the total.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CreateStaff, EnsureTeams } from '@vorgang/access';
import {
  asSuperuser,
  CommandGate,
  createDatabase,
  createLogger,
  createRoles,
  embeddedUrls,
  loadConfig,
  newId,
  parseLocalDate,
  runInContext,
  SettableClock,
  startEmbeddedPostgres,
  startOfLocalDay,
  systemActor,
} from '@vorgang/platform';
import { startApi } from '../../apps/api/src/start-api.js';
import { migrate } from '../../migrations/migrate.js';

const total = Number(process.argv[2] ?? 1_000_000);
const today = parseLocalDate('2026-11-20');
const folder = await mkdtemp('/var/tmp/vorgang-load-');
// As root, PostgreSQL runs as another user, who must be able to walk through it.
await chmod(folder, 0o711);
const cluster = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), settings: ['shared_buffers=1GB', 'max_wal_size=4GB'] });
const passwords = { app: 'app', worker: 'worker' };
await createRoles(cluster, passwords);
await createDatabase(cluster, 'load');
const urls = embeddedUrls(cluster, passwords, 'load');
await migrate(urls);
const config = loadConfig({ DATA_DIR: folder, LOG_LEVEL: 'error', SIGN_IN_ATTEMPTS_PER_MINUTE: '1000' });
const clock = new SettableClock(new Date(startOfLocalDay(today).getTime() + 36_000_000));
const api = await startApi({ config, logger: createLogger('error'), databaseUrl: urls.app, clock }, 0);
const gate = api.app.get(CommandGate);
const asSystem = <T>(work: () => Promise<T>) => runInContext({ requestId: newId(), locale: 'de', actor: systemActor('load') }, work);
await asSystem(() => gate.send(new EnsureTeams(Array.from({ length: 20 }, (_, i) => ({ key: `load-${i}`, title: `Team ${i}` })))));
const owner = <T>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
  asSuperuser(cluster, 'load', async (client) => (await client.query(sql, parameters)).rows as T[]);
const teams = (await owner<{ id: string }>(`select id from team where key like 'load-%' order by key`)).map((row) => row.id);
const password = 'Eine-lange-Messung-1';

async function signIn(userName: string, roles: ('supervisor' | 'auditor')[], teamIds: string[]): Promise<Record<string, string>> {
  await asSystem(() => gate.send(new CreateStaff({ userName, roles, teamIds, password })));
  const response = await fetch(`${api.url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'vorgang' },
    body: JSON.stringify({ userName, password }),
  });
  return { cookie: /vorgang_session=[^;]+/.exec(response.headers.get('set-cookie') ?? '')?.[0] ?? '' };
}
const supervisor = await signIn('leitung', ['supervisor'], teams.slice(0, 3));
const auditor = await signIn('revision', ['auditor'], []);

/** `count` cases, received evenly in the `days` before today and closed 0 to 60 days later; one in 200 never. */
async function fill(count: number, days: number): Promise<void> {
  await owner('truncate case_fact, case_file, work_item, event, event_personal');
  await owner(
    `insert into case_fact
     select case_id, service_key, team_id, channel, channel in ('portal', 'fit-connect', 'terminal'), received_on, received_on + time '09:00', closed, closed,
            closed + time '15:00', case when closed is not null then 'granted' end, received_on + 30, (closed - received_on) * 5 / 7, 0, (closed is not null and h % 50 = 1)::integer,
            case when closed is not null then lpad(to_hex(h), 8, '0') || '-0000-4000-8000-000000000000' end::uuid,
            (h % 25 = 0)::integer, case when h % 4 = 0 then array['item-' || h % 7, 'item-' || h % 3] else '{}' end,
            case when closed is not null and h % 12 = 0 then array['reason-' || h % 5] end, closed, closed <= received_on + 30,
            case when closed is not null then h * 1000 end, case when closed is not null then h * 700 end, case when closed is not null and h % 4 = 0 then h * 3000 end,
            case when closed is not null and h % 5 = 0 then h * 900 end, case when closed is not null then h * 100 end, closed
     from (select *, case when ends > $2::date or n % 200 = 0 then null else ends end as closed
           from (select n, gen_random_uuid() as case_id, 'service-' || (hashint8(n) & 1023) % 100 as service_key, ($1::uuid[])[1 + (hashint8(n) & 1023) % 20] as team_id,
                        (array['portal', 'portal', 'portal', 'fit-connect', 'counter', 'post', 'email'])[1 + (hashint8(n + 7) & 1023) % 7] as channel,
                        $2::date - $4::integer + (n * $4::integer / $3::integer)::integer as received_on,
                        $2::date - $4::integer + (n * $4::integer / $3::integer)::integer + (hashint8(n + 3) & 1023) % 61 as ends, (hashint8(n + 5) & 1023) % 300 as h
                 from generate_series(1, $3::bigint) n) a) b`,
    [teams, today, count, days],
  );
  await owner(
    `insert into case_file (id, case_number, submission_id, service_key, service_version, team_id, channel, status, version, position, priority, approval_needed,
                            outcome, due_on, received_at, closed_at, applicant_name, subject, state)
     select case_id, 'L-' || row_number() over (), gen_random_uuid(), service_key, 1, team_id, channel, case when first_closed_on is null then 'open' else 'closed' end, 5, 5, 0, false,
            outcome, due_on, received_at, first_closed_at, 'Jemand', 'Gegenstand', jsonb_build_object('filler', repeat(md5(case_id::text), 10)) from case_fact`,
  );
  await owner(
    `insert into work_item select case_id, team_id, service_key, channel, 'open', 0, due_on, received_at,
            case when abs(hashtext(case_id::text)) % 3 > 0 then lpad(to_hex(abs(hashtext(case_id::text)) % 300), 8, '0') || '-0000-4000-8000-000000000000' end::uuid,
            null, null, null, null, null, null, false, false from case_fact where first_closed_on is null`,
  );
  await owner(
    `insert into event (id, stream_kind, stream_id, position, kind, version, case_id, actor_kind, actor_id, actor_name, request_id, occurred_at, data)
     select gen_random_uuid(), 'case', gen_random_uuid(), 1, 'case.kind-' || (hashint8(n) & 1023) % 30, 1, gen_random_uuid(), 'staff',
            lpad(to_hex((hashint8(n + 5) & 1023) % 300), 8, '0') || '-0000-4000-8000-000000000000', 'name', 'r',
            $1::date - $3::integer + make_interval(secs => n::float8 * $3::integer * 86400 / $2::bigint), '{"some": "data"}'
     from generate_series(1, $2::bigint) n`,
    [today, count * 2, days],
  );
  // What a past day is folded from: each case comes in, two thirds are taken, and it ends.
  await owner(
    `insert into event (id, stream_kind, stream_id, position, kind, version, case_id, actor_kind, actor_id, actor_name, request_id, occurred_at, data)
     select gen_random_uuid(), 'case', case_id, k.position, k.kind, 1, case_id, 'staff', 'x', 'name', 'r', k.at, k.data
     from case_fact cross join lateral (values
       (1, 'case.submitted', received_at, jsonb_build_object('dueOn', due_on)),
       (2, 'case.checked-automatically', received_at, '{}'),
       (3, 'case.claimed', received_at + interval '1 day', jsonb_build_object('assignee', jsonb_build_object('id', '00000011-0000-4000-8000-000000000000'))),
       (4, 'case.check-recorded', received_at + interval '2 days', '{}'),
       (5, 'case.closed', first_closed_at, '{}')) k(position, kind, at, data)
     where k.at <= $1::date and (k.position <> 3 or abs(hashtext(case_id::text)) % 3 > 0)`,
    [today],
  );
  await owner('vacuum analyze');
}

const somebody = '00000011-0000-4000-8000-000000000000';
const all: readonly [string, string, Record<string, string>][] = [
  ['figures, last 30 days, 3 of 20 teams', '/api/v1/figures?from=2026-10-22&to=2026-11-20', supervisor],
  ['figures, last 30 days, whole city', '/api/v1/figures?from=2026-10-22&to=2026-11-20', auditor],
  ['figures, last 365 days, whole city', '/api/v1/figures?from=2025-11-21&to=2026-11-20', auditor],
  ['figures, 30 days ten years ago, whole city', '/api/v1/figures?from=2016-12-01&to=2016-12-30', auditor],
  ...(['keeping-up', 'flow', 'deadlines', 'workload', 'online', 'reasons'] as const).flatMap((question) => [
    [`${question}, last 30 days, 3 of 20 teams`, `/api/v1/figures/${question}?from=2026-10-22&to=2026-11-20`, supervisor] as [
      string,
      string,
      Record<string, string>,
    ],
    [`${question}, last 30 days, whole city`, `/api/v1/figures/${question}?from=2026-10-22&to=2026-11-20`, auditor] as [
      string,
      string,
      Record<string, string>,
    ],
    [`${question}, last 365 days, whole city`, `/api/v1/figures/${question}?from=2025-11-21&to=2026-11-20`, auditor] as [
      string,
      string,
      Record<string, string>,
    ],
    [`${question}, as of a day a year ago, whole city`, `/api/v1/figures/${question}?from=2025-10-22&to=2025-11-20`, auditor] as [
      string,
      string,
      Record<string, string>,
    ],
  ]),
  ['figures, 30 days five years ago, whole city', '/api/v1/figures?from=2021-10-22&to=2021-11-20', auditor],
  ['list: open on a day a year ago', '/api/v1/cases?openOn=2025-11-20', auditor],
  ['list: open on a day five years ago', '/api/v1/cases?openOn=2021-11-20', auditor],
  ['list: in work on a day a year ago', '/api/v1/cases?inWorkOn=2025-11-20', auditor],
  ['list: overdue on a day five years ago', '/api/v1/cases?inWorkOn=2021-11-20&thenDueTo=2021-11-19', auditor],
  ['list: received in 30 days nine years ago', '/api/v1/cases?receivedFrom=2017-10-22&receivedTo=2017-11-20', auditor],
  ['list: closed in 30 days nine years ago', '/api/v1/cases?closedFrom=2017-10-22&closedTo=2017-11-20', auditor],
  ['list: rejected in the last 365 days', '/api/v1/cases?decidedFrom=2025-11-21&decidedTo=2026-11-20&rejected=true', auditor],
  ['list: deadline missed in the last 365 days', '/api/v1/cases?settledFrom=2025-11-21&settledTo=2026-11-20&dueKept=false', auditor],
  [
    'list: closed by a person in the last 365 days',
    `/api/v1/cases?closedFrom=2025-11-21&closedTo=2026-11-20&handledBy=${somebody}`,
    auditor,
  ],
  ['events, newest 50 with total', '/api/v1/events', auditor],
  ['events of a person', `/api/v1/events?person=${somebody}`, auditor],
  ['events of a person, of a kind, in a year', `/api/v1/events?person=${somebody}&kind=case.kind-3&from=2026-01-01&to=2026-11-20`, auditor],
  ['events of two kinds', '/api/v1/events?kind=case.kind-3,case.kind-4', auditor],
  ['events of a day', '/api/v1/events?from=2026-06-01&to=2026-06-01', auditor],
];

const questions = all.filter(([name]) => name.includes(process.argv[3] ?? ''));

async function measured(path: string, headers: Record<string, string>): Promise<{ p50: number; p99: number }> {
  const times: number[] = [];
  for (let i = 0; i < 12; i++) {
    const begin = performance.now();
    const response = await fetch(api.url + path, { headers });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    if (i > 1) times.push(performance.now() - begin);
  }
  times.sort((a, b) => a - b);
  // Of some ten runs the slowest stands for the hundredth.
  return { p50: times[Math.floor(times.length / 2)] ?? 0, p99: times.at(-1) ?? 0 };
}

async function measure(count: number, days: number): Promise<{ p50: number; p99: number }[]> {
  console.error(`filling ${count} cases over ${days} days …`);
  await fill(count, days);
  const times: { p50: number; p99: number }[] = [];
  for (const [name, path, headers] of questions) {
    const ms = await measured(path, headers);
    console.error(`  ${name}: ${ms.p50.toFixed(0)} ms, at most ${ms.p99.toFixed(0)} ms`);
    times.push(ms);
  }
  return times;
}

try {
  const small = await measure(total / 10, 365);
  const large = await measure(total, 3650);
  console.log(
    `| question | ${(total / 10).toLocaleString('en')} cases, 1 year | ${total.toLocaleString('en')} cases, 10 years (p50 / slowest) |\n|---|---|---|`,
  );
  questions.forEach(([name], i) =>
    console.log(
      `| ${name} | ${small[i]?.p50.toFixed(0)} / ${small[i]?.p99.toFixed(0)} ms | ${large[i]?.p50.toFixed(0)} / ${large[i]?.p99.toFixed(0)} ms |`,
    ),
  );
} finally {
  await api.stop();
  await cluster.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exit(0);
