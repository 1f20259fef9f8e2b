import { useMemo } from 'react';
import type { NamedCheck } from '../../kit/events/useEventSentence';
import { isObject } from '../../kit/schema/fields';

/** The checks in the definition of a service; none while it is not there. */
export function useChecksIn(definition: Record<string, unknown> | undefined): readonly NamedCheck[] {
  return useMemo(() => {
    const checks: unknown = definition?.['checks'];
    return Array.isArray(checks) ? checks.filter(isNamed) : [];
  }, [definition]);
}

function isNamed(check: unknown): check is NamedCheck {
  return (
    isObject(check) &&
    typeof check['key'] === 'string' &&
    isObject(check['title']) &&
    typeof check['title']['de'] === 'string' &&
    typeof check['title']['en'] === 'string'
  );
}
