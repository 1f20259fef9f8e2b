import { Controller, Res } from '@nestjs/common';
import { CommandGate, defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { statusOf, waitsResponse } from '../rights/waits.js';
import { StaffDirectory } from './staff.directory.js';
import { idParams, staffShape, versionShape, type StaffShape } from './staff.shape.js';
import { casesOfLocked, DisableStaff } from './disable-staff.command.js';

const common = {
  method: 'POST',
  audience: 'staff',
  permission: ['disable', 'Staff'],
  tag: 'staff',
  params: idParams,
  body: z.object({ version: versionShape }),
  status: 200,
  response: staffShape,
} as const;

const disableStaff = defineEndpoint({
  ...common,
  body: z.object({
    version: versionShape,
    cases: z.enum(casesOfLocked).default('stay').describe('What becomes of the cases that lie there: they stay, for the supervisor to move, or go to the team’s queue'),
  }),
  path: '/api/v1/staff/:id/disable',
  summary: 'Shut an account; whoever is signed in with it is out at once',
  problems: ['staff.not-found', 'staff.changed-meanwhile', 'staff.not-oneself', 'staff.last-administrator'],
});

const enableStaff = defineEndpoint({
  ...common,
  path: '/api/v1/staff/:id/enable',
  summary: 'Open an account again',
  otherResponses: waitsResponse,
  problems: ['staff.not-found', 'staff.changed-meanwhile', 'staff.not-oneself', 'rights-request.waits'],
});

/** Konto sperren und entsperren. */
@Controller()
export class DisableStaffController {
  constructor(
    private readonly gate: CommandGate,
    private readonly directory: StaffDirectory,
  ) {}

  @Endpoint(disableStaff)
  async disable(@Input() { params, body }: InputOf<typeof disableStaff>): Promise<StaffShape> {
    await this.gate.send(new DisableStaff(params.id, body.version, true, body.cases));
    return this.directory.one(params.id);
  }

  @Endpoint(enableStaff)
  async enable(@Input() { params, body }: InputOf<typeof enableStaff>, @Res({ passthrough: true }) reply: FastifyReply): Promise<StaffShape> {
    void reply.status(statusOf(await this.gate.send(new DisableStaff(params.id, body.version, false))));
    return this.directory.one(params.id);
  }
}
