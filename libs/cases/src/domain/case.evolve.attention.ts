import type { LocalDate } from '@vorgang/platform';
import type { CaseEventKind } from './case.events.js';
import type { Case, LookAt } from './case.js';

// The part of `evolve` that tells what in a case needs somebody's attention.

/** Why somebody should look at the case. In events of earlier versions, the follow-up said so. */
export function calls(
  kase: Case,
  { lookAtOn, followUpOn }: { lookAtOn?: LocalDate | null; followUpOn?: LocalDate | null },
  because: LookAt['because'],
): Pick<Case, 'followUp' | 'lookAt'> {
  const followUp = followUpOn ? { on: followUpOn, note: '' } : kase.followUp;
  return lookAtOn ? { followUp, lookAt: { on: lookAtOn, because } } : { followUp };
}

/** Events that prove that somebody has looked at the case. */
const looks: ReadonlySet<CaseEventKind> = new Set<CaseEventKind>([
  'case.follow-up-set',
  'case.check-recorded',
  'case.data-corrected',
  'case.applicant-corrected',
  'case.information-requested',
  'case.request-extended',
  'case.request-withdrawn',
  'case.task-given',
  'case.decision-proposed',
  'case.proposal-withdrawn',
  'case.proposal-returned',
  'case.decided',
  'case.decision-recalled',
  'case.withdrawn',
  'case.joined',
  'case.separated',
  'case.closed',
  'case.reopened',
]);

/** Whether an event of this kind shows that somebody has looked at the case. That a case ended does not show that its post was read. */
export function isLookedAt(kind: CaseEventKind, { openPost }: Pick<Case, 'openPost'>): boolean {
  return looks.has(kind) && !(kind === 'case.closed' && openPost > 0);
}

/** The case as it is once somebody has looked. */
export function withoutLookAt({ lookAt: _, ...kase }: Case): Case {
  return kase;
}

/** The case once some post was dealt with. A case that has ended lies on nobody's desk again when that was the last of it. */
export function postDealtWith(kase: Case): Case {
  if (kase.openPost > 0) return kase;
  const looked = kase.lookAt?.because === 'post-received' ? withoutLookAt(kase) : kase;
  return kase.status === 'closed' ? { ...looked, assignee: null } : looked;
}
