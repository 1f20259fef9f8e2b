import { Injectable } from '@nestjs/common';
import { currentActor, NotFound, NotPermitted, Refusal } from '@vorgang/platform';
import { currentPrincipal } from './principal.js';
import { abilityOf, asSubject, type Ability } from './ability.js';
import { policyInForce } from './in-force.js';
import { policySql, type SqlCondition } from './policy-sql.js';
import type { PolicyPrincipal } from './roles.js';
import type { ActionOn, AttributesOf, SubjectType } from './subject.js';

/** The one policy, applied to loaded records and translated to SQL. */
@Injectable()
export class Policy {
  abilityOf(principal: PolicyPrincipal): Ability {
    return abilityOf(principal);
  }

  /** Whether the person may do this to this record. */
  may<S extends SubjectType>(principal: PolicyPrincipal, action: ActionOn<S>, type: S, record: AttributesOf<S>): boolean {
    return abilityOf(principal).can(action, asSubject(type, record));
  }

  /**
   * Returns if the person may do this.
   * @throws NotFound where they may not even read it (another team's case looks like none)
   * @throws NotPermitted where they may read it, or a Refusal with the code of the rule that forbids it
   */
  mayOrRefuse<S extends SubjectType>(principal: PolicyPrincipal, action: ActionOn<S>, type: S, record: AttributesOf<S>): void {
    const ability = abilityOf(principal);
    const loaded = asSubject(type, record);
    const rule = ability.relevantRuleFor(action, loaded);
    if (rule && !rule.inverted) return;
    if (ability.cannot('read', loaded)) throw new NotFound(policyInForce().subjects[type].name);
    if (rule?.reason) throw new Refusal('forbidden', rule.reason, `not permitted: ${action} ${type}`, { action, subject: type });
    throw new NotPermitted(action, type);
  }

  /** The same for the current actor. The system itself may do everything, since its jobs follow from what people were permitted to do. */
  demand<S extends SubjectType>(action: ActionOn<S>, type: S, record: AttributesOf<S>): void {
    if (currentActor().kind === 'system') return;
    this.mayOrRefuse(currentPrincipal(), action, type, record);
  }

  /** Those of these actions that the person may do to this record, in the given order. */
  allowedOn<S extends SubjectType, A extends ActionOn<S>>(
    principal: PolicyPrincipal,
    type: S,
    record: AttributesOf<S>,
    wanted: readonly A[],
  ): A[] {
    const loaded = asSubject(type, record);
    const ability = abilityOf(principal);
    return wanted.filter((action) => ability.can(action, loaded));
  }

  /** The same right as a condition in SQL; see `policySql`. */
  sql<S extends SubjectType>(
    principal: PolicyPrincipal,
    action: ActionOn<S>,
    type: S,
    columns: Partial<Readonly<Record<keyof AttributesOf<S> & string, string>>>,
    parameterOffset = 0,
  ): SqlCondition {
    return policySql(abilityOf(principal), action, type, columns, parameterOffset);
  }
}
