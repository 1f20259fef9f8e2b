/** The actions that have a dialogue of their own; the names are those of the server's `allowedActions`. */
export const dialogActions = [
  'approve', 'return-proposal', 'propose-decision', 'withdraw-proposal', 'request-information', 'correct-data',
  'record-payment', 'assign', 'set-priority', 'set-follow-up', 'close', 'record-withdrawal', 'reopen',
] as const;

export type DialogAction = (typeof dialogActions)[number];
