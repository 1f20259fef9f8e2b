import { useTranslate } from 'react-admin';
import type { ApiProblem, ProblemFault } from '../api/problem';

/** What went wrong, in a sentence that says what to do. */
export function useProblemText(): (problem: ApiProblem) => string {
  const translate = useTranslate();
  return (problem) =>
    translate(`problem.${problem.code}`, {
      _: translate(`problem.http.${problem.status}`, { _: translate('problem.unknown') }),
      ...scalars(problem.extra),
      ...named(problem.extra, translate),
    });
}

type Translate = ReturnType<typeof useTranslate>;

/** Replaces keys of actions, rights and statuses by their words: a sentence says “Sign”, not `approve`. */
export function named({ action, subject, caseStatus }: ApiProblem['extra'], translate: Translate): Record<string, string> {
  const said: Record<string, string> = {};
  const say = (member: string, value: unknown, words: string) => {
    if (typeof value === 'string') said[member] = translate(`${words}.${value}`, { _: value });
  };
  say('action', action, typeof subject === 'string' ? `right.${subject}` : 'actionName');
  say('subject', subject, 'rightOn');
  say('caseStatus', caseStatus, 'status');
  return said;
}

/** One fault in a sentence. */
export function useFaultText(): (fault: ProblemFault) => string {
  const translate = useTranslate();
  return (fault) => translate(`problem.${fault.code}`, { _: fault.detail || fault.code, detail: fault.detail });
}

/**
 * Whether the problem is unexpected: an error of the server, or a refusal without a sentence of its own. Then support needs the request's
 * number.
 */
export function useIsUnexpected(): (problem: ApiProblem) => boolean {
  const translate = useTranslate();
  return ({ status, code }) => status < 400 || status >= 500 || translate(`problem.${code}`, { _: '' }) === '';
}

function scalars(extra: Readonly<Record<string, unknown>>): Record<string, string | number> {
  const found: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(extra)) {
    if (typeof value === 'string' || typeof value === 'number') found[key] = value;
    else if (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string') found[key] = value.name;
  }
  return found;
}
