import { Controller, Res } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, type InputOf } from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Policy } from '../../policy/check.js';
import { StaffDirectory } from '../staff/staff.directory.js';
import { idParams, staffShape, versionShape, type StaffShape } from '../staff/staff.shape.js';
import { StaffStore } from '../staff/staff.store.js';
import { AccountRights, type Outcome } from './account-rights.js';
import { statusOf, waitsResponse } from './waits.js';

/** Makes somebody a member of exactly these teams; the new ones wait for a second administrator. */
export class SetTeams extends KeyedCommand<Outcome> {
  readonly commandKey = 'set-teams';

  constructor(
    readonly staffId: string,
    readonly version: number,
    readonly teamIds: readonly string[],
  ) {
    super();
  }
}

@CommandHandler(SetTeams)
export class SetTeamsHandler implements ICommandHandler<SetTeams> {
  constructor(
    private readonly policy: Policy,
    private readonly staff: StaffStore,
    private readonly rights: AccountRights,
  ) {}

  async execute({ staffId, version, teamIds }: SetTeams): Promise<Outcome> {
    this.policy.demand('update', 'Staff', {});
    return this.rights.change(await this.staff.lock(staffId, version), { teamIds });
  }
}

const setTeams = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/staff/:id/teams',
  audience: 'staff',
  permission: ['update', 'Staff'],
  tag: 'staff',
  summary: 'Make somebody a member of exactly these teams',
  params: idParams,
  body: z.object({
    version: versionShape,
    teamIds: z
      .array(z.uuid().toLowerCase())
      .max(100)
      .refine((ids) => new Set(ids).size === ids.length, 'each team once'),
  }),
  response: staffShape,
  otherResponses: waitsResponse,
  problems: ['staff.not-found', 'staff.changed-meanwhile', 'rights-request.waits', 'staff.not-oneself', 'team.not-found'],
});

/** Sets teams. */
@Controller()
export class SetTeamsController {
  constructor(
    private readonly gate: CommandGate,
    private readonly directory: StaffDirectory,
  ) {}

  @Endpoint(setTeams)
  async set(@Input() { params, body }: InputOf<typeof setTeams>, @Res({ passthrough: true }) reply: FastifyReply): Promise<StaffShape> {
    void reply.status(statusOf(await this.gate.send(new SetTeams(params.id, body.version, body.teamIds))));
    return this.directory.one(params.id);
  }
}
