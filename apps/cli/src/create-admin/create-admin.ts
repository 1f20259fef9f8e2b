import { CreateAdmin } from '@vorgang/access';
import { CommandGate, Refusal, type Config } from '@vorgang/platform';
import { inTheHouse } from '../composed.js';
import { databaseFor } from '../database.js';
import { exitCodes, say, type ExitCode, type Io } from '../io.js';
import { makeReady } from '../migrate/migrate.js';

export interface CreateAdminOptions {
  readonly userName: string;
  /** As colleagues and timelines name them; the user name where omitted. */
  readonly name?: string;
  readonly database?: string;
}

/** Lets an administrator in, with a password that is shown this once and must be changed at the first sign-in. */
export async function createAdmin({ userName, name, database: named }: CreateAdminOptions, io: Io, config: Config): Promise<ExitCode> {
  const database = await databaseFor(config, named);
  try {
    await makeReady(database);
    const { oneTimePassword } = await inTheHouse(config, database.urls, io, (app) => app.get(CommandGate).send(new CreateAdmin(userName, undefined, name)));
    io.stdout.write(`user name  ${userName}\npassword   ${oneTimePassword ?? ''}\n`);
    say(io, 'The password is shown this once; it must be changed at the first sign-in.');
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(io, error.code === 'staff.user-name-taken' ? `create-admin: there is somebody called "${userName}" already` : `create-admin: ${error.message}`);
    return exitCodes.failed;
  } finally {
    await database.stop();
  }
}
