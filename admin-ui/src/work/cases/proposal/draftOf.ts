import type { CaseDetail, DecisionDraft, DecisionKind } from '../../../kit/api/types';
import { decisionKinds } from '../../../kit/api/types';
import { dayOf, listOf, oneOf, textOf, type Typed } from '../../../kit/components/typed';

/** What the clerk says of the decision; the rest follows from the service's rules. */
export function draftOf(values: Typed): DecisionDraft {
  const kind = oneOf(values['kind'], decisionKinds, 'grant');
  const [validFrom, validTo] = kind === 'reject' ? [null, null] : [dayOf(values['validFrom']), dayOf(values['validTo'])];
  return {
    kind,
    // Reasons belong to a kind: those chosen for another one do not go along.
    reasons: listOf(values[`reasons-${kind}`]),
    conditions: kind === 'grant-with-conditions' ? listOf(values['conditions']) : [],
    explanation: textOf(values['explanation']),
    ...(validFrom ? { validFrom } : {}),
    ...(validTo ? { validTo } : {}),
  };
}

/**
 * What stands in the fields at first: what an approver gave back, else the kind that one chose. A grant of a service
 * with only one reason to grant needs no choosing.
 */
export function startOf(kase: Pick<CaseDetail, 'proposal' | 'returned' | 'service'>, kind: DecisionKind): Typed {
  const before = kase.returned ? kase.proposal : null;
  const days: Readonly<Record<string, unknown>> = before?.byHand ?? before?.details ?? {};
  const day = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const reasons = Object.fromEntries(
    kase.service.decisionKinds.map((one) => {
      const offered = kase.service.reasons.filter((reason) => reason.kind === one).map(({ key }) => key);
      const only = one === 'grant' && offered.length === 1 ? offered : [];
      return [`reasons-${one}`, before?.kind === one ? before.reasons : only];
    }),
  );
  return {
    kind: before?.kind ?? kind,
    ...reasons,
    conditions: before?.conditions ?? [],
    explanation: before?.explanation ?? '',
    // Only what was typed: days that the rules chose then would stand still from now on.
    validFrom: day(days['validFrom']),
    validTo: day(days['validTo']),
  };
}
