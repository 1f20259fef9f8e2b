import { soundOf } from './case.sound.js';
import { codeMark, type WordRow } from './case.words.js';

/** A word of the vocabulary, for a team and a service. The search suggests it for a mistyped word. */
export interface VocabularyRow {
  readonly word: string;
  readonly team_id: string;
  readonly service_key: string;
  readonly sound: string | null;
}

/** The words of a case as the vocabulary has them. Numbers and plates are left out, since each would stand there once. */
export function vocabularyOf(rows: readonly WordRow[]): VocabularyRow[] {
  const words = rows.filter(({ word }) => !word.startsWith(codeMark));
  return [...new Map(words.map(({ word, team_id, service_key }) => [word, { word, team_id, service_key, sound: soundOf(word) }])).values()];
}
