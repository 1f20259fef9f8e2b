/** An event as the follower hands it to the rooms: enough to decide which jobs follow. */
export interface FollowedEvent {
  readonly id: string;
  readonly kind: string;
  readonly caseId: string | null;
  readonly stream: { readonly kind: string; readonly id: string; readonly position: number };
  readonly occurredAt: Date;
  /** What brought it about: one request, or one step of something longer. */
  readonly requestId: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A job to add; `key` makes it one even if the event is followed twice. */
export interface NewJob {
  readonly task: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly key: string;
  /** Not before this instant (real time); at once where omitted. */
  readonly runAt?: Date;
  readonly maxAttempts?: number;
  /** Jobs of one queue run one after the other. */
  readonly queue?: string;
}

/** Says which jobs follow from which events. Pure: no reads, no effects. */
export interface JobRule {
  readonly on: readonly string[];
  readonly jobs: (event: FollowedEvent) => readonly NewJob[];
}

/** What the runner tells a task about this run of the job. */
export interface JobRun {
  readonly attempt: number;
  readonly maxAttempts: number;
  readonly lastAttempt: boolean;
}

/**
 * A room's jobs: which follow from events, how each is done, and what runs by the clock. Tasks run at least once and
 * are idempotent by what caused them.
 */
export interface JobSource {
  readonly rules: readonly JobRule[];
  readonly tasks: Readonly<Record<string, (payload: Readonly<Record<string, unknown>>, run: JobRun) => Promise<void>>>;
  /** Tasks that run by the clock, as crontab lines in graphile-worker's syntax, times in UTC. */
  readonly cron?: readonly string[];
}

/** Where rooms announce their jobs; the worker takes them all, the API none. */
export class JobRegistry {
  readonly #sources: JobSource[] = [];

  register(source: JobSource): void {
    for (const task of Object.keys(source.tasks)) {
      if (this.#sources.some((other) => Object.hasOwn(other.tasks, task))) throw new Error(`two rooms have a job named ${task}`);
    }
    this.#sources.push(source);
  }

  get sources(): readonly JobSource[] {
    return this.#sources;
  }
}
