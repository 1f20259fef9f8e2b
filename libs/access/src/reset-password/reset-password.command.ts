import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventRecorder } from '@vorgang/platform';
import { hashPassword } from '../passwords/password-hash.js';
import { oneTimePassword } from '../passwords/password-rules.js';
import { Policy } from '../policy/check.js';
import { StaffDisabled } from '../staff/staff.rules.js';
import { StaffStore } from '../staff/staff.store.js';

/** Gives somebody a password to sign in with once; answers with it. Ends their sessions. */
export class ResetPassword extends Command<string> {
  constructor(
    readonly staffId: string,
    readonly version: number,
  ) {
    super();
  }
}

@CommandHandler(ResetPassword)
export class ResetPasswordHandler implements ICommandHandler<ResetPassword> {
  constructor(
    private readonly policy: Policy,
    private readonly staff: StaffStore,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ staffId, version }: ResetPassword): Promise<string> {
    this.policy.demand('reset-password', 'Staff', {});
    const person = await this.staff.lock(staffId, version);
    if (person.disabledAt) throw new StaffDisabled();
    const password = oneTimePassword();
    await this.staff.save(person, { passwordHash: await hashPassword(password), mustChangePassword: true });
    await this.staff.endSessions(staffId);
    await this.recorder.append({ kind: 'staff', id: staffId }, [{ kind: 'staff.password-reset', version: 1, data: {} }]);
    return password;
  }
}
