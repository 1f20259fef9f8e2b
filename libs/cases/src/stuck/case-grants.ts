import {
  operatorsOf,
  rulesOf,
  type ActionOn,
  type AttributeCondition,
  type Conditions,
  type PolicyPrincipal,
  type RawRule,
} from '@vorgang/access';

type CaseRight = ActionOn<'Case'>;

/** The cases on which one person may do something, as a row: one row for each alternative of a right. */
export interface CaseGrant {
  readonly staffId: string;
  readonly teamIds: readonly string[];
  readonly serviceKeys: readonly string[];
  /** The highest fee in cents; null for no limit. A case without a fee is within every limit. */
  readonly maxFeeCents: number | null;
  /** Null for all kinds. */
  readonly proposalKinds: readonly string[] | null;
  /** Whether their own proposals are excluded. */
  readonly exceptOwnProposals: boolean;
}

/**
 * The right of one person to do this to cases, as rows, so that SQL can tell whether *anybody* may. The rows come from the rules
 * that guard the commands, so that the two cannot drift apart.
 * @throws Error where the policy has a condition that such a row cannot express
 */
export function caseGrants(who: PolicyPrincipal, action: CaseRight): CaseGrant[] {
  return grantsBy(rulesOf(who), who.id, action);
}

/** The same from the person's rules. */
export function grantsBy(all: readonly RawRule[], staffId: string, action: CaseRight): CaseGrant[] {
  const rules = all.filter((rule) => rule.subject === 'Case' && rule.action.includes(action));
  const forbidding = rules.filter((rule) => rule.inverted);
  for (const { conditions } of forbidding) {
    if (JSON.stringify(conditions) !== JSON.stringify({ proposedBy: staffId })) throw untold(action, conditions);
  }
  return rules
    .filter((rule) => !rule.inverted)
    .map(({ conditions = {} }) => {
      const { teamId, serviceKey, feeCents, proposalKind, ...others } = conditions;
      const fault = (): never => {
        throw untold(action, conditions);
      };
      if (Object.keys(others).length > 0) fault();
      return {
        staffId,
        teamIds: listOf(teamId) ?? fault(),
        serviceKeys: listOf(serviceKey) ?? fault(),
        maxFeeCents: feeCents === undefined ? null : (limitOf(feeCents) ?? fault()),
        proposalKinds: proposalKind === undefined ? null : (listOf(proposalKind) ?? fault()),
        exceptOwnProposals: forbidding.length > 0,
      };
    });
}

/** The list of an "is in" condition; undefined for every other condition, and for none. */
function listOf(condition: AttributeCondition | undefined): string[] | undefined {
  const { $in, ...others } = operatorsOf(condition);
  return Object.keys(others).length === 0 ? $in?.map(String) : undefined;
}

/** The number of an "at most" condition, likewise. */
function limitOf(condition: AttributeCondition): number | undefined {
  const { $lte, ...others } = operatorsOf(condition);
  return Object.keys(others).length === 0 ? $lte : undefined;
}

function untold(action: CaseRight, conditions: Conditions | undefined): Error {
  return new Error(`the right to ${action} cannot be told as a row: ${JSON.stringify(conditions)}`);
}
