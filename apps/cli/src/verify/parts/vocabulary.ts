import { soundOf } from '@vorgang/cases';
import type { VerifyPart } from '../part.js';

interface Word {
  word: string;
  team_id: string;
  service_key: string;
  sound: string | null;
  used: boolean;
}

/**
 * Checks the vocabulary of the search: how each word sounds, and how many words no case has any more, which the worker removes at
 * night.
 */
export const vocabularyPart: VerifyPart = {
  key: 'vocabulary',
  title: 'the words that typing errors are measured against',
  run: async ({ source, report, remark, progress, batch, stopped }) => {
    let [count, unused] = [0, 0];
    for (let last: Word | undefined; !stopped?.aborted;) {
      // served by search_word_pkey and case_word_pkey
      const rows: Word[] = await source.query(
        `select v.word, v.team_id, v.service_key, v.sound,
                exists (select from case_word w where w.word = v.word and w.team_id = v.team_id and w.service_key = v.service_key) as used
         from search_word v ${last ? 'where (v.word, v.team_id, v.service_key) > ($2, $3, $4)' : ''}
         order by v.word, v.team_id, v.service_key limit $1`,
        [batch * 10, ...(last ? [last.word, last.team_id, last.service_key] : [])],
      );
      for (const row of rows) {
        const expected = soundOf(row.word);
        if (!row.used) unused += 1;
        else if (expected !== row.sound)
          await report({
            table: 'search_word',
            caseId: null,
            caseNumber: null,
            row: row.word,
            column: 'word/sound',
            expected,
            found: row.sound,
          });
      }
      count += rows.length;
      if (count % 100_000 < rows.length) progress(`${count} words`);
      last = rows.at(-1);
      if (rows.length < batch * 10) break;
    }
    if (unused > 0)
      remark(
        `${unused} words of the vocabulary are in no case; the worker takes them away at night (search:prune-words), and so does "rebuild"`,
      );
    return { words: count };
  },
};
