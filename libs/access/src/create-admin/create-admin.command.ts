import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate } from '@vorgang/platform';
import { CreateStaff } from '../create-staff/create-staff.command.js';

/** Lets the first administrator in (from the command line). Answers with a password to sign in with once. */
export class CreateAdmin extends Command<{ id: string; oneTimePassword: string | null }> {
  constructor(
    readonly userName: string,
    /** Where given, it is theirs and need not be changed. */
    readonly password?: string,
    /** As colleagues and timelines name them; the user name where omitted. */
    readonly displayName?: string,
  ) {
    super();
  }
}

@CommandHandler(CreateAdmin)
export class CreateAdminHandler implements ICommandHandler<CreateAdmin> {
  constructor(private readonly gate: CommandGate) {}

  async execute({ userName, password, displayName }: CreateAdmin): Promise<{ id: string; oneTimePassword: string | null }> {
    return this.gate.send(new CreateStaff({ userName, displayName, roles: ['administrator'], password }));
  }
}
