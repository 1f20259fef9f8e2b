import { Module, type DynamicModule } from '@nestjs/common';
import { followOnce, LogIsAhead } from '@vorgang/event-log';
import {
  Clock,
  createHttpApp,
  DatabaseWatch,
  isDatabaseGone,
  JobRegistry,
  Metrics,
  runInContext,
  StatedClock,
  systemActor,
  EventKinds,
  type FollowedEvent,
  type Logger,
  type NewJob,
  type NestFastifyApplication,
} from '@vorgang/platform';
import { run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import { rooms, type Composition } from '../../common/src/rooms.js';
import { startLifeSign } from './dead-workers.js';
import { jobLogger } from './job-log.js';
import { keepRunning } from './keep-running.js';

/** The worker has every room for its jobs; of the endpoints, only health and metrics are reachable. */
@Module({})
export class WorkerModule {
  static compose(composition: Composition): DynamicModule {
    return { module: WorkerModule, imports: rooms(composition) };
  }
}

export interface WorkerOptions {
  /** The job runner's own role. */
  readonly workerUrl: string;
  /** Whether tasks by the clock run, too; a replay has none. */
  readonly cron?: boolean;
  /** 0 takes a free port. */
  readonly port?: number;
}

export interface RunningWorker {
  readonly app: NestFastifyApplication;
  /** Waits until every event so far was followed and no job is left to run now. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** How long the follower pauses when the log has nothing new. */
const restMs = 150;
/** How long it pauses after a failed round. */
const failedRestMs = 1000;
/** How long it pauses after a restore, which only people can correct. */
const aheadRestMs = 15_000;
/** How many events one round takes at most. */
const batch = 500;
const cursorName = 'jobs';

/**
 * Follows the event log, adds the jobs that follow from it, and runs them. Any number of workers may run: they take
 * turns at the cursor and share the jobs.
 */
export async function startWorker(composition: Composition, options: WorkerOptions): Promise<RunningWorker> {
  const { config, logger } = composition;
  const app = await createHttpApp(WorkerModule.compose(composition), config, logger);
  await app.init();
  // The server starts first, so that a taken port leaves nothing running.
  if (options.port !== undefined) {
    await app.listen(options.port, config.http.host).catch(async (error: unknown) => {
      await app.close();
      throw error;
    });
  }
  const registry = app.get(JobRegistry);
  const pool = new pg.Pool({ connectionString: options.workerUrl, max: config.workerConcurrency + 3, application_name: 'vorgang-jobs' });
  const watch = app.get(DatabaseWatch);
  pool.on('error', (error) => watch.lost(error));
  // As `listening`; the queue looks whether the pool itself has it.
  pool.on('connect', (client) => client.on('error', (error) => watch.lost(error)));
  observe(app.get(Metrics), pool);
  const lifeSign = startLifeSign(options.workerUrl, logger, watch);
  const runner = await keepRunning(() => startRunner(app, pool, composition, options, registry, lifeSign.events), watch, logger);
  const follower = startFollower(pool, registry, app.get(EventKinds), logger, watch);
  logger.info('worker runs');
  return {
    app,
    settled: () => settled(pool, follower),
    stop: async () => {
      await follower.stop();
      await runner.stop();
      await lifeSign.stop();
      await pool.end();
      await app.close();
    },
  };
}

function startRunner(
  app: NestFastifyApplication,
  pool: pg.Pool,
  { config, logger }: Composition,
  options: WorkerOptions,
  registry: JobRegistry,
  events: WorkerEvents,
): Promise<Runner> {
  const stated = app.get(Clock) instanceof StatedClock;
  const watch = app.get(DatabaseWatch);
  const taskList: TaskList = {};
  for (const source of registry.sources) {
    for (const [name, task] of Object.entries(source.tasks)) {
      taskList[name] = async (given, { job }) => {
        const { eventId, at, ...payload } = given as { eventId?: string; at?: string } & Record<string, unknown>;
        const context = {
          requestId: `job:${job.id}`,
          locale: 'de' as const,
          actor: systemActor(name),
          ...(eventId ? { causedBy: eventId } : {}),
          ...(stated && at ? { statedTime: new Date(at) } : {}),
        };
        const attempt = { attempt: job.attempts, maxAttempts: job.max_attempts, lastAttempt: job.attempts >= job.max_attempts };
        try {
          await runInContext(context, () => task(payload, attempt));
        } catch (error) {
          // While the database is gone the queue cannot take a failed job back, and says so where nobody listens.
          if (isDatabaseGone(error)) {
            watch.lost(error);
            await watch.back();
          }
          throw error;
        }
      };
    }
  }
  const crontab = options.cron === false ? '' : registry.sources.flatMap((source) => source.cron ?? []).join('\n');
  return run({
    pgPool: pool,
    taskList,
    crontab,
    concurrency: config.workerConcurrency,
    noHandleSignals: true,
    pollInterval: 1000,
    events,
    // Without a batch, nobody waits for the statement that takes a job off the queue: if it fails, the job stays taken by a runner
    // that lives, and is done by nobody. With one, the runner ends, and another takes its place (`keepRunning`).
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    logger: jobLogger(logger, watch),
  });
}

interface Follower {
  followAll(): Promise<void>;
  stop(): Promise<void>;
}

function startFollower(pool: pg.Pool, registry: JobRegistry, kinds: EventKinds, logger: Logger, watch: DatabaseWatch): Follower {
  const rules = registry.sources.flatMap((source) => source.rules);
  let stopping = false;
  let stopNow: () => void = () => {};
  const stopped = new Promise<void>((done) => (stopNow = done));
  const follow = async (): Promise<number> => {
    const client = await pool.connect();
    try {
      return await followOnce(
        client,
        cursorName,
        kinds,
        async (events) => {
          const jobs = events.flatMap((event) => jobsOf(event, rules));
          if (jobs.length > 0) await addJobs(client, onePerKey(jobs));
        },
        batch,
      );
    } finally {
      client.release();
    }
  };
  const loop = (async () => {
    while (!stopping) {
      const handled = await follow().catch(async (error: unknown) => {
        if (isDatabaseGone(error)) watch.lost(error);
        else logger.error({ err: error instanceof Error ? { message: error.message } : error }, 'following the log failed; trying again');
        await Promise.race([stopped, watch.back()]);
        await Promise.race([stopped, new Promise((later) => setTimeout(later, error instanceof LogIsAhead ? aheadRestMs : failedRestMs))]);
        return 0;
      });
      // Less than a full batch means that the end was reached, and new events wait for the next round.
      if (handled < batch && !stopping) await new Promise((later) => setTimeout(later, restMs));
    }
  })();
  return {
    followAll: async () => {
      while ((await follow()) > 0);
    },
    stop: async () => {
      stopping = true;
      stopNow();
      await loop;
    },
  };
}

function jobsOf(event: FollowedEvent, rules: JobRegistry['sources'][number]['rules']): NewJob[] {
  return rules
    .filter((rule) => rule.on.includes(event.kind))
    .flatMap((rule) => rule.jobs(event))
    .map((job) => ({ ...job, payload: { ...job.payload, eventId: event.id, at: event.occurredAt.toISOString() } }));
}

/** Jobs of one key become one job anyway: the last, at the time of the first. */
function onePerKey(jobs: readonly NewJob[]): NewJob[] {
  const byKey = new Map<string, NewJob>();
  for (const job of jobs) {
    const first = byKey.get(job.key) ?? job;
    const { runAt: _, ...later } = job;
    byKey.set(job.key, first.runAt ? { ...later, runAt: first.runAt } : later);
  }
  return [...byKey.values()];
}

async function addJobs(client: pg.PoolClient, jobs: readonly NewJob[]): Promise<void> {
  await client.query(
    `select graphile_worker.add_job(j.task, j.payload, queue_name := j.queue, run_at := j.run_at,
                                    max_attempts := coalesce(j.max_attempts, 12), job_key := j.key, job_key_mode := 'preserve_run_at')
     from jsonb_to_recordset($1::jsonb) as j(task text, payload json, queue text, run_at timestamptz, max_attempts integer, key text)`,
    [
      JSON.stringify(
        jobs.map((job) => ({
          task: job.task,
          payload: job.payload,
          queue: job.queue ?? null,
          run_at: job.runAt?.toISOString() ?? null,
          max_attempts: job.maxAttempts ?? null,
          key: job.key,
        })),
      ),
    ],
  );
}

function observe(metrics: Metrics, pool: pg.Pool): void {
  const ask = (sql: string) => async () => Number((await pool.query<{ n: string }>(sql)).rows[0]?.n ?? 0);
  metrics.gauge(
    'jobs_waiting',
    'Jobs that could run now',
    ask('select count(*) as n from graphile_worker.jobs where run_at <= now() and attempts < max_attempts'),
  );
  metrics.gauge(
    'jobs_failed',
    'Jobs that were given up',
    ask('select count(*) as n from graphile_worker.jobs where attempts >= max_attempts'),
  );
  // The same query as on the administrators' page (migrations/job-desk.ts).
  metrics.gauge(
    'follower_lag_seconds',
    'Age of the oldest event that was not followed yet',
    ask('select lag_seconds as n from job_desk.follower()'),
  );
}

async function settled(pool: pg.Pool, follower: Follower): Promise<void> {
  for (;;) {
    await follower.followAll();
    const { rows } = await pool.query<{ open: string; unread: string }>(
      `select (select count(*) from graphile_worker.jobs where attempts < max_attempts and (locked_at is not null or run_at <= now())) as open,
              (select count(*) from (select coalesce(max(xid), 0) as xid, coalesce(max(seq), 0) as seq from event_cursor where name = $1) c
                cross join lateral (select from event e where (e.xid, e.seq) > (c.xid, c.seq) limit 1) x) as unread`,
      [cursorName],
    );
    if (Number(rows[0]?.open) === 0 && Number(rows[0]?.unread) === 0) return;
    await new Promise((later) => setTimeout(later, 20));
  }
}
