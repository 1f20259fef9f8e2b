import { Controller, Res } from '@nestjs/common';
import { CommandGate, defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { StaffDirectory } from '../../people/staff/staff.directory.js';
import { idParams, oneTimePasswordShape, staffShape, versionShape } from '../../people/staff/staff.shape.js';
import { ResetPassword } from './reset-password.command.js';

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
  problems: ['staff.not-found', 'staff.changed-meanwhile', 'staff.disabled', 'staff.not-oneself', 'rights-request.waits', 'access.passwords-busy'],
});

/** Kennwort zurücksetzen. */
@Controller()
export class ResetPasswordController {
  constructor(
    private readonly gate: CommandGate,
    private readonly directory: StaffDirectory,
  ) {}

  @Endpoint(resetPassword)
  async reset(@Input() { params, body }: InputOf<typeof resetPassword>, @Res({ passthrough: true }) reply: FastifyReply): Promise<z.input<typeof resetPassword.response>> {
    const oneTimePassword = await this.gate.send(new ResetPassword(params.id, body.version));
    if (oneTimePassword === null) void reply.status(202);
    return { staff: await this.directory.one(params.id), oneTimePassword };
  }
}
