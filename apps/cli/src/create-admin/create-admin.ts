import { CreateStaff } from '@vorgang/access';
import { CommandGate, Refusal, StartFailure, type Config } from '@vorgang/platform';
import { inTheHouse } from '../composed.js';
import { asking, databaseFor, ownerOf } from '../database.js';
import { exitCodes, say, type ExitCode, type Io } from '../io.js';
import { makeReady } from '../migrate/migrate.js';

export interface CreateAdminOptions {
  readonly userName: string;
  /** The display name; the user name where omitted. */
  readonly name?: string;
  readonly database?: string;
}

/** Makes an administrator, with a password that is shown once and must be changed at the first sign-in. */
export async function createAdmin({ userName, name, database: named }: CreateAdminOptions, io: Io, config: Config): Promise<ExitCode> {
  const database = await databaseFor(config, named);
  try {
    await makeReady(database);
    await onlyTheOwner(ownerOf({ urls: database.urls, named }, 'create-admin needs'));
    const { oneTimePassword } = await inTheHouse(config, database.urls, io, (app) =>
      app.get(CommandGate).send(new CreateStaff({ userName, displayName: name, roles: ['administrator'] })),
    );
    io.stdout.write(`user name  ${userName}\npassword   ${oneTimePassword ?? ''}\n`);
    say(io, 'The password is shown this once; it must be changed at the first sign-in.');
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(
      io,
      error.code === 'staff.user-name-taken'
        ? `create-admin: there is somebody called "${userName}" already`
        : `create-admin: ${error.message}`,
    );
    return exitCodes.failed;
  } finally {
    await database.stop();
  }
}

/**
 * Rights need two administrators. Only somebody who could do anything anyway may bypass them here (docs/adr/0036).
 * @throws StartFailure for any other role than the owner
 */
async function onlyTheOwner(url: string): Promise<void> {
  const owns = await asking(
    url,
    async (client) =>
      (await client.query<{ owns: boolean }>(`select pg_has_role(relowner, 'usage') as owns from pg_class where oid = 'staff'::regclass`))
        .rows[0]?.owns,
  );
  if (owns !== true)
    throw new StartFailure('config.no-owner', 'Only the role that owns the database lets an administrator in', {
      remedy: 'Set DATABASE_OWNER_URL to it',
    });
}
