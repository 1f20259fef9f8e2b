import type { CaseDetail, DecisionKind } from '../../../kit/api/types';

/** The next step of a case for the person who looks at it. There is always exactly one. */
export type NextStep =
  | { readonly kind: 'claim' | 'approve' | 'close' | 'request-information' | 'record-payment' }
  /** The required checks that nobody has answered. The step only leads to the first; nothing is recorded by it. */
  | { readonly kind: 'look-at-checks'; readonly keys: readonly string[] }
  | { readonly kind: 'propose'; readonly decision: DecisionKind }
  | { readonly kind: 'deliver-again'; readonly letterId: string; readonly how: 'retry-delivery' | 'deliver-by-post' }
  /** Nothing is left to do: go to the next case. */
  | { readonly kind: 'next-case' };

type Looked = Pick<
  CaseDetail,
  | 'status'
  | 'assignee'
  | 'checks'
  | 'allowedActions'
  | 'offActions'
  | 'letters'
  | 'request'
  | 'returned'
  | 'proposal'
  | 'awaitsPayment'
  | 'service'
>;

/**
 * The next step, chosen from what the server allows and from the state of the checks. It is never a step that the server does not allow.
 */
export function nextStep(kase: Looked): NextStep {
  const may = (action: CaseDetail['allowedActions'][number]): boolean => kase.allowedActions.includes(action);
  const failed = kase.letters.find(({ state }) => state === 'failed');
  // A failed letter comes first, since somebody waits for it.
  if (failed) {
    // The letter is written, but its mail address refuses for good. It has to go by post.
    const refused = failed.documents.length > 0 && (failed.problem?.startsWith('mail.refused') ?? false);
    if (refused && may('deliver-by-post')) return { kind: 'deliver-again', letterId: failed.id, how: 'deliver-by-post' };
    if (may('retry-delivery')) return { kind: 'deliver-again', letterId: failed.id, how: 'retry-delivery' };
  }
  if (may('approve')) return { kind: 'approve' };
  if (may('claim')) return { kind: 'claim' };
  if (kase.awaitsPayment && may('record-payment')) return { kind: 'record-payment' };
  if (may('propose-decision')) return towardsDecision(kase, may('record-check'), may('request-information'));
  if (may('close')) return { kind: 'close' };
  // Closing lacks nothing but its checks.
  const lacksChecks = kase.offActions.some(({ action, code }) => action === 'close' && code === 'checks-open');
  if (lacksChecks && may('record-check')) return { kind: 'look-at-checks', keys: openChecks(kase) };
  return { kind: 'next-case' };
}

function towardsDecision(kase: Looked, mayCheck: boolean, mayAsk: boolean): NextStep {
  // A former proposal is taken up again.
  if (kase.returned && kase.proposal) return { kind: 'propose', decision: kase.proposal.kind };
  const wrong = kase.checks.some((check) => check.status === 'failed' && check.severity === 'error');
  const isAsked = kase.request !== null && kase.request.state !== 'withdrawn';
  if (wrong) return mayAsk && !isAsked ? { kind: 'request-information' } : { kind: 'propose', decision: oneOf(kase, 'reject') };
  const open = openChecks(kase);
  if (open.length > 0 && mayCheck) return { kind: 'look-at-checks', keys: open };
  return { kind: 'propose', decision: oneOf(kase, 'grant') };
}

/** Required checks that a person still has to answer. */
export function openChecks(kase: Pick<CaseDetail, 'checks'>): string[] {
  return kase.checks.filter((check) => check.kind === 'manual' && check.required && check.status === 'open').map(({ key }) => key);
}

function oneOf({ service }: Looked, wanted: DecisionKind): DecisionKind {
  return service.decisionKinds.includes(wanted) ? wanted : (service.decisionKinds[0] ?? wanted);
}
