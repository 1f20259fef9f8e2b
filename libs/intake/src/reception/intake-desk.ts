import { Inject, Injectable } from '@nestjs/common';
import {
  CommandGate,
  CONFIG,
  currentContext,
  isDatabaseGone,
  OutcomeUnknown,
  runInContext,
  sqlState,
  type Config,
  type ExecutionContext,
} from '@vorgang/platform';
import type { Arrival } from './arrivals.js';
import { IntakeBusy } from './intake-busy.js';
import { KeepSubmissions } from './keep-submissions.command.js';

/** How many groups are written at the same time, each on a connection of its own: one is prepared while the other is written. */
const lanes = 2;
/** A group has at most so many submissions, and about so many characters. */
const largestGroup = { submissions: 64, characters: 4 * 1024 * 1024 };

/** One that waits to be written, and who waits for it. */
interface Waiting {
  readonly arrival: Arrival;
  readonly context: ExecutionContext | undefined;
  readonly kept: (isFirst: boolean) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Writes submissions in groups. A lane that is free takes all that wait: one alone is written at once, and under load the groups
 * grow by themselves. Where a group cannot be written, its members are written one by one, so that only the faulty one is refused.
 */
@Injectable()
export class IntakeDesk {
  #waiting: Waiting[] = [];
  #atWork = 0;
  /** What waits or is being written. */
  readonly #held = { submissions: 0, characters: 0 };

  constructor(
    private readonly gate: CommandGate,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whether the next submission would be refused. */
  get isFull(): boolean {
    const { waitingSubmissions, waitingCharacters } = this.config.limits;
    return this.#held.submissions >= waitingSubmissions || this.#held.characters >= waitingCharacters;
  }

  /**
   * Keeps the submission; it is committed when this resolves. Inside an open unit of work it becomes part of that one.
   * @returns whether it was the first one under its key; otherwise nothing of it is kept
   * @throws IntakeBusy, OutcomeUnknown, ReferencePaysAnotherCase
   */
  async keep(arrival: Arrival): Promise<boolean> {
    const context = currentContext();
    if (context?.manager) return (await this.gate.send(new KeepSubmissions([arrival]))).has(arrival.submission.id);
    if (this.isFull) throw new IntakeBusy();
    this.#held.submissions++;
    this.#held.characters += arrival.size;
    try {
      const isFirst = await new Promise<boolean>((kept, failed) => {
        this.#waiting.push({ arrival, context, kept, failed });
        this.#begin();
      });
      if (context && isFirst) context.committed = true;
      return isFirst;
    } finally {
      this.#held.submissions--;
      this.#held.characters -= arrival.size;
    }
  }

  #begin(): void {
    while (this.#atWork < lanes && this.#waiting.length > 0) {
      this.#atWork++;
      void this.#write(this.#take()).finally(() => {
        this.#atWork--;
        this.#begin();
      });
    }
  }

  /** As many as may be written together, the longest waiting first. */
  #take(): Waiting[] {
    let characters = 0;
    const end = this.#waiting.findIndex(({ arrival }, index) => {
      characters += arrival.size;
      return index === largestGroup.submissions || (index > 0 && characters > largestGroup.characters);
    });
    return this.#waiting.splice(0, end < 0 ? this.#waiting.length : end);
  }

  async #write(group: readonly Waiting[]): Promise<void> {
    const [one, ...others] = group;
    // One alone is sent in its own name, so that a refused attempt is recorded as its own. A group as such has nobody's name.
    const context: ExecutionContext = (others.length === 0 && one?.context) || { requestId: 'none', locale: 'de' };
    try {
      const first = await runInContext(context, () => this.gate.send(new KeepSubmissions(group.map(({ arrival }) => arrival))));
      for (const { arrival, kept } of group) kept(first.has(arrival.submission.id));
    } catch (error) {
      if (others.length === 0 || concernsAll(error)) for (const { failed } of group) failed(error);
      else for (const each of group) await this.#write([each]);
    }
  }
}

/** Whether each of a group would fail with it: the database is gone, or too slow. */
function concernsAll(error: unknown): boolean {
  return error instanceof OutcomeUnknown || isDatabaseGone(error) || sqlState(error) === '57014';
}
