import { decisionKindWords, outcomeWords } from './states.js';
import { keysOf, type Word, type Words } from './word.js';

/**
 * What a service calls things, where its definition says nothing else: a tax is no fee, and its assessment grants nothing. `theFee` stands
 * in a sentence (“sobald die Gebühr bezahlt ist”).
 */
export const usualServiceWords = {
  fee: { de: 'Gebühr', en: 'Fee' },
  theFee: { de: 'die Gebühr', en: 'the fee' },
  ...decisionKindWords,
  granted: outcomeWords.granted,
  rejected: outcomeWords.rejected,
  applicant: { de: 'Antragstellende Person', en: 'Applicant' },
} as const satisfies Words;

export type ServiceWordKey = keyof typeof usualServiceWords;

/** All words of one service. */
export type ServiceWords = Readonly<Record<ServiceWordKey, Word>>;

export const serviceWordKeys = keysOf(usualServiceWords);

/** The words of a service that says some of its own. */
export function serviceWords(own: Readonly<Partial<Record<ServiceWordKey, Word | undefined>>>): Record<ServiceWordKey, Word> {
  const said = (key: ServiceWordKey): Word => own[key] ?? usualServiceWords[key];
  return Object.fromEntries(serviceWordKeys.map((key) => [key, said(key)])) as Record<ServiceWordKey, Word>;
}
