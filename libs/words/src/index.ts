export { eventWords, type EventKind } from './events.js';
export type { Word, Words } from './word.js';
