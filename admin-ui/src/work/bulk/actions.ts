import { signedIn } from '../../kit/session/session';
import type { BulkAction } from './api';

/** Each action with the right that it needs on the case; in the order of the bar. */
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

/** What the policy could allow the person on some case; the preview decides on each. */
export function possibleBulkActions(): BulkAction[] {
  return rights.filter(([, right]) => signedIn()?.ability.can(right, 'Case') ?? false).map(([action]) => action);
}

/** Actions that need no word more: their preview comes at once. */
export const withoutFields: ReadonlySet<BulkAction> = new Set(['release', 'retry-delivery', 'deliver-by-post']);
