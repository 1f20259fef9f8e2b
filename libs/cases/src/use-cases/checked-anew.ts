import { applicableChecks, runAutomaticChecks, searchTerms, subjectLine, type Facts, type ServiceDefinition } from '@vorgang/catalogue';
import { joinedTerms } from '../case.facts.js';
import { checkOf, type Case } from '../domain/case.js';
import type { CommandOf } from '../domain/case.commands.js';

/**
 * What follows for a case from other facts: its subject, what it is found by, and its checks. A correction can add checks (another breed)
 * and make open ones pointless. Pure.
 */
export function checkedAnew(
  kase: Case,
  definition: ServiceDefinition,
  facts: Facts,
): Pick<CommandOf<'correct-data'>, 'subject' | 'search' | 'automatic' | 'added'> {
  const applicable = applicableChecks(definition, facts);
  const dropped = Object.values(kase.checks)
    .filter(({ key, kind, status }) => kind === 'manual' && status === 'open' && !applicable.some((check) => check.key === key))
    .map(({ key }) => ({ key, status: 'not-applicable' as const, reason: null }));
  return {
    subject: subjectLine(definition, facts),
    search: joinedTerms({ ...searchTerms(definition, facts) }),
    automatic: [...runAutomaticChecks(definition, facts), ...dropped],
    added: applicable.filter(({ key }) => !checkOf(kase, key)).map(({ key, kind, required }) => ({ key, kind, required })),
  };
}
