import { figureDifferences, rollUps, type RollUpName } from '@vorgang/reporting';
import { columnsApart } from '../difference.js';
import type { VerifyPart } from '../part.js';

/** How many wrong rows of each roll-up are told; "rebuild" makes all of them anew. */
const most = 100;

/**
 * Adds up the facts of all cases anew and compares the sums with the roll-ups, together with what the worker has not added to them
 * yet, in both directions. Each roll-up is compared in one statement, so it can run while people work.
 */
export const figuresPart: VerifyPart = {
  key: 'figures',
  title: 'the roll-ups that figures are read from, with the facts of all cases',
  run: async ({ source, report, progress, stopped }) => {
    for (const name of Object.keys(rollUps) as RollUpName[]) {
      if (stopped?.aborted) break;
      const differences = await source.transaction(async (manager) => {
        // So that everything is added up in memory.
        await manager.query(`set local work_mem = '128MB'`);
        return figureDifferences(manager, name, most);
      });
      for (const { row, expected, found } of differences) {
        for (const apart of columnsApart(expected, found)) await report({ table: name, caseId: null, caseNumber: null, row, ...apart });
      }
      progress(name);
    }
    const [row]: { n: string }[] = await source.query('select count(*) as n from case_fact');
    return { facts: Number(row?.n ?? 0) };
  },
};
