import { startExitCodes, type Config } from '@vorgang/platform';

/** What a command has of the world around it. */
export interface Io {
  /** The result, such as an exported log: nothing else is written here. */
  readonly stdout: NodeJS.WritableStream;
  /** Progress, summaries and faults, for people. */
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  /** Aborted when somebody presses Ctrl-C: the command ends what it has begun and returns. */
  readonly stopped: AbortSignal;
}

/** What a program answers to the shell. */
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
 * What the servers inside a command tell: faults only, since a line for each of thousands of requests would bury what
 * the command itself says. `LOG_LEVEL=debug` (or `trace`) shows everything.
 */
export function quiet(level: Config['logLevel']): Config['logLevel'] {
  return level === 'info' || level === 'warn' ? 'error' : level;
}
