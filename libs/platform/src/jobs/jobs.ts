/** An event as the follower hands it to the rooms: enough to decide which jobs follow. */
export interface FollowedEvent {
  readonly id: string;
  readonly kind: string;
  readonly caseId: string | null;
  readonly stream: { readonly kind: string; readonly id: string; readonly position: number };
  readonly occurredAt: Date;
  /** What caused it: one request, or one step of something longer. */
  readonly requestId: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A job to add. Because of `key` it is added once, even if the event is followed twice. */
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

/** Tells which jobs follow from which events. Pure: no reads, no effects. */
export interface JobRule {
  readonly on: readonly string[];
  readonly jobs: (event: FollowedEvent) => readonly NewJob[];
}

/** What a task learns about this run of the job. */
export interface JobRun {
  readonly attempt: number;
  readonly maxAttempts: number;
  readonly lastAttempt: boolean;
}

/**
 * A room's jobs: which follow from events, how each is done, and which run by the clock. A task runs at least once, so it has to
 * be idempotent for its cause.
 */
export interface JobSource {
  readonly rules: readonly JobRule[];
  readonly tasks: Readonly<Record<string, (payload: Readonly<Record<string, unknown>>, run: JobRun) => Promise<void>>>;
  /** The tasks that run by the clock, as crontab lines in graphile-worker's syntax, with times in UTC. */
  readonly cron?: readonly string[];
}

/** The rooms register their jobs here. The worker runs all of them, the API none. */
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
