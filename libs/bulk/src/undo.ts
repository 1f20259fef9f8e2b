import { undoOf, type Case, type Errand } from '@vorgang/cases';
import { parseLocalDate } from '@vorgang/platform';
import type { BulkAction } from './bulk.order.js';
import type { Before } from './bulk.rows.js';

/** What a run did to a case, as far as the undo needs it. */
export interface DoneItem {
  readonly caseId: string;
  readonly before: Before | null;
  readonly versionAfter: number | null;
  readonly assigneeAfter: string | null;
}

/** Whether runs of this action can be undone at all: where the table of actions has an undo. Spreading counts as handing over. */
export function canBeUndone(action: BulkAction | 'undo'): boolean {
  return action !== 'undo' && undoOf(action === 'spread' ? 'assign' : action).length > 0;
}

/** The state of a case that has to be kept to undo this errand. The assignee is always kept, since people are notified by it. */
export function beforeOf(kase: Pick<Case, 'assignee' | 'priority' | 'followUp'>, { action }: Errand): Before {
  return {
    assigneeId: kase.assignee?.id ?? null,
    ...(action === 'set-priority' ? { priority: kase.priority } : {}),
    ...(action === 'set-follow-up' ? { followUp: kase.followUp } : {}),
  };
}

/**
 * The errand that undoes what a run did to this case, or why that cannot be undone.
 * @param who the id of the person who undoes it
 */
export function inverseOf(
  action: string,
  item: DoneItem,
  kase: Case,
  who: string,
): { readonly errand: Errand } | { readonly code: string } {
  const { before } = item;
  if (!before) return { code: 'bulk.cannot-be-undone' };
  const untouched = kase.version === item.versionAfter && (kase.assignee?.id ?? null) === item.assigneeAfter;
  if (!untouched) return { code: 'case.changed-meanwhile' };
  switch (action) {
    case 'assign':
    case 'spread':
    case 'release':
      if (before.assigneeId === null) return { errand: { action: 'release', comment: '' } };
      return {
        errand:
          before.assigneeId === who && !kase.assignee ? { action: 'claim' } : { action: 'assign', to: before.assigneeId, comment: '' },
      };
    case 'set-priority':
      return before.priority !== undefined && isPriority(before.priority)
        ? { errand: { action: 'set-priority', priority: before.priority } }
        : { code: 'bulk.cannot-be-undone' };
    case 'set-follow-up':
      return {
        errand: {
          action: 'set-follow-up',
          on: before.followUp ? parseLocalDate(before.followUp.on) : null,
          note: before.followUp?.note ?? '',
        },
      };
    default:
      return { code: 'bulk.cannot-be-undone' };
  }
}

function isPriority(text: string): text is Case['priority'] {
  return text === 'normal' || text === 'high' || text === 'urgent';
}
