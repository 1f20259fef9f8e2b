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
  newId,
  Refusal,
  UnitOfWork,
  violatedConstraint,
  type InputOf,
} from '@vorgang/platform';
import { z } from 'zod';
import { Policy } from '../../policy/check.js';
import { TeamDirectory } from './team.directory.js';
import { TeamRow } from './team.row.js';
import { teamKeyShape, teamShape, teamTitleShape, type TeamShape } from './team.shape.js';
import { teamCreated } from '../people.events.js';

/** A team with this key exists already. */
export class TeamKeyTaken extends Refusal {
  constructor() {
    super('conflict', 'team.key-taken', 'there is a team of this key already');
  }
}

/** Makes a team and returns its id. */
export class CreateTeam extends KeyedCommand<string> {
  readonly commandKey = 'create-team';

  constructor(
    readonly key: string,
    readonly title: string,
  ) {
    super();
  }
}

@CommandHandler(CreateTeam)
export class CreateTeamHandler implements ICommandHandler<CreateTeam> {
  constructor(
    private readonly policy: Policy,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ key, title }: CreateTeam): Promise<string> {
    this.policy.demand('create', 'Team', {});
    const id = newId();
    const now = this.clock.now();
    try {
      await this.unitOfWork.manager.insert(TeamRow, { id, key, title, createdAt: now, changedAt: now, changedBy: currentActor().name });
    } catch (error) {
      if (violatedConstraint(error) === 'team_by_key') throw new TeamKeyTaken();
      throw error;
    }
    await this.recorder.append({ kind: 'team', id }, [teamCreated.of({ key, title })], { expectedPosition: 0 });
    return id;
  }
}

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

/** Makes a team. */
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
