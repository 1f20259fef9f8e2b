import type { Language } from './word.js';
import { caseEventWords } from './case.js';
import type { EventTopic } from './event-words.js';
import { houseEventWords } from './house.js';

/** Every kind of event. A kind without words here cannot be defined. */
export const eventWords = { ...caseEventWords, ...houseEventWords } as const;

/** A kind of event. */
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

/** The topic of every kind that has none of its own. */
const rest = 'changes' satisfies EventTopic;

/** The topic of an event in the history of a case. An unknown kind counts as a change, so that it stays visible. */
export function topicOf(kind: string): EventTopic {
  return topics.get(kind) ?? rest;
}

/** The kinds of a topic as a condition: one of `kinds`, or where `not` is true any but these. It agrees with `topicOf`. */
export function kindsAbout(topic: EventTopic): { readonly not: boolean; readonly kinds: readonly string[] } {
  const not = topic === rest;
  return { not, kinds: [...topics].flatMap(([kind, about]) => ((about === topic) === not ? [] : [kind])) };
}
