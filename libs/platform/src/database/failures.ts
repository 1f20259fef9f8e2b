import { textOf } from '../errors.js';
import { sqlState } from './sql-state.js';

/** States in which the server is stopping, starting or recovering, the network fails, or all connections are taken. */
const lostStates =
  /^(57P0[123]|08\w{3}|53300|ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOTFOUND)$/;

/** `pg` and TypeORM tell some failures only in words. */
const lostWords =
  /Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect|Client was closed|Query read timeout|Connection ended unexpectedly|server closed the connection/i;

/** Whether the database is gone for the moment, as opposed to a fault of ours or of a request; also where another error tells it. */
export function isDatabaseGone(error: unknown): boolean {
  if (error instanceof Error && error.cause !== undefined && isDatabaseGone(error.cause)) return true;
  const state = sqlState(error);
  if (state !== undefined && lostStates.test(state)) return true;
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(isDatabaseGone);
  return (
    lostWords.test(textOf(error, 'message') ?? '') ||
    /^(QueryRunner(?:Provider)?AlreadyReleased|TransactionNotStarted)Error$/.test(textOf(error, 'name') ?? '')
  );
}

/** Whether a disk is full: that of files (ENOSPC, EDQUOT) or that of the database (53100). */
export function isDiskFull(error: unknown): boolean {
  const state = sqlState(error);
  return state === 'ENOSPC' || state === 'EDQUOT' || state === '53100';
}
