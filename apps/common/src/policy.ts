import {
  absenceSubject,
  apiKeySubject,
  askedOne,
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
import { caseSubject, taskSubject } from '../../../libs/cases/src/subjects.js';
import { serviceSubject } from '../../../libs/catalogue/src/subjects.js';
import { printBatchSubject } from '../../../libs/correspondence/src/subjects.js';
import { deskSubject, teamViewSubject, textBlockSubject } from '../../../libs/desk/src/subjects.js';
import { intakeSubject, quarantineSubject } from '../../../libs/intake/src/subjects.js';
import { operationsSubject } from '../../../libs/operations/src/subjects.js';
import { paymentSubject, treasuryListSubject } from '../../../libs/payments/src/subjects.js';
import { figuresSubject } from '../../../libs/reporting/src/subjects.js';

/** The subjects of the rooms, in the order of publication. If one is missing here, the code does not compile. */
const subjects: PolicyOfTheHouse['subjects'] = {
  Case: caseSubject,
  Task: taskSubject,
  Quarantine: quarantineSubject,
  Intake: intakeSubject,
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
  TextBlock: textBlockSubject,
  Absence: absenceSubject,
  Operations: operationsSubject,
};

/**
 * The one policy: who may do what. What the state of a case allows is in the table of actions instead. Guards, lists, counts,
 * exports, the offered actions and docs/permissions.md are derived from it.
 */
const sentences: PolicyOfTheHouse['sentences'] = [
  may(roles, 'Session', ['read', 'end', 'change-password'], oneself),
  may(roles, 'Desk', ['read', 'change'], oneself),
  may(roles, 'Absence', ['read', 'read-past', 'record'], oneself),
  // People of a team must know who is present. Nobody needs to know why somebody is not, so that is stored nowhere. Colleagues
  // must not be able to add up how often somebody was away.
  may(roles, 'Absence', ['read'], ownTeams),
  // Any member may share a view with the team. Only the author or the supervisor may remove it. It widens no right: everybody
  // sees in it what they may see anyway.
  may(['clerk', 'approver', 'supervisor', 'auditor'], 'TeamView', ['read'], ownTeams),
  may(['clerk', 'approver', 'supervisor'], 'TeamView', ['share', 'change', 'remove'], ownOfOwnTeams),
  may('supervisor', 'TeamView', ['change', 'remove'], ownTeams),
  // The same with text blocks: the author or the supervisor cares for those of a team.
  may(['clerk', 'approver', 'supervisor', 'auditor'], 'TextBlock', ['read'], ownTeams),
  may(['clerk', 'approver', 'supervisor'], 'TextBlock', ['share', 'change', 'remove'], ownOfOwnTeams),
  may('supervisor', 'TextBlock', ['change', 'remove'], ownTeams),
  // Definitions of services are published, and everybody who works with a case needs its form.
  may(roles, 'Service', ['read']),

  may(
    'clerk',
    'Case',
    [
      'read',
      'export',
      'claim',
      'release',
      'assign',
      'set-priority',
      'set-follow-up',
      'add-note',
      'record-check',
      'correct-data',
      'correct-applicant',
      'request-information',
      'extend-request',
      'withdraw-request',
      'record-answer',
      'undo-answer',
      'add-papers',
      'give-task',
      'withdraw-task',
      'propose-decision',
      'recall-decision',
      'recall-letter',
      'send-letter',
      'record-withdrawal',
      'close',
      'reopen',
      'retry-delivery',
      'deliver-by-post',
      'confirm-posted',
      'deal-with-post',
      'link-case',
      'join-case',
    ],
    competentToWork,
  ),
  may('clerk', 'Case', ['withdraw-proposal'], ownProposalIfCompetent),
  may('clerk', 'Intake', ['read', 'take-in', 'backdate'], competentToWork),
  may('clerk', 'Quarantine', ['read', 'correct', 'release', 'refuse'], competentOrUnroutable),
  may('clerk', 'PrintBatch', ['read', 'create', 'confirm-posted'], ownTeamsOrNone),

  // Whoever is asked needs no competence for the service. They see what was shared with the task, and nothing else of the case.
  // Administrators cannot be asked: they see nothing that tax secrecy protects.
  may(['clerk', 'approver', 'supervisor', 'cashier'], 'Task', ['read', 'answer'], askedOne),
  may('auditor', 'Task', ['read']),

  may('approver', 'Case', ['read', 'export', 'add-note', 'recall-decision'], competentToApprove),
  may('approver', 'Case', ['approve', 'return-proposal'], withinLimits),

  may('supervisor', 'Case', ['read', 'export', 'assign', 'release', 'set-priority', 'add-note'], ownTeams),
  may('supervisor', 'Absence', ['read-past', 'record'], ownTeams),
  may('supervisor', 'Quarantine', ['read'], ownTeamsOrNone),
  may('supervisor', 'Figures', ['read'], ownTeams),

  may('auditor', 'Case', ['read', 'export']),
  may('auditor', 'Quarantine', ['read']),
  may('auditor', 'Intake', ['read']),
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

  // No case data: administrators of the system have no access to what tax secrecy protects (§ 30 AO).
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
