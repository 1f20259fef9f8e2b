import { Injectable } from '@nestjs/common';
import { AbsenceDirectory, currentPrincipal, Policy, StaffDirectory, TeamDirectory, Workload, type StaffPrincipal } from '@vorgang/access';
import { InvalidInput, Refusal, type LocalDate } from '@vorgang/platform';
import { caseAttributes } from './case.policy.js';
import type { Case, Person } from './domain/case.js';
import type { AskedOne } from './domain/task.js';

/** Somebody who could take a case, and whether that is a good idea. */
export interface AvailablePerson extends Person {
  readonly absentUntil: string | null;
  readonly openCases: number;
}

/** Somebody who can be asked by a task, or a team. Other teams are not told how long somebody is absent. */
export interface Askable extends Person {
  /** The teams of a person. */
  readonly detail: string;
  /** Absent today; of a team, all members. */
  readonly away: boolean;
}

/** Finds the colleagues who could take a case. */
@Injectable()
export class Colleagues {
  constructor(
    private readonly directory: StaffDirectory,
    private readonly policy: Policy,
    private readonly absences: AbsenceDirectory,
    private readonly workload: Workload,
    private readonly teams: TeamDirectory,
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

  /**
   * Whom a task asks.
   * @throws InvalidInput at `/to`: `task.to-oneself`, or `task.nobody-there` where the person is locked or may answer none, or the team
   * has no such member
   */
  async whoCanBeAsked({ kind, id }: Pick<AskedOne, 'kind' | 'id'>): Promise<AskedOne> {
    if (id === currentPrincipal().id) throw new InvalidInput([{ pointer: '/to', code: 'task.to-oneself', detail: 'a task is for others' }]);
    const found = kind === 'person' ? await this.personAsked(id) : await this.teamAsked(id);
    if (!found) throw new InvalidInput([{ pointer: '/to', code: 'task.nobody-there', detail: 'nobody there can answer it' }]);
    return { kind, id, name: found };
  }

  /** Everyone, and every team, that can be asked: by name, with whether they are absent today. */
  async allWhoCanBeAsked(): Promise<{ people: Askable[]; teams: Askable[] }> {
    const own = currentPrincipal().id;
    const able = (await this.directory.principalsIn(null)).filter((one) => one.id !== own && this.canAnswer(one));
    const away = await this.absences.awayToday(able.map(({ id }) => id));
    const people = able.map(({ id, displayName, teams }) => ({
      id,
      name: displayName,
      detail: teams.map(({ title }) => title).join(', '),
      away: away.has(id),
    }));
    const members = Map.groupBy(
      able.flatMap((one) => one.teams.map((team) => ({ team, id: one.id }))),
      ({ team }) => team.id,
    );
    const teams = [...members].map(([id, some]) => ({
      id,
      name: some[0]?.team.title ?? '',
      detail: '',
      away: some.every((one) => away.has(one.id)),
    }));
    return { people, teams: teams.toSorted((a, b) => a.name.localeCompare(b.name, 'de')) };
  }

  private async personAsked(id: string): Promise<string | undefined> {
    const person = await this.directory.principalOf(id);
    return person && this.canAnswer(person) ? person.displayName : undefined;
  }

  private async teamAsked(id: string): Promise<string | undefined> {
    const members = await this.directory.principalsIn([id]);
    if (!members.some((one) => one.id !== currentPrincipal().id && this.canAnswer(one))) return undefined;
    return (await this.teams.titles([id])).get(id)?.title;
  }

  private canAnswer(one: StaffPrincipal): boolean {
    return this.policy.may(one, 'answer', 'Task', { toStaffId: one.id, toTeamId: null });
  }

  /**
   * These colleagues, to be mentioned in a note of the case.
   * @throws InvalidInput `note.mention-cannot-read` at those who are locked, or may not read the case
   */
  async whoCanRead(kase: Case, ids: readonly string[]): Promise<Person[]> {
    const people = await Promise.all(ids.map((id) => this.directory.principalOf(id)));
    const faults = people.flatMap((one, index) =>
      one && this.mayRead(one, kase)
        ? []
        : [{ pointer: `/mentions/${index}`, code: 'note.mention-cannot-read', detail: 'this person may not read the case' }],
    );
    if (faults.length > 0) throw new InvalidInput(faults);
    return people.flatMap((one) => (one ? [{ id: one.id, name: one.displayName }] : []));
  }

  /** Everyone of the case's team who may read it, by name. */
  async allWhoCanRead(kase: Case): Promise<Person[]> {
    const own = currentPrincipal().id;
    const people = (await this.directory.principalsIn([kase.teamId])).filter((one) => one.id !== own && this.mayRead(one, kase));
    return people.map(({ id, displayName }) => ({ id, name: displayName }));
  }

  private mayRead(one: StaffPrincipal, kase: Case): boolean {
    return this.policy.may(one, 'read', 'Case', caseAttributes(kase));
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

  /**
   * This person, if they are there on the day, their account is open and they may work on the case; else null.
   * @param on today where omitted
   */
  async whoCanGoOn(kase: Case, id: string, on: LocalDate = this.absences.today()): Promise<Person | null> {
    const principal = await this.directory.principalOf(id);
    if (!principal || !this.can(principal, kase) || (await this.absences.awayOn([id], on)).has(id)) return null;
    return { id, name: principal.displayName };
  }

  private async canGoOn(kase: Case, { id }: Person): Promise<boolean> {
    return (await this.whoCanGoOn(kase, id)) !== null;
  }

  private can(colleague: StaffPrincipal, kase: Case): boolean {
    return this.policy.may(colleague, 'propose-decision', 'Case', { ...caseAttributes(kase), assigneeId: colleague.id });
  }
}
