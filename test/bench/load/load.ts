import { fork } from 'node:child_process';
import { once } from 'node:events';
import { ended } from '../processes.js';
import { endsWith } from '../ends.js';
import type { Order, Seen } from './order.js';

export { percentile, type Ask, type Order, type Seen } from './order.js';

/** The load client. */
export interface Load {
  /** Has the client work, and waits for the end. One order at a time. */
  drive(order: Order): Promise<Seen>;
  /** The same; @throws Error where an answer was no success */
  driveWell(order: Order): Promise<Seen>;
  stop(): Promise<void>;
}

/** Starts the load client in a process of its own. */
export async function startLoad(): Promise<Load> {
  const child = fork('./test/bench/load/client.ts', { execArgv: ['--import', './scripts/register-ts.mjs'] });
  const stop = endsWith(() => ended(child));
  await once(child, 'spawn');
  const gone = once(child, 'exit').then(() => Promise.reject(new Error('the load client has ended')));
  gone.catch(() => undefined);
  const drive = async (order: Order): Promise<Seen> => {
    child.send(order);
    const [seen] = (await Promise.race([once(child, 'message'), gone])) as [Seen];
    return seen;
  };
  return {
    stop,
    drive,
    driveWell: async (order) => {
      const seen = await drive(order);
      if (seen.errors > 0) throw new Error(`${seen.errors} of ${seen.done} requests failed; the first: ${seen.firstError}`);
      return seen;
    },
  };
}
