import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { currentContext, type ExecutionContext } from './context.js';
import { productVersion } from './package-root.js';

/** Our programs that write logs. */
export type ProcessName = 'api' | 'worker' | 'cli' | 'demo';

export interface LogOptions {
  readonly process?: ProcessName;
  readonly destination?: NodeJS.WritableStream;
}

/**
 * Writes structured logs, one JSON object a line, without personal data: ids, codes, durations, and never a name, an address, a
 * form value, a query parameter of a search or a mail address. Each line names the program, its version and the request, and the
 * account where it is known.
 */
export function createLogger(level: string, { process, destination }: LogOptions = {}): Logger {
  const options = {
    level,
    base: { ...(process ? { process } : {}), version: productVersion() },
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => aboutContext(currentContext()),
  };
  return destination ? pino(options, destination) : pino(options);
}

/** What a line tells about its request or job: ids and names of jobs, but no names of people. */
export function aboutContext(context: ExecutionContext | undefined): Readonly<Record<string, string>> {
  if (!context) return {};
  const { requestId, actor } = context;
  if (!actor) return { requestId };
  if (actor.kind === 'staff') return { requestId, account: actor.id };
  return actor.kind === 'portal' ? { requestId, portal: actor.id } : { requestId, as: actor.name };
}

const duringStart: ReadonlySet<string> = new Set(['NestApplication', 'ExceptionHandler']);

/** Lets Nest write into the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }

  error(message: unknown, stack?: string, context?: string): void {
    // Nest throws these errors as well, and the start of the program reports them once, with a remedy.
    if (context !== undefined && duringStart.has(context)) this.logger.debug({ context }, String(message));
    else this.logger.error({ context, stack }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  verbose(message: unknown, context?: string): void {
    this.logger.trace({ context }, String(message));
  }
}

/** The token under which the logger is provided. */
export const LOGGER = Symbol('Logger');
export type { Logger };
