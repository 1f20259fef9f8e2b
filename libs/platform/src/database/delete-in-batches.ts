import type { EntityManager } from 'typeorm';

/**
 * Deletes the rows that match a condition in batches, each in its own statement. So no statement runs into the timeout, no matter
 * how many rows there are, and what was deleted before a failure stays deleted. It must not be called inside a transaction.
 * @param table the table, by its name in SQL
 * @param where a condition on its columns, which needs an index
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
