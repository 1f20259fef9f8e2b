import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Policy } from '../../policy/check.js';
import type { Role } from '../../policy/roles.js';
import { AccountRights, refuseOneself, type Outcome } from './account-rights.js';
import { StaffStore } from '../staff/staff.store.js';

/** Gives somebody exactly these roles; what they did not have waits for a second administrator. */
export class SetRoles extends Command<Outcome> {
  constructor(
    readonly staffId: string,
    readonly version: number,
    readonly roles: readonly Role[],
  ) {
    super();
  }
}

@CommandHandler(SetRoles)
export class SetRolesHandler implements ICommandHandler<SetRoles> {
  constructor(
    private readonly policy: Policy,
    private readonly staff: StaffStore,
    private readonly rights: AccountRights,
  ) {}

  async execute({ staffId, version, roles }: SetRoles): Promise<Outcome> {
    this.policy.demand('update', 'Staff', {});
    refuseOneself(staffId);
    if (!roles.includes('administrator')) await this.staff.anotherAdministrator(staffId);
    return this.rights.change(await this.staff.lock(staffId, version), { roles });
  }
}
