import { soundOf } from './case.sound.js';
import { fieldMark, type WordRow } from './case.word-rows.js';
import { codeMark } from './case.words.js';

/** A word of the vocabulary, for a drawer. The search suggests it for a mistyped word. */
export interface VocabularyRow {
  readonly word: string;
  readonly drawer: number;
  readonly sound: string | null;
}

/**
 * The words of a case as the vocabulary has them. Numbers and plates are left out, since each would stand there once, and what only filters
 * find.
 */
export function vocabularyOf(rows: readonly Pick<WordRow, 'word' | 'drawer'>[]): VocabularyRow[] {
  const words = rows.filter(({ word }) => !word.startsWith(codeMark) && !word.startsWith(fieldMark));
  return words.map(({ word, drawer }) => ({ word, drawer, sound: soundOf(word) }));
}
