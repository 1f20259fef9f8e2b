import { Controller } from '@nestjs/common';
import { CommandGate, defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { StaffDirectory } from '../staff/staff.directory.js';
import { idParams, oneTimePasswordShape, staffShape, versionShape } from '../staff/staff.shape.js';
import { ResetPassword } from './reset-password.command.js';

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
  response: z.object({ staff: staffShape, oneTimePassword: oneTimePasswordShape }),
  problems: ['staff.not-found', 'staff.changed-meanwhile', 'staff.disabled'],
});

/** Kennwort zurücksetzen. */
@Controller()
export class ResetPasswordController {
  constructor(
    private readonly gate: CommandGate,
    private readonly directory: StaffDirectory,
  ) {}

  @Endpoint(resetPassword)
  async reset(@Input() { params, body }: InputOf<typeof resetPassword>): Promise<z.input<typeof resetPassword.response>> {
    const oneTimePassword = await this.gate.send(new ResetPassword(params.id, body.version));
    return { staff: await this.directory.one(params.id), oneTimePassword };
  }
}
