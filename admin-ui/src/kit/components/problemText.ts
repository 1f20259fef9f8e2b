import { useTranslate } from 'react-admin';
import type { ApiProblem, ProblemFault } from '../api/problem';

/** What went wrong, in a sentence that says what to do. */
export function useProblemText(): (problem: ApiProblem) => string {
  const translate = useTranslate();
  return (problem) =>
    translate(`problem.${problem.code}`, {
      _: translate(`problem.http.${problem.status}`, { _: translate('problem.unknown') }),
      ...scalars(problem.extra),
    });
}

/** One fault in a sentence. */
export function useFaultText(): (fault: ProblemFault) => string {
  const translate = useTranslate();
  return (fault) => translate(`problem.${fault.code}`, { _: fault.detail || fault.code, detail: fault.detail });
}

/** Whether nobody could foresee it: an error of the server, or a refusal that has no sentence of its own. Support needs its number then. */
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
