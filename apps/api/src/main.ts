import { createLogger, loadConfig, stopOnSignal } from '@vorgang/platform';
import { readyDatabase } from '../../common/src/database.js';
import { startApi } from './start-api.js';

const config = loadConfig();
const logger = createLogger(config.logLevel);
const database = await readyDatabase(config);
const api = await startApi({ config, logger, databaseUrl: database.urls.app });
stopOnSignal(async () => {
  await api.stop();
  await database.stop();
}, logger);
