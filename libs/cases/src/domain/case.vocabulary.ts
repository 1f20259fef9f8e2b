import { soundOf } from './case.sound.js';
import { codeMark, type WordRow } from './case.words.js';

/** A word of the vocabulary: what could be meant, among what a team has of a service. */
export interface VocabularyRow {
  readonly word: string;
  readonly team_id: string;
  readonly service_key: string;
  readonly sound: string | null;
}

/** The words of a case as the vocabulary has them; numbers and plates are not in it, each would be there once. */
export function vocabularyOf(rows: readonly WordRow[]): VocabularyRow[] {
  const words = rows.filter(({ word }) => !word.startsWith(codeMark));
  return [...new Map(words.map(({ word, team_id, service_key }) => [word, { word, team_id, service_key, sound: soundOf(word) }])).values()];
}
