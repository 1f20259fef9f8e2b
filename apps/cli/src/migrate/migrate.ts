import type { Config } from '@vorgang/platform';
import { lacksMigrations } from '../../../common/src/database.js';
import { migrate, pendingMigrations } from '../../../../migrations/migrate.js';
import { databaseFor, ownerOf, type NamedDatabase } from '../database.js';
import { exitCodes, say, type ExitCode, type Io } from '../io.js';

/** Brings a database to the newest schema, as its owner, and prints what ran. */
export async function migrateDatabase({ database: named }: { readonly database?: string }, io: Io, config: Config): Promise<ExitCode> {
  const database = await databaseFor(config, named);
  try {
    const { urls } = database;
    const owner = ownerOf({ urls, named }, 'Migrations need');
    const ran = await migrate({ ...urls, owner });
    for (const name of ran) say(io, `migrated  ${name}`);
    say(io, ran.length === 0 ? `${database.name} has the newest schema already` : `${database.name} has the newest schema`);
    return exitCodes.done;
  } finally {
    await database.stop();
  }
}

/**
 * Migrates an embedded database; a city's own must have been migrated before.
 * @throws StartFailure that says what to do
 */
export async function makeReady({ embedded, urls, name }: NamedDatabase): Promise<void> {
  if (embedded) {
    await migrate(urls);
    return;
  }
  const pending = await pendingMigrations(urls.app);
  if (pending.length > 0) throw lacksMigrations(pending, name);
}
