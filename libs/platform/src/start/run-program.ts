import { readConfig, wrongConfig, type Config, type ConfigFault } from '../config.js';
import { isDatabaseGone } from '../database/failures.js';
import { stopOnSignal } from '../http/server.js';
import { createLogger, type Logger, type ProcessName } from '../log.js';
import { dataFolderFaults } from './data-folder.js';
import { explainStart } from './explain-start.js';
import { startExitCodes } from './start-failure.js';

export interface Running {
  stop(): Promise<void>;
}

export interface Program {
  readonly name: ProcessName;
  /** Finds the faults of the files that the configuration names. */
  readonly check: (config: Config) => Promise<readonly ConfigFault[]>;
  readonly start: (parts: { readonly config: Config; readonly logger: Logger }) => Promise<Running>;
}

/** What a program uses of its surroundings. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Starts a server program, and stops it on a signal. */
export async function runProgram(program: Program): Promise<void> {
  const started = await startProgram(program, process);
  if ('exitCode' in started) process.exit(started.exitCode);
  endOnlyForFaultsOfOurs(started.logger);
  stopOnSignal(() => started.running.stop(), started.logger);
}

/**
 * Starts a server program. An expected failure of the start is one line in the log, and a few lines at a terminal. Only an
 * unexpected one has a stack.
 * @returns the running program, or the code to end with
 */
export async function startProgram(
  { name, check, start }: Program,
  { env, stdout, stderr }: Surroundings,
): Promise<{ running: Running; logger: Logger } | { exitCode: number }> {
  const { config, faults } = readConfig(env);
  const logger = createLogger(config.logLevel, { process: name, destination: stdout });
  try {
    const all = [...faults, ...(await dataFolderFaults(config.dataDir)), ...(await check(config))];
    if (all.length > 0) throw wrongConfig(all);
    return { running: await start({ config, logger }), logger };
  } catch (error) {
    return { exitCode: tellStartFailure(error, name, { stdout, stderr }) };
  }
}

/** Tells why a program does not start, even if its log is silent. @returns the exit code */
function tellStartFailure(error: unknown, name: ProcessName, { stdout, stderr }: Omit<Surroundings, 'env'>): number {
  const failure = explainStart(error);
  const logger = createLogger('fatal', { process: name, destination: stdout });
  if (stdout.isTTY !== true) {
    if (failure) logger.fatal({ code: failure.code, faults: failure.details, remedy: failure.remedy }, failure.message);
    else
      logger.fatal(
        { err: error instanceof Error ? { name: error.name, message: error.message, stack: error.stack } : error },
        'the start failed',
      );
  }
  if (stderr.isTTY === true || stdout.isTTY === true) {
    stderr.write(`${failure?.text ?? (error instanceof Error ? error.stack : undefined) ?? String(error)}\n`);
  }
  return failure?.exitCode ?? startExitCodes.broken;
}

/**
 * A broken connection must not end a process, even if nobody handled the error. Every other unhandled error must, since nobody
 * knows in which state it left the program.
 */
function endOnlyForFaultsOfOurs(logger: Logger): void {
  for (const event of ['unhandledRejection', 'uncaughtException'] as const) {
    process.on(event, (error: unknown) => {
      if (isDatabaseGone(error)) {
        logger.warn({ reason: error instanceof Error ? error.message : 'unknown' }, 'a connection broke where nobody waited for it');
        return;
      }
      logger.fatal({ err: error instanceof Error ? { name: error.name, message: error.message, stack: error.stack } : error }, event);
      process.exit(startExitCodes.broken);
    });
  }
}
