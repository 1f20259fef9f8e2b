import type { Instalment, LocalText, Proposal, ProposedDecision } from './case.js';

/** What can differ from the proposal, in the order in which a page tells it. */
export const differences = ['fee', 'instalments', 'validity', 'approval'] as const;
export type Difference = (typeof differences)[number];

type Signed = { readonly decision: ProposedDecision; readonly approvalBecause: readonly LocalText[] };

/** How a decision of today differs from what its proposer saw. */
export function differencesOf(proposal: Proposal, { decision, approvalBecause }: Signed): Difference[] {
  const same: Record<Difference, boolean> = {
    fee: proposal.feeCents === decision.feeCents && proposal.payment === decision.payment,
    instalments: sameParts(proposal.instalments, decision.instalments),
    validity:
      proposal.details['validFrom'] === decision.details['validFrom'] && proposal.details['validTo'] === decision.details['validTo'],
    approval: approvalBecause.every(({ de }) => proposal.approvalBecause.some((before) => before.de === de)),
  };
  return differences.filter((one) => !same[one]);
}

function sameParts(one: readonly Instalment[], other: readonly Instalment[]): boolean {
  // Stryker disable next-line OptionalChaining: both are of one length
  return one.length === other.length && one.every((part, i) => part.dueOn === other[i]?.dueOn && part.cents === other[i].cents);
}
