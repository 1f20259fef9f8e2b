import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventRecorder } from '@vorgang/platform';
import { Policy } from '../policy/check.js';
import { StaffStore } from '../staff/staff.store.js';

/** Makes somebody a member of exactly these teams. */
export class SetTeams extends Command<void> {
  constructor(
    readonly staffId: string,
    readonly version: number,
    readonly teamIds: readonly string[],
  ) {
    super();
  }
}

@CommandHandler(SetTeams)
export class SetTeamsHandler implements ICommandHandler<SetTeams> {
  constructor(
    private readonly policy: Policy,
    private readonly staff: StaffStore,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ staffId, version, teamIds }: SetTeams): Promise<void> {
    this.policy.demand('update', 'Staff', {});
    const person = await this.staff.lock(staffId, version);
    const before = await this.staff.teamIdsOf(staffId);
    await this.staff.setTeams(staffId, teamIds);
    await this.staff.save(person);
    await this.recorder.append({ kind: 'staff', id: staffId }, [{ kind: 'staff.teams-set', version: 1, data: { before, after: teamIds } }]);
  }
}
