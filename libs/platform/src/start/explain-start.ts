import { sqlState } from '../database/sql-state.js';
import { isDatabaseGone, isDiskFull } from '../database/failures.js';
import { textOf } from '../errors.js';
import { StartFailure } from './start-failure.js';

/** The address of a database without its password, so that it may be shown. */
function shownDatabase(url: string): string {
  if (!URL.canParse(url)) return 'the database';
  const { username, host, pathname, searchParams } = new URL(url);
  return `${decodeURIComponent(username) || 'nobody'}@${host || searchParams.get('host') || 'local'}${pathname}`;
}

/**
 * Why a connection could not be opened, if that is an expected failure.
 * @param at the database and the variable that names it, where these are known
 */
export function explainConnection(error: unknown, at?: { readonly variable: string; readonly url: string }): StartFailure | undefined {
  const where = at ? `${shownDatabase(at.url)} (${at.variable})` : 'that the configuration names';
  const state = sqlState(error);
  if (isDatabaseGone(error)) {
    return new StartFailure('start.database-unreachable', `The database ${where} does not answer: ${reasonOf(error)}`, {
      remedy: 'Start it, or correct the address; DATABASE_WAIT_SECONDS says how long a start waits for it',
      later: true,
    });
  }
  if (state === '28P01' || state === '28000') {
    return new StartFailure(
      'start.database-refused',
      `The database ${where} does not let this role in: ${state === '28P01' ? 'the password is wrong' : 'its pg_hba.conf has no line for it, or it may not log in'}`,
      {
        remedy: 'Compare user and password with docs/operating.md, "The database"',
      },
    );
  }
  if (state === '3D000') {
    return new StartFailure('start.no-such-database', `There is no database ${where}`, {
      remedy: 'Make it as in docs/operating.md, "The database", then run "npm run cli -- migrate"',
    });
  }
  if (state === '42501') {
    return new StartFailure('start.database-forbids', `The role in the database ${where} lacks a right`, {
      remedy: 'Run "npm run cli -- migrate" as the owner, then "npm run cli -- doctor"',
    });
  }
  return undefined;
}

/** What stopped a start, if it is one of the failures that operators meet. */
export function explainStart(error: unknown): StartFailure | undefined {
  if (error instanceof StartFailure) return error;
  const state = sqlState(error);
  if (textOf(error, 'syscall') === 'listen') {
    const at = `${textOf(error, 'address') ?? ''}:${textOf(error, 'port') ?? ''}`;
    if (state === 'EADDRINUSE')
      return new StartFailure('start.port-in-use', `Another program listens on ${at} already`, {
        remedy: 'Stop it, or set PORT (api) or WORKER_PORT (worker)',
      });
    if (state === 'EACCES')
      return new StartFailure('start.port-forbidden', `This user may not listen on ${at}`, {
        remedy: 'Take a port from 1024 on, and let the proxy listen on 443',
      });
    if (state === 'EADDRNOTAVAIL')
      return new StartFailure('start.no-such-address', `This machine has no address ${at}`, {
        remedy: 'Set HOST to one that it has: 127.0.0.1, or 0.0.0.0 for all',
      });
  }
  if (isDiskFull(error))
    return new StartFailure('start.disk-full', 'A disk is full', {
      remedy: 'Make room in DATA_DIR, or where the database lies',
      later: true,
    });
  if (state === 'EACCES' || state === 'EPERM' || state === 'EROFS') {
    const path = textOf(error, 'path') ?? 'a file';
    return new StartFailure('start.not-permitted', `${path} may not be read or written by this user (${state})`, {
      remedy: 'See DATA_DIR in docs/configuring.md',
    });
  }
  return explainConnection(error);
}

function reasonOf(error: unknown): string {
  const state = sqlState(error);
  if (state === '57P03') return 'it is just starting or recovering (57P03)';
  if (state === '53300') return 'all its connections are taken (53300)';
  return state ?? (textOf(error, 'message') || 'no connection');
}
