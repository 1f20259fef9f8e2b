import { once } from 'node:events';
import { join } from 'node:path';
import { freePort, type Config } from '@vorgang/platform';
import { begin } from '../../apps/demo/src/launch/begin.js';
import { isRunning, openCluster } from '../../apps/demo/src/launch/database.js';
import { hold, recall, type DemoMemory, type Hold } from '../../apps/demo/src/launch/memory.js';
import { holdPort } from '../../apps/demo/src/launch/ports.js';
import { Stack } from '../../apps/demo/src/launch/stack.js';
import { startMailCatcher } from '../../apps/demo/src/mail-catcher/index.js';
import { StoryClock } from '../../apps/demo/src/simulator/story-clock.js';
import type { DevOptions } from './options.js';
import { startPage } from './page.js';
import { Restarting } from './restarting.js';
import { Teller } from './teller.js';
import { watchSources } from './watch.js';

/** What the server is made of. The command line is a program of its own. */
const sources = ['apps/api', 'apps/common', 'apps/demo', 'apps/worker', 'libs', 'migrations'];

const usualPort = 5173;

/** What Node compiled, kept for the next start; the supervisor's own (`scripts/dev.mjs`) too. */
const compiled = 'node_modules/.cache/node';

interface Surroundings {
  readonly config: Config;
  readonly options: DevOptions;
  /** Aborted when somebody wants to stop. */
  readonly signal: AbortSignal;
  readonly out: NodeJS.WriteStream;
}

/**
 * Serves the sources until somebody wants to stop; everything that was started has stopped when this ends.
 * @throws Error with a sentence for the person at the terminal
 */
export async function runDev(surroundings: Surroundings): Promise<void> {
  const { config, signal, out } = surroundings;
  const lock = await hold(config.dataDir, isRunning);
  const stack = new Stack();
  stack.add('the lock', { stop: () => lock.release() });
  try {
    await start(surroundings, stack, lock);
    if (!signal.aborted) await once(signal, 'abort');
  } finally {
    const failed = await stack.stopAll();
    failed.forEach((line) => out.write(`did not stop cleanly: ${line}\n`));
    if (signal.aborted) out.write('\nEverything has stopped.\n');
  }
}

async function start({ config, options, signal, out }: Surroundings, stack: Stack, lock: Hold): Promise<void> {
  const clock = new StoryClock();
  const ports = await choosePorts(options, await recall(config.dataDir));
  const apiPort = await freePort();
  const [pageUrl, portalUrl, mailUrl] = [ports.api, ports.portal, ports.mail].map((port) => `http://127.0.0.1:${port}`) as [
    string,
    string,
    string,
  ];
  const teller = new Teller(out, clock, { pageUrl, portalUrl, mailUrl, dataDir: config.dataDir });
  const server = new Restarting(await command(options), { ...process.env, NODE_COMPILE_CACHE: compiled }, teller);

  // Both at once. What has started is in the stack also where the other one fails.
  const [startedCluster, startedPage] = await Promise.allSettled([
    openCluster(config, lock).then((started) => stack.add('PostgreSQL', started)),
    startPage({ port: ports.api, apiPort, settled: () => server.settled() }).then((started) => stack.add('page', started)),
  ]);
  stack.add('server', server);
  const [cluster] = [valueOf(startedCluster), valueOf(startedPage)];
  // What is not to be kept goes before anybody holds it; so does what is left of a history that was broken off.
  await begin(config, options, cluster, (text) => teller.say(text));
  const { smtpUrl } = stack.add(
    'mail catcher',
    await startMailCatcher({ smtpPort: 0, httpPort: ports.mail, dir: join(config.dataDir, 'mail'), clock }),
  );
  signal.throwIfAborted();

  server.begin({ apiPort, pageUrl, ports, smtpUrl, clusterUrl: cluster.ownerUrl, whole: options.whole });
  stack.add(
    'watching',
    watchSources(sources, (files) => {
      teller.onChange(files);
      server.restart();
    }),
  );
  await lock.note({ url: pageUrl });
}

/** Those of the last run where they are free, since its mails link to them. */
async function choosePorts(options: DevOptions, memory: DemoMemory | null): Promise<DemoMemory['ports']> {
  const api = await holdPort(options.port ?? memory?.ports.api ?? usualPort);
  const portal = await holdPort(memory?.ports.portal ?? api.port + 1);
  const mail = await holdPort(memory?.ports.mail ?? portal.port + 1);
  await Promise.all([api, portal, mail].map((held) => held.release()));
  return { api: api.port, portal: portal.port, mail: mail.port };
}

/** What Node is given to run the server from its sources. */
async function command({ inspect }: DevOptions): Promise<readonly string[]> {
  const debug = inspect ? [`--inspect=127.0.0.1:${await freePort(9229).catch(() => freePort())}`] : [];
  return [...debug, '--enable-source-maps', '--import', './scripts/register-ts.mjs', 'scripts/dev/server.ts'];
}

function valueOf<T>(result: PromiseSettledResult<T>): T {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}
