import { signedIn } from '../../kit/session/session';
import type { BulkAction } from './api';

/** Each action with the right that it needs on a case, in the order of the bar. */
const rights: readonly (readonly [BulkAction, string])[] = [
  ['assign', 'assign'],
  ['spread', 'assign'],
  ['release', 'release'],
  ['set-priority', 'set-priority'],
  ['set-follow-up', 'set-follow-up'],
  ['add-note', 'add-note'],
  ['retry-delivery', 'retry-delivery'],
  ['deliver-by-post', 'deliver-by-post'],
];

/** The actions that the policy could allow on some case. The preview decides for each case. */
export function possibleBulkActions(): BulkAction[] {
  return rights.filter(([, right]) => signedIn()?.ability.can(right, 'Case') ?? false).map(([action]) => action);
}

/** Actions without fields: their preview begins at once. */
export const withoutFields: ReadonlySet<BulkAction> = new Set(['release', 'retry-delivery', 'deliver-by-post']);
