import {
  always, competentOrUnroutable, competentToApprove, competentToWork, oneself, ownOfOwnTeams, ownProposal, ownProposalIfCompetent,
  ownTeams, ownTeamsOrNone, withinLimits, type AnyWhen, type Conditions, type When,
} from './conditions.js';
import { roles, type ActionOn, type PolicyPrincipal, type Role, type SubjectType, type Subjects } from './subjects.js';

/** One sentence of the policy: who may (or may never) do what, to what, when. */
export interface PolicyRule {
  readonly roles: readonly Role[];
  readonly subject: SubjectType;
  readonly actions: readonly string[];
  readonly when: AnyWhen;
  /** Set where the rule forbids: the code of the refusal. Such a rule wins over all that allow. */
  readonly never?: string;
}

function may<S extends SubjectType>(role: Role | readonly Role[], subject: S, actions: readonly ActionOn<S>[], when: When<Subjects[S]> = always): PolicyRule {
  return { roles: typeof role === 'string' ? [role] : role, subject, actions, when };
}

function never<S extends SubjectType>(code: string, subject: S, actions: readonly ActionOn<S>[], when: When<Subjects[S]>): PolicyRule {
  return { roles, subject, actions, when, never: code };
}

/**
 * The one policy. What a case's state allows is not here but in the case's own transitions; here is only who may.
 * Guards, lists, counts, exports, the offered actions and docs/permissions.md are derived from it.
 */
export const policy: readonly PolicyRule[] = [
  may(roles, 'Session', ['read', 'end', 'change-password'], oneself),
  may(roles, 'Desk', ['read', 'change'], oneself),
  may(roles, 'Absence', ['read', 'read-past', 'record'], oneself),
  // Whoever shares a team must know who is there; why somebody is not is nobody's to know, and is kept nowhere.
  // How often somebody was away is not for colleagues to add up.
  may(roles, 'Absence', ['read'], ownTeams),
  // Any member may share a view with the team, as they would hand round a list; only the author or the supervisor
  // takes it away from the others. It widens no right: each sees through it what they may see anyway.
  may(['clerk', 'approver', 'supervisor', 'auditor'], 'TeamView', ['read'], ownTeams),
  may(['clerk', 'approver', 'supervisor'], 'TeamView', ['share', 'change', 'remove'], ownOfOwnTeams),
  may('supervisor', 'TeamView', ['change', 'remove'], ownTeams),
  // Definitions of services are published; whoever works with a case needs its form.
  may(roles, 'Service', ['read']),

  may('clerk', 'Case', [
    'read', 'claim', 'release', 'assign', 'set-priority', 'set-follow-up', 'add-note', 'record-check', 'correct-data',
    'request-information', 'propose-decision', 'record-withdrawal', 'close', 'reopen', 'retry-delivery',
    'deliver-by-post', 'confirm-posted', 'deal-with-post',
  ], competentToWork),
  may('clerk', 'Case', ['withdraw-proposal'], ownProposalIfCompetent),
  may('clerk', 'Quarantine', ['read', 'correct', 'release', 'refuse'], competentOrUnroutable),
  may('clerk', 'PrintBatch', ['read', 'create', 'confirm-posted'], ownTeamsOrNone),

  may('approver', 'Case', ['read', 'add-note'], competentToApprove),
  may('approver', 'Case', ['approve', 'return-proposal'], withinLimits),

  may('supervisor', 'Case', ['read', 'assign', 'release', 'set-priority', 'add-note'], ownTeams),
  may('supervisor', 'Absence', ['read-past', 'record'], ownTeams),
  may('supervisor', 'Quarantine', ['read'], ownTeamsOrNone),
  may('supervisor', 'Figures', ['read'], ownTeams),

  may('auditor', 'Case', ['read']),
  may('auditor', 'Quarantine', ['read']),
  may('auditor', 'PrintBatch', ['read']),
  may('auditor', 'Payment', ['read']),
  may('auditor', 'TreasuryList', ['read']),
  may('auditor', 'Figures', ['read']),
  may('auditor', 'AuditTrail', ['read']),
  may(['auditor', 'administrator'], 'Staff', ['read']),
  may(['auditor', 'administrator'], 'Absence', ['read', 'read-past']),
  may(['auditor', 'administrator'], 'Team', ['read']),
  may(['auditor', 'administrator'], 'ApiKey', ['read']),
  may(['auditor', 'administrator'], 'Operations', ['read']),

  // No case data: who administers the system is not thereby let into tax secrecy (§ 30 AO).
  may('administrator', 'Staff', ['create', 'update', 'disable', 'reset-password', 'confirm-rights']),
  may('administrator', 'Team', ['create', 'update']),
  may('administrator', 'ApiKey', ['create', 'disable']),
  may('administrator', 'Operations', ['retry', 'test-mail']),

  may('cashier', 'Payment', ['read', 'record-payment', 'record-refund']),
  may('cashier', 'Case', ['record-payment', 'record-refund', 'undo-refund']),
  may('cashier', 'TreasuryList', ['read']),

  never('decision.proposer-cannot-approve', 'Case', ['approve', 'return-proposal'], ownProposal),
];

/** A rule as CASL takes it. */
export interface RawRule {
  readonly action: string[];
  readonly subject: SubjectType;
  readonly conditions?: Conditions;
  readonly inverted?: true;
  readonly reason?: string;
}

/** The policy for one person, as CASL's rules: what forbids comes last, and so wins, wherever it stands among the sentences. */
export function rulesOf(who: PolicyPrincipal, sentences = policy): RawRule[] {
  return [...sentences.filter((rule) => !rule.never), ...sentences.filter((rule) => rule.never)]
    .filter((rule) => rule.roles.some((role) => who.roles.includes(role)))
    .flatMap((rule) =>
      rule.when.alternatives(who).map((conditions) => ({
        action: [...rule.actions],
        subject: rule.subject,
        ...(Object.keys(conditions).length > 0 ? { conditions } : {}),
        ...(rule.never ? { inverted: true as const, reason: rule.never } : {}),
      })),
    );
}
