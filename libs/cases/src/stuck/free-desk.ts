import { Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { StaffDirectory } from '@vorgang/access';
import { CommandGate, JobRegistry, KeyedCommand, Refusal, UnitOfWork } from '@vorgang/platform';
import { z } from 'zod';
import { CaseDesk } from '../case-desk.js';
import { deskStatuses } from '../domain/case.js';

const task = 'cases:free-desk';
const batch = 200;
const payload = z.object({ staffId: z.uuid() });
const disabled = z.object({ cases: z.literal('to-team') });

/** Puts a case of somebody whose account is locked back into the team's queue. */
export class FreeCase extends KeyedCommand<void> {
  readonly commandKey = 'free-case';

  constructor(
    readonly caseId: string,
    readonly staffId: string,
  ) {
    super();
  }
}

@CommandHandler(FreeCase)
export class FreeCaseHandler implements ICommandHandler<FreeCase> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly staff: StaffDirectory,
  ) {}

  async execute({ caseId, staffId }: FreeCase): Promise<void> {
    const kase = await this.desk.open(caseId, 'assign', null);
    // Somebody moved the case meanwhile, or unlocked the account.
    if (kase.assignee?.id !== staffId || (await this.staff.principalOf(staffId))) return;
    await this.desk.settle(kase, { action: 'assign', to: null, comment: '', overseeing: true });
  }
}

/**
 * Gives the cases of a locked account to the team, if the person who locked it chose so: case by case, and only once even if it
 * runs again.
 */
@Injectable()
export class FreeDeskJob {
  constructor(
    jobs: JobRegistry,
    private readonly gate: CommandGate,
    private readonly unitOfWork: UnitOfWork,
  ) {
    jobs.register({
      rules: [
        {
          on: ['staff.disabled'],
          jobs: (event) =>
            disabled.safeParse(event.data).success ? [{ task, payload: { staffId: event.stream.id }, key: `${task}:${event.id}` }] : [],
        },
      ],
      tasks: { [task]: (given) => this.run(payload.parse(given).staffId) },
    });
  }

  private async run(staffId: string): Promise<void> {
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      // served by work_item_assignee
      const rows: { case_id: string }[] = await this.unitOfWork.manager.query(
        `select case_id from work_item where assignee_id = $1 and status = any($2) and case_id > $3 order by case_id limit ${batch}`,
        [staffId, deskStatuses, after],
      );
      for (const { case_id } of rows) await this.free(case_id, staffId);
      const last = rows.at(-1);
      if (!last || rows.length < batch) return;
      after = last.case_id;
    }
  }

  /** A case that was closed meanwhile refuses the command. */
  private async free(caseId: string, staffId: string): Promise<void> {
    try {
      await this.gate.send(new FreeCase(caseId, staffId));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
}
