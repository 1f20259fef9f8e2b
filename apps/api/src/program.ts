import type { Program } from '@vorgang/platform';
import { wrongFiles } from '../../common/src/wrong-files.js';
import { readyDatabase } from '../../common/src/database.js';
import { startApi } from './start-api.js';

/** The server of the APIs and the pages. */
export const apiProgram: Program = {
  name: 'api',
  check: wrongFiles,
  start: async ({ config, logger }) => {
    const database = await readyDatabase(config, { logger });
    const api = await startApi({ config, logger, databaseUrl: database.urls.app });
    return {
      stop: async () => {
        await api.stop();
        await database.stop();
      },
    };
  },
};
