import { CreateStaff, TeamDirectory } from '@vorgang/access';
import { Catalogue, parseDefinition } from '@vorgang/catalogue';
import { CommandGate, createLogger, newId, randomToken, runInContext, systemActor, type Config } from '@vorgang/platform';
import { startApi } from '../../../api/src/start-api.js';
import { databaseFor, NoSuchDatabase } from '../database.js';
import { exitCodes, quiet, say, type ExitCode, type Io } from '../io.js';
import { makeReady } from '../migrate/migrate.js';
import { recallReplay } from '../replay/replay.memory.js';

/**
 * Opens the back office on a replay's database until Ctrl-C, with a supervisor of all teams to sign in, so that people can see
 * the replay's figures as supervisors do. The server uses the machine's clock.
 */
export async function look({ database: named }: { readonly database?: string }, io: Io, config: Config): Promise<ExitCode> {
  const database = await databaseFor(config, named ?? 'latest');
  try {
    const replayed = await recallReplay(config, database.name);
    // This command must not make anybody a supervisor of real cases.
    if (!replayed) throw new NoSuchDatabase(`${database.name} is no replay`);
    await makeReady(database);
    const extraDefinitions = replayed.definition
      ? [parseDefinition(`${replayed.service.key}/${replayed.service.version}`, replayed.definition)]
      : [];
    const logger = createLogger(quiet(config.logLevel), { process: 'cli', destination: io.stderr });
    const api = await startApi({ config, logger, databaseUrl: database.urls.app, extraDefinitions });
    try {
      const userName = `einblick-${randomToken(4)
        .toLowerCase()
        .replaceAll(/[^a-z0-9]/g, '0')}`;
      const password = randomToken(18);
      const teamIds = await Promise.all(
        api.app
          .get(Catalogue)
          .allCurrent()
          .map(({ routing }) => api.app.get(TeamDirectory).idOf(routing.team.key)),
      );
      await runInContext({ requestId: newId(), locale: 'de', actor: systemActor('look') }, () =>
        api.app.get(CommandGate).send(
          new CreateStaff({
            userName,
            roles: ['supervisor', 'auditor'],
            teamIds: [...new Set(teamIds)].filter((id) => id !== undefined),
            password,
          }),
        ),
      );
      say(io, `database   ${database.name}\naddress    ${api.url}\nuser name  ${userName}\npassword   ${password}\nCtrl-C ends it.`);
      await untilStopped(io.stopped);
    } finally {
      await api.stop();
    }
    return exitCodes.done;
  } finally {
    await database.stop();
  }
}

function untilStopped(stopped: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (stopped.aborted) done();
    else stopped.addEventListener('abort', () => done(), { once: true });
  });
}
