import { soundOf } from './case.sound.js';
import { codeMark, type WordRow } from './case.words.js';

/** A word of the vocabulary, for a drawer. The search suggests it for a mistyped word. */
export interface VocabularyRow {
  readonly word: string;
  readonly drawer: number;
  readonly sound: string | null;
}

/** The words of a case as the vocabulary has them. Numbers and plates are left out, since each would stand there once. */
export function vocabularyOf(rows: readonly Pick<WordRow, 'word' | 'drawer'>[]): VocabularyRow[] {
  return rows.filter(({ word }) => !word.startsWith(codeMark)).map(({ word, drawer }) => ({ word, drawer, sound: soundOf(word) }));
}
