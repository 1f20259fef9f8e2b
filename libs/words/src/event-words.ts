import type { Word } from './word.js';

/**
 * A kind of event: its name in lists, filters, exports and the printed case file, and the sentence that tells it (`%{…}` from its data,
 * `by` who).
 */
export type EventWords = Readonly<Record<string, Word & { readonly told: Word }>>;

/** The topics by which people filter the history of a case. */
export const eventTopics = ['decisions', 'letters', 'citizen', 'notes', 'checks', 'changes', 'people', 'refused'] as const;
export type EventTopic = (typeof eventTopics)[number];

/** The same for an event of a case, with its topic. */
export type CaseEventWords = EventWords & Readonly<Record<string, { readonly about: EventTopic }>>;
