import { asProblem } from '../../api/problem';

/** Why a page or a list cannot be shown; each has a face of its own. */
export type FailureKind = 'forbidden' | 'gone' | 'unreachable' | 'busy' | 'refused' | 'broken';

/** Which of them an error is. */
export function failureOf(error: unknown): FailureKind {
  const { status, code } = asProblem(error);
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'gone';
  if (code === 'network.unreachable' || status === 502 || status === 504) return 'unreachable';
  if (status === 429 || status === 503) return 'busy';
  // Every other refusal is an answer: its own sentence says what to do.
  return status >= 400 && status < 500 ? 'refused' : 'broken';
}

/** Whether asking again may bring another answer. */
export function worthRetrying(kind: FailureKind): boolean {
  return kind !== 'forbidden' && kind !== 'gone';
}
