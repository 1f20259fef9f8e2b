import { Controller } from '@nestjs/common';
import { CommandGate, defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { TeamDirectory } from './team.directory.js';
import { teamKeyShape, teamShape, teamTitleShape, type TeamShape } from './team.shape.js';
import { CreateTeam } from './create-team.command.js';

const createTeam = defineEndpoint({
  method: 'POST',
  path: '/api/v1/teams',
  audience: 'staff',
  permission: ['create', 'Team'],
  tag: 'teams',
  summary: 'Set up a team',
  body: z.object({ key: teamKeyShape, title: teamTitleShape }),
  status: 201,
  response: teamShape,
  problems: ['team.key-taken'],
});

/** Team anlegen. */
@Controller()
export class CreateTeamController {
  constructor(
    private readonly gate: CommandGate,
    private readonly directory: TeamDirectory,
  ) {}

  @Endpoint(createTeam)
  async create(@Input() { body }: InputOf<typeof createTeam>): Promise<TeamShape> {
    return this.directory.one(await this.gate.send(new CreateTeam(body.key, body.title)));
  }
}
