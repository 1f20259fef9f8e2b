import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Policy } from '../../policy/check.js';
import type { Competence } from '../../policy/roles.js';
import { AccountRights, type Outcome } from './account-rights.js';
import { StaffStore } from '../staff/staff.store.js';

/** Gives somebody exactly these competences; what is more than before waits for a second administrator. */
export class SetCompetences extends Command<Outcome> {
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
    private readonly rights: AccountRights,
  ) {}

  async execute({ staffId, version, competences }: SetCompetences): Promise<Outcome> {
    this.policy.demand('update', 'Staff', {});
    return this.rights.change(await this.staff.lock(staffId, version), { competences });
  }
}
