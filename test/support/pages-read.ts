/**
 * How many pages of a table and its indexes a piece of work looks at: what grows where the planner goes astray, however
 * busy the machine is.
 * @param ask asks the database as its owner
 */
export async function pagesRead(
  ask: (sql: string, parameters: unknown[]) => Promise<{ n: string }[]>,
  table: string,
  work: () => Promise<unknown>,
): Promise<number> {
  const sofar = async () => {
    // A connection tells what it read once a second at most.
    await new Promise((later) => setTimeout(later, 1200));
    const [row] = await ask(
      `select heap_blks_hit + heap_blks_read + coalesce(idx_blks_hit + idx_blks_read, 0) as n from pg_statio_user_tables where relname = $1`,
      [table],
    );
    return Number(row?.n);
  };
  const before = await sofar();
  await work();
  return (await sofar()) - before;
}
