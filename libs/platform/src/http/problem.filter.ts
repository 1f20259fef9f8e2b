import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { currentContext } from '../context.js';
import { Refusal, statusOf, type Fault } from '../errors.js';
import { LOGGER, type Logger } from '../log.js';
import { DatabaseWatch } from '../database/database-watch.js';
import { isDatabaseGone, isDiskFull } from '../database/failures.js';
import { sqlState } from '../database/sql-state.js';
import { OutcomeUnknown } from '../database/unit-of-work.js';

/** Problem details for HTTP APIs (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly requestId: string;
  readonly errors?: readonly Fault[];
  readonly [extra: string]: unknown;
}

const titles: Readonly<Record<number, string>> = {
  400: 'The request cannot be read',
  401: 'Sign in first',
  403: 'Not permitted',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Not possible now',
  413: 'Too large',
  415: 'Unsupported type',
  416: 'No such part',
  422: 'The input is wrong',
  429: 'Too many requests',
  500: 'An error in the application',
  503: 'Not available now',
  507: 'No room to keep it',
};

/** The problem's type: a URN, since it only identifies and cannot be fetched. */
export function problemType(code: string): string {
  return `urn:vorgang:problem:${code}`;
}

/** Turns a thrown value into problem details. Only unexpected ones become a 500. */
export function problemOf(error: unknown): Problem {
  const requestId = currentContext()?.requestId ?? 'none';
  if (error instanceof Refusal) {
    const status = statusOf[error.kind];
    return {
      ...error.extra,
      type: problemType(error.code),
      title: titles[status] ?? 'Refused',
      status,
      detail: error.message,
      code: error.code,
      requestId,
      ...(error.faults.length > 0
        ? { errors: error.faults }
        : status === 400 || status === 422
          ? { errors: [{ pointer: '', code: error.code, detail: error.message }] }
          : {}),
    };
  }
  const status = foreignStatus(error);
  const code = codeOf(status, error);
  return {
    ...(code === 'server.database-unavailable' ? { retryAfter: databaseRetrySeconds } : {}),
    ...(code === 'server.disk-full' ? { retryAfter: diskRetrySeconds } : {}),
    type: problemType(code),
    title: titles[status] ?? 'Refused',
    status,
    detail: detailOf(status, error),
    code,
    requestId,
    // A body that could not be read has one fault, for the whole.
    ...(status === 400 ? { errors: [{ pointer: '', code: 'input.unreadable', detail: detailOf(status, error) }] } : {}),
  };
}

/**
 * Values that no column of PostgreSQL can hold: a NUL or half a character in a text (22021, 22P05, 22P02), a number that is too
 * large (22003), an impossible day (22007, 22008). They are the sender's fault.
 */
const unholdable: ReadonlySet<string> = new Set(['22021', '22P05', '22P02', '22003', '22007', '22008']);

/** The status of errors that Nest, Fastify and PostgreSQL raise because of a client. */
function foreignStatus(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number') {
    return error.statusCode;
  }
  const state = sqlState(error);
  if (state && unholdable.has(state)) return 400;
  if (isTooSlow(error) || isDatabaseGone(error)) return 503;
  return isDiskFull(error) ? 507 : 500;
}

/** When a retry makes sense. A database comes back within seconds, while somebody has to make room on a full disk. */
const databaseRetrySeconds = 5;
const diskRetrySeconds = 300;

function codeOf(status: number, error: unknown): string {
  if (status === 500) return 'server.error';
  if (isTooSlow(error)) return 'server.took-too-long';
  if (status === 503 && isDatabaseGone(error)) return 'server.database-unavailable';
  return status === 507 ? 'server.disk-full' : `http.${status}`;
}

/** 57014: the database ended a statement that took longer than the limit. A narrower or later request may work. */
function isTooSlow(error: unknown): boolean {
  return sqlState(error) === '57014';
}

function detailOf(status: number, error: unknown): string {
  if (isTooSlow(error)) return 'the database was given up on after 30 seconds; ask for less at once, or later';
  const { committed } = currentContext() ?? {};
  if (status === 500)
    return `Something went wrong here. ${committed ? 'A change was made before that' : 'Nothing was changed'}. Give the request id to support.`;
  if (isDatabaseGone(error))
    return `the database does not answer at the moment; ${committed ? 'a part of this was done before that' : 'nothing was changed'}; ask again`;
  if (status === 507) return 'a disk of the server is full; what was sent could not be kept; ask again when there is room';
  // A message of the database may quote its data.
  return sqlState(error) && status === 400 ? 'the database cannot hold a value that was sent' : messageOf(error);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'refused';
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly watch: DatabaseWatch,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const problem = problemOf(error);
    this.tell(error, problem);
    const state = sqlState(error);
    // The log helps to find out if it was not the sender's fault after all.
    if (state && unholdable.has(state))
      this.logger.warn({ sqlState: state, requestId: problem.requestId }, 'the database could not hold a value of a request');
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    if (typeof problem['retryAfter'] === 'number') void reply.header('retry-after', String(problem['retryAfter']));
    void reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }

  /** Only unexpected errors are logged with a stack. An outage is logged once, by the watch. */
  private tell(error: unknown, { status, code, requestId }: Problem): void {
    if (error instanceof OutcomeUnknown || code === 'server.database-unavailable') {
      this.watch.lost(error);
      if (error instanceof OutcomeUnknown) this.logger.warn({ code, requestId }, 'a commit was under way when the database went');
    } else if (status === 500) {
      this.logger.error(
        { err: error instanceof Error ? { name: error.name, message: error.message, stack: error.stack } : error, requestId },
        'request failed',
      );
    } else if (status > 500) {
      this.logger.warn({ code, requestId, reason: sqlState(error) }, 'request could not be served');
    }
  }
}
