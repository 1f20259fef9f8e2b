import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { currentContext, type ExecutionContext } from './context.js';
import { productVersion } from './package-root.js';

/** Which of our programs writes. */
export type ProcessName = 'api' | 'worker' | 'cli' | 'demo';

export interface LogOptions {
  readonly process?: ProcessName;
  readonly destination?: NodeJS.WritableStream;
}

/**
 * Structured logs, one JSON object a line, without personal data: ids, codes, durations. Never a name, an address,
 * a form value, a query parameter of a search or a mail address. Each line says which program of which version writes,
 * for which request, and for whose account where that is known.
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

/** What a line says about the request or job that it was written in: ids and names of jobs, nobody's own name. */
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
    // Nest throws these too, and whoever starts a program says them once, with what to do.
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
