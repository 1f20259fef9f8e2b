import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Policy } from '@vorgang/access';
import {
  code,
  CommandGate,
  defineEndpoint,
  Endpoint,
  EventRecorder,
  Input,
  isId,
  KeyedCommand,
  newId,
  NotFound,
  UnitOfWork,
  type InputOf,
} from '@vorgang/platform';
import { z } from 'zod';
import { carefulError } from './careful-error.js';
import { jobDiscarded, jobRetried } from './operations.events.js';

/** The most failed jobs on one page; if there are more, a list does not help. */
const mostShown = 200;

const job = z
  .object({
    id: z.string(),
    task: z.string().describe('What it does: room and name'),
    state: z.enum(['failed', 'retrying', 'running']).describe('failed: given up, nobody tries any more'),
    attempts: z.int(),
    maxAttempts: z.int(),
    createdAt: z.string(),
    triedAt: z.string(),
    nextTryAt: z.string().nullable(),
    error: z.string().describe('A code, or the first words; never what the error quotes'),
    about: z
      .object({ caseId: z.string().optional(), letterId: z.string().optional(), batchId: z.string().optional() })
      .describe('Ids only'),
  })
  .meta({ id: 'TroubledJob' });

const jobs = z.object({
  waiting: z.int().describe('Could run now'),
  running: z.int(),
  later: z.int().describe('Run at a later time, mostly tries again'),
  failed: z.int().describe('Given up'),
  oldestWaitingSeconds: z.int(),
  items: z.array(job).describe(`Those that failed at least once, given up first; ${mostShown} at most`),
});

const listEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/system/jobs',
  audience: 'staff',
  tag: 'operation',
  summary: 'Jobs: how many wait and run, and those that failed',
  permission: ['read', 'Operations'],
  reads: 'Operations',
  response: jobs,
});

const params = z.object({ id: code({ max: 18, pattern: /^\d{1,18}$/ }) });
const done = z.object({ task: z.string(), attempts: z.int().describe('How often it had been tried') });
const common = {
  method: 'POST',
  audience: 'staff',
  tag: 'operation',
  permission: ['retry', 'Operations'],
  params,
  status: 200,
  response: done,
  problems: ['job.not-found'],
} as const;

const retryEndpoint = defineEndpoint({
  ...common,
  path: '/api/v1/system/jobs/:id/retry',
  summary: 'Try a failed job again, at once and with all its attempts; recorded as job.retried',
});
const discardEndpoint = defineEndpoint({
  ...common,
  path: '/api/v1/system/jobs/:id/discard',
  summary: 'Give a failed job up for good: it is removed; recorded as job.discarded',
});

/**
 * Retries a failed job, or removes it. The worker's role does the work (`job_desk`); this command checks the right and records
 * the event.
 */
export class SettleJob extends KeyedCommand<z.infer<typeof done>> {
  readonly commandKey = 'settle-job';

  constructor(
    readonly jobId: string,
    readonly how: 'retry' | 'discard',
  ) {
    super();
  }
}

@CommandHandler(SettleJob)
export class SettleJobHandler implements ICommandHandler<SettleJob> {
  constructor(
    private readonly policy: Policy,
    private readonly unitOfWork: UnitOfWork,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ jobId, how }: SettleJob): Promise<z.infer<typeof done>> {
    this.policy.demand('retry', 'Operations', {});
    const rows: { task: string; attempts: number; case_id: string | null }[] = await this.unitOfWork.manager.query(
      how === 'retry'
        ? 'select task, attempts, case_id from job_desk.retry($1)'
        : 'select task, attempts, case_id from job_desk.discard($1)',
      [jobId],
    );
    // The job is gone, running, or never failed.
    if (!rows[0]) throw new NotFound('job');
    const { task, attempts, case_id: caseId } = rows[0];
    const settled = how === 'retry' ? jobRetried : jobDiscarded;
    await this.recorder.append({ kind: 'job', id: newId() }, [settled.of({ jobId, task, attempts })], {
      expectedPosition: 0,
      caseId: caseId && isId(caseId) ? caseId : null,
    });
    return { task, attempts };
  }
}

export interface Counts {
  readonly waiting: number;
  readonly running: number;
  readonly later: number;
  readonly failed: number;
  readonly oldestWaitingSeconds: number;
}

/** The number of jobs in each state, by a function that the worker's role provides. */
export async function jobCounts(unitOfWork: UnitOfWork): Promise<Counts> {
  const rows: Record<string, string | number>[] = await unitOfWork.manager.query('select * from job_desk.counts()');
  const n = (name: string) => Math.floor(Number(rows[0]?.[name] ?? 0));
  return {
    waiting: n('waiting'),
    running: n('running'),
    later: n('later'),
    failed: n('failed'),
    oldestWaitingSeconds: Math.max(0, n('oldest_waiting_seconds')),
  };
}

interface JobRow {
  id: string;
  task: string;
  payload: { caseId?: string; letterId?: string; batchId?: string };
  attempts: number;
  max_attempts: number;
  given_up: boolean;
  running: boolean;
  run_at: Date;
  created_at: Date;
  tried_at: Date;
  error: string | null;
}

/** Jobs. */
@Controller()
export class JobsController {
  constructor(
    private readonly gate: CommandGate,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Endpoint(listEndpoint)
  async list(): Promise<z.infer<typeof jobs>> {
    const counts = await jobCounts(this.unitOfWork);
    const rows: JobRow[] = await this.unitOfWork.manager.query('select * from job_desk.troubled($1)', [mostShown]);
    return {
      ...counts,
      items: rows.map((row) => ({
        id: row.id,
        task: row.task,
        state: row.running ? 'running' : row.given_up ? 'failed' : 'retrying',
        attempts: row.attempts,
        maxAttempts: row.max_attempts,
        createdAt: row.created_at.toISOString(),
        triedAt: row.tried_at.toISOString(),
        nextTryAt: row.given_up || row.running ? null : row.run_at.toISOString(),
        error: carefulError(row.error),
        about: row.payload,
      })),
    };
  }

  @Endpoint(retryEndpoint)
  retry(@Input() input: InputOf<typeof retryEndpoint>): Promise<z.infer<typeof done>> {
    return this.gate.send(new SettleJob(input.params.id, 'retry'));
  }

  @Endpoint(discardEndpoint)
  discard(@Input() input: InputOf<typeof discardEndpoint>): Promise<z.infer<typeof done>> {
    return this.gate.send(new SettleJob(input.params.id, 'discard'));
  }
}
