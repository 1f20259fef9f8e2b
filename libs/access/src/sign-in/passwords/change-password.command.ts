import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, EventRecorder, Refusal, UnitOfWork } from '@vorgang/platform';
import { issuedPasswordOf, StartSession } from '../sessions/start-session.command.js';

/** Replaces somebody's password, ends all their sessions, and starts a new one; answers with its token. */
export class ChangePassword extends Command<string> {
  constructor(
    readonly staffId: string,
    /** The hash that the old password was checked against. */
    readonly formerHash: string,
    readonly hash: string,
  ) {
    super();
  }
}

@CommandHandler(ChangePassword)
export class ChangePasswordHandler implements ICommandHandler<ChangePassword> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: CommandGate,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ staffId, formerHash, hash }: ChangePassword): Promise<string> {
    const { manager } = this.unitOfWork;
    const replaced = await issuedPasswordOf(manager, staffId);
    const [, changed] = await manager.query<[unknown[], number]>(
      'update staff set password_hash = $2, must_change_password = false where id = $1 and password_hash = $3 and disabled_at is null',
      [staffId, hash, formerHash],
    );
    if (changed !== 1) throw new Refusal('conflict', 'access.password-changed-meanwhile', 'the password was changed meanwhile');
    await manager.query('delete from session where staff_id = $1', [staffId]);
    await this.recorder.append({ kind: 'staff', id: staffId }, [{ kind: 'staff.password-changed', version: 1, data: {} }]);
    return this.gate.send(new StartSession(staffId, undefined, replaced));
  }
}
