import type { CaseDetail, Proposal } from '../../../kit/api/types';

/** The proposal as it is if it is signed today: that is what is signed, and so what is shown; as it was proposed where nothing waits. */
export function asSigned(proposal: Proposal, ifSigned: CaseDetail['ifSigned']): Proposal {
  if (!ifSigned || ifSigned.problem === 'decision.holds-no-more') return proposal;
  return { ...proposal, ...ifSigned.decision, approvalBecause: ifSigned.approvalBecause };
}
