import type pg from 'pg';
import { asking } from '../database.js';

/** What was about to happen when the backup was made. It happens now, even if it has happened before the failure. */
export interface UnderWay {
  /** The time of the backup's last event. */
  readonly lastEventAt: Date | null;
  /** The numbers of the cases with a letter to be mailed. */
  readonly mails: readonly string[];
  readonly jobs: readonly { readonly task: string; readonly waiting: number }[];
  /** How many jobs of dead workers were released. */
  readonly released: number;
}

/** The most case numbers that are printed; the system page has all. */
const most = 50;

/**
 * Releases the jobs of dead workers and tells what is under way.
 * @param urls the owner reads cases, the worker's role owns the jobs
 */
export async function releaseJobs(urls: { readonly owner: string; readonly worker: string }): Promise<UnderWay> {
  const jobs = await asking(urls.worker, async (worker) => {
    const held = await worker.query<{ id: string; jobs: number }>(
      'select locked_by as id, count(*)::integer as jobs from graphile_worker._private_jobs where locked_by is not null group by 1',
    );
    // A worker may have died between two jobs of a queue that it had locked.
    const queues = await worker.query<{ id: string }>(
      'select distinct locked_by as id from graphile_worker._private_job_queues where locked_by is not null',
    );
    await worker.query('select graphile_worker.force_unlock_workers($1)', [
      [...new Set([...held.rows, ...queues.rows].map(({ id }) => id))],
    ]);
    const waiting = await worker.query<{ task: string; waiting: number }>(
      `select t.identifier as task, count(*)::integer as waiting from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where j.attempts < j.max_attempts group by 1 order by 1`,
    );
    return { released: held.rows.reduce((sum, { jobs: n }) => sum + n, 0), jobs: waiting.rows };
  });
  return asking(urls.owner, async (owner) => {
    const last = await owner.query<{ at: Date }>('select recorded_at as at from event order by seq desc limit 1');
    // served by case_letter_unsettled
    const mails = await owner.query<{ number: string }>(
      `select distinct c.case_number as number from case_letter l join case_file c on c.id = l.case_id
       where l.way = 'mail' and l.state in ('ordered', 'written', 'failed', 'batched') and l.state in ('ordered', 'written') order by 1 limit ${most}`,
    );
    return { ...jobs, lastEventAt: last.rows[0]?.at ?? null, mails: mails.rows.map(({ number }) => number) };
  });
}

/** How many connections servers and workers hold to this database. */
export async function serversConnected(owner: pg.Client): Promise<number> {
  const { rows } = await owner.query<{ n: number }>(
    `select count(*)::integer as n from pg_stat_activity where datname = current_database() and application_name in ('vorgang', 'vorgang-jobs', 'vorgang-life-sign')`,
  );
  return rows[0]?.n ?? 0;
}
