import type { Config, ConfigFault, Program } from '@vorgang/platform';
import { wrongFiles } from '../../common/src/wrong-files.js';
import { readyDatabase } from '../../common/src/database.js';
import { startWorker } from './start-worker.js';

/** The runner of jobs. */
export const workerProgram: Program = {
  name: 'worker',
  check: async (config) => [...workerRole(config), ...(await wrongFiles(config))],
  start: async ({ config, logger }) => {
    const database = await readyDatabase(config, { logger, worker: true });
    const worker = await startWorker(
      { config, logger, databaseUrl: database.urls.app },
      { workerUrl: database.urls.worker, port: config.http.workerPort },
    );
    return {
      stop: async () => {
        await worker.stop();
        await database.stop();
      },
    };
  },
};

/** The serving role owns no jobs, so it cannot run them. */
function workerRole({ database }: Config): ConfigFault[] {
  if (database.url === undefined || database.workerUrl !== undefined) return [];
  return [{ name: 'DATABASE_WORKER_URL', problem: 'is missing: the role that runs jobs' }];
}
