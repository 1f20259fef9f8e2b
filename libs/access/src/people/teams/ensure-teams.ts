import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock, currentActor, EventRecorder, KeyedCommand, newId, UnitOfWork } from '@vorgang/platform';
import { Policy } from '../../policy/check.js';
import { teamCreated } from '../people.events.js';

/** Makes the missing ones of the teams that service definitions route to; the others stay as they are. */
export class EnsureTeams extends KeyedCommand<void> {
  readonly commandKey = 'ensure-teams';

  constructor(readonly teams: readonly { readonly key: string; readonly title: string }[]) {
    super();
  }
}

@CommandHandler(EnsureTeams)
export class EnsureTeamsHandler implements ICommandHandler<EnsureTeams> {
  constructor(
    private readonly policy: Policy,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ teams }: EnsureTeams): Promise<void> {
    this.policy.demand('create', 'Team', {});
    const wanted = [...new Map(teams.map(({ key, title }) => [key, { id: newId(), key, title }])).values()];
    // Several servers may start at once, and the second one finds the team made. The keys are sorted, so that the servers cannot
    // deadlock.
    const made: { id: string; key: string; title: string }[] = await this.unitOfWork.manager.query(
      `insert into team (id, key, title, changed_by, created_at, changed_at)
       select id, key, title, $2, $3, $3 from jsonb_to_recordset($1::jsonb) as t(id uuid, key text, title text) order by key
       on conflict (key) do nothing returning id, key, title`,
      [JSON.stringify(wanted), currentActor().name, this.clock.now()],
    );
    for (const { id, key, title } of made) {
      await this.recorder.append({ kind: 'team', id }, [teamCreated.of({ key, title })], { expectedPosition: 0 });
    }
  }
}
