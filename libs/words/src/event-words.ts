import type { Word } from './word.js';

/**
 * A kind of event: its name in lists, filters, exports and the printed case file, and the sentence that tells it (`%{…}` from its data,
 * `by` who).
 */
export type EventWords = Readonly<Record<string, Word & { readonly told: Word }>>;
