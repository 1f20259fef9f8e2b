import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createLogger, openDatabase, SystemClock, type Config, type Logger, type OpenDatabase } from '@vorgang/platform';
import { migrate } from '../../../../migrations/migrate.js';
import { startApi } from '../../../api/src/start-api.js';
import { startWorker } from '../../../worker/src/start-worker.js';
import { startMailCatcher } from '../mail-catcher/index.js';
import { startPortal } from '../portal/start-portal.js';
import { StoryClock } from '../simulator/story-clock.js';
import { begin, blankMemory } from './begin.js';
import { Progress } from './console.js';
import { isRunning, openCluster, type Cluster } from './database.js';
import { demoMunicipality } from './municipality.js';
import { hold, remember, type DemoMemory, type Hold } from './memory.js';
import { holdPort, type HeldPort } from './ports.js';
import type { DemoOptions } from './options.js';
import { Stack } from './stack.js';
import { tellHistory } from './tell-history.js';
import { greeting } from './words.js';

/** The default port of the command line for a mail server; another one if that is taken. */
const usualSmtpPort = 2525;

export interface Surroundings {
  readonly config: Config;
  readonly options: DemoOptions;
  /** Aborted when somebody wants to stop. */
  readonly signal: AbortSignal;
  readonly out: NodeJS.WriteStream;
}

/**
 * Runs the demo. When this returns, everything that was started has stopped.
 * @throws Error with a sentence for the person at the terminal
 */
export async function runDemo({ config: given, options, signal, out }: Surroundings): Promise<void> {
  const progress = new Progress(out, 6);
  const lock = await hold(given.dataDir, isRunning);
  const stack = new Stack();
  stack.add('the lock', { stop: () => lock.release() });
  try {
    await start(given, options, { signal, stack, progress, lock });
    await untilAborted(signal);
  } finally {
    if (signal.aborted) progress.say('\nStopping …');
    const failed = await stack.stopAll();
    failed.forEach((line) => progress.say(`did not stop cleanly: ${line}`));
    if (signal.aborted) progress.say('Everything has stopped.');
  }
}

interface Start {
  readonly signal: AbortSignal;
  readonly stack: Stack;
  readonly progress: Progress;
  readonly lock: Hold;
}

async function start(given: Config, options: DemoOptions, { signal, stack, progress, lock }: Start): Promise<void> {
  const logger = await logFile(given, stack);
  const cluster = await progress.step('Start PostgreSQL', async () => stack.add('PostgreSQL', await openCluster(given, lock)));
  signal.throwIfAborted();
  const memory = await begin(given, options, cluster, (text) => progress.say(text));
  const held = await holdPorts(options, memory, stack);
  const ports = { api: held.api.port, portal: held.portal.port, mail: held.mail.port };
  const addresses = { api: local(ports.api), portal: local(ports.portal), mail: local(ports.mail) };

  const database = await progress.step('Migrate the database', async () => {
    const opened = await openDatabase(given);
    await migrate(opened.urls);
    return opened;
  });
  signal.throwIfAborted();
  const clock = new StoryClock();
  const mail = await progress.step('Start the mail catcher', async () => {
    await held.mail.release();
    const start = (smtpPort: number) => startMailCatcher({ smtpPort, httpPort: ports.mail, dir: join(given.dataDir, 'mail'), clock });
    return stack.add('mail catcher', await start(usualSmtpPort).catch(() => start(0)));
  });
  const config: Config = {
    ...given,
    smtpUrl: mail.smtpUrl,
    municipalityFile: await demoMunicipality(given, addresses.portal),
    http: { ...given.http, host: '127.0.0.1', port: ports.api, publicUrl: addresses.api },
  };
  const ready = await seeded({
    config,
    logger,
    database,
    cluster,
    clock,
    signal,
    progress,
    memory: { ...(memory ?? blankMemory(ports)), ports },
  });

  await progress.step('Start the API with the user interface, and the worker', async () => {
    const composition = { config, logger, databaseUrl: database.urls.app };
    await held.api.release();
    stack.add('API', await startApi(composition, ports.api));
    signal.throwIfAborted();
    stack.add('worker', await startWorker(composition, { workerUrl: database.urls.worker }));
  });
  signal.throwIfAborted();
  await progress.step('Start the portal', async () => {
    const { keys } = ready;
    if (!keys) throw new Error('the history left no keys');
    const known = {
      list: () => ready.submissions,
      add: (sent: DemoMemory['submissions'][number]) => {
        ready.submissions.unshift(sent);
        return remember(config.dataDir, ready);
      },
    };
    await held.portal.release();
    stack.add(
      'portal',
      await startPortal({ port: ports.portal, apiUrl: addresses.api, mailUrl: addresses.mail, keys, known, clock: new SystemClock() }),
    );
  });
  await lock.note({ url: addresses.api });
  progress.say(greeting(addresses, { dataDir: config.dataDir, elapsed: progress.elapsed }));
}

/** The ports are held from now on, since the history takes minutes and its links have them. */
async function holdPorts(
  options: DemoOptions,
  memory: DemoMemory | null,
  stack: Stack,
): Promise<Readonly<Record<'api' | 'portal' | 'mail', HeldPort>>> {
  const hold = async (name: string, from: number) => {
    const port = await holdPort(from);
    stack.add(`the port of ${name}`, { stop: () => port.release() });
    return port;
  };
  const api = await hold('the API', options.port ?? memory?.ports.api ?? 3000);
  const portal = await hold('the portal', memory?.ports.portal ?? 3001);
  const mail = await hold('the mail catcher', memory?.ports.mail ?? 3002);
  return { api, portal, mail };
}

interface ToSeed {
  readonly config: Config;
  readonly logger: Logger;
  readonly database: OpenDatabase;
  readonly cluster: Cluster;
  readonly clock: StoryClock;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  readonly memory: DemoMemory;
}

async function seeded({ config, logger, database, cluster, clock, signal, progress, memory }: ToSeed): Promise<DemoMemory> {
  if (memory.state === 'ready') {
    await progress.step('Find the data of the last run', () => remember(config.dataDir, memory));
    return memory;
  }
  return progress.step('Tell ten weeks of history through the real API', async (show) => {
    const onStep = (done: number, total: number, at: Date) => {
      clock.tell(at);
      show(`${Math.round((done / total) * 100)} %`);
    };
    const told = await tellHistory({
      config,
      logger,
      urls: database.urls,
      clusterUrl: cluster.ownerUrl,
      memory,
      until: clock.now(),
      signal,
      onStep,
    });
    clock.tell(null);
    return told;
  });
}

/** The log file of the programs, since the terminal is for people. */
async function logFile({ dataDir, logLevel }: Config, stack: Stack): Promise<Logger> {
  await mkdir(dataDir, { recursive: true });
  const file = createWriteStream(join(dataDir, 'demo.log'), { flags: 'a', mode: 0o600 });
  stack.add('log', { stop: () => new Promise((done) => file.end(done)) });
  return createLogger(logLevel, { process: 'demo', destination: file });
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
}

function local(port: number): string {
  return `http://127.0.0.1:${port}`;
}
