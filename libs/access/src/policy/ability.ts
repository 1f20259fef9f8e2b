import { createMongoAbility, subject, type ForcedSubject, type MongoAbility } from '@casl/ability';
import { rulesOf } from './policy.js';
import type { PolicyPrincipal } from './roles.js';
import type { AttributesOf, SubjectType } from './subject.js';

/** What one person may do, as a CASL ability. */
export type Ability = MongoAbility<[string, SubjectType | ForcedSubject<SubjectType>]>;

const abilities = new WeakMap<PolicyPrincipal, Ability>();

/** The person's ability; made once for each loaded principal. */
export function abilityOf(principal: PolicyPrincipal): Ability {
  let ability = abilities.get(principal);
  if (!ability) abilities.set(principal, (ability = createMongoAbility<Ability>(rulesOf(principal))));
  return ability;
}

/**
 * A loaded record for CASL. It is a copy without null values, so that CASL's `$exists` works as named and its other operators
 * treat absent and null alike.
 */
export function asSubject<S extends SubjectType>(type: S, record: AttributesOf<S>): ForcedSubject<S> {
  return subject(type, Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)));
}
