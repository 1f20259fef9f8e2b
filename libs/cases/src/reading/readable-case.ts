import { abilityOf, policySql, type ActionOn, type PolicyPrincipal, type SqlCondition } from '@vorgang/access';
import { caseFileColumns, workItemColumns } from '../case.policy.js';

/**
 * The cases that somebody may read, as a condition on `case_file c`. Every list, count, join and export of every room uses it, so
 * that a new condition of the policy holds everywhere.
 * @param parametersBefore the number of parameters that the statement has already
 */
export function readableCase(who: PolicyPrincipal, parametersBefore = 0): SqlCondition {
  return permittedCase(who, 'read', parametersBefore);
}

/** The cases on which somebody may do this action, likewise. */
export function permittedCase(who: PolicyPrincipal, action: ActionOn<'Case'>, parametersBefore = 0): SqlCondition {
  return policySql(abilityOf(who), action, 'Case', caseFileColumns, parametersBefore);
}

/** The same as a condition on `work_item w`, which has a row for each case that is in work. */
export function permittedWork(who: PolicyPrincipal, action: ActionOn<'Case'>, parametersBefore = 0): SqlCondition {
  return policySql(abilityOf(who), action, 'Case', workItemColumns, parametersBefore);
}

/** The attributes that the policy needs, as columns of a select on `case_file c`: a row of `CaseAttributes`. */
export const attributesOfCase = Object.entries(caseFileColumns)
  .map(([attribute, column]) => `${column} as "${attribute}"`)
  .join(', ');
