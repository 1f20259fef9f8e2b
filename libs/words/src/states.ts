import { keysOf, type Words } from './word.js';

/** The status of a case. */
export const caseStatusWords = {
  open: { de: 'Offen', en: 'Open' },
  waiting: { de: 'Wartet auf Bürger/in', en: 'Waiting for the citizen' },
  proposed: { de: 'Zur Zeichnung', en: 'To be signed' },
  decided: { de: 'Entschieden', en: 'Decided' },
  closed: { de: 'Abgeschlossen', en: 'Closed' },
} as const satisfies Words;

/** How a case ended. */
export const outcomeWords = {
  granted: { de: 'Bewilligt', en: 'Granted' },
  rejected: { de: 'Abgelehnt', en: 'Rejected' },
  withdrawn: { de: 'Zurückgenommen', en: 'Withdrawn' },
  completed: { de: 'Erledigt', en: 'Completed' },
  joined: { de: 'Zusammengeführt', en: 'Joined' },
} as const satisfies Words;

export const priorityWords = {
  normal: { de: 'Normal', en: 'Normal' },
  high: { de: 'Hoch', en: 'High' },
  urgent: { de: 'Dringend', en: 'Urgent' },
} as const satisfies Words;

/** The results of a check. */
export const checkStatusWords = {
  open: { de: 'Offen', en: 'Open' },
  passed: { de: 'In Ordnung', en: 'Passed' },
  failed: { de: 'Nicht in Ordnung', en: 'Failed' },
  'not-applicable': { de: 'Trifft nicht zu', en: 'Not applicable' },
} as const satisfies Words;

export const decisionKindWords = {
  grant: { de: 'Bewilligung', en: 'Grant' },
  'grant-with-conditions': { de: 'Bewilligung mit Nebenbestimmungen', en: 'Grant with conditions' },
  reject: { de: 'Ablehnung', en: 'Rejection' },
} as const satisfies Words;

export type DecisionKind = keyof typeof decisionKindWords;

/** The kinds of decisions. */
export const decisionKinds = keysOf(decisionKindWords);

/** The states of a letter. */
export const letterStateWords = {
  ordered: { de: 'wird erstellt', en: 'being written' },
  written: { de: 'erstellt, noch nicht versandt', en: 'written, not sent yet' },
  sent: { de: 'per E-Mail versandt', en: 'sent by e-mail' },
  failed: { de: 'nicht zugestellt', en: 'not delivered' },
  batched: { de: 'im Druckstapel', en: 'in a print batch' },
  posted: { de: 'zur Post gegeben', en: 'posted' },
  available: { de: 'bereitgestellt', en: 'available' },
  recalled: { de: 'zurückgeholt', en: 'held back' },
} as const satisfies Words;
