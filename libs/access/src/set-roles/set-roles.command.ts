import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { currentActor, EventRecorder } from '@vorgang/platform';
import { Policy } from '../policy/check.js';
import type { Role } from '../policy/subjects.js';
import { NotOneself } from '../staff/staff.rules.js';
import { StaffStore } from '../staff/staff.store.js';

/** Gives somebody exactly these roles. */
export class SetRoles extends Command<void> {
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
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ staffId, version, roles }: SetRoles): Promise<void> {
    this.policy.demand('update', 'Staff', {});
    if (!roles.includes('administrator')) {
      if (currentActor().id === staffId) throw new NotOneself();
      await this.staff.anotherAdministrator(staffId);
    }
    const person = await this.staff.lock(staffId, version);
    await this.staff.save(person, { roles: [...roles] });
    await this.recorder.append({ kind: 'staff', id: staffId }, [{ kind: 'staff.roles-set', version: 1, data: { before: person.roles, after: roles } }]);
  }
}
