import type { Check } from '../../../kit/api/types';

/** Sorts checks by urgency: first those that are wrong, then open required ones, then other open ones. */
export function byUrgency(checks: readonly Check[]): Check[] {
  const rank = (check: Check): number => {
    if (check.status === 'failed') return check.severity === 'error' ? 0 : 3;
    if (check.status === 'open') return check.required ? 1 : 2;
    return check.kind === 'manual' ? 4 : 5;
  };
  return checks.toSorted((a, b) => rank(a) - rank(b));
}

/** Checked by the system, and nothing to do about it. */
export function isQuiet(check: Check): boolean {
  return check.kind === 'automatic' && (check.status === 'passed' || check.status === 'not-applicable');
}
