import { startExitCodes, type Config } from '@vorgang/platform';

/** What a command uses of its surroundings. */
export interface Io {
  /** For the result only, such as an exported log. */
  readonly stdout: NodeJS.WritableStream;
  /** Progress, summaries and faults, for people. */
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  /** Aborted by Ctrl-C. The command then finishes its current step and returns. */
  readonly stopped: AbortSignal;
}

/** The exit codes of the CLI. */
export const exitCodes = {
  done: 0,
  failed: 1,
  usage: 2,
  later: startExitCodes.later,
  configuration: startExitCodes.configuration,
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** One line for people. */
export function say(io: Pick<Io, 'stderr'>, line: string): void {
  io.stderr.write(`${line}\n`);
}

/**
 * The log level of servers inside a command. They log only faults, since a line for each of thousands of requests would bury the
 * command's own output. `LOG_LEVEL=debug` (or `trace`) shows everything.
 */
export function quiet(level: Config['logLevel']): Config['logLevel'] {
  return level === 'info' || level === 'warn' ? 'error' : level;
}
