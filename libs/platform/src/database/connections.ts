import pg from 'pg';

/**
 * What each pool of connections is made with. A connection that breaks emits an error beside the one that its query gets. The pool
 * hears it only while the connection is idle, and whoever has it only once it was handed over; what the server says in between
 * would end the process. Here nothing needs to be done about it: the next query on a broken connection fails, and the pool makes
 * another one.
 */
export const listening: Pick<pg.PoolConfig, 'onConnect'> = { onConnect: (client) => void client.on('error', () => {}) };

export interface AskingOptions {
  /** As it stands in `pg_stat_activity`. */
  readonly name?: string;
  /** How long the server may take to accept the connection; without it, as long as the system waits. */
  readonly timeoutMs?: number;
}

/**
 * Runs `work` on a connection of its own, and closes it.
 * @throws what the connection or `work` fails with; a connection that breaks fails the next query only
 */
export async function asking<T>(url: string, work: (client: pg.Client) => Promise<T>, { name, timeoutMs }: AskingOptions = {}): Promise<T> {
  // eslint-disable-next-line no-restricted-syntax -- the place that the rule means
  const client = new pg.Client({
    connectionString: url,
    ...(name ? { application_name: name } : {}),
    ...(timeoutMs === undefined ? {} : { connectionTimeoutMillis: timeoutMs }),
  });
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    // A broken connection cannot say goodbye; what it failed with was told already.
    await client.end().catch(() => {});
  }
}
