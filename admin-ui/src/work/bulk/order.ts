import type { BulkAction, BulkOrder, Selection } from './api';
import type { BulkValues } from './BulkFields';

/** Makes the order from the typed values; null while something is missing. */
export function orderOf(action: BulkAction, values: BulkValues, selection: Selection): BulkOrder | null {
  const comment = values.comment.trim();
  switch (action) {
    case 'assign':
      return values.to ? { action, selection, params: { to: values.to, comment } } : null;
    case 'spread': {
      const atMost = Number(values.atMost);
      return {
        action,
        selection,
        params: {
          comment,
          ...(values.among.length > 0 ? { among: [...values.among] } : {}),
          ...(Number.isInteger(atMost) && atMost > 0 ? { atMost } : {}),
        },
      };
    }
    case 'release':
      return { action, selection, params: { comment } };
    case 'set-priority':
      return { action, selection, params: { priority: values.priority } };
    case 'set-follow-up':
      return { action, selection, params: { on: values.on === '' ? null : values.on, note: values.note.trim() } };
    case 'add-note':
      return values.text.trim() ? { action, selection, params: { text: values.text.trim() } } : null;
    case 'retry-delivery':
      return { action, selection, params: {} };
    case 'deliver-by-post':
      return { action, selection, params: {} };
  }
}

/** Turns a run's order back into typed values, to try again what was not done. */
export function valuesOf(params: Readonly<Record<string, unknown>>, none: BulkValues): BulkValues {
  const text = (key: string) => (typeof params[key] === 'string' ? params[key] : '');
  const { among, atMost, priority } = params;
  return {
    ...none,
    to: text('to') || null,
    among: Array.isArray(among) ? among.filter((id): id is string => typeof id === 'string') : [],
    atMost: typeof atMost === 'number' ? String(atMost) : '',
    comment: text('comment'),
    priority: priority === 'normal' || priority === 'urgent' ? priority : 'high',
    on: text('on'),
    note: text('note'),
    text: text('text'),
  };
}
