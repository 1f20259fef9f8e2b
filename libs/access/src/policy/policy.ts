import type { Conditions } from './conditions.js';
import { policyInForce } from './in-force.js';
import type { PolicyPrincipal } from './roles.js';
import type { SubjectType } from './subject.js';

/** A rule in the form of CASL. */
export interface RawRule {
  readonly action: string[];
  readonly subject: SubjectType;
  readonly conditions?: Conditions;
  readonly inverted?: true;
  readonly reason?: string;
}

/** The policy for one person, as CASL's rules. Forbidding rules come last and so win, wherever they are among the sentences. */
export function rulesOf(who: PolicyPrincipal, sentences = policyInForce().sentences): RawRule[] {
  return [...sentences.filter((rule) => !rule.never), ...sentences.filter((rule) => rule.never)]
    .filter((rule) => rule.roles.some((role) => who.roles.includes(role)))
    .flatMap((rule) =>
      rule.when.alternatives(who).map((conditions) => ({
        action: [...rule.actions],
        subject: rule.subject,
        ...(Object.keys(conditions).length > 0 ? { conditions } : {}),
        ...(rule.never ? { inverted: true as const, reason: rule.never } : {}),
      })),
    );
}
