import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { api } from '../../../kit/api/endpoints';
import type { DecisionDraft } from '../../../kit/api/types';
import { useThisCase } from '../CaseContext';

/**
 * What the service's rules make of a decision in the making: the fee, and why a second person has to sign. The answer
 * to what was chosen before stays until the next is there; undefined until the first.
 */
export function useDraftRules(chosen: DecisionDraft | null) {
  const kase = useThisCase();
  const deferred = useDeferredValue(chosen);
  // What is written as explanation changes neither.
  const relevant = deferred && { ...deferred, explanation: '' };
  return useQuery({
    queryKey: ['cases', 'draft', kase.id, kase.version, relevant],
    queryFn: () => (relevant ? api.cases.draftDecision(kase.id, relevant) : null),
    enabled: relevant !== null,
    placeholderData: keepPreviousData,
    retry: false,
  }).data;
}

/** How the one who proposes decides: alone, alone but with the notice only after the payment, or with a second person. */
export type Signing = 'alone' | 'alone-unpaid' | 'together';

/** @returns null until the rules have been asked */
export function signingOf(rules: ReturnType<typeof useDraftRules>): Signing | null {
  if (!rules) return null;
  if (rules.approvalBecause.length > 0) return 'together';
  return rules.decision.payment === 'before-issue' ? 'alone-unpaid' : 'alone';
}
