import { Controller, Res } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, currentActor, defineEndpoint, Endpoint, Input, KeyedCommand, type InputOf } from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { AccountAccess } from '../../people/rights/account-access.js';
import { StaffDirectory } from '../../people/staff/staff.directory.js';
import { StaffDisabled } from '../../people/staff/staff.rules.js';
import { idParams, oneTimePasswordShape, staffShape, versionShape } from '../../people/staff/staff.shape.js';
import { StaffStore } from '../../people/staff/staff.store.js';
import { Policy } from '../../policy/check.js';
import { PasswordHasher } from './password-hasher.js';

/**
 * Gives an account a password for one sign-in, and ends its sessions. It returns the password, or null where a second
 * administrator has to confirm, which is so for every account with rights.
 */
export class ResetPassword extends KeyedCommand<string | null> {
  readonly commandKey = 'reset-password';

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

const answer = z.object({ staff: staffShape, oneTimePassword: oneTimePasswordShape.nullable().describe('Null while it waits') });

const resetPassword = defineEndpoint({
  method: 'POST',
  path: '/api/v1/staff/:id/password-reset',
  audience: 'staff',
  permission: ['reset-password', 'Staff'],
  tag: 'staff',
  summary: 'Give somebody a password to sign in with once',
  params: idParams,
  body: z.object({ version: versionShape }),
  status: 200,
  response: answer,
  otherResponses: { 202: { description: 'It waits for a second administrator, who gets the password', schema: answer } },
  problems: [
    'staff.not-found',
    'staff.changed-meanwhile',
    'staff.disabled',
    'staff.not-oneself',
    'rights-request.waits',
    'access.passwords-busy',
  ],
});

/** Resets a password. */
@Controller()
export class ResetPasswordController {
  constructor(
    private readonly gate: CommandGate,
    private readonly directory: StaffDirectory,
  ) {}

  @Endpoint(resetPassword)
  async reset(
    @Input() { params, body }: InputOf<typeof resetPassword>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.input<typeof resetPassword.response>> {
    const oneTimePassword = await this.gate.send(new ResetPassword(params.id, body.version));
    if (oneTimePassword === null) void reply.status(202);
    return { staff: await this.directory.one(params.id), oneTimePassword };
  }
}
