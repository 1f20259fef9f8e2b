import type { UnitOfWork } from '@vorgang/platform';
import type { EntityManager } from 'typeorm';
import { rollUps, type RollUpName } from './measures.js';
import { differencesSql, fillSql, foldSql, type RollUpDifference } from './fold.sql.js';

/** How many deltas one transaction folds: some hundred milliseconds of work, and a few megabytes of memory in the database. */
const batch = 5000;

/** Whoever folds holds this lock of the transaction. */
const lock = `hashtextextended('vorgang figure roll-ups', 0)`;

/**
 * Adds the waiting deltas to the roll-ups, until none is left. Each batch is a transaction of its own, so a worker that dies
 * loses and doubles nothing. Whoever finds somebody else folding leaves it to them.
 * @returns how many deltas were folded
 */
export async function foldFigures(unitOfWork: UnitOfWork, size = batch): Promise<number> {
  let folded = 0;
  for (;;) {
    const some = await unitOfWork.runSeparately(async (manager) => {
      const [row]: { locked: boolean }[] = await manager.query(`select pg_try_advisory_xact_lock(${lock}) as locked`);
      if (!row?.locked) return 0;
      // Waits for a rebuild before the next statement looks at the tables.
      await manager.query('lock table figure_cell in row exclusive mode');
      const [done] = await unitOfWork.prepared<{ folded: number }>('figures-fold', foldSql, [size]);
      return done?.folded ?? 0;
    });
    folded += some;
    if (some < size) return folded;
  }
}

/**
 * Makes the roll-ups anew from the facts, whatever they hold. People may work meanwhile: the facts and the deltas that go are those
 * of one moment, and what comes later is folded later.
 */
export async function rebuildFigures(unitOfWork: UnitOfWork): Promise<void> {
  await unitOfWork.runSeparately(async (manager) => {
    await manager.query('set transaction isolation level repeatable read');
    // All facts at once: in memory, and as long as it takes.
    await manager.query(`set local work_mem = '128MB'`);
    await manager.query('set local statement_timeout = 0');
    // Waits for who is folding. The moment of the transaction is that of the first statement after this one.
    await manager.query('lock table figure_cell in share row exclusive mode');
    for (const name of Object.keys(rollUps)) await manager.query(`delete from ${name}`);
    await manager.query('delete from case_fact_delta');
    for (const sql of fillSql) await manager.query(sql);
  });
}

/** The differences between a roll-up (with what is not folded yet) and the facts; none where all is well. @param most how many */
export async function figureDifferences(manager: EntityManager, name: RollUpName, most: number): Promise<RollUpDifference[]> {
  const rows: Omit<RollUpDifference, 'name'>[] = await manager.query(differencesSql(name), [most]);
  return rows.map((row) => ({ name, ...row }));
}
