import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventRecorder } from '@vorgang/platform';
import { Policy } from '../policy/check.js';
import type { Competence } from '../policy/subjects.js';
import { StaffStore } from '../staff/staff.store.js';

/** Gives somebody exactly these competences. */
export class SetCompetences extends Command<void> {
  constructor(
    readonly staffId: string,
    readonly version: number,
    readonly competences: readonly Competence[],
  ) {
    super();
  }
}

@CommandHandler(SetCompetences)
export class SetCompetencesHandler implements ICommandHandler<SetCompetences> {
  constructor(
    private readonly policy: Policy,
    private readonly staff: StaffStore,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ staffId, version, competences }: SetCompetences): Promise<void> {
    this.policy.demand('update', 'Staff', {});
    const person = await this.staff.lock(staffId, version);
    const before = await this.staff.competencesOf(staffId);
    await this.staff.setCompetences(staffId, competences);
    await this.staff.save(person);
    await this.recorder.append({ kind: 'staff', id: staffId }, [{ kind: 'staff.competences-set', version: 1, data: { before, after: competences } }]);
  }
}
