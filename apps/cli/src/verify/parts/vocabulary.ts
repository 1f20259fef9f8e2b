import { drawerOf, soundOf } from '@vorgang/cases';
import type { VerifyContext, VerifyPart } from '../part.js';

interface Word {
  word: string;
  drawer: string;
  sound: string | null;
  used: boolean;
}

/**
 * Checks the vocabulary of the search: in which drawer the words of each team and service lie, and how each word sounds. It counts the
 * words that no case has any more; the worker removes these at night.
 */
export const vocabularyPart: VerifyPart = {
  key: 'vocabulary',
  title: 'the words that typing errors are measured against',
  run: async (context) => {
    await drawers(context);
    const { source, report, remark, progress, batch, stopped } = context;
    let [count, unused] = [0, 0];
    for (let last: Word | undefined; !stopped?.aborted;) {
      // served by search_word_pkey and case_word_pkey
      const rows: Word[] = await source.query(
        `select v.word, v.drawer, v.sound, exists (select from case_word w where w.word = v.word and w.drawer = v.drawer) as used
         from search_word v ${last ? 'where (v.word, v.drawer) > ($2, $3)' : ''}
         order by v.word, v.drawer limit $1`,
        [batch * 10, ...(last ? [last.word, last.drawer] : [])],
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

/** Whether each team and service has its own drawer. A search would open the lists of others, and look at their cases in vain. */
async function drawers({ source, report }: VerifyContext): Promise<void> {
  const rows: { team_id: string; service_key: string; drawer: string }[] = await source.query(
    'select team_id, service_key, drawer from case_drawer order by team_id, service_key',
  );
  for (const { team_id, service_key, drawer } of rows) {
    const expected = drawerOf(team_id, service_key);
    if (Number(drawer) !== expected)
      await report({
        table: 'case_drawer',
        caseId: null,
        caseNumber: null,
        row: `${team_id} ${service_key}`,
        column: 'drawer',
        expected,
        found: Number(drawer),
      });
  }
}
