import type { ServiceDefinition } from '@vorgang/catalogue';
import { StatedClock, type Config, type DatabaseUrls, type Logger } from '@vorgang/platform';
import { startApi, type RunningApi } from '../../../api/src/start-api.js';
import type { Composition } from '../../../common/src/rooms.js';
import { startWorker, type RunningWorker } from '../../../worker/src/start-worker.js';

/** The replay's own API and worker, which nobody else uses. */
export interface ReplayServers {
  readonly api: RunningApi;
  readonly worker: RunningWorker;
  stop(): Promise<void>;
}

/** Everybody signs in within seconds, and a year's submissions come within a minute. */
const noLimit = 1_000_000;

/**
 * Starts the normal API and worker, on the loopback only, with the clock that takes the time from each request. Rate limits use
 * real time and are raised. Jobs that run by the wall clock are left out.
 */
export async function startReplayServers(
  config: Config,
  logger: Logger,
  urls: DatabaseUrls,
  extraDefinitions: readonly ServiceDefinition[],
): Promise<ReplayServers> {
  const own: Config = {
    ...config,
    http: { ...config.http, host: '127.0.0.1', port: 0, publicUrl: 'http://127.0.0.1', trustedProxies: { kind: 'none' } },
    limits: { ...config.limits, signInsPerMinute: noLimit, intakePerMinute: noLimit },
  };
  const composition: Composition = { config: own, logger, databaseUrl: urls.app, clock: new StatedClock(), extraDefinitions };
  const api = await startApi(composition, 0);
  try {
    const worker = await startWorker(composition, { workerUrl: urls.worker, cron: false });
    return {
      api,
      worker,
      stop: async () => {
        await api.stop();
        await worker.stop();
      },
    };
  } catch (error) {
    await api.stop();
    throw error;
  }
}
