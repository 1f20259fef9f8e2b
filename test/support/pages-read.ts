import { statementsSent } from './statements-sent.js';

interface Node {
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly Node[];
}

/**
 * How many pages of a table and its indexes a piece of work looks at: what grows where the planner goes astray, however busy the
 * machine is. Each statement that only reads is explained once more: the database's own counts come late, and not all at once.
 * @param ask asks the database as its owner
 * @param table whose indexes begin with its name
 */
export async function pagesRead(
  ask: (sql: string, parameters: unknown[]) => Promise<unknown[]>,
  table: string,
  work: () => Promise<unknown>,
): Promise<number> {
  const sent = await statementsSent(work);
  let pages = 0;
  let explained = 0;
  for (const { text, values } of sent) {
    if (!/^\s*(select|with)\b/i.test(text) || !text.includes(table) || /\b(insert into|update|delete from|nextval)\b/i.test(text)) continue;
    const [row] = (await ask(`explain (analyze, buffers, timing off, format json) ${text}`, [...values])) as {
      'QUERY PLAN': { Plan: Node }[];
    }[];
    const plan = row?.['QUERY PLAN'][0]?.Plan;
    if (plan) pages += pagesOf(plan, table);
    explained++;
  }
  if (explained === 0) throw new Error(`nothing was asked of ${table}`);
  return pages;
}

/** A node counts what those below it read, too. */
function pagesOf(node: Node, table: string): number {
  const below = node.Plans ?? [];
  const all = (one: Node) => one['Shared Hit Blocks'] + one['Shared Read Blocks'];
  const own = all(node) - below.reduce((sum, one) => sum + all(one), 0);
  const isOfTable = node['Relation Name'] === table || node['Index Name']?.startsWith(`${table}_`);
  return (isOfTable ? own : 0) + below.reduce((sum, one) => sum + pagesOf(one, table), 0);
}
