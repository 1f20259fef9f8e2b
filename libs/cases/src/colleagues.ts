import { Injectable } from '@nestjs/common';
import { Policy, StaffDirectory, type StaffPrincipal } from '@vorgang/access';
import { Refusal } from '@vorgang/platform';
import { caseAttributes } from './case.policy.js';
import type { Case, Person } from './domain/case.js';

/** Who else could have a case. */
@Injectable()
export class Colleagues {
  constructor(
    private readonly directory: StaffDirectory,
    private readonly policy: Policy,
  ) {}

  /** @throws Refusal `case.colleague-cannot-work-on-it` where the person is not there, or may not work on this case */
  async whoCanWorkOn(kase: Case, staffId: string): Promise<Person> {
    const colleague = await this.directory.principalOf(staffId);
    if (!colleague || !this.can(colleague, kase)) {
      throw new Refusal('conflict', 'case.colleague-cannot-work-on-it', 'this person is not there, or has no competence for the case');
    }
    return { id: colleague.id, name: colleague.displayName };
  }

  /** Everyone who could take it, by name. */
  async allWhoCanWorkOn(kase: Case): Promise<Person[]> {
    const members = await this.directory.colleagues([kase.teamId]);
    return members.filter((member) => member.services.includes(kase.service.key)).map(({ id, displayName }) => ({ id, name: displayName }));
  }

  private can(colleague: StaffPrincipal, kase: Case): boolean {
    return this.policy.may(colleague, 'propose-decision', 'Case', { ...caseAttributes(kase), assigneeId: colleague.id });
  }
}
