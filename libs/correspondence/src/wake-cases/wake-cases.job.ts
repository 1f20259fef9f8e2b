import { Inject, Injectable } from '@nestjs/common';
import { CaseStore, ExpireRequest, RemindApplicant } from '@vorgang/cases';
import { Clock, CommandGate, JobRegistry, localDateOf, LOGGER, Refusal, UnitOfWork, type LocalDate, type Logger } from '@vorgang/platform';

const task = 'correspondence:wake-cases';
const batch = 200;

interface Sleeper {
  readonly case_id: string;
  readonly wake_on: string;
}

/**
 * Reminds applicants of open requests, and ends requests that were not answered in time. It runs every ten minutes and may run
 * any number of times, since a case that was reminded or answered meanwhile refuses.
 */
@Injectable()
export class WakeCasesJob {
  constructor(
    registry: JobRegistry,
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseStore,
    private readonly gate: CommandGate,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    registry.register({ rules: [], tasks: { [task]: () => this.run() }, cron: [`*/10 * * * * ${task}`] });
  }

  private async run(): Promise<void> {
    const today = localDateOf(this.clock.now());
    let failed = 0;
    for (let after: Sleeper | undefined; ;) {
      const sleepers = await this.sleepers(today, after);
      for (const { case_id } of sleepers) {
        await this.wake(case_id, today).catch((error: unknown) => {
          failed++;
          this.logger.error({ caseId: case_id, reason: error instanceof Error ? error.name : 'unknown' }, 'a case could not be woken');
        });
      }
      after = sleepers.at(-1);
      if (sleepers.length < batch) break;
    }
    // One failing case does not stop the others, but the run counts as failed.
    if (failed > 0) throw new Error(`${failed} case(s) could not be woken`);
  }

  private async sleepers(today: LocalDate, after: Sleeper | undefined): Promise<Sleeper[]> {
    // served by work_item_wake
    return this.unitOfWork.manager.query(
      `select case_id, wake_on::text as wake_on from work_item
       where wake_on <= $1 and status = 'waiting' and (wake_on, case_id) > ($2::date, $3::uuid)
       order by work_item.wake_on, case_id limit ${batch}`,
      [today, after?.wake_on ?? '0001-01-01', after?.case_id ?? '00000000-0000-0000-0000-000000000000'],
    );
  }

  /** The applicant may answer on the last day, so a request ends on the day after. */
  private async wake(caseId: string, today: LocalDate): Promise<void> {
    const { request, status } = await this.cases.load(caseId);
    if (status !== 'waiting' || request?.state !== 'open') return;
    try {
      if (request.answerBy < today) await this.gate.send(new ExpireRequest(caseId, request.id));
      else if (!request.reminded && request.remindOn <= today) await this.gate.send(new RemindApplicant(caseId, request.id));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
}
