import type { Language } from './word.js';
import { caseEventWords } from './case.js';
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
