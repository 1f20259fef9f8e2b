import type { CaseDetail, DecisionKind } from '../../../kit/api/types';

/** What a case waits for from the person who looks at it; there is always exactly one. */
export type NextStep =
  | { readonly kind: 'claim' | 'approve' | 'close' | 'request-information' | 'record-payment' }
  /** The required checks that nobody has answered: looked at together, and recorded one by one. */
  | { readonly kind: 'confirm-checks'; readonly keys: readonly string[] }
  | { readonly kind: 'propose'; readonly decision: DecisionKind }
  | { readonly kind: 'deliver-again'; readonly letterId: string; readonly how: 'retry-delivery' | 'deliver-by-post' }
  /** Nothing to do here: the next one. */
  | { readonly kind: 'next-case' };

type Looked = Pick<
  CaseDetail,
  'status' | 'assignee' | 'checks' | 'allowedActions' | 'letters' | 'request' | 'returned' | 'proposal' | 'awaitsPayment' | 'service'
>;

/**
 * The next sensible step, chosen from what the server allows and from how far the checks are. Never one that the
 * server does not allow.
 */
export function nextStep(kase: Looked): NextStep {
  const may = (action: CaseDetail['allowedActions'][number]): boolean => kase.allowedActions.includes(action);
  const failed = kase.letters.find(({ state }) => state === 'failed');
  // What went wrong comes first: somebody waits for this letter.
  if (failed) {
    // Written, but its address refuses for good: paper gets there.
    const refused = failed.documents.length > 0 && (failed.problem?.startsWith('mail.refused') ?? false);
    if (refused && may('deliver-by-post')) return { kind: 'deliver-again', letterId: failed.id, how: 'deliver-by-post' };
    if (may('retry-delivery')) return { kind: 'deliver-again', letterId: failed.id, how: 'retry-delivery' };
  }
  if (may('approve')) return { kind: 'approve' };
  if (may('claim')) return { kind: 'claim' };
  if (kase.awaitsPayment && may('record-payment')) return { kind: 'record-payment' };
  if (may('propose-decision')) return towardsDecision(kase, may('record-check'), may('request-information'));
  if (may('close')) {
    const open = openChecks(kase);
    return open.length > 0 && may('record-check') ? { kind: 'confirm-checks', keys: open } : { kind: 'close' };
  }
  return { kind: 'next-case' };
}

function towardsDecision(kase: Looked, mayCheck: boolean, mayAsk: boolean): NextStep {
  // What was proposed before is taken up again.
  if (kase.returned && kase.proposal) return { kind: 'propose', decision: kase.proposal.kind };
  const wrong = kase.checks.some((check) => check.status === 'failed' && check.severity === 'error');
  if (wrong) return mayAsk && !kase.request ? { kind: 'request-information' } : { kind: 'propose', decision: oneOf(kase, 'reject') };
  const open = openChecks(kase);
  if (open.length > 0 && mayCheck) return { kind: 'confirm-checks', keys: open };
  return { kind: 'propose', decision: oneOf(kase, 'grant') };
}

/** Required checks that a person still has to answer. */
export function openChecks(kase: Pick<CaseDetail, 'checks'>): string[] {
  return kase.checks.filter((check) => check.kind === 'manual' && check.required && check.status === 'open').map(({ key }) => key);
}

function oneOf({ service }: Looked, wanted: DecisionKind): DecisionKind {
  return service.decisionKinds.includes(wanted) ? wanted : (service.decisionKinds[0] ?? wanted);
}
