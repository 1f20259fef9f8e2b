import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, currentActor } from '@vorgang/platform';
import { PasswordHasher } from './password-hasher.js';
import { Policy } from '../../policy/check.js';
import { AccountAccess } from '../../people/rights/account-access.js';
import { StaffDisabled } from '../../people/staff/staff.rules.js';
import { StaffStore } from '../../people/staff/staff.store.js';

/**
 * Gives somebody a password to sign in with once, and ends their sessions. Answers with it, or with null where a second
 * administrator has to confirm: wherever the account may do anything.
 */
export class ResetPassword extends Command<string | null> {
  constructor(
    readonly staffId: string,
    readonly version: number,
  ) {
    super();
  }
}

@CommandHandler(ResetPassword)
export class ResetPasswordHandler implements ICommandHandler<ResetPassword> {
  readonly #issued;

  constructor(
    gate: CommandGate,
    hasher: PasswordHasher,
    private readonly policy: Policy,
    private readonly staff: StaffStore,
    private readonly access: AccountAccess,
  ) {
    this.#issued = gate.prepare(ResetPassword, () => hasher.issue());
  }

  async execute(command: ResetPassword): Promise<string | null> {
    const { staffId, version } = command;
    this.policy.demand('reset-password', 'Staff', {});
    const person = await this.staff.lock(staffId, version);
    if (person.disabledAt) throw new StaffDisabled();
    if (!(await this.access.openAlone(person, 'password-reset'))) return null;
    const actor = currentActor();
    return this.access.resetPassword(person, this.#issued(command), actor.kind === 'staff' ? [actor.id] : []);
  }
}
