import type { CaseDetail, Proposal } from '../../../kit/api/types';

/**
 * The proposal as it would be if signed today, since that is what the approver signs. Where nothing waits, it is the proposal as it was
 * made.
 */
export function asSigned(proposal: Proposal, ifSigned: CaseDetail['ifSigned']): Proposal {
  if (!ifSigned || ifSigned.problem === 'decision.holds-no-more') return proposal;
  return { ...proposal, ...ifSigned.decision, approvalBecause: ifSigned.approvalBecause };
}
