import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { api } from '../../../kit/api/endpoints';
import type { DecisionDraft } from '../../../kit/api/types';
import { useThisCase } from '../CaseContext';

/**
 * What the service's rules say about a decision that is being written: the fee, and why a second person has to sign. The former answer
 * stays until the next is there; undefined until the first.
 */
export function useDraftRules(chosen: DecisionDraft | null) {
  return useRulesFor(chosen).rules;
}

/** The same, and whether the answer is for exactly what is chosen now, and not the former one. */
export function useRulesFor(chosen: DecisionDraft | null) {
  const kase = useThisCase();
  const deferred = useDeferredValue(chosen);
  // The explanation changes neither of them, so it is left out.
  const relevant = deferred && { ...deferred, explanation: '' };
  const answer = useQuery({
    queryKey: ['cases', 'draft', kase.id, kase.version, relevant],
    queryFn: () => (relevant ? api.cases.draftDecision(kase.id, relevant) : null),
    enabled: relevant !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return { rules: answer.data, fresh: answer.isSuccess && !answer.isPlaceholderData && deferred === chosen };
}

/** How the proposer decides: alone, alone but with the notice only after the payment, or with a second person. */
export type Signing = 'alone' | 'alone-unpaid' | 'together';

/** @returns null until the rules have been asked */
export function signingOf(rules: ReturnType<typeof useDraftRules>): Signing | null {
  if (!rules) return null;
  if (rules.approvalBecause.length > 0) return 'together';
  return rules.decision.payment === 'before-issue' ? 'alone-unpaid' : 'alone';
}
