import type { CaseDetail, DecisionDraft, DecisionKind } from '../../../kit/api/types';
import { decisionKinds } from '../../../kit/api/types';
import { dayOf, listOf, oneOf, textOf, type Typed } from '../../../kit/components/typed';

/** The clerk's part of the decision. The rest follows from the service's rules. */
export function draftOf(values: Typed): DecisionDraft {
  const kind = oneOf(values['kind'], decisionKinds, 'grant');
  const [validFrom, validTo] = kind === 'reject' ? [null, null] : [dayOf(values['validFrom']), dayOf(values['validTo'])];
  return {
    kind,
    // Reasons belong to a kind. Those chosen for another kind are left out.
    reasons: listOf(values[`reasons-${kind}`]),
    conditions: kind === 'grant-with-conditions' ? listOf(values['conditions']) : [],
    explanation: textOf(values['explanation']),
    ...(validFrom ? { validFrom } : {}),
    ...(validTo ? { validTo } : {}),
  };
}

/**
 * The first values of the fields: the proposal that an approver gave back, otherwise the chosen kind. The service's
 * usual reason of each kind is chosen already.
 */
export function startOf(kase: Pick<CaseDetail, 'proposal' | 'returned' | 'service'>, kind: DecisionKind): Typed {
  const before = kase.returned ? kase.proposal : null;
  const days: Readonly<Record<string, unknown>> = before?.byHand ?? before?.details ?? {};
  const day = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const reasons = Object.fromEntries(
    kase.service.decisionKinds.map((one) => {
      const usual = kase.service.reasons.filter((reason) => reason.kind === one && reason.preset).map(({ key }) => key);
      return [`reasons-${one}`, before?.kind === one ? before.reasons : usual];
    }),
  );
  return {
    kind: before?.kind ?? kind,
    ...reasons,
    conditions: before?.conditions ?? [],
    explanation: before?.explanation ?? '',
    // Keeps only days that were typed. Days that the rules chose then would no longer follow the rules.
    validFrom: day(days['validFrom']),
    validTo: day(days['validTo']),
  };
}
