import type { CaseStatus } from './case.js';

/**
 * Which action is possible in which state, and where it leads. The one table: rules, the API's `allowedActions`, the
 * UI's buttons and the diagram in the docs follow from it. `same` stays where it is.
 */
export const transitions = {
  claim: { from: ['open', 'waiting'], to: ['same'], by: 'staff' },
  'take-over': { from: ['open', 'waiting'], to: ['same'], by: 'staff' },
  release: { from: ['open', 'waiting'], to: ['same'], by: 'staff' },
  assign: { from: ['open', 'waiting', 'proposed'], to: ['same'], by: 'staff' },
  'set-priority': { from: ['open', 'waiting', 'proposed'], to: ['same'], by: 'staff' },
  'set-follow-up': { from: ['open', 'waiting', 'proposed', 'decided'], to: ['same'], by: 'staff' },
  'add-note': { from: ['open', 'waiting', 'proposed', 'decided', 'closed'], to: ['same'], by: 'staff' },
  'record-check': { from: ['open', 'waiting'], to: ['same'], by: 'staff' },
  'correct-data': { from: ['open'], to: ['same'], by: 'staff' },
  'request-information': { from: ['open'], to: ['waiting'], by: 'staff' },
  'propose-decision': { from: ['open'], to: ['proposed', 'decided'], by: 'staff' },
  'withdraw-proposal': { from: ['proposed'], to: ['open'], by: 'staff' },
  approve: { from: ['proposed'], to: ['decided'], by: 'staff' },
  'return-proposal': { from: ['proposed'], to: ['open'], by: 'staff' },
  'record-withdrawal': { from: ['open', 'waiting', 'proposed'], to: ['closed'], by: 'staff' },
  close: { from: ['open'], to: ['closed'], by: 'staff' },
  reopen: { from: ['closed'], to: ['open'], by: 'staff' },
  'record-payment': { from: ['open', 'waiting', 'proposed', 'decided', 'closed'], to: ['same'], by: 'staff' },
  'record-refund': { from: ['decided', 'closed'], to: ['same'], by: 'staff' },
  'undo-refund': { from: ['open', 'waiting', 'proposed', 'decided', 'closed'], to: ['same'], by: 'staff' },
  'deal-with-post': { from: ['open', 'waiting', 'proposed', 'decided', 'closed'], to: ['same'], by: 'staff' },
  'retry-delivery': { from: ['open', 'waiting', 'proposed', 'decided', 'closed'], to: ['same'], by: 'staff' },
  'deliver-by-post': { from: ['open', 'waiting', 'proposed', 'decided', 'closed'], to: ['same'], by: 'staff' },
  'answer-request': { from: ['open', 'waiting', 'proposed', 'decided', 'closed'], to: ['same', 'open'], by: 'citizen' },
  'report-payment': { from: ['open', 'waiting', 'proposed', 'decided', 'closed'], to: ['same'], by: 'citizen' },
  remind: { from: ['waiting'], to: ['same'], by: 'system' },
  'expire-request': { from: ['waiting'], to: ['open'], by: 'system' },
  'file-letter': { from: ['open', 'waiting', 'proposed', 'decided', 'closed'], to: ['same', 'closed'], by: 'system' },
  'note-delivery': { from: ['open', 'waiting', 'proposed', 'decided', 'closed'], to: ['same', 'closed'], by: 'system' },
  'batch-letter': { from: ['open', 'waiting', 'proposed', 'decided', 'closed'], to: ['same'], by: 'staff' },
  'confirm-posted': { from: ['open', 'waiting', 'proposed', 'decided', 'closed'], to: ['same', 'closed'], by: 'staff' },
} as const satisfies Record<string, { from: readonly CaseStatus[]; to: readonly (CaseStatus | 'same')[]; by: 'staff' | 'citizen' | 'system' }>;

export type CaseAction = keyof typeof transitions;

/** Every action there is, in the order of the table. */
// Stryker disable next-line MethodExpression: it only tells the compiler that they are actions
export const caseActions: readonly CaseAction[] = Object.keys(transitions).filter(isCaseAction);

function isCaseAction(name: string): name is CaseAction {
  return Object.hasOwn(transitions, name);
}

/** Whether the table has the action in this state. */
export function isPossible(action: CaseAction, status: CaseStatus): boolean {
  const from: readonly CaseStatus[] = transitions[action].from;
  return from.includes(status);
}
