import {
  absenceSubject,
  apiKeySubject,
  competentOrUnroutable,
  competentToApprove,
  competentToWork,
  may,
  never,
  oneself,
  ownOfOwnTeams,
  ownProposal,
  ownProposalIfCompetent,
  ownTeams,
  ownTeamsOrNone,
  roles,
  sessionSubject,
  staffSubject,
  teamSubject,
  withinLimits,
  type PolicyOfTheHouse,
} from '@vorgang/access';
import { auditTrailSubject } from '../../../libs/audit/src/subjects.js';
import { caseSubject } from '../../../libs/cases/src/subjects.js';
import { serviceSubject } from '../../../libs/catalogue/src/subjects.js';
import { printBatchSubject } from '../../../libs/correspondence/src/subjects.js';
import { deskSubject, teamViewSubject } from '../../../libs/desk/src/subjects.js';
import { quarantineSubject } from '../../../libs/intake/src/subjects.js';
import { operationsSubject } from '../../../libs/operations/src/subjects.js';
import { paymentSubject, treasuryListSubject } from '../../../libs/payments/src/subjects.js';
import { figuresSubject } from '../../../libs/reporting/src/subjects.js';

/** What the rooms declare, in the order in which it is published. A subject that is missing here does not compile. */
const subjects: PolicyOfTheHouse['subjects'] = {
  Case: caseSubject,
  Quarantine: quarantineSubject,
  PrintBatch: printBatchSubject,
  Payment: paymentSubject,
  TreasuryList: treasuryListSubject,
  Figures: figuresSubject,
  AuditTrail: auditTrailSubject,
  Staff: staffSubject,
  Team: teamSubject,
  ApiKey: apiKeySubject,
  Service: serviceSubject,
  Session: sessionSubject,
  Desk: deskSubject,
  TeamView: teamViewSubject,
  Absence: absenceSubject,
  Operations: operationsSubject,
};

/**
 * The one policy. What a case's state allows is not here but in the case's own transitions; here is only who may.
 * Guards, lists, counts, exports, the offered actions and docs/permissions.md are derived from it.
 */
const sentences: PolicyOfTheHouse['sentences'] = [
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

  may(
    'clerk',
    'Case',
    [
      'read',
      'claim',
      'release',
      'assign',
      'set-priority',
      'set-follow-up',
      'add-note',
      'record-check',
      'correct-data',
      'request-information',
      'propose-decision',
      'record-withdrawal',
      'close',
      'reopen',
      'retry-delivery',
      'deliver-by-post',
      'confirm-posted',
      'deal-with-post',
    ],
    competentToWork,
  ),
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

export const policy: PolicyOfTheHouse = { subjects, sentences };
