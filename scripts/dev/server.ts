/**
 * The server while developing: API, worker and portal in one process, run from the sources. `npm run dev` starts it, and
 * starts it anew when a source changes. It reads all sources first and waits for its orders meanwhile, so that the
 * database can start at the same time.
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createLogger, explainStart, openDatabase, SystemClock, type Config, type DatabaseUrls, type Logger } from '@vorgang/platform';
import { startApi } from '../../apps/api/src/start-api.js';
import { blankMemory } from '../../apps/demo/src/launch/begin.js';
import { recall, remember, type DemoMemory } from '../../apps/demo/src/launch/memory.js';
import { demoMunicipality } from '../../apps/demo/src/launch/municipality.js';
import { Stack } from '../../apps/demo/src/launch/stack.js';
import { tellHistory } from '../../apps/demo/src/launch/tell-history.js';
import { startPortal } from '../../apps/demo/src/portal/start-portal.js';
import { allPlots } from '../../apps/demo/src/story/history.js';
import { startWorker } from '../../apps/worker/src/start-worker.js';
import { migrate } from '../../migrations/migrate.js';
import { devConfig } from './config.js';
import type { Orders, Report } from './messages.js';
import { TerminalLog } from './terminal-log.js';

/** A request that is still running then is cut off, so that a changed source takes effect at once. */
const stopWithinMs = 100;

const stack = new Stack();
const stopping = new AbortController();

// Ctrl-C reaches every process of the terminal; this one is stopped by the one that started it.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => void stop());
process.on('disconnect', () => void stop());

try {
  const [orders] = (await once(process, 'message')) as [Orders];
  await start(orders);
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(explainStart(error)?.text ?? error);
    await stop(1);
  }
}

async function start(orders: Orders): Promise<void> {
  const given = devConfig();
  const file = createWriteStream(join(given.dataDir, 'dev.log'), { flags: 'a', mode: 0o600 });
  stack.add('log', { stop: () => new Promise((done) => file.end(done)) });
  const logger = createLogger(given.logLevel, { process: 'demo', destination: new TerminalLog(file, process.stderr) });
  const portalUrl = `http://127.0.0.1:${orders.ports.portal}`;
  const config: Config = {
    ...given,
    smtpUrl: orders.smtpUrl,
    municipalityFile: await demoMunicipality(given, portalUrl),
    http: { ...given.http, host: '127.0.0.1', port: orders.apiPort, publicUrl: orders.pageUrl },
  };
  const database = stack.add('database', await openDatabase(config));
  await migrate(database.urls);
  const composition = { config, logger, databaseUrl: database.urls.app };
  const api = stack.add('API', await startApi(composition, orders.apiPort, stopWithinMs));

  const memory = (await rememberedHistory(config, orders)) ?? (await firstHistory(config, logger, database.urls, orders));
  stopping.signal.throwIfAborted();
  stack.add('worker', await startWorker(composition, { workerUrl: database.urls.worker }));
  stack.add('portal', await portal(config, api.url, memory, orders));
}

async function rememberedHistory(config: Config, { ports }: Orders): Promise<DemoMemory | null> {
  const before = await recall(config.dataDir);
  if (before === null) return null;
  if (before.state === 'seeding') throw new Error('The history was broken off. Stop, and start "npm run dev" again: it then begins anew.');
  const memory = { ...before, ports };
  await remember(config.dataDir, memory);
  tell({ kind: 'serves' });
  return memory;
}

/**
 * One story of each kind, or all. It is told while the API serves already, so that nobody has to wait at the first start for it.
 * It has a worker of its own, so the ordinary one begins after it.
 */
async function firstHistory(config: Config, logger: Logger, urls: DatabaseUrls, { ports, clusterUrl, whole }: Orders): Promise<DemoMemory> {
  tell({ kind: 'telling', share: 0, at: null });
  const told = await tellHistory({
    config,
    logger,
    urls,
    clusterUrl,
    memory: blankMemory(ports),
    until: new SystemClock().now(),
    plots: whole ? allPlots : allPlots.map((plot) => ({ ...plot, times: 1 })),
    signal: stopping.signal,
    onAccounts: () => tell({ kind: 'serves' }),
    onStep: (done, total, at) => tell({ kind: 'telling', share: done / total, at: at.toISOString() }),
  });
  tell({ kind: 'told' });
  return told;
}

function portal(config: Config, apiUrl: string, memory: DemoMemory, { ports }: Orders): ReturnType<typeof startPortal> {
  if (memory.keys === null) throw new Error('the history left no keys');
  const known = {
    list: () => memory.submissions,
    add: (sent: DemoMemory['submissions'][number]) => {
      memory.submissions.unshift(sent);
      return remember(config.dataDir, memory);
    },
  };
  return startPortal({
    port: ports.portal,
    apiUrl,
    mailUrl: `http://127.0.0.1:${ports.mail}`,
    keys: memory.keys,
    known,
    clock: new SystemClock(),
  });
}

function tell(report: Report): void {
  if (process.connected) process.send?.(report);
}

async function stop(exitCode = 0): Promise<void> {
  if (stopping.signal.aborted) return;
  stopping.abort();
  const failed = await stack.stopAll();
  failed.forEach((line) => console.error(`did not stop cleanly: ${line}`));
  process.exit(exitCode);
}
