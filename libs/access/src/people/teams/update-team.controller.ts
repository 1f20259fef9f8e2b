import { Controller } from '@nestjs/common';
import { CommandGate, defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { idParams, versionShape } from '../staff/staff.shape.js';
import { TeamDirectory } from './team.directory.js';
import { teamShape, teamTitleShape, type TeamShape } from './team.shape.js';
import { UpdateTeam } from './update-team.command.js';

const updateTeam = defineEndpoint({
  method: 'PATCH',
  path: '/api/v1/teams/:id',
  audience: 'staff',
  permission: ['update', 'Team'],
  tag: 'teams',
  summary: 'Rename a team',
  params: idParams,
  body: z.object({ version: versionShape, title: teamTitleShape }),
  response: teamShape,
  problems: ['team.not-found', 'team.changed-meanwhile'],
});

/** Team umbenennen. */
@Controller()
export class UpdateTeamController {
  constructor(
    private readonly gate: CommandGate,
    private readonly directory: TeamDirectory,
  ) {}

  @Endpoint(updateTeam)
  async update(@Input() { params, body }: InputOf<typeof updateTeam>): Promise<TeamShape> {
    await this.gate.send(new UpdateTeam(params.id, body.version, body.title));
    return this.directory.one(params.id);
  }
}
