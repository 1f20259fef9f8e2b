import type { OffCode } from '@vorgang/words';
import { isPossible, isSought, staffActions, type StaffAction } from './domain/case.actions.js';
import { openChecks, undelivered, type Case, type CaseStatus, type Relation } from './domain/case.js';
import { joinedInto } from './domain/case.relations.js';
import { accountOf } from './domain/case.money.js';
import { isRecallable, recallable } from './domain/case.orders.js';
import type { CaseAttributes } from './subjects.js';

/** A case as the policy looks at it. */
export function caseAttributes(kase: Case): CaseAttributes {
  const proposed = kase.status === 'proposed' ? kase.proposal : null;
  return {
    teamId: kase.teamId,
    serviceKey: kase.service.key,
    status: kase.status,
    assigneeId: kase.assignee?.id ?? null,
    proposedBy: proposed?.by.id ?? null,
    proposalKind: proposed?.kind ?? null,
    feeCents: proposed?.feeCents ?? null,
    channel: kase.channel,
  };
}

/** The same attributes as columns of `work_item` (alias `w`) and of `case_file` (alias `c`). */
export const workItemColumns: Readonly<Record<keyof CaseAttributes, string>> = {
  teamId: 'w.team_id',
  serviceKey: 'w.service_key',
  status: 'w.status',
  assigneeId: 'w.assignee_id',
  proposedBy: 'w.proposed_by',
  proposalKind: 'w.proposal_kind',
  feeCents: 'w.fee_cents',
  channel: 'w.channel',
};

export const caseFileColumns: Readonly<Record<keyof CaseAttributes, string>> = {
  teamId: 'c.team_id',
  serviceKey: 'c.service_key',
  status: 'c.status',
  assigneeId: 'c.assignee_id',
  proposedBy: `case when c.status = 'proposed' then c.proposed_by end`,
  proposalKind: `case when c.status = 'proposed' then c.proposal_kind end`,
  feeCents: `case when c.status = 'proposed' then c.fee_cents end`,
  channel: 'c.channel',
};

/** Why an action is not possible now. */
export interface Off {
  readonly code: OffCode;
  /** The colleague whom the reason names. */
  readonly who?: string;
  /** How many required checks are open. */
  readonly checks?: number;
}

/** `out-of-place`: nobody looks for it here, so nothing is said about it. */
type Hindrance = Off | 'out-of-place' | null;

/** How the person who looks stands to the case, beyond what the case itself says. */
export interface Onlooker {
  readonly id: string;
  readonly permitted: (action: StaffAction) => boolean;
  /** Whether the person has the right on some case, so that they look for the action on this one. */
  readonly everPermitted: (action: StaffAction) => boolean;
  /** Whether the assignee is absent today, or cannot work on it any more. */
  readonly assigneeAway: boolean;
  /** Whether the service ends with a decision (else with closing). */
  readonly decides: boolean;
  /** Whether the proposal can be signed by the rules of today. */
  readonly signable: boolean;
}

/** What hinders an action in the case's present circumstances, beyond its state. Where nothing can, there is no line. */
const hindrances: Partial<Record<StaffAction, (kase: Case, who: Onlooker) => Hindrance>> = {
  claim: (kase, who) => (kase.assignee?.id === who.id ? 'out-of-place' : taken(kase, who)),
  'take-over': (kase, who) => {
    if (!kase.assignee || kase.assignee.id === who.id) return 'out-of-place';
    return who.assigneeAway ? null : { code: 'holder-present', who: kase.assignee.name };
  },
  release: (kase, who) => unless(kase.assignee?.id === who.id),
  'correct-data': ofHolder,
  'correct-applicant': ofHolder,
  'request-information': ofHolder,
  'extend-request': ofHolder,
  'withdraw-request': ofHolder,
  'give-task': ofHolder,
  'withdraw-task': (kase, who) => {
    const open = kase.openTasks ?? [];
    if (open.length === 0) return 'out-of-place';
    return open.some(({ by }) => by.id === who.id) ? null : taken(kase, who);
  },
  'undo-answer': (kase) => unless(kase.request?.recorded !== undefined),
  'propose-decision': (kase, who) => (who.decides ? ofHolder(kase, who) : 'out-of-place'),
  close: (kase, who) => {
    if (who.decides) return 'out-of-place';
    const open = openChecks(kase).length;
    return ofHolder(kase, who) ?? (open > 0 ? { code: 'checks-open', checks: open } : null);
  },
  'withdraw-proposal': (kase, who) =>
    kase.proposal && kase.proposal.by.id !== who.id ? { code: 'not-proposer', who: kase.proposal.by.name } : null,
  approve: (kase, who) => {
    if (kase.proposal?.by.id === who.id) return { code: 'own-proposal' };
    return who.signable ? null : { code: 'cannot-be-signed' };
  },
  'recall-decision': ({ status, decision, assignee, lettersUnderWay }, who) => {
    if (status === 'closed') return decision ? { code: 'has-left' } : 'out-of-place';
    const unheard = decision?.payment !== 'before-issue' && recallable({ lettersUnderWay }, ['notice']).length > 0;
    if (!unheard) return { code: 'has-left' };
    return [decision?.by.id, decision?.approvedBy?.id, assignee?.id].includes(who.id) ? null : { code: 'not-its-people' };
  },
  'recall-letter': (kase) => unless(kase.lettersUnderWay.some(isRecallable)),
  'return-proposal': (kase, who) => unless(kase.proposal?.by.id !== who.id),
  reopen: (kase) => (joinedInto(kase) === null ? null : { code: 'joined' }),
  'join-case': taken,
  'separate-case': (kase) => unless(joinedInto(kase) !== null),
  'unlink-case': (kase) => unless(isSaid(kase, 'linked')),
  'take-back-not-same': (kase) => unless(isSaid(kase, 'not-same')),
  'record-withdrawal': taken,
  'record-payment': (kase) => (accountOf(kase).missingCents > 0 ? null : { code: 'nothing-due' }),
  'record-refund': (kase) => unless(accountOf(kase).owedBackCents > 0),
  'undo-refund': (kase) => unless(kase.refundsStanding.length > 0),
  'deal-with-post': (kase) => unless(kase.openPost > 0),
  'retry-delivery': (kase) => unless(hasFailedLetter(kase)),
  'deliver-by-post': (kase) => unless(hasFailedLetter(kase)),
};

/** What only the holder does. */
function ofHolder(kase: Case, who: Onlooker): Hindrance {
  return kase.assignee ? taken(kase, who) : { code: 'claim-first' };
}

/** What nobody does on a colleague's case. */
function taken({ assignee }: Case, who: Onlooker): Hindrance {
  return assignee && assignee.id !== who.id ? { code: 'colleague-has-it', who: assignee.name } : null;
}

function unless(isThere: boolean): Hindrance {
  return isThere ? null : 'out-of-place';
}

/** What a state says about an action that it does not allow. */
const byStatus: Readonly<Record<CaseStatus, OffCode>> = {
  open: 'case-open',
  waiting: 'case-waiting',
  proposed: 'case-proposed',
  decided: 'case-decided',
  closed: 'case-closed',
};

function isSaid({ relations = {} }: Case, standing: Relation['standing']): boolean {
  return Object.values(relations).some((relation) => relation.standing === standing);
}

function hasFailedLetter(kase: Case): boolean {
  return undelivered(kase).length > 0;
}

/**
 * What this person can do with the case now: possible in its state, sensible for the person, and permitted. And what they look for
 * and cannot do, with the reason. Actions that are in neither list are out of place here. The UI shows exactly these.
 */
export function actionsFor(kase: Case, who: Onlooker): { allowed: StaffAction[]; off: (Off & { readonly action: StaffAction })[] } {
  const allowed: StaffAction[] = [];
  const off: (Off & { readonly action: StaffAction })[] = [];
  for (const action of staffActions) {
    const hindrance = hindranceOf(action, kase, who);
    if (hindrance === null) allowed.push(action);
    else if (hindrance !== 'out-of-place') off.push({ action, ...hindrance });
  }
  return { allowed, off };
}

function hindranceOf(action: StaffAction, kase: Case, who: Onlooker): Hindrance {
  // Clerks look for the signature under a colleague's proposal too.
  const looksForIt = who.everPermitted(action) || (action === 'approve' && who.everPermitted('propose-decision'));
  if (!looksForIt) return 'out-of-place';
  const circumstances = hindrances[action]?.(kase, who) ?? null;
  if (circumstances === 'out-of-place') return circumstances;
  if (!isPossible(action, kase.status)) {
    if (!isSought(action, kase.status)) return 'out-of-place';
    return { code: action === 'reopen' ? 'not-closed' : byStatus[kase.status] };
  }
  if (circumstances !== null) return circumstances;
  return who.permitted(action) ? null : { code: 'no-right' };
}
