/*
 * What the live stream costs and how late it is, on a durable PostgreSQL, over real HTTP:
 *   npm run -s load test/load/live.ts [clients] [events a second]
 * The server runs in this process, listeners and events in another: what this one uses is the server's.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CreateStaff, TeamDirectory } from '@vorgang/access';
import { SubmitCase } from '@vorgang/cases';
import { Catalogue } from '@vorgang/catalogue';
import {
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

const clients = Number(process.argv[2] ?? 100);
const perSecond = Number(process.argv[3] ?? 100);
const folder = await mkdtemp('/var/tmp/vorgang-load-');
await chmod(folder, 0o711);
const cluster = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
const passwords = { app: 'app', worker: 'worker' };
await createRoles(cluster, passwords);
await createDatabase(cluster, 'load');
const urls = embeddedUrls(cluster, passwords, 'load');
await migrate(urls);
const config = loadConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent', SIGN_IN_ATTEMPTS_PER_MINUTE: '100000' });
const api = await startApi({ config, logger: createLogger('silent'), databaseUrl: urls.app }, 0);
const gate = api.app.get(CommandGate);
const asSystem = <T>(work: () => Promise<T>) => runInContext({ requestId: newId(), locale: 'de', actor: systemActor('load') }, work);
const team = await api.app.get(TeamDirectory).idOf('steuern');
const definition = api.app.get(Catalogue).current(dogTax);
if (!team || !definition) throw new Error('no team or service');
const password = 'Eine-lange-Messung-1';
const cookies: string[] = [];
for (let i = 0; i < clients; i++) {
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
const cases: string[] = [];
for (let i = 0; i < 300; i++) {
  const kase = await asSystem(() =>
    gate.send(
      new SubmitCase({
        submissionId: newSecretId(),
        definition,
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
  cases.push(kase.id);
}

const other = fork('./test/load/live-clients.ts', [api.url, urls.app, JSON.stringify(cookies), JSON.stringify(cases)], {
  execArgv: ['--import', './scripts/register-ts.mjs'],
});
await once(other, 'spawn');

/** The server's share of one core while `work` goes on, in percent. */
async function cpu(work: () => Promise<unknown>): Promise<number> {
  const [before, began] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return Math.round(((user + system) / 1000 / (performance.now() - began)) * 1000) / 10;
}
const rest = (seconds: number) => () => new Promise((later) => setTimeout(later, seconds * 1000));
const tell = async (message: object): Promise<object> => {
  other.send(message);
  const [answer] = (await once(other, 'message')) as [object];
  return answer;
};

await rest(3)();
console.log(`nobody listens: ${await cpu(rest(10))} % of a core`);
await tell({ listen: true });
await rest(3)();
console.log(`${clients} listen, nothing happens: ${await cpu(rest(20))} %`);
let result: object = {};
console.log(
  `${clients} listen, ${perSecond} events a second: ${await cpu(async () => (result = await tell({ happen: { perSecond, seconds: 20 } })))} %`,
);
console.log('from commit to message, ms:', JSON.stringify(result));
other.kill();
await api.stop();
await cluster.stop();
await rm(folder, { recursive: true, force: true });
process.exit(0);
