import type { Language } from './word.js';
import { caseEventWords } from './case.js';
import type { EventTopic } from './event-words.js';
import { houseEventWords } from './house.js';

/** Every kind of event that the house records. A kind that has no words here cannot be defined. */
export const eventWords = { ...caseEventWords, ...houseEventWords } as const;

/** A kind of event that the house knows. */
export type EventKind = keyof typeof eventWords;

/** The sentences that tell events, in one language. */
export function eventsTold(language: Language): Readonly<Record<EventKind, string>>;
export function eventsTold(language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(eventWords).map(([kind, { told }]) => [kind, told[language]]));
}

const topics: ReadonlyMap<string, EventTopic> = new Map<string, EventTopic>([
  ...Object.entries(caseEventWords).map(([kind, { about }]) => [kind, about] as const),
  ['submission.document-retrieved', 'letters'],
  ['attempt.refused', 'refused'],
]);

/** What an event in the history of a case is about. What this version does not know is about changes, so that it is not lost from sight. */
export function topicOf(kind: string): EventTopic {
  return topics.get(kind) ?? 'changes';
}
