import type { Word } from './word.js';

/**
 * A kind of event: its name in lists, filters, exports and the printed case file, and the sentence that tells it (`%{…}` from its data,
 * `by` who).
 */
export type EventWords = Readonly<Record<string, Word & { readonly told: Word }>>;

/** What one looks for in the history of a case. */
export const eventTopics = ['decisions', 'letters', 'citizen', 'notes', 'checks', 'changes', 'people', 'refused'] as const;
export type EventTopic = (typeof eventTopics)[number];

/** A kind of event of a case: also what it is about. */
export type CaseEventWords = EventWords & Readonly<Record<string, { readonly about: EventTopic }>>;
