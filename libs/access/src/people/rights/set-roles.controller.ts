import { Controller, Res } from '@nestjs/common';
import { CommandGate, defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { statusOf, waitsResponse } from './waits.js';
import { StaffDirectory } from '../staff/staff.directory.js';
import { idParams, rolesShape, staffShape, versionShape, type StaffShape } from '../staff/staff.shape.js';
import { SetRoles } from './set-roles.command.js';

const setRoles = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/staff/:id/roles',
  audience: 'staff',
  permission: ['update', 'Staff'],
  tag: 'staff',
  summary: 'Give somebody exactly these roles',
  params: idParams,
  body: z.object({
    version: versionShape,
    roles: rolesShape,
  }),
  response: staffShape,
  otherResponses: waitsResponse,
  problems: ['staff.not-found', 'staff.changed-meanwhile', 'rights-request.waits', 'staff.not-oneself', 'staff.last-administrator'],
});

/** Rollen vergeben. */
@Controller()
export class SetRolesController {
  constructor(
    private readonly gate: CommandGate,
    private readonly directory: StaffDirectory,
  ) {}

  @Endpoint(setRoles)
  async set(@Input() { params, body }: InputOf<typeof setRoles>, @Res({ passthrough: true }) reply: FastifyReply): Promise<StaffShape> {
    void reply.status(statusOf(await this.gate.send(new SetRoles(params.id, body.version, body.roles))));
    return this.directory.one(params.id);
  }
}
