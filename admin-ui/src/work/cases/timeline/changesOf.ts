import type { TimelineEntry } from '../../../kit/api/types';
import { isObject } from '../../../kit/schema/fields';

/** One value of an event with its name, and its former value where it changed. */
export interface TimelineChange {
  readonly label: string;
  readonly before?: string;
  readonly after: string;
}

/** What is needed to name values; see `useTimelineWords`. */
export interface TimelineWords {
  readonly field: (pointer: string) => string;
  readonly value: (pointer: string, value: unknown) => string;
  readonly check: (key: string) => string;
  readonly checkStatus: (status: string) => string;
  readonly reasons: (keys: readonly string[]) => string;
  readonly conditions: (keys: readonly string[]) => string;
  readonly items: (keys: readonly string[]) => string;
  readonly date: (day: string | null) => string;
  readonly label: (of: 'reasons' | 'conditions' | 'items' | 'followUp' | 'droppedFollowUp') => string;
}

type EventLike = Pick<TimelineEntry, 'kind' | 'data' | 'personal'>;

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
const objects = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isObject) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What an event changed or recorded beyond its sentence, before and after, under the names that people know. */
export function changesOf({ kind, data, personal }: EventLike, words: TimelineWords): TimelineChange[] {
  switch (kind) {
    case 'case.data-corrected':
      return objects(personal?.['corrections']).map((one) => {
        const pointer = text(one['pointer']);
        return { label: words.field(pointer), before: words.value(pointer, one['from']), after: words.value(pointer, one['to']) };
      });
    case 'case.check-recorded': {
      const before = text(data['before']);
      return before && before !== 'open'
        ? [{ label: words.check(text(data['key'])), before: words.checkStatus(before), after: words.checkStatus(text(data['status'])) }]
        : [];
    }
    case 'case.checked-automatically':
      return objects(data['results']).map((one) => ({
        label: words.check(text(one['key'])),
        after: words.checkStatus(text(one['status'])),
      }));
    case 'case.follow-up-set':
      return data['from']
        ? [{ label: words.label('followUp'), before: words.date(text(data['from'])), after: words.date(text(data['on']) || null) }]
        : [];
    case 'case.decided':
    case 'case.closed':
      return data['droppedFollowUp'] ? [{ label: words.label('droppedFollowUp'), after: words.date(text(data['droppedFollowUp'])) }] : [];
    case 'case.decision-proposed': {
      const [reasons, conditions] = [strings(data['reasons']), strings(data['conditions'])];
      return [
        ...(reasons.length > 0 ? [{ label: words.label('reasons'), after: words.reasons(reasons) }] : []),
        ...(conditions.length > 0 ? [{ label: words.label('conditions'), after: words.conditions(conditions) }] : []),
      ];
    }
    case 'case.information-requested': {
      const items = strings(data['items']);
      return items.length > 0 ? [{ label: words.label('items'), after: words.items(items) }] : [];
    }
    default:
      return [];
  }
}

/** The texts that somebody wrote in the event. */
export function wordsOf({ personal }: EventLike): string[] {
  return ['text', 'question', 'comment', 'finding', 'reason', 'message', 'note', 'explanation']
    .map((key) => text(personal?.[key]))
    .filter(Boolean);
}

const withAttachments: ReadonlySet<string> = new Set([
  'case.submitted',
  'case.request-answered',
  'case.post-received',
  'case.papers-added',
]);

/** The ids of the papers of the event. */
export function papersIn({ kind, data, personal }: EventLike): { readonly id: string; readonly name: string }[] {
  const papers = kind === 'case.letter-written' ? data['documents'] : withAttachments.has(kind) ? personal?.['attachments'] : [];
  return objects(papers).map((one) => ({ id: text(one['id']), name: text(one['name']) }));
}
