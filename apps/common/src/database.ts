import { LogIsAhead, logIsAhead } from '@vorgang/event-log';
import { asking, openDatabase, StartFailure, waitForDatabase, type Config, type Logger, type OpenDatabase } from '@vorgang/platform';
import { migrate, pendingMigrations } from '../../../migrations/migrate.js';

export interface ReadyOptions {
  readonly logger?: Logger;
  /** Whether the program also uses the job runner's role. */
  readonly worker?: boolean;
}

/**
 * The database of a program, ready for use. It migrates an embedded one; the owner must have migrated a city's own, since the
 * servers do not have that role. It waits for a database that is starting, and refuses a log that is ahead of its cluster.
 * @throws StartFailure that says what to do
 */
export async function readyDatabase(config: Config, { logger, worker = false }: ReadyOptions = {}): Promise<OpenDatabase> {
  const database = await openDatabase(config);
  if (database.embedded) {
    await migrate(database.urls);
    await refuseLogAhead(database);
    return database;
  }
  await waitForDatabase({ variable: 'DATABASE_URL', url: database.urls.app }, config.database.waitSeconds, logger);
  if (worker) await waitForDatabase({ variable: 'DATABASE_WORKER_URL', url: database.urls.worker }, config.database.waitSeconds, logger);
  const pending = await pendingMigrations(database.urls.app);
  if (pending.length > 0) throw lacksMigrations(pending);
  await refuseLogAhead(database);
  return database;
}

/** @throws StartFailure where the database was restored and `after-restore` has not run */
async function refuseLogAhead(database: OpenDatabase): Promise<void> {
  const ahead = await asking(database.urls.app, (client) => logIsAhead((sql) => client.query(sql)));
  if (!ahead) return;
  await database.stop();
  throw new LogIsAhead();
}

/** The schema is older than the program. */
export function lacksMigrations(pending: readonly string[], name?: string): StartFailure {
  return new StartFailure('start.migrations-pending', `The database${name ? ` ${name}` : ''} lacks ${pending.length} migration(s)`, {
    remedy: 'Run "npm run cli -- migrate" with DATABASE_OWNER_URL first',
  });
}
