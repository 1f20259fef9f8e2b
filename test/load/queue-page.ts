/*
 * How long the queue page waits for the server, and a step along the queue, with many cases in the tables:
 *   npm run -s load test/load/queue-page.ts [cases]
 * One person, one request after the other, over real HTTP, on a durable PostgreSQL; the median and the 95th percentile in
 * ms, first over nearly empty tables and then over `cases` (200,000 unless given), a tenth of them in work.
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

const many = Number(process.argv[2] ?? 200_000);
const folder = await mkdtemp('/var/tmp/vorgang-load-');
// As root, PostgreSQL runs as another user, who must be able to walk through it.
await chmod(folder, 0o711);
const cluster = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), settings: ['shared_buffers=512MB'] });
const passwords = { app: 'app', worker: 'worker' };
await createRoles(cluster, passwords);
await createDatabase(cluster, 'load');
const urls = embeddedUrls(cluster, passwords, 'load');
await migrate(urls);
const config = loadConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent', INTAKE_REQUESTS_PER_MINUTE: '100000' });
const api = await startApi({ config, logger: createLogger('silent'), databaseUrl: urls.app }, 0);
const gate = api.app.get(CommandGate);
const asSystem = <T>(work: () => Promise<T>) => runInContext({ requestId: newId(), locale: 'de', actor: systemActor('load') }, work);
const team = await api.app.get(TeamDirectory).idOf('steuern');
if (!team) throw new Error('no team');
const password = 'Eine-lange-Messung-1';
const { id: clerk } = await asSystem(() =>
  gate.send(new CreateStaff({ userName: 'clerk', roles: ['clerk'], teamIds: [team], competences: [mayWork(dogTax)], password })),
);
const key = await asSystem(() => gate.send(new CreateApiKey({ name: 'load', scopes: ['submit'], channels: ['portal'] })));
const signedIn = await fetch(`${api.url}/api/v1/session`, {
  method: 'POST',
  headers: { 'content-type': 'application/json', 'x-requested-with': 'vorgang' },
  body: JSON.stringify({ userName: 'clerk', password }),
});
const headers = {
  cookie: /vorgang_session=[^;]+/.exec(signedIn.headers.get('set-cookie') ?? '')?.[0] ?? '',
  'x-requested-with': 'vorgang',
};
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
for (let i = 0; i < 60; i++) {
  const sent = await fetch(`${api.url}/intake/v1/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': key.secret, 'idempotency-key': newId() },
    body: submission,
  });
  if (!sent.ok) throw new Error(await sent.text());
}

interface Page {
  readonly items: readonly { readonly id: string }[];
  readonly next: string | null;
}
async function get<T>(path: string): Promise<T> {
  const response = await fetch(api.url + path, { headers });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

/** The day on which this share of the cases, the newest first, had come in. */
function day(share: number): string {
  return new Date(Date.now() - share * many * 60_000).toISOString().slice(0, 10);
}

const lists = [
  'queue=team',
  'queue=team&sort=due',
  'queue=team&sort=received',
  'queue=team&sort=-received',
  'queue=team&limit=100',
  'queue=overdue',
  'queue=all',
  'queue=all&sort=received',
  // What few cases match, in the list of all of them: somebody's desk, and what the oldest tenth of the cases has alone.
  'queue=all&assignee=me',
  'queue=all&priority=urgent',
  'queue=all&channel=terminal',
  'queue=all&channel=email',
  'queue=all&service=none-has-it',
  `queue=all&dueTo=${day(0.95)}`,
  `queue=all&receivedTo=${day(0.95)}`,
];

async function measure(): Promise<Map<string, [number, number]>> {
  const told = new Map<string, [number, number]>();
  const time = async (name: string, one: (n: number) => Promise<unknown>): Promise<void> => {
    const times: number[] = [];
    for (let n = 0; n < 35; n++) {
      const begin = performance.now();
      await one(n);
      if (n >= 5) times.push(performance.now() - begin);
    }
    times.sort((a, b) => a - b);
    told.set(name, [times[Math.floor(times.length / 2)] ?? 0, times[Math.floor(times.length * 0.95)] ?? 0]);
  };
  for (const list of lists) await time(`page: ${list}`, () => get(`/api/v1/cases?${list}`));
  // A page far down must cost no more than the first.
  let deep = await get<Page>('/api/v1/cases?queue=team&limit=100');
  for (let n = 0; n < 50 && deep.next; n++) deep = await get<Page>(`/api/v1/cases?queue=team&limit=100&cursor=${deep.next}`);
  const cursor = deep.items.length > 0 && deep.next ? `&cursor=${deep.next}` : '';
  await time('page: queue=team, 5,000 rows down', () => get(`/api/v1/cases?queue=team${cursor}`));
  for (const list of ['queue=team', 'queue=team&sort=-received', 'queue=all']) {
    const { items } = await get<Page>(`/api/v1/cases?${list}&limit=100`);
    await time(`neighbours: ${list}`, (n) => get(`/api/v1/cases/${items[n % items.length]?.id}/neighbours?${list}`));
  }
  return told;
}

const few = await measure();
await asSuperuser(cluster, 'load', async (client) => {
  await client.query(`
    create temp table made as select gen_random_uuid() as id, n from generate_series(1, ${many}) n;
    insert into case_file
    select (jsonb_populate_record(one.c, jsonb_build_object('id', m.id, 'case_number', 'LAST-' || m.n, 'submission_id', gen_random_uuid(),
      'status', case when m.n % 10 = 0 then 'open' else 'closed' end, 'received_at', now() - m.n * interval '1 minute', 'due_on', current_date + 30 - m.n / 1440,
      'assignee_id', case when m.n % 5000 = 0 then '${clerk}' end, 'channel', case when m.n > ${many} * 0.9 and m.n % 100 = 1 then 'email' else 'portal' end,
      'priority', case when m.n % 70 = 0 then 1 when m.n > ${many} * 0.9 and m.n % 100 = 1 then 2 else 0 end))).*
    from made m cross join (select c from case_file c limit 1) one;
    insert into work_item
    select (jsonb_populate_record(one.w, jsonb_build_object('case_id', m.id, 'due_on', current_date - 20 + (m.n % 60)::integer, 'received_at', now() - m.n * interval '1 minute',
      'assignee_id', case when m.n % 5000 = 0 then '${clerk}' end, 'priority', case when m.n % 70 = 0 then 1 else 0 end))).*
    from made m cross join (select w from work_item w limit 1) one where m.n % 10 = 0;
    insert into case_fact
    select (jsonb_populate_record(one.f, jsonb_build_object('case_id', m.id, 'received_on', (now() - m.n * interval '1 minute')::date, 'received_at', now() - m.n * interval '1 minute'))).*
    from made m cross join (select f from case_fact f limit 1) one;
    insert into case_seen select '${clerk}', case_id, 1, now() from work_item;`);
  await client.query('vacuum analyze');
});
const full = await measure();
console.log(`| what (ms) | 60 cases: median | p95 | ${many.toLocaleString('en')} cases: median | p95 |\n|---|---|---|---|---|`);
for (const [name, [median, p95]] of full) {
  const [a, b] = few.get(name) ?? [0, 0];
  console.log(`| ${name} | ${a.toFixed(1)} | ${b.toFixed(1)} | ${median.toFixed(1)} | ${p95.toFixed(1)} |`);
}
await api.stop();
await cluster.stop();
await rm(folder, { recursive: true, force: true });
process.exit(0);
