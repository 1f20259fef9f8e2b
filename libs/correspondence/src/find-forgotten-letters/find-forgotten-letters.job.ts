import { Inject, Injectable } from '@nestjs/common';
import { NoteDelivery } from '@vorgang/cases';
import { Clock, CommandGate, JobRegistry, LOGGER, Refusal, UnitOfWork, type Logger } from '@vorgang/platform';

const task = 'correspondence:find-forgotten-letters';

/** Longer than all tries of writing and mailing together take. */
const patienceHours = 48;

interface Forgotten {
  readonly id: string;
  readonly case_id: string;
  readonly state: 'ordered' | 'written';
}

/**
 * The net below the queue: a job that was given up at a moment when that could not be noted either (the database was
 * away) leaves a letter that nobody waits for. Each night such letters become tasks for a person.
 */
@Injectable()
export class FindForgottenLettersJob {
  constructor(
    registry: JobRegistry,
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: CommandGate,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    registry.register({ rules: [], tasks: { [task]: () => this.run() }, cron: [`17 3 * * * ${task}`] });
  }

  private async run(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - patienceHours * 3_600_000);
    // Letters that wait for paper wait for a person anyway. Once a night, so no index of its own.
    const forgotten: Forgotten[] = await this.unitOfWork.manager.query(
      `select id, case_id, state from case_letter
       where (state = 'ordered' or (state = 'written' and way = 'mail')) and ordered_at < $1 order by ordered_at limit 500`,
      [before],
    );
    for (const { id, case_id, state } of forgotten) {
      const problem = state === 'ordered' ? 'letter.not-written' : 'mail.not-taken: given up';
      this.logger.warn({ caseId: case_id, letterId: id, problem }, 'a letter was forgotten');
      await this.gate.send(new NoteDelivery(case_id, id, { sent: false, problem, attempts: 0 })).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
      });
    }
  }
}
