import type { CaseCommand, CaseDetail, CommandBody } from '../../../kit/api/types';

/** What staff can do with a case, as the server names it. */
export type CaseAction = CaseDetail['allowedActions'][number];

/**
 * Where an action is on the page: it opens a dialogue, is done at once by its command, or in the work area, all three in the menu and by
 * their key (the first letter of the German button where that was free); or it has a place of its own `elsewhere`.
 */
type Place =
  | { readonly by: 'dialog' | 'work-area'; readonly key: string }
  | { readonly by: 'at-once'; readonly key: string; readonly command: EmptyCommand }
  | { readonly by: 'elsewhere' };

/** A command that takes nothing but the case. */
type EmptyCommand = { [C in CaseCommand]: CommandBody<C> extends Record<string, never> ? C : never }[CaseCommand];

/**
 * Every action of the server has its place here, in the order of the menu: what brings the case on comes first, giving it away last.
 * One that is missing does not compile.
 */
const places = {
  approve: { by: 'dialog', key: 's' },
  'return-proposal': { by: 'dialog', key: 'r' },
  'propose-decision': { by: 'work-area', key: 'e' },
  'withdraw-proposal': { by: 'dialog', key: 'z' },
  'request-information': { by: 'dialog', key: 'f' },
  'correct-data': { by: 'dialog', key: 'b' },
  'record-payment': { by: 'dialog', key: 'h' },
  close: { by: 'dialog', key: 'y' },
  reopen: { by: 'dialog', key: 'i' },
  claim: { by: 'at-once', key: 'u', command: 'claim' },
  'take-over': { by: 'dialog', key: 'U' },
  'add-note': { by: 'work-area', key: 'v' },
  'set-follow-up': { by: 'dialog', key: 'w' },
  'set-priority': { by: 'dialog', key: 'd' },
  'record-withdrawal': { by: 'dialog', key: 'q' },
  assign: { by: 'dialog', key: 'a' },
  release: { by: 'at-once', key: 'x', command: 'release' },
  // Beside each check, each letter, each late post; at the cash desk; in the print batches.
  'record-check': { by: 'elsewhere' },
  'retry-delivery': { by: 'elsewhere' },
  'deliver-by-post': { by: 'elsewhere' },
  'deal-with-post': { by: 'elsewhere' },
  'record-refund': { by: 'elsewhere' },
  'undo-refund': { by: 'elsewhere' },
  'batch-letter': { by: 'elsewhere' },
  'confirm-posted': { by: 'elsewhere' },
} as const satisfies Readonly<Record<CaseAction, Place>>;

type By<P extends Place['by']> = { [A in CaseAction]: (typeof places)[A]['by'] extends P ? A : never }[CaseAction];

export type DialogAction = By<'dialog'>;
export type ButtonAction = By<'dialog' | 'at-once' | 'work-area'>;
type AtOnceAction = By<'at-once'>;

const byName: ReadonlyMap<string, Place> = new Map(Object.entries(places));

/** Whether the action has a dialogue of its own. */
export function isDialogAction(action: string): action is DialogAction {
  return byName.get(action)?.by === 'dialog';
}

/** Whether the action is done at once, without a question. */
export function isAtOnceAction(action: ButtonAction): action is AtOnceAction {
  return places[action].by === 'at-once';
}

/** The command that does it. */
export function commandAtOnce(action: AtOnceAction): EmptyCommand {
  return places[action].command;
}

/** What stands in the menu of actions from top to bottom. */
export const menuOrder: readonly ButtonAction[] = Object.keys(places).filter(isButtonAction);

/** The key of each action in the menu. */
export function keyOf(action: ButtonAction): string {
  return places[action].key;
}

function isButtonAction(action: string): action is ButtonAction {
  const place = byName.get(action);
  return place !== undefined && place.by !== 'elsewhere';
}
