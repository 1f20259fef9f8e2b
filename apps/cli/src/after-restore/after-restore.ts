import { RecordRestore } from '@vorgang/operations';
import { CommandGate, type Config, type DatabaseUrls } from '@vorgang/platform';
import { migrate } from '../../../../migrations/migrate.js';
import { inTheHouse } from '../composed.js';
import { asking, databaseFor, ownerOf } from '../database.js';
import { exitCodes, say, type ExitCode, type Io } from '../io.js';
import { beginEra } from './new-era.js';
import { releaseJobs, serversConnected, type UnderWay } from './under-way.js';

export interface AfterRestoreOptions {
  readonly database?: string;
  /** How many numbers of cases, payments and print batches are skipped. */
  readonly skipNumbers: number;
}

/**
 * Makes a restored database ready: it updates schema and rights, continues the numbering of the log, releases jobs of dead
 * workers, and tells what may happen a second time. It may run again, and changes nothing if nothing was restored.
 */
export async function afterRestore({ database: named, skipNumbers }: AfterRestoreOptions, io: Io, config: Config): Promise<ExitCode> {
  const database = await databaseFor(config, named);
  try {
    const owner = ownerOf({ urls: database.urls, named: undefined }, 'after-restore needs');
    return await makeReadyAgain({ ...database.urls, owner }, skipNumbers, io, config);
  } finally {
    await database.stop();
  }
}

async function makeReadyAgain(urls: Required<DatabaseUrls>, skipNumbers: number, io: Io, config: Config): Promise<ExitCode> {
  const connected = await asking(urls.owner, serversConnected);
  if (connected > 0) {
    say(io, `after-restore: api or worker are connected (${connected} connections). Stop them first.`);
    return exitCodes.failed;
  }
  await migrate(urls);
  const era = await asking(urls.owner, (client) => beginEra(client, skipNumbers));
  const underWay = await releaseJobs(urls);
  if (era === null) {
    io.stdout.write('The log is where its PostgreSQL cluster is: nothing was restored, or it was made ready already.\n');
    io.stdout.write(`${underWay.released} job(s) of dead workers go back to the queue.\n`);
    return exitCodes.done;
  }
  await inTheHouse(config, urls, io, (app) =>
    app.get(CommandGate).send(
      new RecordRestore({
        lastEventAt: underWay.lastEventAt?.toISOString() ?? null,
        movedEvents: era.moved,
        releasedJobs: underWay.released,
        leftOutNumbers: skipNumbers,
      }),
    ),
  );
  tell(io, era.moved, underWay, skipNumbers);
  return exitCodes.done;
}

function tell(io: Io, moved: number, { lastEventAt, mails, jobs, released }: UnderWay, skipNumbers: number): void {
  const lines = [
    'The log counts on from beyond everything that it holds; followers go on where they were.',
    ...(moved > 0 ? [`${moved} event(s) were written after the restore: what follows from them is done now.`] : []),
    `${released} job(s) of dead workers go back to the queue.`,
    `${skipNumbers} numbers of cases, payments (Kassenzeichen) and print batches are left out, for those given after the backup.`,
    '',
    `The last event is of ${lastEventAt?.toISOString() ?? 'no time: the log is empty'}. What happened later is not here: what portals sent in since, decisions, payments.`,
    ...(jobs.length > 0 ? ['These jobs were waiting and are done now, also those that were done between the backup and the failure:'] : []),
    ...jobs.map(({ task, waiting }) => `  ${task}  ${waiting}`),
    ...(mails.length > 0 ? [`Mails that may reach people twice (with the same Message-ID) belong to: ${mails.join(', ')}`] : []),
    '',
    'Now run "npm run -s cli -- verify" and start api and worker.',
  ];
  io.stdout.write(`${lines.join('\n')}\n`);
}
