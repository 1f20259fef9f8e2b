import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Clock,
  CommandGate,
  currentActor,
  defineEndpoint,
  Endpoint,
  EventRecorder,
  Input,
  KeyedCommand,
  NotFound,
  UnitOfWork,
  type InputOf,
} from '@vorgang/platform';
import { z } from 'zod';
import { Policy } from '../../policy/check.js';
import { ChangedMeanwhile } from '../staff/staff.rules.js';
import { idParams, versionShape } from '../staff/staff.shape.js';
import { TeamDirectory } from './team.directory.js';
import { TeamRow } from './team.row.js';
import { teamShape, teamTitleShape, type TeamShape } from './team.shape.js';
import { teamRenamed } from '../people.events.js';

/** Renames a team. */
export class UpdateTeam extends KeyedCommand<void> {
  readonly commandKey = 'update-team';

  constructor(
    readonly teamId: string,
    readonly version: number,
    readonly title: string,
  ) {
    super();
  }
}

@CommandHandler(UpdateTeam)
export class UpdateTeamHandler implements ICommandHandler<UpdateTeam> {
  constructor(
    private readonly policy: Policy,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ teamId, version, title }: UpdateTeam): Promise<void> {
    this.policy.demand('update', 'Team', {});
    const { manager } = this.unitOfWork;
    const team = await manager.findOne(TeamRow, { where: { id: teamId }, lock: { mode: 'pessimistic_write' } });
    if (!team) throw new NotFound('team');
    if (team.version !== version) throw new ChangedMeanwhile('team', team);
    const change = { title, version: version + 1, changedAt: this.clock.now(), changedBy: currentActor().name };
    await manager.update(TeamRow, { id: teamId, version }, change);
    await this.recorder.append({ kind: 'team', id: teamId }, [teamRenamed.of({ before: team.title, after: title })]);
  }
}

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

/** Renames a team. */
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
