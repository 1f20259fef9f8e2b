import { Controller, Optional } from '@nestjs/common';
import { defineEndpoint, Endpoint, Input, NotFound, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { StaffDirectory } from './staff.directory.js';
import { idParams } from './staff.shape.js';
import { Workload } from './workload.js';
import { TeamDirectory } from '../teams/team.directory.js';

const answer = z
  .object({
    openCases: z.int(),
    shares: z.array(
      z.object({
        team: z.object({ id: z.uuid(), title: z.string() }),
        serviceKey: z.string(),
        count: z.int(),
        supervisors: z.array(z.string()).describe('Who oversees the team, and can move the cases; none: nobody'),
      }),
    ),
  })
  .meta({ id: 'DeskOfStaff' });
type Answer = z.output<typeof answer>;

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/staff/:id/desk',
  audience: 'staff',
  permission: ['read', 'Staff'],
  reads: 'Staff',
  tag: 'staff',
  summary: 'How many cases lie with somebody, by team and service: to be known before the account is locked or loses rights',
  description: 'Counts only, since administrators see no case.',
  params: idParams,
  response: answer,
  problems: ['staff.not-found'],
});

/** Tells how many cases are on a person's desk. */
@Controller()
export class ShowDeskController {
  constructor(
    private readonly staff: StaffDirectory,
    private readonly teams: TeamDirectory,
    // Without the cases room there are no cases to count.
    @Optional() private readonly workload?: Workload,
  ) {}

  /** @throws NotFound */
  @Endpoint(endpoint)
  async show(@Input() { params }: InputOf<typeof endpoint>): Promise<Answer> {
    if (!(await this.staff.names([params.id])).has(params.id)) throw new NotFound('staff');
    const shares = (await this.workload?.desk(params.id)) ?? [];
    const teamIds = [...new Set(shares.map((share) => share.teamId))];
    const [titles, people] = await Promise.all([this.teams.titles(teamIds), this.staff.principalsIn(teamIds)]);
    const overseers = people.filter((one) => one.roles.includes('supervisor') && one.id !== params.id);
    return {
      openCases: shares.reduce((sum, share) => sum + share.count, 0),
      shares: shares.map(({ teamId, serviceKey, count }) => ({
        team: { id: teamId, title: titles.get(teamId)?.title ?? '' },
        serviceKey,
        count,
        supervisors: overseers.filter((one) => one.teamIds.includes(teamId)).map((one) => one.displayName),
      })),
    };
  }
}
