import { createLogger, loadConfig, stopOnSignal } from '@vorgang/platform';
import { readyDatabase } from '../../common/src/database.js';
import { startWorker } from './start-worker.js';

const config = loadConfig();
const logger = createLogger(config.logLevel);
const database = await readyDatabase(config);
const worker = await startWorker({ config, logger, databaseUrl: database.urls.app }, { workerUrl: database.urls.worker, port: config.http.workerPort });
stopOnSignal(async () => {
  await worker.stop();
  await database.stop();
}, logger);
