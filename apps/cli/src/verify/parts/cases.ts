import { nextCases, compareCases, type Erased } from '../compare-cases.js';
import type { VerifyContext, VerifyPart } from '../part.js';

/**
 * Folds the events of every case again and compares the result with the tables, in both directions: rows that differ, are
 * missing, or are too many; cases with rows but no events, or events but no rows. It checks each event's personal part against
 * its commitment; an erased one folds to its kind's blank.
 *
 * It reads a batch of cases in one snapshot, so it can run while people work. It cannot find a changed event from which no row
 * follows (a changed comment in its kept part); that needs the signed log.
 */
export const casesPart: VerifyPart = {
  key: 'cases',
  title: 'each case’s events, with all rows that follow from them',
  run: async ({ source, log, report, remark, progress, batch: size, stopped }: VerifyContext) => {
    const looked = { cases: 0, events: 0 };
    const erased: Erased = { events: 0, cases: 0 };
    for (let after = '00000000-0000-0000-0000-000000000000'; !stopped?.aborted;) {
      const ids = await source.transaction('REPEATABLE READ', async (manager) => {
        const batch = await nextCases(manager, after, size);
        if (batch.length > 0) looked.events += await compareCases({ log, manager, report, erased, asWritten: true }, batch);
        return batch;
      });
      looked.cases += ids.length;
      if (looked.cases % 10_000 < ids.length) progress(`${looked.cases} cases`);
      const last = ids.at(-1);
      if (last === undefined || ids.length < size) break;
      after = last;
    }
    if (erased.events > 0)
      remark(
        `${erased.events} events of ${erased.cases} cases have lost their personal part: erased. What they said cannot be looked at any more`,
      );
    return looked;
  },
};
