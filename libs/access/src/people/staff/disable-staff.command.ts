import { Optional } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock, EventRecorder } from '@vorgang/platform';
import type { StaffRow } from './staff.row.js';
import { Policy } from '../../policy/check.js';
import { AccountAccess } from '../rights/account-access.js';
import { refuseOneself, type Outcome } from '../rights/account-rights.js';
import { StaffStore } from './staff.store.js';
import { Workload } from './workload.js';

export const casesOfLocked = ['stay', 'to-team'] as const;
export type CasesOfLocked = (typeof casesOfLocked)[number];

/** Shuts an account, or opens it again (with a second administrator, where it may do anything). Accounts are never deleted: what was done stays attributed. */
export class DisableStaff extends Command<Outcome> {
  constructor(
    readonly staffId: string,
    readonly version: number,
    readonly disabled: boolean,
    /** What becomes of the cases that lie with them: they stay there, for the supervisor to move, or go to the team’s queue. */
    readonly cases: CasesOfLocked = 'stay',
  ) {
    super();
  }
}

@CommandHandler(DisableStaff)
export class DisableStaffHandler implements ICommandHandler<DisableStaff> {
  constructor(
    private readonly policy: Policy,
    private readonly staff: StaffStore,
    private readonly access: AccountAccess,
    private readonly clock: Clock,
    private readonly recorder: EventRecorder,
    // A house without the room of cases has none that could lie there.
    @Optional() private readonly workload?: Workload,
  ) {}

  async execute({ staffId, version, disabled, cases }: DisableStaff): Promise<Outcome> {
    this.policy.demand('disable', 'Staff', {});
    refuseOneself(staffId);
    if (disabled) await this.staff.anotherAdministrator(staffId);
    const person = await this.staff.lock(staffId, version);
    if ((person.disabledAt !== null) === disabled) return 'done';
    return disabled ? this.shut(person, cases) : this.open(person);
  }

  private async shut(person: StaffRow, cases: CasesOfLocked): Promise<Outcome> {
    await this.staff.save(person, { disabledAt: this.clock.now() });
    await this.staff.endSessions(person.id);
    const left = await this.left(person.id);
    const data = left.length > 0 ? { cases, left } : {};
    await this.recorder.append({ kind: 'staff', id: person.id }, [{ kind: 'staff.disabled', version: 1, data }]);
    return 'done';
  }

  private async open(person: StaffRow): Promise<Outcome> {
    if (!(await this.access.openAlone(person, 'enable'))) return 'waits';
    await this.access.enable(person);
    return 'done';
  }

  /** How many cases of which team lie there, to tell whoever oversees it. */
  private async left(staffId: string): Promise<{ teamId: string; count: number }[]> {
    const shares = (await this.workload?.desk(staffId)) ?? [];
    return [...Map.groupBy(shares, ({ teamId }) => teamId)].map(([teamId, some]) => ({ teamId, count: some.reduce((sum, one) => sum + one.count, 0) }));
  }
}
