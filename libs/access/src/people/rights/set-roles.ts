import { Controller, Res } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, type InputOf } from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Policy } from '../../policy/check.js';
import type { Role } from '../../policy/roles.js';
import { StaffDirectory } from '../staff/staff.directory.js';
import { idParams, rolesShape, staffShape, versionShape, type StaffShape } from '../staff/staff.shape.js';
import { StaffStore } from '../staff/staff.store.js';
import { AccountRights, refuseOneself, type Outcome } from './account-rights.js';
import { statusOf, waitsResponse } from './waits.js';

/** Gives somebody exactly these roles; new ones wait for a second administrator. */
export class SetRoles extends KeyedCommand<Outcome> {
  readonly commandKey = 'set-roles';

  constructor(
    readonly staffId: string,
    readonly version: number,
    readonly roles: readonly Role[],
  ) {
    super();
  }
}

@CommandHandler(SetRoles)
export class SetRolesHandler implements ICommandHandler<SetRoles> {
  constructor(
    private readonly policy: Policy,
    private readonly staff: StaffStore,
    private readonly rights: AccountRights,
  ) {}

  async execute({ staffId, version, roles }: SetRoles): Promise<Outcome> {
    this.policy.demand('update', 'Staff', {});
    refuseOneself(staffId);
    if (!roles.includes('administrator')) await this.staff.anotherAdministrator(staffId);
    return this.rights.change(await this.staff.lock(staffId, version), { roles });
  }
}

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

/** Sets roles. */
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
