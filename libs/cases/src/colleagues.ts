import { Injectable } from '@nestjs/common';
import { AbsenceDirectory, Policy, StaffDirectory, Workload, type StaffPrincipal } from '@vorgang/access';
import { Refusal } from '@vorgang/platform';
import { caseAttributes } from './case.policy.js';
import type { Case, Person } from './domain/case.js';

/** Somebody who could take a case, and whether that is a good idea. */
export interface AvailablePerson extends Person {
  readonly absentUntil: string | null;
  readonly openCases: number;
}

/** Finds the colleagues who could take a case. */
@Injectable()
export class Colleagues {
  constructor(
    private readonly directory: StaffDirectory,
    private readonly policy: Policy,
    private readonly absences: AbsenceDirectory,
    private readonly workload: Workload,
  ) {}

  /**
   * @param known people who were looked up before, for callers that ask about many cases at once
   * @throws Refusal `case.colleague-cannot-work-on-it` where the person is not there, or may not work on this case
   */
  async whoCanWorkOn(kase: Case, staffId: string, known?: Map<string, StaffPrincipal | undefined>): Promise<Person> {
    const colleague = known?.has(staffId) ? known.get(staffId) : await this.directory.principalOf(staffId);
    known?.set(staffId, colleague);
    if (!colleague || !this.can(colleague, kase)) {
      throw new Refusal('conflict', 'case.colleague-cannot-work-on-it', 'this person is not there, or has no competence for the case');
    }
    return { id: colleague.id, name: colleague.displayName };
  }

  /** Everyone who could take it, by name. */
  async allWhoCanWorkOn(kase: Case): Promise<AvailablePerson[]> {
    const able = new Set((await this.directory.principalsIn([kase.teamId])).filter((one) => this.can(one, kase)).map((one) => one.id));
    const members = (await this.directory.colleagues([kase.teamId])).filter((member) => able.has(member.id));
    const open = await this.workload.openCases(members.map((member) => member.id));
    return members.map(({ id, displayName, absentUntil }) => ({ id, name: displayName, absentUntil, openCases: open.get(id) ?? 0 }));
  }

  /** Whether the assignee cannot go on with the case today: absent, the account locked, or not competent (any more). */
  async isHolderAway(kase: Case): Promise<boolean> {
    return kase.assignee !== null && !(await this.canGoOn(kase, kase.assignee));
  }

  /**
   * Who goes on with a case that comes back from the second person: the assignee, else the proposer; null where neither can
   * today. Then it goes to the team, and any colleague finds it.
   */
  async whoGoesOn(kase: Case): Promise<Person | null> {
    for (const one of [kase.assignee, kase.proposal?.by]) {
      if (one && (await this.canGoOn(kase, one))) return { id: one.id, name: one.name };
    }
    return null;
  }

  private async canGoOn(kase: Case, { id }: Person): Promise<boolean> {
    const principal = await this.directory.principalOf(id);
    return principal !== undefined && this.can(principal, kase) && !(await this.absences.awayToday([id])).has(id);
  }

  private can(colleague: StaffPrincipal, kase: Case): boolean {
    return this.policy.may(colleague, 'propose-decision', 'Case', { ...caseAttributes(kase), assigneeId: colleague.id });
  }
}
