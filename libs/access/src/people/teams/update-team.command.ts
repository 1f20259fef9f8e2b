import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock, currentActor, EventRecorder, NotFound, UnitOfWork } from '@vorgang/platform';
import { TeamRow } from './team.row.js';
import { Policy } from '../../policy/check.js';
import { ChangedMeanwhile } from '../staff/staff.rules.js';

/** Renames a team. */
export class UpdateTeam extends Command<void> {
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
    await this.recorder.append({ kind: 'team', id: teamId }, [{ kind: 'team.renamed', version: 1, data: { before: team.title, after: title } }]);
  }
}
