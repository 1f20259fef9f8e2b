import { asProblem } from '../../api/problem';

/** Why a page or a list cannot be shown; each has a face of its own. */
export type FailureKind = 'forbidden' | 'address' | 'gone' | 'unreachable' | 'busy' | 'refused' | 'broken';

/** Which kind an error is. An address with an invalid id counts as `gone`, like an id that does not exist. */
export function failureOf(error: unknown): FailureKind {
  const { status, code } = asProblem(error);
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'gone';
  if (code === 'network.unreachable' || status === 502 || status === 504) return 'unreachable';
  if (status === 429 || status === 503) return 'busy';
  if (faultyParts(error, 'params').length > 0) return 'gone';
  if (addressFaults(error).length > 0) return 'address';
  // Every other refusal is an answer: its own sentence says what to do.
  return status >= 400 && status < 500 ? 'refused' : 'broken';
}

/** Whether asking again may bring another answer. */
export function worthRetrying(kind: FailureKind): boolean {
  return kind !== 'forbidden' && kind !== 'gone' && kind !== 'address';
}

/** The parameters of the page's address that the server refused. Empty where the server refused something else, or more than those. */
export function addressFaults(error: unknown): string[] {
  return faultyParts(error, 'query');
}

/** The refused parts of the request's path or query, where nothing else was refused. */
function faultyParts(error: unknown, part: 'params' | 'query'): string[] {
  const { status, errors } = asProblem(error);
  const names = errors.map(({ pointer }) => new RegExp(`^/${part}/([^/]+)`).exec(pointer)?.[1]);
  return status === 422 ? [...new Set(names.every((name) => name !== undefined) ? names : [])] : [];
}
