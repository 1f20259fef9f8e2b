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
  return rows.filter(({ word }) => !outside.includes(word.slice(0, 1))).map(({ word, drawer }) => ({ word, drawer, sound: soundOf(word) }));
}

/** How words begin that are left out. */
const outside: readonly string[] = [codeMark, fieldMark];

/** The same, of a column of words, as SQL. */
export function inVocabulary(column: string): string {
  return `left(${column}, 1) not in (${outside.map((sign) => `'${sign}'`).join(', ')})`;
}
