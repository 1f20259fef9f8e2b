import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Policy } from '../../policy/check.js';
import { AccountRights, type Outcome } from './account-rights.js';
import { StaffStore } from '../staff/staff.store.js';

/** Makes somebody a member of exactly these teams; the new ones wait for a second administrator. */
export class SetTeams extends Command<Outcome> {
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
    private readonly rights: AccountRights,
  ) {}

  async execute({ staffId, version, teamIds }: SetTeams): Promise<Outcome> {
    this.policy.demand('update', 'Staff', {});
    return this.rights.change(await this.staff.lock(staffId, version), { teamIds });
  }
}
