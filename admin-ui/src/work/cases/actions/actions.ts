import type { CaseCommand, CaseDetail, CommandBody, TakesVersion } from '../../../kit/api/types';

/** What staff can do with a case, as the server names it. */
export type CaseAction = CaseDetail['allowedActions'][number];

/**
 * Where an action is on the page: it opens a dialogue, runs its command at once, or leads to the work area. All three are in the menu and
 * have a key (the first letter of the German button where that was free). Other actions have a place of their own (`elsewhere`).
 */
type Place =
  | { readonly by: 'dialog' | 'work-area'; readonly key: string }
  | ({ readonly by: 'plain-dialog'; readonly key: string } & (EmptyCommand | WrittenCommand))
  | ({ readonly by: 'at-once'; readonly key: string } & EmptyCommand)
  | { readonly by: 'elsewhere' };

/** A command that takes nothing but the case, and the version of it where it overwrites or decides. */
type EmptyCommand = {
  [C in CaseCommand]: CommandBody<C> extends Record<string, never> ? { readonly command: C; readonly versioned: TakesVersion<C> } : never;
}[CaseCommand];

/** A command that takes one text: the field `writes` of its body. */
type WrittenCommand = { [C in CaseCommand]: Written<C, keyof CommandBody<C> & string> }[CaseCommand];
type Written<C extends CaseCommand, F extends string> = F extends string
  ? Record<F, string> extends CommandBody<C>
    ? { readonly command: C; readonly versioned: TakesVersion<C>; readonly writes: F; readonly lines?: number }
    : never
  : never;

/**
 * All actions of the server, in the order of the menu: first what moves the case on, last what gives it away. A missing action does not
 * compile.
 */
const places = {
  approve: { by: 'dialog', key: 's' },
  'return-proposal': { by: 'plain-dialog', key: 'r', command: 'return', versioned: true, writes: 'comment', lines: 3 },
  'propose-decision': { by: 'work-area', key: 'e' },
  'recall-decision': { by: 'plain-dialog', key: 'H', command: 'decision/recall', versioned: true, writes: 'reason' },
  'withdraw-proposal': { by: 'plain-dialog', key: 'z', command: 'proposal/withdraw', versioned: true },
  'request-information': { by: 'dialog', key: 'f' },
  'record-answer': { by: 'dialog', key: 'R' },
  'extend-request': { by: 'dialog', key: 'F' },
  'withdraw-request': { by: 'dialog', key: 'Z' },
  'add-papers': { by: 'dialog', key: 'D' },
  'send-letter': { by: 'dialog', key: 'S' },
  'correct-data': { by: 'dialog', key: 'b' },
  'correct-applicant': { by: 'dialog', key: 'P' },
  'record-payment': { by: 'dialog', key: 'h' },
  close: { by: 'plain-dialog', key: 'y', command: 'close', versioned: true },
  reopen: { by: 'dialog', key: 'i' },
  claim: { by: 'at-once', key: 'u', command: 'claim', versioned: false },
  'take-over': { by: 'dialog', key: 'U' },
  'add-note': { by: 'work-area', key: 'v' },
  'set-follow-up': { by: 'dialog', key: 'w' },
  'set-priority': { by: 'dialog', key: 'd' },
  'give-task': { by: 'dialog', key: 'T' },
  'record-withdrawal': { by: 'plain-dialog', key: 'q', command: 'withdrawal', versioned: true, writes: 'reason' },
  assign: { by: 'dialog', key: 'a' },
  // Not `x`: in lists that ticks a row.
  release: { by: 'at-once', key: 'o', command: 'release', versioned: false },
  // These stand beside each check, letter, late post, answer, task and other case, at the cash desk, and in the print batches.
  'undo-answer': { by: 'elsewhere' },
  'withdraw-task': { by: 'elsewhere' },
  'record-check': { by: 'elsewhere' },
  'recall-letter': { by: 'elsewhere' },
  'retry-delivery': { by: 'elsewhere' },
  'deliver-by-post': { by: 'elsewhere' },
  'deal-with-post': { by: 'elsewhere' },
  'link-case': { by: 'elsewhere' },
  'unlink-case': { by: 'elsewhere' },
  'declare-not-same': { by: 'elsewhere' },
  'take-back-not-same': { by: 'elsewhere' },
  'join-case': { by: 'elsewhere' },
  'separate-case': { by: 'elsewhere' },
  'record-refund': { by: 'elsewhere' },
  'undo-refund': { by: 'elsewhere' },
  'batch-letter': { by: 'elsewhere' },
  'confirm-posted': { by: 'elsewhere' },
} as const satisfies Readonly<Record<CaseAction, Place>>;

type By<P extends Place['by']> = { [A in CaseAction]: (typeof places)[A]['by'] extends P ? A : never }[CaseAction];

export type DialogAction = By<'dialog' | 'plain-dialog'>;
export type OwnDialogAction = By<'dialog'>;
export type PlainDialogAction = By<'plain-dialog'>;
export type ButtonAction = By<'dialog' | 'plain-dialog' | 'at-once' | 'work-area'>;
type AtOnceAction = By<'at-once'>;

const byName: ReadonlyMap<string, Place> = new Map(Object.entries(places));

/** Whether the action has a dialogue. */
export function isDialogAction(action: string): action is DialogAction {
  const by = byName.get(action)?.by;
  return by === 'dialog' || by === 'plain-dialog';
}

/** Whether the table describes the whole dialogue: a question, or one text. */
export function isPlainDialog(action: DialogAction): action is PlainDialogAction {
  return places[action].by === 'plain-dialog';
}

/** What the plain dialogue of an action sends. */
export function plainDialogOf(action: PlainDialogAction): EmptyCommand | WrittenCommand {
  return places[action];
}

/** The key of the label of the text in a plain dialogue; null where it has no text. */
export function labelOf(action: PlainDialogAction): WrittenLabel | null;
export function labelOf(action: PlainDialogAction): string | null {
  const place = plainDialogOf(action);
  return 'writes' in place ? `action.${action}.${place.writes}` : null;
}
type WrittenLabel = {
  [A in PlainDialogAction]: (typeof places)[A] extends { readonly writes: infer F extends string } ? `action.${A}.${F}` : never;
}[PlainDialogAction];

/** Whether the action is done at once, without a question. */
export function isAtOnceAction(action: ButtonAction): action is AtOnceAction {
  return places[action].by === 'at-once';
}

/** The command that does it. */
export function commandAtOnce(action: AtOnceAction): EmptyCommand {
  return places[action];
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
