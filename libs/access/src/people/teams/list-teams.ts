import { Controller } from '@nestjs/common';
import { cursor, defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { idParams } from '../staff/staff.shape.js';
import { TeamDirectory } from './team.directory.js';
import { teamShape, type TeamShape } from './team.shape.js';

const listTeams = defineEndpoint({
  method: 'GET',
  path: '/api/v1/teams',
  audience: 'staff',
  permission: ['read', 'Team'],
  reads: 'Team',
  tag: 'teams',
  summary: 'All teams, by key',
  query: z.object({
    cursor: cursor().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  response: z.object({ items: z.array(teamShape), next: z.string().nullable() }),
  problems: ['paging.bad-cursor'],
});

const showTeam = defineEndpoint({
  method: 'GET',
  path: '/api/v1/teams/:id',
  audience: 'staff',
  permission: ['read', 'Team'],
  reads: 'Team',
  tag: 'teams',
  summary: 'One team',
  params: idParams,
  response: teamShape,
  problems: ['team.not-found'],
});

/** Teams. */
@Controller()
export class ListTeamsController {
  constructor(private readonly directory: TeamDirectory) {}

  @Endpoint(listTeams)
  async list(@Input() { query }: InputOf<typeof listTeams>): Promise<z.input<typeof listTeams.response>> {
    return this.directory.list(query.cursor, query.limit);
  }

  @Endpoint(showTeam)
  async show(@Input() { params }: InputOf<typeof showTeam>): Promise<TeamShape> {
    return this.directory.one(params.id);
  }
}
