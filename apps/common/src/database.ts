import { openDatabase, type Config, type OpenDatabase } from '@vorgang/platform';
import { migrate, pendingMigrations } from '../../../migrations/migrate.js';

/**
 * The database of a program, ready to be used: an embedded one is migrated on the way; a city's own must have been
 * migrated by its owner, since the servers do not hold that role.
 * @throws Error that says what to do
 */
export async function readyDatabase(config: Config, name?: string): Promise<OpenDatabase> {
  const database = await openDatabase(config, name);
  if (database.embedded) {
    await migrate(database.urls);
    return database;
  }
  const pending = await pendingMigrations(database.urls.app);
  if (pending.length > 0) throw new Error(`The database lacks ${pending.length} migration(s): run "npm run cli -- migrate" with DATABASE_OWNER_URL first.`);
  return database;
}
