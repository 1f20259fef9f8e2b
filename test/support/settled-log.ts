import type { Client } from 'pg';

/**
 * Waits until followers may read all that is in the log. They wait for every transaction of the cluster that could still
 * write, and specs beside this one write in databases of their own.
 */
export async function untilSettled(client: Pick<Client, 'query'>): Promise<void> {
  while ((await client.query('select from event where xid >= settled_transactions() limit 1')).rowCount) {
    await new Promise((later) => setTimeout(later, 10));
  }
}
