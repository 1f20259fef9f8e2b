import type { EntityManager } from 'typeorm';

/**
 * Deletes what a condition names, some at a time, each batch in a statement of its own: however much has gathered, none
 * runs into the timeout, and what was deleted before a failure stays deleted. Not to be called inside a transaction.
 * @param table the table, by its name in SQL
 * @param where over its columns; it needs an index of its own
 * @returns how many rows were deleted
 */
export async function deleteInBatches(
  manager: EntityManager,
  table: string,
  where: string,
  parameters: readonly unknown[],
  batch = 2_000,
): Promise<number> {
  let total = 0;
  for (;;) {
    const [, deleted]: [unknown, number] = await manager.query(
      `delete from ${table} where ctid = any(array(select ctid from ${table} where ${where} limit ${batch}))`,
      [...parameters],
    );
    total += deleted;
    if (deleted < batch) return total;
  }
}
