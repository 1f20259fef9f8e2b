import { EventEmitter } from 'node:events';
import { isDatabaseGone, type DatabaseWatch, type Logger } from '@vorgang/platform';
import type { WorkerEvents } from 'graphile-worker';
import pg from 'pg';

/** How often a worker looks for jobs of dead workers, and how old a lock must be for that. */
const everyMs = 10_000;
const freshSeconds = 5;

const lockOf = (id: string) => `hashtextextended('vorgang worker ' || ${id}, 0)`;

export interface LifeSign {
  /** For the runner, which tells here the ids under which it takes jobs. */
  readonly events: WorkerEvents;
  stop(): Promise<void>;
}

/**
 * Returns the jobs of dead workers to the queue. The queue itself waits four hours, since it cannot know whether a worker is dead
 * or slow. We can: each worker holds an advisory lock in its own session, which PostgreSQL releases as soon as the process is
 * gone.
 */
export function startLifeSign(workerUrl: string, logger: Logger, watch: DatabaseWatch): LifeSign {
  const events: WorkerEvents = new EventEmitter();
  const own = new Set<string>();
  let session: pg.Client | undefined;
  let turn: Promise<void> = Promise.resolve();

  const connect = async (): Promise<pg.Client> => {
    if (session) return session;
    // eslint-disable-next-line no-restricted-syntax -- it stays open for as long as the worker lives, and listens
    const client = new pg.Client({ connectionString: workerUrl, application_name: 'vorgang-life-sign' });
    client.on('error', () => (session = undefined));
    client.on('end', () => (session = undefined));
    await client.connect();
    session = client;
    for (const id of own) await client.query(`select pg_advisory_lock(${lockOf('$1')})`, [id]);
    return client;
  };
  const next = (work: () => Promise<void>) => {
    turn = turn.then(work).catch((error: unknown) => {
      if (isDatabaseGone(error)) watch.lost(error);
      else logger.warn({ err: { message: error instanceof Error ? error.message : 'unknown' } }, 'no life sign; trying again');
    });
  };

  // The jobs of a runner that gave up (`keepRunning`) go back, too: its lock ends with it.
  events.on('pool:release', ({ workerPool: { id } }) => {
    next(async () => {
      const client = await connect();
      if (own.delete(id)) await client.query(`select pg_advisory_unlock(${lockOf('$1')})`, [id]);
    });
  });
  events.on('pool:create', ({ workerPool }) => {
    const { id } = workerPool;
    next(async () => {
      const client = await connect();
      own.add(id);
      await client.query(`select pg_advisory_lock(${lockOf('$1')})`, [id]);
      await release(client, own, logger);
    });
  });
  const timer = setInterval(() => next(async () => release(await connect(), own, logger)), everyMs);
  return {
    events,
    stop: async () => {
      clearInterval(timer);
      await turn;
      await session?.end();
    },
  };
}

async function release(client: pg.Client, own: ReadonlySet<string>, logger: Logger): Promise<void> {
  await client.query('begin');
  try {
    // A worker that gets another worker's lock knows that that one is dead. The lock ends with this transaction.
    const { rows } = await client.query<{ id: string }>(
      `select id from (
         select distinct locked_by as id from graphile_worker._private_jobs
         where locked_by <> all($1::text[]) and locked_at < now() - interval '${freshSeconds} seconds'
       ) held
       where pg_try_advisory_xact_lock(${lockOf('id')})`,
      [[...own]],
    );
    const dead = rows.map(({ id }) => id);
    if (dead.length > 0) {
      await client.query('select graphile_worker.force_unlock_workers($1)', [dead]);
      logger.warn({ workers: dead.length }, 'jobs of dead workers go back to the queue');
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}
