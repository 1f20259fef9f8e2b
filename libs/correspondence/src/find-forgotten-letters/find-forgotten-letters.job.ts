import { Inject, Injectable } from '@nestjs/common';
import { NoteDelivery } from '@vorgang/cases';
import { Clock, CommandGate, JobRegistry, LOGGER, Refusal, UnitOfWork, type Logger } from '@vorgang/platform';

const task = 'correspondence:find-forgotten-letters';

/** Longer than all attempts of writing and mailing take together. */
const patienceHours = 48;

interface Forgotten {
  readonly id: string;
  readonly case_id: string;
  readonly state: 'ordered' | 'written';
}

/**
 * Finds letters that the queue lost. If a job was given up while the database was gone, that could not be noted either, and
 * nobody waits for its letter. Each night such letters become tasks for a person.
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
    // Letters to be printed wait for a person anyway. It runs once a night, so it needs no index.
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
