/** The actions that have a dialogue of their own; the names are those of the server's `allowedActions`. */
export const dialogActions = [
  'approve', 'return-proposal', 'withdraw-proposal', 'request-information', 'correct-data', 'record-payment', 'assign',
  'take-over', 'set-priority', 'set-follow-up', 'close', 'record-withdrawal', 'reopen',
] as const;

export type DialogAction = (typeof dialogActions)[number];

/** What is done at once, and what has a place of its own on the page. */
export const directActions = ['claim', 'release', 'propose-decision', 'add-note'] as const;

export type DirectAction = (typeof directActions)[number];
export type ButtonAction = DialogAction | DirectAction;

export function isDialogAction(action: string): action is DialogAction {
  return (dialogActions as readonly string[]).includes(action);
}

/** What stands in the menu of actions from top to bottom: what brings the case on comes first, giving it away last. */
export const menuOrder: readonly ButtonAction[] = [
  'approve', 'return-proposal', 'propose-decision', 'withdraw-proposal', 'request-information', 'correct-data', 'record-payment', 'close', 'reopen',
  'claim', 'take-over', 'add-note', 'set-follow-up', 'set-priority', 'record-withdrawal', 'assign', 'release',
];

/** The key of each action: the first letter of its German button where that was free. */
export const actionKeys: Readonly<Record<ButtonAction, string>> = {
  claim: 'u',
  'take-over': 'U',
  release: 'x',
  assign: 'a',
  'set-priority': 'd',
  'set-follow-up': 'w',
  'correct-data': 'b',
  'request-information': 'f',
  'propose-decision': 'e',
  'withdraw-proposal': 'z',
  approve: 's',
  'return-proposal': 'r',
  'record-withdrawal': 'q',
  close: 'y',
  reopen: 'i',
  'record-payment': 'h',
  'add-note': 'v',
};
