import { explainStart, loadConfig, readConfig } from '@vorgang/platform';
import { parseRequest, usage, UsageFault, type Request } from './arguments.js';
import { afterRestore } from './after-restore/after-restore.js';
import { backup } from './backup/backup.js';
import { checkServices } from './check-services/check-services.js';
import { createAdmin } from './create-admin/create-admin.js';
import { NoSuchDatabase, withEmbedded } from './database.js';
import { doctor } from './doctor/doctor.js';
import { exportXes } from './export/export-xes.js';
import { exitCodes, say, type ExitCode, type Io } from './io.js';
import { look } from './look/look.js';
import { migrateDatabase } from './migrate/migrate.js';
import { replay } from './replay/replay.js';
import { rotateKey } from './rotate-permit-key/rotate-permit-key.js';
import { rebuild } from './rebuild/rebuild.js';
import { verify } from './verify/verify.js';

const stopping = new AbortController();
const io: Io = { stdout: process.stdout, stderr: process.stderr, stopped: stopping.signal };
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // A second Ctrl-C ends the program at once.
    if (stopping.signal.aborted) process.exit(exitCodes.interrupted);
    say(io, '\nstopping …');
    stopping.abort();
  });
}

async function run(request: Request): Promise<ExitCode> {
  if (request.command === 'help') {
    io.stdout.write(usage);
    return exitCodes.done;
  }
  // The doctor has to run with a wrong configuration, since it tells its faults.
  if (request.command === 'doctor') return doctor(request, io, readConfig());
  const config = await withEmbedded(loadConfig(), request.command);
  switch (request.command) {
    case 'replay':
      return replay(request, io, config);
    case 'export':
      return exportXes(request, io, config);
    case 'verify':
      return verify(request, io, config);
    case 'rebuild':
      return rebuild(request, io, config);
    case 'look':
      return look(request, io, config);
    case 'create-admin':
      return createAdmin(request, io, config);
    case 'migrate':
      return migrateDatabase(request, io, config);
    case 'check-services':
      return checkServices(request, io, config);
    case 'backup':
      return backup(request, io, config);
    case 'after-restore':
      return afterRestore(request, io, config);
    case 'rotate-permit-key':
      return rotateKey(request, io, config);
  }
}

async function main(): Promise<ExitCode> {
  try {
    return await run(parseRequest(process.argv.slice(2)));
  } catch (error) {
    if (error instanceof UsageFault) {
      say(io, `${error.message}\n\n${usage}`);
      return exitCodes.usage;
    }
    const expected = explainStart(error);
    if (expected) {
      say(io, expected.text);
      return expected.later ? exitCodes.later : exitCodes.configuration;
    }
    if (error instanceof NoSuchDatabase) say(io, error.message);
    else say(io, error instanceof Error ? (error.stack ?? error.message) : String(error));
    return exitCodes.failed;
  }
}

// Open handles (a keep-alive connection, an embedded server of another process) must not keep the program running.
process.exit(await main());
