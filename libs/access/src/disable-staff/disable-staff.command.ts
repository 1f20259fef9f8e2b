import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock, currentActor, EventRecorder } from '@vorgang/platform';
import { Policy } from '../policy/check.js';
import { NotOneself } from '../staff/staff.rules.js';
import { StaffStore } from '../staff/staff.store.js';

/** Shuts an account, or opens it again. Accounts are never deleted: what was done stays attributed. */
export class DisableStaff extends Command<void> {
  constructor(
    readonly staffId: string,
    readonly version: number,
    readonly disabled: boolean,
  ) {
    super();
  }
}

@CommandHandler(DisableStaff)
export class DisableStaffHandler implements ICommandHandler<DisableStaff> {
  constructor(
    private readonly policy: Policy,
    private readonly staff: StaffStore,
    private readonly clock: Clock,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ staffId, version, disabled }: DisableStaff): Promise<void> {
    this.policy.demand('disable', 'Staff', {});
    if (disabled) {
      if (currentActor().id === staffId) throw new NotOneself();
      await this.staff.anotherAdministrator(staffId);
    }
    const person = await this.staff.lock(staffId, version);
    if ((person.disabledAt !== null) === disabled) return;
    await this.staff.save(person, { disabledAt: disabled ? this.clock.now() : null });
    if (disabled) await this.staff.endSessions(staffId);
    await this.recorder.append({ kind: 'staff', id: staffId }, [{ kind: disabled ? 'staff.disabled' : 'staff.enabled', version: 1, data: {} }]);
  }
}
