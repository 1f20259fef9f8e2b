/*
 * How much the hot paths carry, on a durable PostgreSQL, over real HTTP:
 *   npm run -s load test/load/hot-paths.ts [backlog]
 * `backlog` cases (1,000,000 unless given) of the same service and team lie in the tables while it is measured; the
 * same paths are measured without them first, so that the ratio tells whether anything grows with the total.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CreateApiKey, CreateStaff, TeamDirectory } from '@vorgang/access';
import {
  asSuperuser,
  CommandGate,
  createDatabase,
  createLogger,
  createRoles,
  embeddedUrls,
  loadConfig,
  newId,
  runInContext,
  startEmbeddedPostgres,
  systemActor,
} from '@vorgang/platform';
import { startApi } from '../../apps/api/src/start-api.js';
import { migrate } from '../../migrations/migrate.js';
import { dogForm, dogTax, mayWork } from '../support/stories.js';

const backlog = Number(process.argv[2] ?? 1_000_000);
const folder = await mkdtemp('/var/tmp/vorgang-load-');
// As root, PostgreSQL runs as another user, who must be able to walk through it.
await chmod(folder, 0o711);
const cluster = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), settings: ['shared_buffers=1GB', 'max_wal_size=4GB'] });
const passwords = { app: 'app', worker: 'worker' };
await createRoles(cluster, passwords);
await createDatabase(cluster, 'load');
const urls = embeddedUrls(cluster, passwords, 'load');
await migrate(urls);
const config = loadConfig({
  DATA_DIR: folder,
  LOG_LEVEL: 'silent',
  DATABASE_POOL_SIZE: '32',
  INTAKE_REQUESTS_PER_MINUTE: '10000000',
  SIGN_IN_ATTEMPTS_PER_MINUTE: '100000',
});
const api = await startApi({ config, logger: createLogger('silent'), databaseUrl: urls.app }, 0);
const gate = api.app.get(CommandGate);
const asSystem = <T>(work: () => Promise<T>) => runInContext({ requestId: newId(), locale: 'de', actor: systemActor('load') }, work);
const team = await api.app.get(TeamDirectory).idOf('steuern');
if (!team) throw new Error('no team');
const password = 'Eine-lange-Messung-1';
const key = await asSystem(() => gate.send(new CreateApiKey({ name: 'load', scopes: ['submit', 'read-status'], channels: ['portal'] })));
const cookies: string[] = [];
for (let i = 0; i < 32; i++) {
  await asSystem(() =>
    gate.send(new CreateStaff({ userName: `clerk-${i}`, roles: ['clerk'], teamIds: [team], competences: [mayWork(dogTax)], password })),
  );
  const response = await fetch(`${api.url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'vorgang' },
    body: JSON.stringify({ userName: `clerk-${i}`, password }),
  });
  cookies.push(/vorgang_session=[^;]+/.exec(response.headers.get('set-cookie') ?? '')?.[0] ?? '');
}

async function perSecond(
  total: number,
  concurrency: number,
  one: (worker: number) => Promise<Response>,
): Promise<{ rate: number; p99: number }> {
  let left = total;
  const times: number[] = [];
  const start = performance.now();
  await Promise.all(
    Array.from({ length: concurrency }, async (_, worker) => {
      while (left-- > 0) {
        const begin = performance.now();
        const response = await one(worker);
        await response.arrayBuffer();
        if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
        times.push(performance.now() - begin);
      }
    }),
  );
  times.sort((a, b) => a - b);
  return { rate: total / ((performance.now() - start) / 1000), p99: times[Math.floor(times.length * 0.99)] ?? 0 };
}

const submission = JSON.stringify({
  service: dogTax,
  channel: 'portal',
  form: dogForm(),
  applicant: {
    kind: 'person',
    givenName: 'Jürgen',
    familyName: 'Müller',
    address: { street: 'Oberstraße', houseNumber: '12', postalCode: '52349', town: 'Düren' },
  },
  identification: { method: 'bundid', trustLevel: 'substantial' },
  replyChannel: { kind: 'post' },
});
const staff = (worker: number) => ({ cookie: cookies[worker % cookies.length] ?? '', 'x-requested-with': 'vorgang' });
const paths: readonly [string, number, (worker: number) => Promise<Response>][] = [
  ['HTTP alone (/health/live)', 10_000, () => fetch(`${api.url}/health/live`)],
  [
    'intake of a submission',
    3_000,
    () =>
      fetch(`${api.url}/intake/v1/submissions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-api-key': key.secret, 'idempotency-key': newId() },
        body: submission,
      }),
  ],
  [
    'next case',
    2_000,
    (w) =>
      fetch(`${api.url}/api/v1/cases/next`, { method: 'POST', headers: { ...staff(w), 'content-type': 'application/json' }, body: '{}' }),
  ],
  ['queue page, first 25, with its total', 1_000, (w) => fetch(`${api.url}/api/v1/cases?queue=team`, { headers: staff(w) })],
  ['counts of all queues', 500, (w) => fetch(`${api.url}/api/v1/queues`, { headers: staff(w) })],
  [
    'search by name and street',
    300,
    (w) => fetch(`${api.url}/api/v1/search?q=${encodeURIComponent('Schmitz Kölnstr')}`, { headers: staff(w) }),
  ],
  ['list narrowed by a name', 100, (w) => fetch(`${api.url}/api/v1/cases?q=Schmitz`, { headers: staff(w) })],
];

async function measure(): Promise<{ rate: number; p99: number }[]> {
  const results: { rate: number; p99: number }[] = [];
  for (const [name, total, one] of paths) {
    await perSecond(Math.min(100, total), 8, one);
    const result = await perSecond(total, 16, one);
    console.error(`  ${name}: ${result.rate.toFixed(0)}/s, p99 ${result.p99.toFixed(0)} ms`);
    results.push(result);
  }
  return results;
}

console.error('empty tables');
const empty = await measure();
console.error(`laying ${backlog} cases into the tables`);
await asSuperuser(cluster, 'load', async (client) => {
  // Copies of a real case under new numbers and names, one in ten open and unclaimed, the rest closed.
  await client.query(`
    create temp table made as
    select gen_random_uuid() as id, n, (array['Schmitz','Müller','Kaya','Peters','Janßen','Nowak','Yılmaz','Becker'])[1 + n % 8] || ' ' || n as who
    from generate_series(1, ${backlog}) n;
    insert into case_file
    select (jsonb_populate_record(one.c, jsonb_build_object('id', m.id, 'case_number', 'LAST-' || m.n, 'submission_id', gen_random_uuid(),
      'status', case when m.n % 10 = 0 then 'open' else 'closed' end, 'assignee_id', null,
      'received_at', now() - m.n * interval '1 minute', 'applicant_name', m.who))).*
    from made m cross join (select c from case_file c limit 1) one;
    insert into case_word (case_id, field, word, team_id, service_key, received_at)
    select m.id, w.field, w.word, one.team_id, one.service_key, now() - m.n * interval '1 minute'
    from made m cross join (select team_id, service_key from case_file limit 1) one
    cross join lateral (values
      ('name', (array['schmitz','mueller','kaya','peters','janssen','nowak','yilmaz','becker'])[1 + m.n % 8]),
      ('address', 'koelnstr'), ('address', (m.n % 200)::text), ('address', '52349'), ('address', 'dueren'), ('number', '#last' || m.n), ('chip', '#276' || lpad(m.n::text, 12, '0'))
    ) as w(field, word);
    insert into search_word (word, team_id, service_key) select distinct word, team_id, service_key from case_word where left(word, 1) <> '#' on conflict do nothing;
    insert into work_item
    select (jsonb_populate_record(one.w, jsonb_build_object('case_id', m.id, 'status', 'open', 'assignee_id', null, 'due_on', current_date + (m.n % 60)::integer, 'received_at', now() - m.n * interval '1 minute'))).*
    from made m cross join (select w from work_item w limit 1) one where m.n % 10 = 0;
    insert into case_fact
    select (jsonb_populate_record(one.f, jsonb_build_object('case_id', m.id, 'received_on', (now() - m.n * interval '1 minute')::date))).*
    from made m cross join (select f from case_fact f limit 1) one;`);
  // The copied items must not be handed out (their state is another case's): they wait for someone else.
  await client.query(
    `update work_item set service_key = 'bewohnerparkausweis' where case_id in (select id from made) and case_id::text < '8'`,
  );
  await client.query(
    `update work_item set assignee_id = gen_random_uuid() where case_id in (select id from made) and service_key <> 'bewohnerparkausweis'`,
  );
  await client.query('vacuum analyze');
});
console.error('full tables');
const full = await measure();

console.log(`| what (16 at once) | empty, per second | ${backlog.toLocaleString('en')} cases, per second | ratio | p99 then, ms |`);
console.log('|---|---|---|---|---|');
paths.forEach(([name], i) => {
  const [a, b] = [empty[i], full[i]];
  if (a && b)
    console.log(`| ${name} | ${a.rate.toFixed(0)} | ${b.rate.toFixed(0)} | ${(b.rate / a.rate).toFixed(2)} | ${b.p99.toFixed(0)} |`);
});
await api.stop();
await cluster.stop();
await rm(folder, { recursive: true, force: true });
process.exit(0);
