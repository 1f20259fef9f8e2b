/*
 * How fast bulk runs are on a durable PostgreSQL, and what colleagues notice of them:
 *   npm run -s load test/load/bulk.ts [cases …]
 * For each number of cases (300 and 3,000 unless given): preview, run by the real worker, undo. Beside the run, clerks
 * go on asking for their next case; their times with and without the run are side by side.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CreateStaff, TeamDirectory } from '@vorgang/access';
import { SubmitCase } from '@vorgang/cases';
import { Catalogue } from '@vorgang/catalogue';
import {
  asSuperuser,
  CommandGate,
  createDatabase,
  createLogger,
  createRoles,
  embeddedUrls,
  loadConfig,
  newId,
  newSecretId,
  runInContext,
  startEmbeddedPostgres,
  systemActor,
} from '@vorgang/platform';
import { startApi } from '../../apps/api/src/start-api.js';
import { migrate } from '../../migrations/migrate.js';
import { applicant, dogForm, dogTax, mayWork } from '../support/stories.js';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [300, 3_000];
/** So many clerks ask for their next case, each twice a second: more than any town hall has. */
const clerks = 4;
const everyMs = 500;

const folder = await mkdtemp('/var/tmp/vorgang-bulk-');
await chmod(folder, 0o711);
const cluster = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), settings: ['shared_buffers=512MB', 'max_wal_size=4GB'] });
const passwords = { app: 'app', worker: 'worker' };
await createRoles(cluster, passwords);
await createDatabase(cluster, 'load');
const urls = embeddedUrls(cluster, passwords, 'load');
await migrate(urls);
const config = loadConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent', SIGN_IN_ATTEMPTS_PER_MINUTE: '100000' });
const api = await startApi({ config, logger: createLogger('silent'), databaseUrl: urls.app }, 0);
// A process of its own, as in a town hall.
const worker = spawn(process.execPath, ['--import', './scripts/register-ts.mjs', 'apps/worker/src/main.ts'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: {
    PATH: process.env['PATH'],
    DATABASE_URL: urls.app,
    DATABASE_WORKER_URL: urls.worker,
    DATA_DIR: folder,
    WORKER_PORT: '0',
    LOG_LEVEL: 'silent',
  },
});
const gate = api.app.get(CommandGate);
const asSystem = <T>(work: () => Promise<T>) => runInContext({ requestId: newId(), locale: 'de', actor: systemActor('load') }, work);
const team = await api.app.get(TeamDirectory).idOf('steuern');
const definition = api.app.get(Catalogue).current(dogTax);
if (!team || !definition) throw new Error('no team, or no service');
const password = 'Eine-lange-Messung-1';

async function signedIn(userName: string, roles: ('clerk' | 'supervisor')[]): Promise<{ id: string; cookie: string }> {
  const { id } = await asSystem(() =>
    gate.send(
      new CreateStaff({ userName, roles, teamIds: [team ?? ''], competences: roles.includes('clerk') ? [mayWork(dogTax)] : [], password }),
    ),
  );
  const response = await fetch(`${api.url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'vorgang' },
    body: JSON.stringify({ userName, password }),
  });
  return { id, cookie: /vorgang_session=[^;]+/.exec(response.headers.get('set-cookie') ?? '')?.[0] ?? '' };
}

async function call(cookie: string, method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(api.url + path, {
    method,
    headers: { cookie, 'content-type': 'application/json', 'x-requested-with': 'vorgang' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as Record<string, unknown>;
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
  return answer;
}

async function submit(n: number): Promise<string[]> {
  const ids: string[] = [];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (ids.length < n) {
        const place = ids.push('') - 1;
        const kase = await asSystem(() =>
          gate.send(
            new SubmitCase({
              submissionId: newSecretId(),
              definition: definition!,
              externalReference: null,
              channel: 'portal',
              receivedAt: new Date().toISOString(),
              identification: { method: 'bundid', trustLevel: 'substantial' },
              replyChannel: { kind: 'post' },
              applicant,
              form: dogForm(),
              attachments: [],
              payment: null,
            }),
          ),
        );
        ids[place] = kase.id;
      }
    }),
  );
  return ids.slice(0, n);
}

const boss = await signedIn('chefin', ['supervisor']);
const people = await Promise.all(Array.from({ length: clerks }, (_, at) => signedIn(`clerk-${at}`, ['clerk'])));
const receiver = await signedIn('empfang', ['clerk']);

/** How long "next case" takes while something goes on. */
async function nextCaseBeside(work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  let over = false;
  const asking = people.map(async ({ cookie }) => {
    while (!over) {
      const begin = performance.now();
      await call(cookie, 'POST', '/api/v1/cases/next', {});
      times.push(performance.now() - begin);
      await new Promise((later) => setTimeout(later, everyMs));
    }
  });
  await work();
  over = true;
  await Promise.all(asking);
  return times.sort((a, b) => a - b);
}

const at = (times: readonly number[], share: number) =>
  (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(0);
const told = (times: readonly number[]) =>
  `${times.length} times, median ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms, longest ${at(times, 1)} ms`;

/** Seconds that the worker has computed so far (Linux): what a run costs, however busy the machine is. */
async function computed(): Promise<number> {
  const [user = 0, system = 0] =
    (await readFile(`/proc/${String(worker.pid)}/stat`, 'utf8')).split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? [];
  return (user + system) / 100;
}

async function run(previewId: string): Promise<number> {
  const begin = performance.now();
  await call(boss.cookie, 'POST', '/api/v1/bulk-runs', { previewId });
  for (;;) {
    const { state } = await call(boss.cookie, 'GET', `/api/v1/bulk-runs/${previewId}`);
    if (state === 'finished') return (performance.now() - begin) / 1000;
    await new Promise((later) => setTimeout(later, 100));
  }
}

for (const size of sizes) {
  // What clerks take next is older, and not what the run moves.
  await submit(400);
  const ids = await submit(size);
  await asSuperuser(cluster, 'load', async (client) => void (await client.query('analyze')));
  const begin = performance.now();
  const preview = await call(boss.cookie, 'POST', '/api/v1/bulk-runs/preview', {
    action: 'assign',
    params: { to: receiver.id },
    selection: { ids },
  });
  const previewed = (performance.now() - begin) / 1000;
  const alone = await nextCaseBeside(() => new Promise((later) => setTimeout(later, 5_000)));
  let seconds = 0;
  const cpu = await computed();
  const beside = await nextCaseBeside(async () => void (seconds = await run(String(preview['id']))));
  const done = await call(boss.cookie, 'GET', `/api/v1/bulk-runs/${String(preview['id'])}`);
  console.log(
    `${size} cases assigned: preview ${previewed.toFixed(2)} s, run ${seconds.toFixed(1)} s, ${(size / seconds).toFixed(0)} a second (done ${String(done['done'])}, refused ${String(done['refused'])})`,
  );
  console.log(`  the worker computed ${((((await computed()) - cpu) / size) * 1000).toFixed(1)} ms for each`);
  console.log(`  next case, nothing else: ${told(alone)}`);
  console.log(`  next case, beside the run: ${told(beside)}`);
  const back = await call(boss.cookie, 'POST', `/api/v1/bulk-runs/${String(preview['id'])}/undo`, {});
  const undone = await run(String(back['id']));
  console.log(`  taken back: ${String(back['will'])} in ${undone.toFixed(1)} s, ${(Number(back['will']) / undone).toFixed(0)} a second`);
}
const gone = once(worker, 'exit');
worker.kill('SIGTERM');
await gone;
await api.stop();
await cluster.stop();
await rm(folder, { recursive: true, force: true });
