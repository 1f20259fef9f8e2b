import { isPossible, staffActions, type StaffAction } from './domain/case.actions.js';
import { undelivered, type Case, type Relation } from './domain/case.js';
import { joinedInto } from './domain/case.relations.js';
import { accountOf } from './domain/case.money.js';
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

/** Actions that only make sense in the case's present circumstances, beyond its state. */
const sensible: Partial<Record<StaffAction, (kase: Case, who: string) => boolean>> = {
  claim: (kase) => !kase.assignee,
  'take-over': (kase, who) => kase.assignee !== null && kase.assignee.id !== who,
  release: (kase, who) => kase.assignee?.id === who,
  'correct-data': has,
  'correct-applicant': has,
  'request-information': has,
  'extend-request': has,
  'withdraw-request': has,
  'undo-answer': (kase) => kase.request?.recorded !== undefined,
  'propose-decision': has,
  close: has,
  'withdraw-proposal': (kase, who) => kase.proposal?.by.id === who,
  approve: (kase, who) => kase.proposal?.by.id !== who,
  'return-proposal': (kase, who) => kase.proposal?.by.id !== who,
  reopen: (kase) => joinedInto(kase) === null,
  'join-case': (kase, who) => !kase.assignee || kase.assignee.id === who,
  'separate-case': (kase) => joinedInto(kase) !== null,
  'unlink-case': (kase) => isSaid(kase, 'linked'),
  'take-back-not-same': (kase) => isSaid(kase, 'not-same'),
  'record-withdrawal': (kase, who) => !kase.assignee || kase.assignee.id === who,
  'record-payment': (kase) => accountOf(kase).missingCents > 0,
  'record-refund': (kase) => accountOf(kase).owedBackCents > 0,
  'undo-refund': (kase) => kase.refundsStanding.length > 0,
  'deal-with-post': (kase) => kase.openPost > 0,
  'retry-delivery': hasFailedLetter,
  'deliver-by-post': hasFailedLetter,
};

function has(kase: Case, who: string): boolean {
  return kase.assignee?.id === who;
}

function isSaid({ relations = {} }: Case, standing: Relation['standing']): boolean {
  return Object.values(relations).some((relation) => relation.standing === standing);
}

function hasFailedLetter(kase: Case): boolean {
  return undelivered(kase).length > 0;
}

/**
 * What this person can do with the case now: possible in its state, sensible for the person, and permitted. The UI
 * shows exactly these.
 * @param assigneeAway whether the assignee is absent today, or cannot work on it any more
 * @param decides whether the service ends with a decision (else with closing)
 */
export function allowedActions(
  kase: Case,
  who: string,
  decides: boolean,
  permitted: (action: StaffAction) => boolean,
  assigneeAway = false,
): StaffAction[] {
  return staffActions.filter(
    (action) =>
      isPossible(action, kase.status) &&
      (sensible[action]?.(kase, who) ?? true) &&
      !(action === 'take-over' && !assigneeAway) &&
      !(action === 'close' && decides) &&
      !(action === 'propose-decision' && !decides) &&
      permitted(action),
  );
}
